// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/compressed.h"

#include <archive.h>
#include <archive_entry.h>

namespace deskhand::testing {

namespace {

void addFilter(archive *writer, Compression compression)
{
    switch (compression) {
    case Compression::None:
        archive_write_add_filter_none(writer);
        break;
    case Compression::Gzip:
        archive_write_add_filter_gzip(writer);
        break;
    case Compression::Zstd:
        archive_write_add_filter_zstd(writer);
        break;
    case Compression::Xz:
        archive_write_add_filter_xz(writer);
        break;
    case Compression::Bzip2:
        archive_write_add_filter_bzip2(writer);
        break;
    }
}

} // namespace

QByteArray compressed(const QByteArray &content, Compression compression)
{
    QByteArray result(content.size() + 100'000, '\0');
    std::size_t used = 0;
    archive *writer = archive_write_new();
    archive_entry *entry = archive_entry_new();
    addFilter(writer, compression);
    archive_write_set_format_raw(writer);
    archive_write_set_bytes_in_last_block(writer, 1);
    archive_write_open_memory(writer, result.data(), std::size_t(result.size()), &used);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(writer, entry);
    archive_write_data(writer, content.constData(), std::size_t(content.size()));
    archive_entry_free(entry);
    archive_write_close(writer);
    archive_write_free(writer);
    result.truncate(qsizetype(used));
    return result;
}

} // namespace deskhand::testing
