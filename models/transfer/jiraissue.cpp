// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jiraissue.h"

#include "core/error.h"
#include "core/utf8.h"
#include "transfer/jirafields.h"
#include "transfer/jiramapping.h"

#include <QSet>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

namespace {

using Json = nlohmann::json;
using F = JiraFields;

constexpr qsizetype longestNumber = 60;
constexpr qsizetype longestTitle = 500;
constexpr qsizetype longestText = 1'000'000;
constexpr qsizetype longestTag = 100;
constexpr qsizetype longestHost = 253;

class IssueReader {
    Q_DECLARE_TR_FUNCTIONS(JiraImport)

public:
    IssueReader(const Json &issue, const JiraMapping &mapping);
    ImportedTicket read();

private:
    void readIdentity();
    void readTexts();
    void readWords();
    void readTags();
    void addTag(const QByteArray &tag);
    void readTimes();
    void readHistory();
    void readComments();
    [[nodiscard]] ImportedComment comment(const Json &comment, qsizetype position) const;

    const Json &m_issue;
    const Json &m_fields;
    const JiraMapping &m_mapping;
    ImportedTicket m_ticket;
    QSet<QString> m_tags; // folded
};

IssueReader::IssueReader(const Json &issue, const JiraMapping &mapping)
    : m_issue(issue),
      m_fields(F::member(issue, "fields")),
      m_mapping(mapping)
{
}

ImportedTicket IssueReader::read()
{
    readIdentity();
    readTexts();
    readWords();
    readTags();
    readTimes();
    readHistory();
    m_ticket.requester = F::person(F::member(m_fields, "reporter"), u"reporter"_s);
    if (!m_ticket.requester)
        m_ticket.requester = F::person(F::member(m_fields, "creator"), u"creator"_s);
    m_ticket.assignee = F::person(F::member(m_fields, "assignee"), u"assignee"_s);
    if (const Json &files = F::member(m_fields, "attachment"); files.is_array())
        m_ticket.omissions.attachments = qint64(files.size());
    readComments();
    return std::move(m_ticket);
}

void IssueReader::readIdentity()
{
    m_ticket.number = F::identifier(F::member(m_issue, "key"), u"key"_s);
    if (m_ticket.number.trimmed().isEmpty())
        throw core::InvalidInput(tr("This is no Jira issue: it has no “key”."));
    if (!m_fields.is_object())
        throw core::InvalidInput(tr("This is no Jira issue: it has no “fields”."));
    F::bounded(m_ticket.number, u"key"_s, longestNumber);
    m_ticket.externalId = F::identifier(F::member(m_issue, "id"), u"id"_s);
    if (m_ticket.externalId.isEmpty())
        m_ticket.externalId = m_ticket.number;
    const QUrl self(QString::fromUtf8(F::text(F::member(m_issue, "self"), u"self"_s)));
    const QString host = self.host();
    m_ticket.source = host.isEmpty() || host.size() > longestHost ? u"jira"_s : u"jira:"_s + host;
}

void IssueReader::readTexts()
{
    const Json &summary = F::member(m_fields, "summary");
    if (summary.is_null())
        throw core::InvalidInput(tr("The issue has no “summary”, which would be its title."));
    m_ticket.title = F::bounded(F::text(summary, u"summary"_s), u"summary"_s, longestTitle);
    m_ticket.description =
        F::longText(F::member(m_fields, "description"), u"description"_s, longestText);
}

void IssueReader::readWords()
{
    const Json &status = F::member(m_fields, "status");
    const Json &category = F::member(F::member(status, "statusCategory"), "key");
    m_ticket.sourceStatus = QString::fromUtf8(F::name(status, u"status"_s));
    const auto known =
        m_mapping.status(m_ticket.sourceStatus, QString::fromUtf8(F::text(category, u"status"_s)));
    if (!known && !m_ticket.sourceStatus.isEmpty())
        throw core::InvalidInput(
            tr("The status “%1” is unknown and belongs to no known category; name it in a map.")
                .arg(m_ticket.sourceStatus.left(80)));
    m_ticket.status = known.value_or(domain::TicketStatus::Open);
    m_ticket.sourcePriority =
        QString::fromUtf8(F::name(F::member(m_fields, "priority"), u"priority"_s));
    m_ticket.priority = m_mapping.priority(m_ticket.sourcePriority);
}

void IssueReader::readTags()
{
    for (const char *field : {"labels", "components"}) {
        const Json &list = F::member(m_fields, field);
        if (!list.is_array())
            continue;
        for (const Json &tag : list)
            addTag(F::name(tag, QString::fromLatin1(field)));
    }
}

void IssueReader::addTag(const QByteArray &tag)
{
    const QString name = core::decodeUtf8(tag).value_or(QString()).trimmed();
    if (name.isEmpty() || m_tags.contains(name.toLower()))
        return;
    const QByteArray utf8 = name.toUtf8();
    if (characters(utf8) > longestTag) {
        ++m_ticket.omissions.tags;
        return;
    }
    m_tags.insert(name.toLower());
    m_ticket.tags.append(utf8);
}

void IssueReader::readTimes()
{
    m_ticket.created = F::time(F::member(m_fields, "created"), u"created"_s);
    m_ticket.updated = F::time(F::member(m_fields, "updated"), u"updated"_s);
    m_ticket.resolved = F::time(F::member(m_fields, "resolutiondate"), u"resolutiondate"_s);
}

// The last change of the status, where the history came with the issue.
void IssueReader::readHistory()
{
    const Json &histories = F::member(F::member(m_issue, "changelog"), "histories");
    if (!histories.is_array())
        return;
    for (const Json &history : histories) {
        const Json &items = F::member(history, "items");
        const bool changesStatus =
            items.is_array() && std::ranges::any_of(items, [](const Json &item) {
                return F::member(item, "field") == "status";
            });
        if (!changesStatus)
            continue;
        const auto at = F::time(F::member(history, "created"), u"changelog"_s);
        if (at)
            m_ticket.statusChanged = std::max(m_ticket.statusChanged, at);
    }
}

void IssueReader::readComments()
{
    const Json &field = F::member(m_fields, "comment");
    const Json &list = field.is_object() ? F::member(field, "comments") : field;
    const qint64 present = list.is_array() ? qint64(list.size()) : 0;
    if (const Json &total = F::member(field, "total"); total.is_number_integer())
        m_ticket.omissions.missingComments = std::max<qint64>(0, total.get<qint64>() - present);
    if (!list.is_array())
        return;
    qsizetype position = 0;
    for (const Json &entry : list) {
        ++position;
        try {
            m_ticket.comments.append(comment(entry, position));
        } catch (const core::InvalidInput &refusal) {
            m_ticket.refusedComments.append(
                tr("Comment %1 was refused: %2").arg(position).arg(refusal.explanation()));
        }
    }
}

bool isInternal(const Json &comment)
{
    if (F::member(comment, "visibility").is_object() || F::member(comment, "jsdPublic") == false)
        return true;
    const Json &properties = F::member(comment, "properties");
    return properties.is_array() && std::ranges::any_of(properties, [](const Json &property) {
               const Json &internal = F::member(F::member(property, "value"), "internal");
               return F::member(property, "key") == "sd.public.comment" &&
                      (internal == true || internal == "true");
           });
}

ImportedComment IssueReader::comment(const Json &comment, qsizetype position) const
{
    if (!comment.is_object())
        throw core::InvalidInput(tr("It is not a JSON object."));
    ImportedComment result{.externalId = F::identifier(F::member(comment, "id"), u"id"_s),
                           .author = F::person(F::member(comment, "author"), u"author"_s),
                           .body = F::longText(F::member(comment, "body"), u"body"_s, longestText),
                           .created = F::time(F::member(comment, "created"), u"created"_s),
                           .updated = F::time(F::member(comment, "updated"), u"updated"_s)};
    if (result.externalId.isEmpty())
        result.externalId = m_ticket.number + '#' + QByteArray::number(position);
    if (isInternal(comment))
        result.visibility = domain::CommentVisibility::Internal;
    return result;
}

// Why the parser refused, in words for people.
QString syntaxReason(const Json::parse_error &error)
{
    const QByteArrayView text(error.what());
    if (text.contains("surrogate"))
        return JiraFields::tr("Half a character (an unpaired surrogate) stands at byte %1.")
            .arg(error.byte);
    if (text.contains("UTF-8"))
        return JiraFields::tr("This is not UTF-8: the error is at byte %1.").arg(error.byte);
    return JiraFields::tr("This is not JSON: the error is at byte %1.").arg(error.byte);
}

} // namespace

ImportedTicket parseJiraIssue(const QByteArray &record, const JiraMapping &mapping)
{
    try {
        const Json issue = Json::parse(record.cbegin(), record.cend());
        return IssueReader(issue, mapping).read();
    } catch (const Json::parse_error &error) {
        throw core::InvalidInput(syntaxReason(error), QString::fromUtf8(error.what()));
    } catch (const Json::out_of_range &error) { // a number beyond any machine's
        throw core::InvalidInput(JiraFields::tr("It holds a number that is too large to be read."),
                                 QString::fromUtf8(error.what()));
    }
}

} // namespace deskhand::transfer
