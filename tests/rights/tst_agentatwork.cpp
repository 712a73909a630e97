// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/passwordverifier.h"
#include "database/query.h"
#include "database/transaction.h"
#include "repositories/auditrepository.h"
#include "repositories/conversationrepository.h"
#include "repositories/directoryrepository.h"
#include "repositories/loginrepository.h"
#include "repositories/queuerepository.h"
#include "repositories/ticketdetailrepository.h"
#include "repositories/ticketrepository.h"
#include "rights/rightsdesk.h"
#include "search/parser.h"
#include "support/expect.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::repositories;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::database::Transaction;
using deskhand::search::QueueQuery;
using deskhand::testing::RightsDesk;

// The everyday work of an agent goes through under row-level security, and reaches exactly what
// her teams handle.
class AgentAtWorkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesWhatSheHandles_data();
    void seesWhatSheHandles();
    void seesTheTicketsOfEachOfHerTeams();
    void findsOnlyWhatSheSees_data();
    void findsOnlyWhatSheSees();
    void readsInternalNotesOnlyWhereSheHandles();
    void doesADaysWork();
    void handsATicketOver();
    void cannotTouchWhatSheOnlySees();
    void writesInHerOwnNameOnly();
    void deletesHerOwnComment();
    void attachesAndReadsAFile();
    void readsTheHistoryOfHerTickets();
    void adminsAndSupervisorsSeeAll();
    void aDisabledPersonSeesNothingAtOnce();
    void anExpiredPasswordLeavesOnlyItsChange();
    void whoAsksIsFoundByIndex();
};

namespace {

QStringList titles(Connection &connection, const QString &text)
{
    QStringList found;
    const QueueQuery query{.filter = deskhand::search::parse(text).filter,
                           .now = QDateTime::currentDateTimeUtc()};
    for (const TicketRow &row : loadPage(connection, query, {}).rows)
        found.append(row.title.section(u' ', 0, 0));
    Q_ASSERT(countTickets(connection, query) == found.size());
    found.sort();
    return found;
}

template <typename Change>
auto edit(Connection &connection, Change &&change)
{
    return auditedWrite(connection, {.reason = u"test"_s}, std::forward<Change>(change));
}

QStringList commentsOf(Connection &connection, TicketId ticket)
{
    QStringList bodies;
    for (const Comment &comment : loadComments(connection, ticket))
        bodies.append(comment.body.section(u' ', 0, 0));
    bodies.sort();
    return bodies;
}

} // namespace

void AgentAtWorkTest::seesWhatSheHandles_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QStringList>("sees");
    QTest::newRow("agent") << u"anna"_s << QStringList{u"her"_s, u"lent"_s, u"pool"_s, u"red"_s};
    QTest::newRow("other agent") << u"ben"_s
                                 << QStringList{u"blue"_s, u"her"_s, u"lent"_s, u"pool"_s};
    const QStringList all{u"blue"_s, u"her"_s, u"lent"_s, u"pool"_s, u"red"_s};
    QTest::newRow("supervisor") << u"sue"_s << all;
    QTest::newRow("admin") << u"adam"_s << all;
}

void AgentAtWorkTest::seesWhatSheHandles()
{
    QFETCH(QString, who);
    QFETCH(QStringList, sees);
    RightsDesk desk;
    QCOMPARE(titles(desk.as(who), QString()), sees);
    QCOMPARE(desk.text(who, u"SELECT count(*)::text FROM desk.tickets"_s),
             QString::number(sees.size()));
}

void AgentAtWorkTest::findsOnlyWhatSheSees_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QStringList>("byAnna");
    QTest::addColumn<QStringList>("bySue");
    QTest::newRow("title") << u"ticket status:open"_s
                           << QStringList{u"her"_s, u"lent"_s, u"pool"_s, u"red"_s}
                           << QStringList{u"blue"_s, u"her"_s, u"lent"_s, u"pool"_s, u"red"_s};
    QTest::newRow("description of another team's")
        << u"sapphire"_s << QStringList{} << QStringList{u"blue"_s};
    QTest::newRow("public comment on her own")
        << u"\"public on hers\""_s << QStringList{u"her"_s} << QStringList{u"her"_s};
    QTest::newRow("internal note on her own")
        << u"\"internal on hers\""_s << QStringList{} << QStringList{u"her"_s};
    QTest::newRow("internal note on one lent to her")
        << u"\"internal on lent\""_s << QStringList{u"lent"_s} << QStringList{u"lent"_s};
    QTest::newRow("number") << u"number:2"_s << QStringList{} << QStringList{u"blue"_s};
    QTest::newRow("beginning of a number")
        << u"number:1*"_s << QStringList{u"red"_s} << QStringList{u"red"_s};
    QTest::newRow("assignee") << u"assignee:anna"_s << QStringList{u"lent"_s}
                              << QStringList{u"lent"_s};
    QTest::newRow("requester by e-mail")
        << u"requester:anna@example.org"_s << QStringList{u"her"_s} << QStringList{u"her"_s};
    QTest::newRow("team") << u"team:blue"_s << QStringList{u"her"_s, u"lent"_s}
                          << QStringList{u"blue"_s, u"her"_s, u"lent"_s};
}

void AgentAtWorkTest::findsOnlyWhatSheSees()
{
    QFETCH(QString, search);
    RightsDesk desk;
    QTEST(titles(desk.as(u"anna"_s), search), "byAnna");
    QTEST(titles(desk.as(u"sue"_s), search), "bySue");
}

void AgentAtWorkTest::readsInternalNotesOnlyWhereSheHandles()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const QStringList both{u"internal"_s, u"public"_s};
    QCOMPARE(commentsOf(anna, desk.ticket(u"red"_s)), both);
    QCOMPARE(commentsOf(anna, desk.ticket(u"lent"_s)), both);
    QCOMPARE(commentsOf(anna, desk.ticket(u"hers"_s)), QStringList{u"public"_s});
    QCOMPARE(commentsOf(anna, desk.ticket(u"blue"_s)), QStringList{});
    QCOMPARE(commentsOf(desk.as(u"sue"_s), desk.ticket(u"blue"_s)), both);
}

void AgentAtWorkTest::doesADaysWork()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const auto requester = edit(anna, [](AuditedWrite &write) {
        return createUser(write, {.name = u"New Customer"_s, .email = u"new@example.org"_s});
    });
    const auto id = edit(anna, [&](AuditedWrite &write) {
        return createTicket(write, {.title = u"printer"_s,
                                    .requester = requester,
                                    .assignee = desk.person(u"anna"_s),
                                    .team = desk.team(u"red"_s),
                                    .tags = {u"hardware"_s}});
    });
    const Ticket ticket = loadTicket(anna, id);
    const EditIntent change{.reason = u"closed"_s};
    auditedWrite(anna, change, [&](AuditedWrite &write) {
        updateTicket(write, id, ticket.version,
                     {.status = TicketStatus::Resolved, .priority = TicketPriority::High});
    });
    QVERIFY(loadTicket(anna, id).resolvedAt.isValid());
    const auto undone =
        auditedWrite(anna, {.reason = u"undo"_s, .undoes = change.id},
                     [&](AuditedWrite &write) { return undoEdit(write, change.id); });
    QCOMPARE(undone.restored.size(), 1);
    QVERIFY(!loadTicket(anna, id).resolvedAt.isValid());
    edit(anna, [&](AuditedWrite &write) { untagTickets(write, {id}, {u"hardware"_s}); });
    edit(anna, [&](AuditedWrite &write) { deleteTickets(write, {id}); });
    QVERIFY(loadTicket(anna, id).deletedAt.isValid());
    edit(anna, [&](AuditedWrite &write) { restoreTickets(write, {id}); });
    edit(anna, [&](AuditedWrite &write) { addComment(write, {.ticket = id, .body = u"done"_s}); });
    const TicketDetail detail = loadTicketDetail(anna, id);
    QCOMPARE(detail.comments.size(), 1);
    QCOMPARE(detail.comments[0].authorName, u"anna"_s);
    QVERIFY(detail.row.tags.isEmpty());
    QCOMPARE(detail.history.size(), 8);
    for (const AuditEntry &entry : detail.history)
        QCOMPARE(entry.actor, desk.loginOf(u"anna"_s));
    QCOMPARE(loadDirectory(anna).me.name, u"anna"_s);
    QCOMPARE(findPeople(anna, u"new@exam"_s, 5).size(), 1);
    QVERIFY(editWasCommitted(anna, change.id));
}

void AgentAtWorkTest::handsATicketOver()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const TicketId red = desk.ticket(u"red"_s);
    const Ticket before = loadTicket(anna, red);
    const Ticket after = edit(anna, [&](AuditedWrite &write) {
        return updateTicket(write, red, before.version, {.team = desk.team(u"blue"_s)});
    });
    QCOMPARE(after.team, desk.team(u"blue"_s));
    DH_EXPECT_ERROR(loadTicket(anna, red), ErrorKind::NotFound);
    QCOMPARE(loadTicket(desk.as(u"ben"_s), red).team, desk.team(u"blue"_s));
    const auto outcome = edit(anna, [&](AuditedWrite &write) {
        return updateTickets(write, {desk.ticket(u"pool"_s), desk.ticket(u"lent"_s)},
                             {.priority = TicketPriority::Urgent, .team = desk.team(u"blue"_s)});
    });
    QCOMPARE(outcome.changed, 2); // "lent" was blue already
}

void AgentAtWorkTest::cannotTouchWhatSheOnlySees()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const TicketId hers = desk.ticket(u"hers"_s); // she sees it as its requester
    const int version = loadTicket(anna, hers).version;
    DH_EXPECT_ERROR(edit(anna,
                         [&](AuditedWrite &write) {
                             updateTicket(write, hers, version, {.title = u"mine"_s});
                         }),
                    ErrorKind::Conflict);
    DH_EXPECT_ERROR(
        edit(anna, [&](AuditedWrite &write) { deleteTickets(write, {desk.ticket(u"blue"_s)}); }),
        ErrorKind::NotFound);
    DH_EXPECT_ERROR(edit(anna,
                         [&](AuditedWrite &write) {
                             addComment(write,
                                        {.ticket = desk.ticket(u"blue"_s), .body = u"hello"_s});
                         }),
                    ErrorKind::Permission);
    QCOMPARE(edit(anna,
                  [&](AuditedWrite &write) {
                      return addComment(write, {.ticket = hers, .body = u"my answer"_s});
                  })
                 .isValid(),
             true);
    QCOMPARE(desk.owner().text(u"SELECT title FROM desk.tickets WHERE id = %1"_s.arg(hers.value())),
             u"her ticket"_s);
}

void AgentAtWorkTest::writesInHerOwnNameOnly()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const auto forged = [&] {
        anna.execute(
            u"INSERT INTO desk.comments (ticket_id, author_id, body) VALUES (%1, %2, 'x')"_s
                .arg(desk.ticket(u"red"_s).value())
                .arg(desk.person(u"ben"_s).value()));
    };
    DH_EXPECT_ERROR(forged(), ErrorKind::Permission);
}

void AgentAtWorkTest::deletesHerOwnComment()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const CommentId own = edit(anna, [&](AuditedWrite &write) {
        return addComment(write, {.ticket = desk.ticket(u"red"_s), .body = u"oops"_s});
    });
    const auto deletes = [&](const QString &who, CommentId comment) {
        return desk.text(who, u"SELECT desk.delete_comment(%1)::text"_s.arg(comment.value()));
    };
    const CommentId others = loadComments(anna, desk.ticket(u"red"_s)).constFirst().id;
    QCOMPARE(deletes(u"anna"_s, others), u"false"_s);
    QCOMPARE(deletes(u"ben"_s, own), u"false"_s);
    QCOMPARE(deletes(u"anna"_s, own), u"true"_s);
    QCOMPARE(deletes(u"sue"_s, others), u"true"_s);
    QCOMPARE(desk.owner().number(u"SELECT count(*) FROM audit.audit_logs WHERE action = 'delete' "
                                 "AND table_name = 'comments'"_s),
             2);
}

void AgentAtWorkTest::attachesAndReadsAFile()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"log.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("red secret");
    file.close();
    const auto attach = [&](const QString &who, const QString &ticket) {
        return edit(desk.as(who), [&](AuditedWrite &write) {
            return addAttachment(write, {.ticket = desk.ticket(ticket), .path = file.fileName()});
        });
    };
    const auto red = attach(u"anna"_s, u"red"_s);
    QBuffer copy;
    QVERIFY(copy.open(QIODevice::WriteOnly));
    readAttachment(anna, red, copy);
    QCOMPARE(copy.data(), "red secret");
    DH_EXPECT_ERROR(readAttachment(desk.as(u"ben"_s), red, copy), ErrorKind::NotFound);
    const QString chunks = u"SELECT count(*)::text FROM desk.blob_chunks"_s;
    QCOMPARE(desk.text(u"ben"_s, chunks), u"0"_s);
    attach(u"ben"_s, u"blue"_s); // the same content, stored once
    QCOMPARE(desk.text(u"ben"_s, chunks), u"1"_s);
    QCOMPARE(desk.owner().number(u"SELECT count(*) FROM desk.blobs"_s), 1);
}

void AgentAtWorkTest::readsTheHistoryOfHerTickets()
{
    RightsDesk desk;
    const auto entries = [&](const QString &who, const QString &ticket) {
        int count = 0;
        eachAuditEntry(desk.as(who), {.ticket = desk.ticket(ticket)},
                       [&](const AuditEntry &) { ++count; });
        return count;
    };
    QCOMPARE(entries(u"anna"_s, u"red"_s), 3);
    QCOMPARE(entries(u"anna"_s, u"blue"_s), 0);
    QCOMPARE(entries(u"anna"_s, u"hers"_s), 0); // it quotes internal notes
    QCOMPARE(entries(u"sue"_s, u"blue"_s), 3);
    const QString people = u"SELECT count(*)::text FROM audit.audit_logs WHERE ticket_id IS NULL"_s;
    QCOMPARE(desk.text(u"anna"_s, people), u"0"_s);
    QVERIFY(desk.text(u"sue"_s, people) != u"0"_s);
}

void AgentAtWorkTest::adminsAndSupervisorsSeeAll()
{
    RightsDesk desk;
    for (const QString &who : {u"sue"_s, u"adam"_s}) {
        QVERIFY(!loadTicketDetail(desk.as(who), desk.ticket(u"blue"_s)).history.isEmpty());
        QCOMPARE(listAccounts(desk.as(who)).size(), 5);
    }
}

void AgentAtWorkTest::aDisabledPersonSeesNothingAtOnce()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    QVERIFY(!titles(anna, QString()).isEmpty());
    edit(desk.as(u"adam"_s),
         [&](AuditedWrite &write) { disablePerson(write, desk.person(u"anna"_s)); });
    DH_EXPECT_ERROR(titles(anna, QString()), ErrorKind::Permission);
    DH_EXPECT_ERROR(Connection(desk.settingsOf(u"anna"_s)), ErrorKind::Permission);
    edit(desk.as(u"adam"_s),
         [&](AuditedWrite &write) { enablePerson(write, desk.person(u"anna"_s)); });
    Connection again(desk.settingsOf(u"anna"_s));
    QVERIFY(!titles(again, QString()).isEmpty());
}

void AgentAtWorkTest::anExpiredPasswordLeavesOnlyItsChange()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const User person = personById(anna, desk.person(u"anna"_s));
    edit(desk.as(u"adam"_s), [&](AuditedWrite &write) {
        setPasswordDays(write, person.id, 90);
        resetPassword(write, person, u"temporary words"_s);
    });
    QVERIFY(titles(anna, QString()).isEmpty());
    QCOMPARE(desk.text(u"anna"_s, u"SELECT must_change_password::text FROM desk.sign_in()"_s),
             u"true"_s);
    DH_EXPECT_ERROR(
        edit(anna, [](AuditedWrite &write) { createTicket(write, {.title = u"still here"_s}); }),
        ErrorKind::Permission);
    const QString verifier =
        deskhand::database::passwordVerifier(anna, desk.loginOf(u"anna"_s), u"my own new words"_s);
    anna.execute(u"SELECT desk.change_own_password('%1')"_s.arg(verifier));
    QVERIFY(!titles(anna, QString()).isEmpty());
}

// Every statement of hers asks several times who she is; a desk has a hundred thousand people.
void AgentAtWorkTest::whoAsksIsFoundByIndex()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    Transaction transaction(anna);
    anna.execute(u"SET LOCAL enable_seqscan = off"_s); // which tables as small as these are read by
    QCOMPARE(desk.text(u"anna"_s, u"SELECT desk.my_tier()::text"_s), u"agent"_s);
    QCOMPARE(desk.text(u"anna"_s, u"SELECT cardinality(desk.my_teams())::text"_s), u"1"_s);
    QCOMPARE(desk.text(u"anna"_s, u"SELECT sum(seq_scan)::text || ' ' || (sum(idx_scan) > 0)::text"
                                  " FROM pg_stat_xact_user_tables"
                                  " WHERE relname IN ('users', 'team_members')"_s),
             u"0 true"_s);
}

// The first two are looked at one by one, the others in another way.
void AgentAtWorkTest::seesTheTicketsOfEachOfHerTeams()
{
    RightsDesk desk; // where she is in one team
    auto &owner = desk.owner().connection();
    owner.execute(u"INSERT INTO desk.teams (name) SELECT 'many ' || n FROM generate_series(1, 4) n;"
                  "INSERT INTO desk.tickets (title, team_id)"
                  " SELECT 'of ' || name, id FROM desk.teams WHERE name LIKE 'many%'"_s);
    for (int joined = 0; joined <= 4; ++joined) {
        QCOMPARE(desk.text(u"anna"_s, u"SELECT coalesce(string_agg(title, ', ' ORDER BY title), '')"
                                      " FROM desk.tickets WHERE title LIKE 'of many%'"_s)
                     .count(u"of many"_s),
                 joined);
        owner.execute(u"INSERT INTO desk.team_members (team_id, user_id)"
                      " SELECT t.id, u.id FROM desk.teams t, desk.users u"
                      " WHERE t.name = 'many %1' AND u.login = '%2'"_s.arg(joined + 1)
                          .arg(desk.loginOf(u"anna"_s)));
    }
}

QTEST_GUILESS_MAIN(AgentAtWorkTest)
#include "tst_agentatwork.moc"
