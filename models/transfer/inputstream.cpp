// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/inputstream.h"

#include "core/error.h"
#include "core/logging.h"
#include "core/pause.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <archive.h>
#include <array>
#include <cerrno>
#include <cstdio>
#include <poll.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

namespace {

constexpr std::size_t blockSize = 128 * 1024;
constexpr int lookEvery = 100; // milliseconds, whether to stop

struct ReleaseArchive {
    void operator()(archive *reader) const { archive_read_free(reader); }
};

} // namespace

struct InputStream::Private {
    QFile file;
    std::stop_token stop;
    std::array<char, blockSize> block{};
    std::unique_ptr<archive, ReleaseArchive> reader{archive_read_new()};
    bool atEnd = false;
    bool cutOff = false;

    void openFile(const QString &path);
    void openReader();
    void fail();
    bool waitForInput();
    static la_ssize_t readBlock(archive *reader, void *self, const void **block);
};

void InputStream::Private::openFile(const QString &path)
{
    const bool open = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered)
                                     : (file.setFileName(path),
                                        file.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    if (path != "-"_L1 && QFileInfo(path).isDir())
        throw core::EnvironmentError(
            QCoreApplication::translate(
                "InputStream", "“%1” is a folder. Name the file in it that is to be imported.")
                .arg(path));
    if (!open)
        throw core::EnvironmentError(
            QCoreApplication::translate("InputStream", "The file “%1” cannot be read: %2.")
                .arg(path, file.errorString()));
}

// False when asked to stop. A file on disk is always ready.
bool InputStream::Private::waitForInput()
{
    pollfd input{file.handle(), POLLIN, 0};
    while (!stop.stop_requested())
        if (const int ready = poll(&input, 1, lookEvery);
            ready > 0 || (ready < 0 && errno != EINTR))
            return true;
    return false;
}

// libarchive's own reader cannot be called off. Nothing may be thrown through it.
la_ssize_t InputStream::Private::readBlock(archive *reader, void *self, const void **block)
{
    auto *d = static_cast<Private *>(self);
    *block = d->block.data();
    ssize_t size = -1;
    do {
        if (!d->waitForInput()) {
            archive_set_error(reader, EINTR, "asked to stop");
            return ARCHIVE_FATAL;
        }
        size = ::read(d->file.handle(), d->block.data(), d->block.size());
    } while (size < 0 && errno == EINTR);
    if (size < 0)
        archive_set_error(reader, errno, "read failed");
    return size < 0 ? ARCHIVE_FATAL : static_cast<la_ssize_t>(size);
}

// Only the filters that libarchive has built in: the others start programs.
void InputStream::Private::openReader()
{
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_format_empty(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_entry *entry = nullptr;
    int result = archive_read_open(reader.get(), this, nullptr, &readBlock, nullptr);
    if (result == ARCHIVE_OK)
        result = archive_read_next_header(reader.get(), &entry);
    if (result == ARCHIVE_EOF)
        atEnd = true;
    else if (result < ARCHIVE_WARN)
        fail();
}

void InputStream::Private::fail()
{
    if (stop.stop_requested())
        throw core::Stopped();
    qCInfo(core::lcTransfer) << "reading stopped:" << archive_error_string(reader.get());
    atEnd = true;
    cutOff = true;
}

InputStream::InputStream(const QString &path, std::stop_token stop) : d(std::make_unique<Private>())
{
    d->stop = std::move(stop);
    d->openFile(path);
    d->openReader();
}

InputStream::~InputStream() = default;

QByteArrayView InputStream::read()
{
    const void *block = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    while (!d->atEnd) {
        const int result = archive_read_data_block(d->reader.get(), &block, &size, &offset);
        if (result == ARCHIVE_EOF)
            d->atEnd = true;
        else if (result < ARCHIVE_WARN)
            d->fail();
        else if (size > 0)
            return {static_cast<const char *>(block), static_cast<qsizetype>(size)};
    }
    return {};
}

bool InputStream::isCutOff() const
{
    return d->cutOff;
}

qint64 InputStream::bytesRead() const
{
    return archive_filter_bytes(d->reader.get(), -1);
}

qint64 InputStream::bytesTotal() const
{
    return d->file.isSequential() ? 0 : d->file.size();
}

} // namespace deskhand::transfer
