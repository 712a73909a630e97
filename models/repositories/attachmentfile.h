// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QString>
#include <functional>

namespace deskhand::repositories {

inline constexpr qint64 maxAttachmentBytes = 25 * 1024 * 1024;
inline constexpr qint64 attachmentChunkBytes = 256 * 1024;

// A file about to be attached, read in chunks so that it is never held whole. Throws
// core::InvalidInput, which names the file, when it is missing, unreadable, empty, too large,
// no plain file, or changes between the two readings.
class AttachmentFile {
    Q_DECLARE_TR_FUNCTIONS(AttachmentFile)

public:
    explicit AttachmentFile(const QString &path); // reads it once, for what follows

    [[nodiscard]] const QString &name() const { return m_name; } // cleaned
    [[nodiscard]] const QString &mediaType() const { return m_mediaType; }
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QByteArray &sha256() const { return m_sha256; } // 32 bytes

    // Reads it again; chunks in order, each but the last attachmentChunkBytes long. Throws,
    // at the latest after the last one, when they were not the content that was read first.
    void eachChunk(const std::function<void(int ordinal, const QByteArray &chunk)> &visit);

private:
    void open();
    [[nodiscard]] QByteArray readChunk();

    QFile m_file;
    QString m_name;
    QString m_mediaType;
    qint64 m_size = 0;
    QByteArray m_sha256;
};

// A name that shows what it is: without control characters, without the marks that turn the
// direction of writing ("gpj.exe" for "exe.jpg"), without path separators; at most 255 characters,
// the suffix kept. Never empty.
QString cleanFileName(const QString &name);

} // namespace deskhand::repositories
