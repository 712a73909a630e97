// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/auditwords.h"

#include "items/enumlabels.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskhand::items {

namespace {

struct TableWords {
    QLatin1StringView name;
    const char *title;
    std::array<const char *, 3> happened; // by domain::AuditAction
};

// clang-format off
constexpr std::array tableWords{
    TableWords{QLatin1StringView("tickets"), QT_TRANSLATE_NOOP("AuditWords", "Tickets"),
               {QT_TRANSLATE_NOOP("AuditWords", "Ticket created"), QT_TRANSLATE_NOOP("AuditWords", "Ticket changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "Ticket deleted")}},
    TableWords{QLatin1StringView("comments"), QT_TRANSLATE_NOOP("AuditWords", "Comments"),
               {QT_TRANSLATE_NOOP("AuditWords", "Comment added"), QT_TRANSLATE_NOOP("AuditWords", "Comment changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "Comment deleted")}},
    TableWords{QLatin1StringView("attachments"), QT_TRANSLATE_NOOP("AuditWords", "Attachments"),
               {QT_TRANSLATE_NOOP("AuditWords", "File attached"), QT_TRANSLATE_NOOP("AuditWords", "File changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "File removed")}},
    TableWords{QLatin1StringView("ticket_tags"), QT_TRANSLATE_NOOP("AuditWords", "Tags of tickets"),
               {QT_TRANSLATE_NOOP("AuditWords", "Tag put on"), QT_TRANSLATE_NOOP("AuditWords", "Tag on a ticket changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "Tag taken off")}},
    TableWords{QLatin1StringView("tags"), QT_TRANSLATE_NOOP("AuditWords", "Tags"),
               {QT_TRANSLATE_NOOP("AuditWords", "Tag created"), QT_TRANSLATE_NOOP("AuditWords", "Tag changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "Tag deleted")}},
    TableWords{QLatin1StringView("users"), QT_TRANSLATE_NOOP("AuditWords", "People"),
               {QT_TRANSLATE_NOOP("AuditWords", "Person added"), QT_TRANSLATE_NOOP("AuditWords", "Person changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "Person deleted")}},
    TableWords{QLatin1StringView("teams"), QT_TRANSLATE_NOOP("AuditWords", "Teams"),
               {QT_TRANSLATE_NOOP("AuditWords", "Team created"), QT_TRANSLATE_NOOP("AuditWords", "Team changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "Team deleted")}},
    TableWords{QLatin1StringView("team_members"), QT_TRANSLATE_NOOP("AuditWords", "Members of teams"),
               {QT_TRANSLATE_NOOP("AuditWords", "Joined a team"), QT_TRANSLATE_NOOP("AuditWords", "Membership changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "Left a team")}},
    TableWords{QLatin1StringView("saved_views"), QT_TRANSLATE_NOOP("AuditWords", "Saved views"),
               {QT_TRANSLATE_NOOP("AuditWords", "View saved"), QT_TRANSLATE_NOOP("AuditWords", "View changed: %1"), QT_TRANSLATE_NOOP("AuditWords", "View deleted")}},
};

struct FieldWords {
    QLatin1StringView name;
    const char *title;
};
constexpr std::array fieldWords{
    FieldWords{QLatin1StringView("title"),         QT_TRANSLATE_NOOP("AuditWords", "Title")},
    FieldWords{QLatin1StringView("description"),   QT_TRANSLATE_NOOP("AuditWords", "Description")},
    FieldWords{QLatin1StringView("status"),        QT_TRANSLATE_NOOP("AuditWords", "Status")},
    FieldWords{QLatin1StringView("priority"),      QT_TRANSLATE_NOOP("AuditWords", "Priority")},
    FieldWords{QLatin1StringView("assignee_id"),   QT_TRANSLATE_NOOP("AuditWords", "Assignee")},
    FieldWords{QLatin1StringView("creator_id"),    QT_TRANSLATE_NOOP("AuditWords", "Requester")},
    FieldWords{QLatin1StringView("team_id"),       QT_TRANSLATE_NOOP("AuditWords", "Team")},
    FieldWords{QLatin1StringView("number"),        QT_TRANSLATE_NOOP("AuditWords", "Number")},
    FieldWords{QLatin1StringView("deleted_at"),    QT_TRANSLATE_NOOP("AuditWords", "In the trash since")},
    FieldWords{QLatin1StringView("created_at"),    QT_TRANSLATE_NOOP("AuditWords", "Created")},
    FieldWords{QLatin1StringView("updated_at"),    QT_TRANSLATE_NOOP("AuditWords", "Last changed")},
    FieldWords{QLatin1StringView("resolved_at"),   QT_TRANSLATE_NOOP("AuditWords", "Resolved")},
    FieldWords{QLatin1StringView("status_changed_at"), QT_TRANSLATE_NOOP("AuditWords", "In this status since")},
    FieldWords{QLatin1StringView("body"),          QT_TRANSLATE_NOOP("AuditWords", "Text")},
    FieldWords{QLatin1StringView("visibility"),    QT_TRANSLATE_NOOP("AuditWords", "Visibility")},
    FieldWords{QLatin1StringView("author_id"),     QT_TRANSLATE_NOOP("AuditWords", "Author")},
    FieldWords{QLatin1StringView("ticket_id"),     QT_TRANSLATE_NOOP("AuditWords", "Ticket (internal number)")},
    FieldWords{QLatin1StringView("comment_id"),    QT_TRANSLATE_NOOP("AuditWords", "Comment (internal number)")},
    FieldWords{QLatin1StringView("tag_id"),        QT_TRANSLATE_NOOP("AuditWords", "Tag")},
    FieldWords{QLatin1StringView("tagged_at"),     QT_TRANSLATE_NOOP("AuditWords", "Put on")},
    FieldWords{QLatin1StringView("file_name"),     QT_TRANSLATE_NOOP("AuditWords", "File name")},
    FieldWords{QLatin1StringView("media_type"),    QT_TRANSLATE_NOOP("AuditWords", "Kind of file")},
    FieldWords{QLatin1StringView("sha256"),        QT_TRANSLATE_NOOP("AuditWords", "SHA-256 of the content")},
    FieldWords{QLatin1StringView("uploaded_by"),   QT_TRANSLATE_NOOP("AuditWords", "Attached by")},
    FieldWords{QLatin1StringView("name"),          QT_TRANSLATE_NOOP("AuditWords", "Name")},
    FieldWords{QLatin1StringView("email"),         QT_TRANSLATE_NOOP("AuditWords", "E-mail")},
    FieldWords{QLatin1StringView("login"),         QT_TRANSLATE_NOOP("AuditWords", "Login")},
    FieldWords{QLatin1StringView("tier"),          QT_TRANSLATE_NOOP("AuditWords", "Rights")},
    FieldWords{QLatin1StringView("active"),        QT_TRANSLATE_NOOP("AuditWords", "Active")},
    FieldWords{QLatin1StringView("password_expires_at"), QT_TRANSLATE_NOOP("AuditWords", "Password expires")},
    FieldWords{QLatin1StringView("password_days"), QT_TRANSLATE_NOOP("AuditWords", "Days a password lasts")},
    FieldWords{QLatin1StringView("user_id"),       QT_TRANSLATE_NOOP("AuditWords", "Person")},
    FieldWords{QLatin1StringView("owner_id"),      QT_TRANSLATE_NOOP("AuditWords", "Owner")},
    FieldWords{QLatin1StringView("colour"),        QT_TRANSLATE_NOOP("AuditWords", "Colour")},
    FieldWords{QLatin1StringView("query"),         QT_TRANSLATE_NOOP("AuditWords", "Search")},
    FieldWords{QLatin1StringView("columns"),       QT_TRANSLATE_NOOP("AuditWords", "Columns")},
    FieldWords{QLatin1StringView("sort"),          QT_TRANSLATE_NOOP("AuditWords", "Order")},
    FieldWords{QLatin1StringView("position"),      QT_TRANSLATE_NOOP("AuditWords", "Place in the list")},
};
// clang-format on
static_assert(tableWords.size() == domain::auditedTables.size());

QString translated(const char *text)
{
    return QCoreApplication::translate("AuditWords", text);
}

const TableWords *wordsOfTable(const QString &name)
{
    const auto *found = std::ranges::find_if(
        tableWords, [&](const TableWords &words) { return name == words.name; });
    return found == tableWords.end() ? nullptr : found;
}

QString numbered(const QHash<qint64, QString> &names, const QJsonValue &id)
{
    const qint64 number = id.toInteger();
    return names.value(number, u"#%1"_s.arg(number));
}

template <typename Enum>
QString labelled(const QString &word)
{
    const auto value = core::fromWord<Enum>(word);
    return value ? label(*value) : word;
}

QString timeInWords(const QString &iso)
{
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODateWithMs);
    if (!time.isValid())
        return iso;
    const QDateTime local = time.toLocalTime();
    return u"%1 %2"_s.arg(QLocale().toString(local, QLocale::ShortFormat),
                          local.timeZoneAbbreviation());
}

QString plain(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

} // namespace

AuditWords::AuditWords(const domain::Directory &directory)
{
    const auto learn = [this](const domain::User &user) {
        m_people.insert(user.id.value(), user.name);
        if (!user.login.isEmpty())
            m_actors.insert(user.login, user.name);
    };
    std::ranges::for_each(directory.staff, learn);
    if (directory.me.id.isValid())
        learn(directory.me);
    for (const domain::Team &team : directory.teams)
        m_teams.insert(team.id.value(), team.name);
    for (const domain::Tag &tag : directory.tags)
        m_tags.insert(tag.id.value(), tag.name);
}

QString AuditWords::person(const QString &actor) const
{
    return m_actors.value(actor, actor);
}

QString AuditWords::what(const domain::AuditEntry &entry)
{
    QStringList fields;
    for (const domain::FieldChange &change : entry.changes)
        fields.append(field(change.field));
    const TableWords *words = wordsOfTable(entry.table);
    if (!words)
        return u"%1: %2"_s.arg(entry.table, action(entry.action));
    const QString told = translated(words->happened[static_cast<std::size_t>(entry.action)]);
    return entry.action == domain::AuditAction::Update ? told.arg(fields.join(u", "_s)) : told;
}

QString AuditWords::value(const QString &table, const QString &field, const QJsonValue &value) const
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (field == u"assignee_id" || field == u"creator_id" || field == u"author_id" ||
        field == u"uploaded_by" || field == u"user_id" || field == u"owner_id")
        return numbered(m_people, value);
    if (field == u"team_id")
        return numbered(m_teams, value);
    if (field == u"tag_id")
        return numbered(m_tags, value);
    if (field == u"status" && table == u"tickets")
        return labelled<domain::TicketStatus>(value.toString());
    if (field == u"priority")
        return labelled<domain::TicketPriority>(value.toString());
    if (field == u"visibility")
        return labelled<domain::CommentVisibility>(value.toString());
    if (field == u"tier")
        return labelled<domain::UserTier>(value.toString());
    if (field.endsWith(u"_at"))
        return timeInWords(value.toString());
    if (value.isBool())
        return value.toBool() ? tr("yes") : tr("no");
    return plain(value);
}

QString AuditWords::table(const QString &name)
{
    const TableWords *words = wordsOfTable(name);
    return words ? translated(words->title) : name;
}

QString AuditWords::field(const QString &name)
{
    const auto *found = std::ranges::find_if(
        fieldWords, [&](const FieldWords &words) { return name == words.name; });
    return found == fieldWords.end() ? name : translated(found->title);
}

QString AuditWords::action(domain::AuditAction action)
{
    switch (action) {
    case domain::AuditAction::Insert:
        return tr("Created");
    case domain::AuditAction::Update:
        return tr("Changed");
    case domain::AuditAction::Delete:
        return tr("Deleted");
    }
    Q_UNREACHABLE();
}

QString AuditWords::access(domain::AccessKind kind)
{
    switch (kind) {
    case domain::AccessKind::SignIn:
        return tr("Signed in");
    case domain::AccessKind::List:
        return tr("Read a whole list");
    case domain::AccessKind::Export:
        return tr("Exported tickets");
    case domain::AccessKind::AuditExport:
        return tr("Exported the audit trail");
    }
    Q_UNREACHABLE();
}

QStringList AuditWords::knownFields()
{
    QStringList names;
    for (const FieldWords &words : fieldWords)
        names.append(words.name);
    return names;
}

} // namespace deskhand::items
