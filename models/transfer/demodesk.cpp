// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/demodesk.h"

#include "core/error.h"
#include "database/copyin.h"
#include "database/query.h"
#include "database/transaction.h"
#include "transfer/bulkload.h"
#include "transfer/demoarrivals.h"
#include "transfer/demopeople.h"
#include "transfer/demorandom.h"
#include "transfer/demorecords.h"
#include "transfer/demotrail.h"

#include <QCoreApplication>
#include <algorithm>

namespace deskhand::transfer {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 chunkSize = 10'000;

class DemoDesk {
    Q_DECLARE_TR_FUNCTIONS(DemoDesk)
};

// One filling; the members stand in the order of the work.
class Filling {
public:
    Filling(database::Connection &connection, const DemoOptions &options)
        : m_connection(connection),
          m_options(options),
          m_random(options.seed),
          // Whole hours: two fillings of one seed within the hour are the same.
          m_now(options.end.toMSecsSinceEpoch() / 3'600'000 * 3'600'000),
          m_arrivals(QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC), options.tickets)
    {
    }

    DemoCounts run();

private:
    void refuseUnlessEmpty();
    void inventPeople();
    void writePeople(qint64 first, const QList<DemoPerson> &people);
    void writeTeamsAndTags();
    void writeTickets();
    void writeChunk(const QList<DemoTicket> &tickets);
    void copyTickets(const QList<DemoTicket> &tickets);
    void copyComments(const QList<DemoTicket> &tickets);
    void copyTags(const QList<DemoTicket> &tickets);
    void addToTrail(const DemoTicket &ticket, qint64 ticketId, qint64 &commentId);
    void note(const char *step, qint64 done, qint64 total) const
    {
        if (m_options.progress)
            m_options.progress(DemoDesk::tr(step), done, total);
    }
    [[nodiscard]] QByteArray number(qint64 ticketId) const
    {
        return QByteArray::number(m_firstNumber + ticketId - m_firstTicket);
    }
    [[nodiscard]] qint64 authorId(const DemoTicket &ticket, const DemoComment &comment) const
    {
        return m_ids.agent(comment.staff).value_or(m_ids.firstRequester + ticket.requester);
    }
    [[nodiscard]] int actorOf(const std::optional<qint64> &staff) const
    {
        return staff ? static_cast<int>(*staff) : m_cast.actor;
    }

    database::Connection &m_connection;
    const DemoOptions &m_options;
    DemoRandom m_random;
    DemoTime m_now;
    DemoArrivals m_arrivals;
    DemoCast m_cast;
    DemoIds m_ids;
    std::optional<DemoTrail> m_trail;
    DemoTime m_beginning = 0; // of the desk, a day before the first ticket
    qint64 m_firstTicket = 0;
    qint64 m_firstNumber = 0;
    qint64 m_nextTicket = 0;
    qint64 m_nextComment = 0;
    DemoCounts m_counts;
};

DemoCounts Filling::run()
{
    database::Transaction transaction(m_connection);
    m_connection.execute(database::sqlFile(u"transfer/demo_prepare"_s));
    refuseUnlessEmpty();
    BulkLoad load(m_connection, {u"desk.users"_s, u"desk.teams"_s, u"desk.tags"_s,
                                 u"desk.tickets"_s, u"desk.ticket_texts"_s, u"desk.search_rows"_s,
                                 u"desk.comments"_s, u"desk.ticket_tags"_s, u"desk.attachments"_s,
                                 u"audit.edits"_s, u"audit.audit_logs"_s});
    m_connection.execute(database::sqlFile(u"transfer/demo_truncate"_s));
    inventPeople();
    writeTeamsAndTags();
    writeTickets();
    note(QT_TRANSLATE_NOOP("DemoDesk", "Collecting words"), 0, 0);
    m_connection.execute(database::sqlFile(u"transfer/demo_words"_s));
    m_connection.execute(database::sqlFile(u"transfer/demo_sequences"_s));
    load.restore([&](qint64 done) {
        note(QT_TRANSLATE_NOOP("DemoDesk", "Building indexes"), done, load.steps());
    });
    m_connection.execute(database::sqlFile(u"transfer/demo_counts"_s));
    note(QT_TRANSLATE_NOOP("DemoDesk", "Gathering statistics"), 0, 0);
    m_connection.execute(database::sqlFile(u"transfer/analyze"_s));
    transaction.commit();
    return m_counts;
}

void Filling::refuseUnlessEmpty()
{
    const bool empty = database::Query(m_connection, database::sqlFile(u"transfer/demo_next_ids"_s))
                           .one([&](const database::Row &row) {
                               m_ids.firstStaff = row.int64(1);
                               m_ids.firstTeam = row.int64(2);
                               m_ids.firstTag = row.int64(3);
                               m_firstTicket = row.int64(4);
                               m_firstNumber = row.int64(5);
                               m_nextComment = row.int64(6);
                               if (!row.isNull(7))
                                   m_ids.signedIn = row.int64(7);
                               return row.boolean(0);
                           });
    if (!empty)
        throw core::InvalidInput(DemoDesk::tr("This desk is in use already. Demo data goes into an "
                                              "empty database only; choose another folder with "
                                              "--data."));
    m_nextTicket = m_firstTicket;
}

void Filling::inventPeople()
{
    m_cast.staff = std::clamp<qint64>(m_options.tickets / 4000, 12, 60);
    m_cast.agents = m_cast.staff + (m_ids.signedIn ? 1 : 0);
    m_cast.requesters = std::clamp<qint64>(m_options.tickets / 8, 40, 200'000);
    m_cast.teams = demoTeams().size();
    m_cast.actor = static_cast<int>(m_cast.staff);
    m_ids.firstRequester = m_ids.firstStaff + m_cast.staff;
    m_beginning = m_arrivals.at(0, m_random) - 86'400'000;

    QList<DemoPerson> staff;
    QByteArrayList logins;
    for (qint64 i = 0; i < m_cast.staff; ++i) {
        staff.append(inventStaff(i, m_random));
        logins.append(staff.constLast().login);
    }
    m_trail.emplace(m_connection, logins);

    writePeople(m_ids.firstStaff, staff);
    for (qint64 done = 0; done < m_cast.requesters; done += chunkSize) {
        QList<DemoPerson> requesters;
        for (qint64 i = done; i < std::min(done + chunkSize, m_cast.requesters); ++i)
            requesters.append(inventRequester(i, m_random));
        writePeople(m_ids.firstRequester + done, requesters);
    }
    m_counts.people = m_cast.staff + m_cast.requesters;
}

void Filling::writePeople(qint64 first, const QList<DemoPerson> &people)
{
    const DemoEdit edit{.at = m_beginning,
                        .edit = m_random.uuid(),
                        .actor = m_cast.actor,
                        .reason = "people of the demo desk"};
    m_trail->addEdit(edit);
    const QByteArray since = timestampText(m_beginning);
    {
        database::CopyIn copy(m_connection, u"COPY desk.users (id, name, email, login, tier, "
                                            "created_at, updated_at) FROM STDIN"_s);
        for (qsizetype i = 0; i < people.size(); ++i) {
            const auto &person = people.at(i);
            copy.field(first + i);
            copy.field(person.name);
            copy.field(person.email);
            if (person.login.isEmpty())
                copy.null();
            else
                copy.field(person.login);
            copy.field(person.tier);
            copy.field(since);
            copy.field(since);
            copy.endRow();
        }
        copy.finish();
    }
    for (qsizetype i = 0; i < people.size(); ++i) {
        const auto &person = people.at(i);
        QByteArray changes = textChanges({{"name", person.name},
                                          {"tier", person.tier},
                                          {"email", person.email},
                                          {"login", person.login},
                                          {"created_at", since}});
        changes.insert(1, "\"active\":[null,true],");
        m_trail->addRow({.at = m_beginning,
                         .edit = edit.edit,
                         .actor = edit.actor,
                         .table = "users",
                         .record = first + i,
                         .changes = changes});
    }
    m_trail->writeUntil(m_beginning);
}

void Filling::writeTeamsAndTags()
{
    const DemoEdit edit{.at = m_beginning,
                        .edit = m_random.uuid(),
                        .actor = m_cast.actor,
                        .reason = "teams and tags of the demo desk"};
    m_trail->addEdit(edit);
    const QByteArray since = timestampText(m_beginning);
    const auto record = [&](const char *table, qint64 id, const QByteArray &changes) {
        m_trail->addRow({.at = m_beginning,
                         .edit = edit.edit,
                         .actor = edit.actor,
                         .table = table,
                         .record = id,
                         .changes = changes});
    };
    database::CopyIn teams(m_connection, u"COPY desk.teams (id, name, created_at) FROM STDIN"_s);
    for (qsizetype i = 0; i < demoTeams().size(); ++i) {
        teams.field(m_ids.firstTeam + i);
        teams.field(demoTeams().at(i));
        teams.field(since);
        teams.endRow();
        QByteArray changes = textChanges({{"name", demoTeams().at(i)}, {"created_at", since}});
        record("teams", m_ids.firstTeam + i, changes.insert(1, "\"description\":[null,\"\"],"));
    }
    teams.finish();
    database::CopyIn tags(
        m_connection, u"COPY desk.tags (id, name, colour, description, created_at) FROM STDIN"_s);
    for (qsizetype i = 0; i < demoTags().size(); ++i) {
        const auto &tag = demoTags().at(i);
        tags.field(m_ids.firstTag + i);
        for (const auto &value : {tag.name, tag.colour, tag.description, since})
            tags.field(value);
        tags.endRow();
        record("tags", m_ids.firstTag + i,
               textChanges({{"name", tag.name},
                            {"colour", tag.colour},
                            {"description", tag.description},
                            {"created_at", since}}));
    }
    tags.finish();
}

void Filling::writeTickets()
{
    for (qint64 done = 0; done < m_options.tickets; done += chunkSize) {
        note(QT_TRANSLATE_NOOP("DemoDesk", "Inventing tickets"), done, m_options.tickets);
        QList<DemoTicket> chunk;
        for (qint64 i = done; i < std::min(done + chunkSize, m_options.tickets); ++i)
            chunk.append(inventTicket(m_arrivals.at(i, m_random), m_now, m_options.history, m_cast,
                                      m_random));
        writeChunk(chunk);
    }
    m_trail->writeAll();
    m_counts.tickets = m_options.tickets;
}

void Filling::writeChunk(const QList<DemoTicket> &tickets)
{
    copyTickets(tickets);
    copyTags(tickets);
    qint64 commentId = m_nextComment;
    copyComments(tickets); // moves m_nextComment on
    for (qsizetype i = 0; i < tickets.size(); ++i)
        addToTrail(tickets.at(i), m_nextTicket + i, commentId);
    m_nextTicket += tickets.size();
    m_trail->writeUntil(tickets.constLast().createdAt);
}

void Filling::copyTickets(const QList<DemoTicket> &tickets)
{
    database::CopyIn copy(m_connection,
                          u"COPY desk.tickets (id, number, title, description, status, priority, "
                          "creator_id, assignee_id, team_id, created_at, updated_at, "
                          "status_changed_at, resolved_at, version) FROM STDIN WITH (FREEZE)"_s);
    const auto optional = [&](const std::optional<qint64> &id) {
        if (id)
            copy.field(*id);
        else
            copy.null();
    };
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        const auto &ticket = tickets.at(i);
        const auto state = ticket.last();
        const auto status = domain::toWord(state.status);
        const auto priority = domain::toWord(ticket.priority);
        copy.field(m_nextTicket + i);
        copy.field(number(m_nextTicket + i));
        copy.field(ticket.title);
        copy.field(ticket.description);
        copy.field(QByteArrayView(status.data(), status.size()));
        copy.field(QByteArrayView(priority.data(), priority.size()));
        copy.field(m_ids.firstRequester + ticket.requester);
        optional(m_ids.agent(state.assignee));
        optional(m_ids.team(ticket.team));
        copy.field(timestampText(ticket.createdAt));
        copy.field(timestampText(ticket.updatedAt()));
        copy.field(timestampText(state.statusChangedAt));
        if (state.resolvedAt)
            copy.field(timestampText(*state.resolvedAt));
        else
            copy.null();
        copy.field(1 + ticket.changes.size());
        copy.endRow();
    }
    copy.finish();
}

void Filling::copyComments(const QList<DemoTicket> &tickets)
{
    database::CopyIn copy(m_connection,
                          u"COPY desk.comments (id, ticket_id, author_id, visibility, body, "
                          "created_at, updated_at) FROM STDIN WITH (FREEZE)"_s);
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        for (const auto &comment : tickets.at(i).comments) {
            const auto visibility = domain::toWord(comment.visibility);
            const QByteArray at = timestampText(comment.at);
            copy.field(m_nextComment++);
            copy.field(m_nextTicket + i);
            copy.field(authorId(tickets.at(i), comment));
            copy.field(QByteArrayView(visibility.data(), visibility.size()));
            copy.field(comment.body);
            copy.field(at);
            copy.field(at);
            copy.endRow();
        }
    }
    m_counts.comments += copy.finish();
}

void Filling::copyTags(const QList<DemoTicket> &tickets)
{
    database::CopyIn copy(m_connection, u"COPY desk.ticket_tags (ticket_id, tag_id, tagged_at) "
                                        "FROM STDIN WITH (FREEZE)"_s);
    for (qsizetype i = 0; i < tickets.size(); ++i) {
        for (const qint64 tag : tickets.at(i).tags) {
            copy.field(m_nextTicket + i);
            copy.field(m_ids.firstTag + tag);
            copy.field(timestampText(tickets.at(i).createdAt));
            copy.endRow();
        }
    }
    copy.finish();
}

void Filling::addToTrail(const DemoTicket &ticket, qint64 ticketId, qint64 &commentId)
{
    const auto add = [&](DemoTime at, const QUuid &edit, int actor, const char *table,
                         qint64 record, const char *action, const QByteArray &changes) {
        m_trail->addRow({.at = at,
                         .edit = edit,
                         .actor = actor,
                         .table = table,
                         .record = record,
                         .ticket = ticketId,
                         .action = action,
                         .changes = changes});
    };
    m_trail->addEdit({ticket.createdAt, ticket.edit, m_cast.actor, "mail taken in"});
    add(ticket.createdAt, ticket.edit, m_cast.actor, "tickets", ticketId, "insert",
        creationChanges(ticket, number(ticketId), m_ids));
    for (const qint64 tag : ticket.tags)
        add(ticket.createdAt, ticket.edit, m_cast.actor, "ticket_tags", ticketId, "insert",
            tagChanges(m_ids.firstTag + tag, ticketId, ticket.createdAt));
    for (const auto &change : ticket.changes) {
        const int actor = actorOf(change.staff);
        m_trail->addEdit({change.at, change.edit, actor, change.reason});
        add(change.at, change.edit, actor, "tickets", ticketId, "update",
            updateChanges(change, m_ids));
    }
    for (const auto &comment : ticket.comments) {
        const int actor = actorOf(comment.staff);
        m_trail->addEdit({comment.at, comment.edit, actor,
                          comment.staff ? "answered in the ticket window" : "mail taken in"});
        add(comment.at, comment.edit, actor, "comments", commentId++, "insert",
            commentChanges(comment, ticketId, authorId(ticket, comment)));
    }
}

} // namespace

DemoCounts fillDemoDesk(database::Connection &connection, const DemoOptions &options)
{
    return Filling(connection, options).run();
}

} // namespace deskhand::transfer
