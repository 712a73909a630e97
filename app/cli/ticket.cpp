// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/ticketoptions.h"
#include "app/cli/timeoption.h"
#include "database/connection.h"
#include "domain/commentstory.h"
#include "domain/ticketasof.h"
#include "repositories/auditedwrite.h"
#include "repositories/conversationrepository.h"
#include "repositories/directoryrepository.h"
#include "repositories/ticketdetailrepository.h"
#include "repositories/ticketrepository.h"

#include <QCoreApplication>
#include <limits>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using repositories::AuditedWrite;

namespace {

class TicketCommand {
    Q_DECLARE_TR_FUNCTIONS(TicketCommand)
};

QList<QCommandLineOption> fieldOptions()
{
    const QString person = TicketCommand::tr("by name, e-mail or login; none for nobody");
    return {{u"title"_s, TicketCommand::tr("title, at most 500 characters"), u"TEXT"_s},
            {u"description"_s, TicketCommand::tr("what it is about"), u"TEXT"_s},
            {u"status"_s,
             TicketCommand::tr("open, in_progress, waiting_on_customer, resolved, closed"),
             u"STATUS"_s},
            {u"priority"_s, TicketCommand::tr("low, medium, high, urgent"), u"PRIORITY"_s},
            {u"requester"_s, person, u"PERSON"_s},
            {u"assignee"_s, person, u"PERSON"_s},
            {u"team"_s, TicketCommand::tr("by name; none for no team"), u"TEAM"_s},
            {u"tag"_s, TicketCommand::tr("tags to put on, separated by commas; may be repeated"),
             u"TAGS"_s}};
}

QString number(const CommandContext &context)
{
    return context.line.positional().constFirst();
}

void reportDone(CommandContext &context, const QString &ticketNumber, const QString &words)
{
    if (context.out.isJson())
        context.out.json(QJsonObject{{u"number"_s, ticketNumber}});
    else
        context.out.note(words.arg(ticketNumber));
}

// What a deleted one said is in --json.
void printComment(Output &out, const domain::CommentStory &story)
{
    const domain::Comment &comment = story.comment;
    QStringList head{isoTime(comment.createdAt), comment.authorName,
                     comment.visibility == domain::CommentVisibility::Internal
                         ? TicketCommand::tr("internal note")
                         : TicketCommand::tr("reply")};
    if (story.edits() > 0)
        head.append(TicketCommand::tr("edited by %1 %2")
                        .arg(story.texts.constLast().by, isoTime(story.texts.constLast().at)));
    if (story.isDeleted())
        head.append(
            TicketCommand::tr("deleted by %1 %2").arg(story.deletedBy, isoTime(story.deletedAt)));
    out.line(u"\n--- "_s + head.join(u", "_s));
    if (!story.isDeleted())
        out.line(comment.body);
}

void printDetail(Output &out, const domain::TicketDetail &detail)
{
    const auto &row = detail.row;
    QStringList tags;
    for (const auto &tag : row.tags)
        tags.append(tag.name);
    out.line(row.number + u"  "_s + row.title);
    const auto field = [&](const QString &name, const QString &value) {
        out.line(u"  "_s + name.leftJustified(14) + value);
    };
    field(TicketCommand::tr("Status"), domain::toWord(row.status));
    field(TicketCommand::tr("Priority"), domain::toWord(row.priority));
    field(TicketCommand::tr("Requester"), row.requesterName);
    field(TicketCommand::tr("Assignee"), row.assigneeName);
    field(TicketCommand::tr("Team"), row.teamName);
    field(TicketCommand::tr("Tags"), tags.join(u", "_s));
    field(TicketCommand::tr("Created"), isoTime(row.createdAt));
    field(TicketCommand::tr("Updated"), isoTime(row.updatedAt));
    if (row.deletedAt.isValid())
        field(TicketCommand::tr("In the trash"), isoTime(row.deletedAt));
    out.line(u'\n' + detail.ticket.description);
    for (const auto &story : domain::commentStories(detail).comments)
        printComment(out, story);
    for (const auto &attachment : detail.attachments)
        out.line(u"\n+ %1 (%2)"_s.arg(attachment.fileName,
                                      QLocale().formattedDataSize(attachment.sizeBytes)));
}

// One edit, under one id however often the connection is lost.
template <typename Change>
auto writeTo(CommandContext &context, database::Connection &connection, const QString &reason,
             Change change)
{
    return repositories::auditedWrite(connection, readIntent(context.line, reason), change,
                                      {.source = [&] { return context.database.reach(); }});
}

std::optional<qint64> readVersion(const CommandLine &line)
{
    if (!line.isSet(u"version"_s))
        return std::nullopt;
    return line.number(u"version"_s, 1, std::numeric_limits<int>::max());
}

using BulkEdit = domain::BulkOutcome (*)(AuditedWrite &, const QList<domain::TicketId> &);

int moveTicket(CommandContext &context, const QString &reason, BulkEdit edit, const QString &words)
{
    database::Connection connection(context.database.reachReady());
    const auto id = repositories::ticketByNumber(connection, number(context));
    writeTo(context, connection, reason, [&](AuditedWrite &write) { return edit(write, {id}); });
    reportDone(context, number(context), words);
    return EXIT_SUCCESS;
}

domain::TicketDetail detailAt(database::Connection &connection, const domain::TicketDetail &now,
                              const QDateTime &at)
{
    auto then = domain::ticketAsOf(now, repositories::loadDirectory(connection), at);
    if (!then)
        throw core::InvalidInput(
            TicketCommand::tr("Nothing is known of ticket %1 at that time. It was made later, or "
                              "its history is not open to you.")
                .arg(now.ticket.number));
    return *std::move(then);
}

QJsonObject jsonOf(const domain::TicketDetail &detail, const QDateTime &at)
{
    QJsonObject object = toJson(detail);
    if (at.isValid())
        object.insert(u"at"_s, jsonTime(at));
    return object;
}

} // namespace

QList<QCommandLineOption> reasonOptions()
{
    return {{u"reason"_s, TicketCommand::tr("why, for the audit trail"), u"TEXT"_s}};
}

QList<QCommandLineOption> ticketShowOptions()
{
    return {{u"at"_s,
             TicketCommand::tr("as it was at this time, or at the end of this day, as far as the "
                               "audit trail knows"),
             u"TIME"_s}};
}

QList<QCommandLineOption> ticketCreateOptions()
{
    return fieldOptions() + reasonOptions();
}

QList<QCommandLineOption> ticketSetOptions()
{
    return fieldOptions() +
           QList<QCommandLineOption>{
               {u"untag"_s, TicketCommand::tr("tags to take off"), u"TAGS"_s},
               {u"version"_s,
                TicketCommand::tr("refuse if the ticket is no longer at this version"), u"N"_s}} +
           reasonOptions();
}

QList<QCommandLineOption> ticketCommentOptions()
{
    return QList<QCommandLineOption>{
               {u"body"_s, TicketCommand::tr("the text"), u"TEXT"_s},
               {u"internal"_s, TicketCommand::tr("an internal note instead of a reply")}} +
           reasonOptions();
}

int runTicketShow(CommandContext &context)
{
    const QDateTime at = readTime(context.line, u"at"_s, DayEdge::End);
    database::Connection connection(context.database.reachReady());
    const auto id = repositories::ticketByNumber(connection, number(context));
    auto detail = repositories::loadTicketDetail(connection, id);
    if (at.isValid())
        detail = detailAt(connection, detail, at);
    if (context.out.isJson())
        context.out.json(jsonOf(detail, at));
    else
        printDetail(context.out, detail);
    return EXIT_SUCCESS;
}

int runTicketCreate(CommandContext &context)
{
    if (!context.line.isSet(u"title"_s))
        throw UsageError(TicketCommand::tr("A new ticket needs a --title."));
    database::Connection connection(context.database.reachReady());
    const auto fields = readPatch(context.line, connection);
    domain::NewTicket ticket{.title = *fields.title,
                             .description = fields.description.value_or(QString()),
                             .status = fields.status.value_or(domain::TicketStatus::Open),
                             .priority = fields.priority.value_or(domain::TicketPriority::Medium),
                             .requester = fields.requester.value_or(std::nullopt),
                             .assignee = fields.assignee.value_or(std::nullopt),
                             .team = fields.team.value_or(std::nullopt),
                             .tags = readTags(context.line, u"tag"_s)};
    // The number is read before the commit: after it nothing may fail any more.
    const QString number =
        writeTo(context, connection, u"created on the command line"_s, [&](AuditedWrite &write) {
            const auto id = repositories::createTicket(write, ticket);
            return repositories::loadTicket(write.connection(), id).number;
        });
    if (context.out.isJson())
        context.out.json(QJsonObject{{u"number"_s, number}});
    else
        context.out.line(number);
    return EXIT_SUCCESS;
}

int runTicketSet(CommandContext &context)
{
    database::Connection connection(context.database.reachReady());
    const auto patch = readPatch(context.line, connection);
    const auto tags = readTags(context.line, u"tag"_s);
    const auto untags = readTags(context.line, u"untag"_s);
    const auto wanted = readVersion(context.line);
    if (patch.isEmpty() && tags.isEmpty() && untags.isEmpty())
        throw UsageError(TicketCommand::tr("Nothing to change: name at least one field."));
    const auto id = repositories::ticketByNumber(connection, number(context));
    const auto before = repositories::loadTicket(connection, id);
    if (before.deletedAt.isValid())
        throw core::InvalidInput(
            TicketCommand::tr("Ticket %1 is in the trash and was not changed. Restore it first.")
                .arg(before.number));
    const auto version = static_cast<int>(wanted.value_or(before.version));
    writeTo(context, connection, u"changed on the command line"_s, [&](AuditedWrite &write) {
        repositories::updateTicket(write, id, version, patch);
        if (!tags.isEmpty())
            repositories::tagTickets(write, {id}, tags);
        if (!untags.isEmpty())
            repositories::untagTickets(write, {id}, untags);
        return true;
    });
    reportDone(context, number(context), TicketCommand::tr("Ticket %1 was changed."));
    return EXIT_SUCCESS;
}

int runTicketComment(CommandContext &context)
{
    if (context.line.value(u"body"_s).trimmed().isEmpty())
        throw UsageError(TicketCommand::tr("A comment needs a --body."));
    database::Connection connection(context.database.reachReady());
    const domain::NewComment comment{
        .ticket = repositories::ticketByNumber(connection, number(context)),
        .visibility = context.line.isSet(u"internal"_s) ? domain::CommentVisibility::Internal
                                                        : domain::CommentVisibility::Public,
        .body = context.line.value(u"body"_s)};
    writeTo(context, connection, u"commented on the command line"_s,
            [&](AuditedWrite &write) { return repositories::addComment(write, comment); });
    reportDone(context, number(context), TicketCommand::tr("The comment was added to ticket %1."));
    return EXIT_SUCCESS;
}

int runTicketDelete(CommandContext &context)
{
    return moveTicket(context, u"deleted on the command line"_s, repositories::deleteTickets,
                      TicketCommand::tr("Ticket %1 is in the trash."));
}

int runTicketRestore(CommandContext &context)
{
    return moveTicket(context, u"restored on the command line"_s, repositories::restoreTickets,
                      TicketCommand::tr("Ticket %1 is out of the trash."));
}

} // namespace deskhand::app
