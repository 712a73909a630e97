// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <memory>
#include <stop_token>

namespace deskhand::transfer {

// A file, or standard input, as one stream of bytes: plain, or decompressed on the way (gzip,
// zstd, bzip2, xz, one frame or several), which is found out from the content and not the name.
// Holds one block at a time.
class InputStream {
public:
    // "-": standard input. Throws core::EnvironmentError, and core::Stopped when `stop` is asked
    // for while a pipe or a terminal has nothing to read; read() does, too.
    explicit InputStream(const QString &path, std::stop_token stop = {});
    ~InputStream();
    InputStream(const InputStream &) = delete;
    InputStream &operator=(const InputStream &) = delete;

    // The next bytes, valid until the next call; empty at the end.
    QByteArrayView read();

    // The end came where it should not: a compressed stream is cut off or damaged, or the device
    // failed. What read() gave before is good, but for the last block of the compression.
    [[nodiscard]] bool isCutOff() const;

    [[nodiscard]] qint64 bytesRead() const;  // as they lie on disk
    [[nodiscard]] qint64 bytesTotal() const; // 0: unknown

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskhand::transfer
