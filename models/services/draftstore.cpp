// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draftstore.h"

#include "core/logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::services {

namespace {

constexpr auto replyKey = "reply"_L1;
constexpr auto noteKey = "note"_L1;
constexpr auto shownKey = "shown"_L1;
constexpr auto replyEditKey = "reply_edit"_L1;
constexpr auto noteEditKey = "note_edit"_L1;
constexpr auto descriptionKey = "description"_L1;
constexpr auto descriptionUponKey = "description_upon"_L1;
constexpr auto commentsKey = "comments"_L1;
constexpr auto commentKey = "comment"_L1;
constexpr auto textKey = "text"_L1;
constexpr auto uponKey = "upon"_L1;
constexpr auto openKey = "open"_L1;

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// A file name out of a server's name, which may be a path or a connection string.
QString folderName(const QString &serverKey)
{
    const QByteArray hash =
        QCryptographicHash::hash(serverKey.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toHex().left(32));
}

QJsonArray toJson(const QMap<domain::CommentId, CommentDraft> &comments)
{
    QJsonArray array;
    for (auto comment = comments.begin(); comment != comments.end(); ++comment)
        array.append(QJsonObject{{commentKey, comment.key().value()},
                                 {textKey, comment->text},
                                 {uponKey, comment->upon},
                                 {openKey, comment->isOpen}});
    return array;
}

QMap<domain::CommentId, CommentDraft> commentsFrom(const QJsonArray &array)
{
    QMap<domain::CommentId, CommentDraft> comments;
    for (const QJsonValue &comment : array)
        comments.insert(domain::CommentId(comment[commentKey].toInteger()),
                        {.text = comment[textKey].toString(),
                         .upon = comment[uponKey].toString(),
                         .isOpen = comment[openKey].toBool()});
    return comments;
}

QByteArray toJson(const Draft &draft)
{
    QJsonObject object{{replyKey, draft.reply},
                       {noteKey, draft.note},
                       {shownKey, QString(domain::toWord(draft.shown))}};
    if (!draft.replyEdit.isNull())
        object[replyEditKey] = draft.replyEdit.toString(QUuid::WithoutBraces);
    if (!draft.noteEdit.isNull())
        object[noteEditKey] = draft.noteEdit.toString(QUuid::WithoutBraces);
    if (draft.description) {
        object[descriptionKey] = draft.description->text;
        object[descriptionUponKey] = draft.description->upon;
    }
    if (!draft.comments.isEmpty())
        object[commentsKey] = toJson(draft.comments);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Draft fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Draft draft{.reply = object[replyKey].toString(),
                .note = object[noteKey].toString(),
                .shown = domain::fromWord<domain::CommentVisibility>(object[shownKey].toString())
                             .value_or(domain::CommentVisibility::Public),
                .replyEdit = QUuid::fromString(object[replyEditKey].toString()),
                .noteEdit = QUuid::fromString(object[noteEditKey].toString())};
    if (object.contains(descriptionKey))
        draft.description = DescriptionDraft{.text = object[descriptionKey].toString(),
                                             .upon = object[descriptionUponKey].toString()};
    draft.comments = commentsFrom(object[commentsKey].toArray());
    return draft;
}

} // namespace

DraftStore::DraftStore(const QString &folder, const QString &serverKey, QObject *parent)
    : QObject(parent),
      m_folder(folder + u'/' + folderName(serverKey))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DraftStore::flush);
}

DraftStore::~DraftStore()
{
    const QSignalBlocker nobodyListens(this);
    flush();
}

QString DraftStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/drafts"_s;
}

Draft DraftStore::draft(domain::TicketId ticket) const
{
    const auto known = m_known.constFind(ticket);
    if (known != m_known.constEnd())
        return *known;
    return *m_known.insert(ticket, read(ticket));
}

void DraftStore::put(domain::TicketId ticket, const Draft &draft)
{
    if (this->draft(ticket) == draft)
        return;
    m_known.insert(ticket, draft);
    m_unwritten.insert(ticket);
    // Not restarted by the next key: somebody who types without a pause is saved too.
    if (!m_timer.isActive())
        m_timer.start(500ms);
}

void DraftStore::flush()
{
    m_timer.stop();
    QString fault;
    for (const domain::TicketId ticket : QSet(m_unwritten)) {
        if (write(ticket, m_known.value(ticket)))
            m_unwritten.remove(ticket);
        else
            fault = path(ticket);
    }
    if (!fault.isEmpty() && !m_failing)
        Q_EMIT writingFailed(
            tr("Your drafts cannot be saved in %1. Send what you are writing before you close "
               "Deskhand, or make room there.")
                .arg(QDir::toNativeSeparators(m_folder)));
    m_failing = !fault.isEmpty();
    if (m_failing)
        m_timer.start(10s); // a full disk may have been cleared by then
}

QString DraftStore::path(domain::TicketId ticket) const
{
    return u"%1/%2.json"_s.arg(m_folder).arg(ticket.value());
}

Draft DraftStore::read(domain::TicketId ticket) const
{
    QFile file(path(ticket));
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(core::lcServices)
            << "draft not readable:" << file.fileName() << file.errorString();
        return {};
    }
    return fromJson(file.readAll());
}

bool DraftStore::write(domain::TicketId ticket, const Draft &draft)
{
    if (draft.isEmpty())
        return !QFile::exists(path(ticket)) || QFile::remove(path(ticket));
    const QDir folder(m_folder);
    if (!folder.exists()) {
        folder.mkpath(u"."_s);
        QFile::setPermissions(m_folder, ownerOnly | QFileDevice::ExeOwner);
    }
    QSaveFile file(path(ticket));
    const bool written = file.open(QIODevice::WriteOnly) && file.setPermissions(ownerOnly) &&
                         file.write(toJson(draft)) >= 0 && file.commit();
    if (!written)
        qCWarning(core::lcServices)
            << "draft not written:" << file.fileName() << file.errorString();
    return written;
}

} // namespace deskhand::services
