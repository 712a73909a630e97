// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/attachmentfile.h"

#include "core/error.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>

namespace deskhand::repositories {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxNameLength = 255;

bool isBidiControl(QChar character)
{
    const char16_t code = character.unicode();
    return code == 0x061C || code == 0x200E || code == 0x200F ||
           (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

bool isUnwanted(QChar character)
{
    return character.category() == QChar::Other_Control || isBidiControl(character) ||
           character == u'/' || character == u'\\';
}

// Never cuts a character of two units in half.
QString shortened(const QString &text, qsizetype length)
{
    if (length > 0 && length < text.size() && text.at(length).isLowSurrogate())
        --length;
    return text.first(std::min(length, text.size()));
}

[[noreturn]] void refuse(const QString &explanation, const QString &detail = {})
{
    throw core::InvalidInput(explanation, detail);
}

[[noreturn]] void refuseLarge(const QString &name)
{
    refuse(AttachmentFile::tr("\"%1\" is too large to attach. At most %2 are possible. Make it "
                              "smaller, or put it elsewhere and write where.")
               .arg(name, QLocale().formattedDataSize(maxAttachmentBytes)));
}

[[noreturn]] void refuseUnreadable(const QString &name, const QFile &file)
{
    refuse(AttachmentFile::tr(
               "\"%1\" cannot be read to its end. The disk or network it lies on may be at fault.")
               .arg(name),
           file.errorString());
}

[[noreturn]] void refuseChanged(const QString &name)
{
    refuse(AttachmentFile::tr("\"%1\" was changed while it was being read. Nothing was attached. "
                              "Try again when it is finished.")
               .arg(name));
}

} // namespace

AttachmentFile::AttachmentFile(const QString &path)
    : m_file(path),
      m_name(cleanFileName(QFileInfo(path).fileName()))
{
    open();
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (QByteArray chunk = readChunk(); !chunk.isEmpty(); chunk = readChunk()) {
        if (m_size == 0)
            m_mediaType = QMimeDatabase().mimeTypeForData(chunk).name();
        m_size += chunk.size();
        if (m_size > maxAttachmentBytes) // a file may grow while it is read
            refuseLarge(m_name);
        hash.addData(chunk);
    }
    if (m_size == 0)
        refuse(
            AttachmentFile::tr("\"%1\" is empty. There is nothing in it to attach.").arg(m_name));
    m_sha256 = hash.result();
}

void AttachmentFile::open()
{
    const QFileInfo info(m_file.fileName());
    if (!info.exists())
        refuse(
            AttachmentFile::tr("There is no file \"%1\". It may have been moved; choose it again.")
                .arg(m_name));
    // A pipe or device might never end.
    if (!info.isFile())
        refuse(AttachmentFile::tr("\"%1\" is not a file. Only files can be attached.").arg(m_name));
    if (info.size() > maxAttachmentBytes)
        refuseLarge(m_name);
    if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        refuse(
            AttachmentFile::tr("\"%1\" cannot be opened. Check that you may read it.").arg(m_name),
            m_file.errorString());
}

QByteArray AttachmentFile::readChunk()
{
    QByteArray chunk(attachmentChunkBytes, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < attachmentChunkBytes) {
        const qint64 got = m_file.read(chunk.data() + filled, attachmentChunkBytes - filled);
        if (got < 0)
            refuseUnreadable(m_name, m_file);
        if (got == 0)
            break;
        filled += got;
    }
    chunk.truncate(filled);
    return chunk;
}

void AttachmentFile::eachChunk(const std::function<void(int, const QByteArray &)> &visit)
{
    if (!m_file.seek(0))
        refuseUnreadable(m_name, m_file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 total = 0;
    int ordinal = 0;
    for (QByteArray chunk = readChunk(); !chunk.isEmpty(); chunk = readChunk()) {
        total += chunk.size();
        if (total > m_size)
            refuseChanged(m_name);
        hash.addData(chunk);
        visit(ordinal++, chunk);
    }
    if (hash.result() != m_sha256)
        refuseChanged(m_name);
}

QString cleanFileName(const QString &name)
{
    QString clean = name;
    clean.removeIf(isUnwanted);
    clean = clean.trimmed();
    if (clean.isEmpty())
        return u"attachment"_s;
    if (clean.size() <= maxNameLength)
        return clean;
    const qsizetype dot = clean.lastIndexOf(u'.');
    const QString suffix =
        dot > 0 && clean.size() - dot <= 20 ? clean.sliced(dot) : QString(); // else part of a name
    return shortened(clean, maxNameLength - suffix.size()) + suffix;
}

} // namespace deskhand::repositories
