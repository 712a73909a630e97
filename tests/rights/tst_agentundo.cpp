// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "repositories/conversationrepository.h"
#include "repositories/directoryrepository.h"
#include "repositories/loginrepository.h"
#include "repositories/ticketrepository.h"
#include "rights/rightsdesk.h"
#include "support/expect.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::repositories;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::testing::RightsDesk;

// What people with a login of their own can take back, and what they cannot.
class AgentUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAgentUndoesHerOwnEdit();
    void whatSheDoesNotHandleStays();
    void aTicketHandedOverSinceIsOutOfReach();
    void saysWhoChangedWhatSince();
    void goesBackFieldByField();
    void mustBeStated();
    void aNewTicketGoesToTheTrash();
    void aTicketWorkedOnSinceStays();
    void aCommentComesAndGoes();
    void aDeletedCommentComesBackAsItWas();
    void anAlteredCommentGetsItsTextBack();
    void commentsOfOthersAreNotHers();
    void namesGoBack();
    void aTakenAddressIsAConflict();
    void membersGoBack();
    void saysWhatCannotBeUndone();
};

namespace {

template <typename Change>
QUuid doEdit(Connection &connection, Change &&change)
{
    const EditIntent intent{.reason = u"done"_s};
    auditedWrite(connection, intent, std::forward<Change>(change));
    return intent.id;
}

QUuid runEdit(Connection &connection, const QString &sql)
{
    return doEdit(connection, [&](AuditedWrite &write) { write.connection().execute(sql); });
}

// The outcome, and the id of the edit that the undo is itself.
std::pair<UndoOutcome, QUuid> undo(Connection &connection, const QUuid &edit)
{
    const EditIntent intent{.reason = u"undone"_s, .undoes = edit};
    return {auditedWrite(connection, intent,
                         [&](AuditedWrite &write) { return undoEdit(write, edit); }),
            intent.id};
}

QString idText(TicketId id)
{
    return QString::number(id.value());
}

QString conversation(RightsDesk &desk, const QString &ticket)
{
    return desk.owner().text(
        u"SELECT string_agg(to_jsonb(c)::text, ' ' ORDER BY id) || "
        "(SELECT coalesce(string_agg(to_jsonb(a)::text, ' ' ORDER BY id), '') "
        " FROM desk.attachments a WHERE a.ticket_id = %1) "
        "FROM desk.comments c WHERE ticket_id = %1"_s.arg(idText(desk.ticket(ticket))));
}

QUuid patched(Connection &connection, const QList<TicketId> &ids, const TicketPatch &fields)
{
    return doEdit(connection, [&](AuditedWrite &write) { updateTickets(write, ids, fields); });
}

} // namespace

void AgentUndoTest::anAgentUndoesHerOwnEdit()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const TicketId red = desk.ticket(u"red"_s);
    const Ticket before = loadTicket(anna, red);
    const QUuid done =
        patched(anna, {red}, {.status = TicketStatus::Closed, .priority = TicketPriority::Urgent});
    const auto [outcome, undoing] = undo(anna, done);
    QCOMPARE(outcome.restored, QList{red});
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.outOfReach, 0);
    const Ticket after = loadTicket(anna, red);
    QVERIFY(after.status == before.status && after.priority == before.priority);
    QCOMPARE(after.statusChangedAt, before.statusChangedAt);
    QVERIFY(!after.resolvedAt.isValid());
    for (const AuditEntry &entry : desk.owner().trail({.edit = undoing}))
        QCOMPARE(entry.actor, desk.loginOf(u"anna"_s));
    QCOMPARE(undo(anna, undoing).first.restored, QList{red}); // done again
    QVERIFY(loadTicket(anna, red).status == TicketStatus::Closed);
}

void AgentUndoTest::whatSheDoesNotHandleStays()
{
    RightsDesk desk;
    const TicketId red = desk.ticket(u"red"_s);
    const TicketId blue = desk.ticket(u"blue"_s);
    const TicketId hers = desk.ticket(u"hers"_s); // she sees it, and does not handle it
    const QUuid done =
        patched(desk.as(u"sue"_s), {red, blue, hers}, {.priority = TicketPriority::Urgent});
    const auto outcome = undo(desk.as(u"anna"_s), done).first;
    QCOMPARE(outcome.restored, QList{red});
    QCOMPARE(outcome.outOfReach, 2);
    QVERIFY(outcome.conflicts.isEmpty());
    auto &owner = desk.owner().connection();
    QVERIFY(loadTicket(owner, blue).priority == TicketPriority::Urgent);
    QVERIFY(loadTicket(owner, hers).priority == TicketPriority::Urgent);
    QCOMPARE(undo(desk.as(u"sue"_s), done).first.restored.size(), 2);
}

void AgentUndoTest::aTicketHandedOverSinceIsOutOfReach()
{
    RightsDesk desk;
    const TicketId red = desk.ticket(u"red"_s);
    auto &anna = desk.as(u"anna"_s);
    const QUuid done = patched(anna, {red}, {.priority = TicketPriority::Urgent});
    patched(desk.as(u"sue"_s), {red}, {.team = std::optional(desk.team(u"blue"_s))});
    const auto outcome = undo(anna, done).first;
    QVERIFY(outcome.restored.isEmpty());
    QCOMPARE(outcome.outOfReach, 1);
    QVERIFY(loadTicket(desk.owner().connection(), red).priority == TicketPriority::Urgent);
    QCOMPARE(undo(desk.as(u"ben"_s), done).first.restored, QList{red});
}

void AgentUndoTest::saysWhoChangedWhatSince()
{
    RightsDesk desk;
    const TicketId pool = desk.ticket(u"pool"_s);
    const QUuid done = patched(desk.as(u"anna"_s), {pool}, {.priority = TicketPriority::Urgent});
    const QUuid since = patched(desk.as(u"ben"_s), {pool}, {.priority = TicketPriority::Low});
    const auto outcome = undo(desk.as(u"anna"_s), done).first;
    QVERIFY(outcome.restored.isEmpty());
    QCOMPARE(outcome.changedSince, 1);
    QCOMPARE(outcome.conflicts.size(), 1);
    const UndoConflict &conflict = outcome.conflicts[0];
    QCOMPARE(conflict.ticketNumber, loadTicket(desk.owner().connection(), pool).number);
    QCOMPARE(conflict.table, u"tickets"_s);
    QCOMPARE(conflict.field, u"priority"_s);
    QCOMPARE(conflict.left, QJsonValue(u"urgent"_s));
    QCOMPARE(conflict.now, QJsonValue(u"low"_s));
    QCOMPARE(conflict.changedBy, desk.loginOf(u"ben"_s));
    QCOMPARE(conflict.changedAt, desk.owner().trail({.edit = since})[0].at);
}

void AgentUndoTest::goesBackFieldByField()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const TicketId pool = desk.ticket(u"pool"_s);
    const QUuid done = patched(
        anna, {pool}, {.status = TicketStatus::Resolved, .priority = TicketPriority::Urgent});
    patched(desk.as(u"ben"_s), {pool}, {.status = TicketStatus::Closed});
    const Ticket theirs = loadTicket(anna, pool);
    const auto outcome = undo(anna, done).first;
    QCOMPARE(outcome.restored, QList{pool});
    QCOMPARE(outcome.conflicts.size(), 1); // the times of the status go with it, unmentioned
    QCOMPARE(outcome.conflicts[0].field, u"status"_s);
    QCOMPARE(outcome.conflicts[0].now, QJsonValue(u"closed"_s));
    const Ticket now = loadTicket(anna, pool);
    QVERIFY(now.priority == TicketPriority::Medium && now.status == TicketStatus::Closed);
    QCOMPARE(now.statusChangedAt, theirs.statusChangedAt);
    QCOMPARE(now.resolvedAt, theirs.resolvedAt);
}

// What is taken back is what the trail says is taken back.
void AgentUndoTest::mustBeStated()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const QUuid done = patched(anna, {desk.ticket(u"red"_s)}, {.priority = TicketPriority::Urgent});
    DH_EXPECT_ERROR(doEdit(anna, [&](AuditedWrite &write) { undoEdit(write, done); }),
                    ErrorKind::Permission);
}

void AgentUndoTest::aNewTicketGoesToTheTrash()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    TicketId made;
    const QUuid done = doEdit(anna, [&](AuditedWrite &write) {
        made = createTicket(write, {.title = u"oops"_s, .tags = {u"new"_s}});
        addComment(write, {.ticket = made, .body = u"with a word"_s});
    });
    const auto [outcome, undoing] = undo(anna, done);
    QCOMPARE(outcome.restored, QList{made});
    QVERIFY(loadTicket(anna, made).deletedAt.isValid());
    QCOMPARE(undo(anna, undoing).first.restored, QList{made});
    QVERIFY(!loadTicket(anna, made).deletedAt.isValid());
    QCOMPARE(loadComments(anna, made).size(), 1);
}

void AgentUndoTest::aTicketWorkedOnSinceStays()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    TicketId made;
    const QUuid done = doEdit(
        anna, [&](AuditedWrite &write) { made = createTicket(write, {.title = u"mine"_s}); });
    doEdit(desk.as(u"ben"_s),
           [&](AuditedWrite &write) { addComment(write, {.ticket = made, .body = u"and me"_s}); });
    const auto outcome = undo(anna, done).first;
    QVERIFY(outcome.restored.isEmpty());
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.conflicts[0].field, u"comments"_s);
    QCOMPARE(outcome.conflicts[0].changedBy, desk.loginOf(u"ben"_s));
    QVERIFY(!loadTicket(anna, made).deletedAt.isValid());
}

void AgentUndoTest::aCommentComesAndGoes()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const TicketId red = desk.ticket(u"red"_s);
    const QString before = conversation(desk, u"red"_s);
    const QUuid done = doEdit(anna, [&](AuditedWrite &write) {
        addComment(write,
                   {.ticket = red, .visibility = CommentVisibility::Internal, .body = u"x"_s});
    });
    const QString after = conversation(desk, u"red"_s);
    const auto [outcome, undoing] = undo(anna, done);
    QCOMPARE(outcome.restored, QList{red});
    QCOMPARE(conversation(desk, u"red"_s), before);
    undo(anna, undoing);
    QCOMPARE(conversation(desk, u"red"_s), after);
}

void AgentUndoTest::aDeletedCommentComesBackAsItWas()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const TicketId red = desk.ticket(u"red"_s);
    CommentId comment;
    doEdit(anna, [&](AuditedWrite &write) {
        comment = addComment(write, {.ticket = red, .body = u"first"_s});
    });
    runEdit(anna, u"UPDATE desk.comments SET body = 'second' WHERE id = %1"_s.arg(comment.value()));
    desk.owner().connection().execute(
        u"INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256(''), 0); "
        "INSERT INTO desk.attachments (ticket_id, comment_id, file_name, media_type, sha256) "
        "VALUES (%1, %2, 'a.txt', 'text/plain', sha256(''))"_s.arg(idText(red))
            .arg(comment.value()));
    const QString before = conversation(desk, u"red"_s);
    const QUuid done = runEdit(anna, u"SELECT desk.delete_comment(%1)"_s.arg(comment.value()));
    QVERIFY(conversation(desk, u"red"_s) != before);
    QCOMPARE(undo(anna, done).first.restored, QList{red});
    QCOMPARE(conversation(desk, u"red"_s), before);
    const auto again = undo(anna, done).first;
    QVERIFY(again.restored.isEmpty());
    QCOMPARE(again.conflicts.size(), 1);
    QCOMPARE(again.conflicts[0].field, u"comment"_s);
    QCOMPARE(again.conflicts[0].now, QJsonValue(u"second"_s));
}

void AgentUndoTest::anAlteredCommentGetsItsTextBack()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    CommentId comment;
    doEdit(anna, [&](AuditedWrite &write) {
        comment = addComment(write, {.ticket = desk.ticket(u"red"_s), .body = u"first"_s});
    });
    const QString before = conversation(desk, u"red"_s);
    const auto alter = u"UPDATE desk.comments SET body = '%1' WHERE id = %2"_s;
    const QUuid done = runEdit(anna, alter.arg(u"second"_s).arg(comment.value()));
    undo(anna, done);
    QCOMPARE(conversation(desk, u"red"_s), before);
    const QUuid once = runEdit(anna, alter.arg(u"third"_s).arg(comment.value()));
    runEdit(anna, alter.arg(u"fourth"_s).arg(comment.value()));
    const auto outcome = undo(anna, once).first;
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.conflicts[0].left, QJsonValue(u"third"_s));
    QCOMPARE(outcome.conflicts[0].now, QJsonValue(u"fourth"_s));
}

void AgentUndoTest::commentsOfOthersAreNotHers()
{
    RightsDesk desk;
    const TicketId pool = desk.ticket(u"pool"_s);
    const QUuid done = doEdit(desk.as(u"ben"_s), [&](AuditedWrite &write) {
        addComment(write, {.ticket = pool, .body = u"from ben"_s});
    });
    const auto outcome = undo(desk.as(u"anna"_s), done).first;
    QVERIFY(outcome.restored.isEmpty());
    QCOMPARE(outcome.outOfReach, 1);
    QCOMPARE(undo(desk.as(u"sue"_s), done).first.restored, QList{pool});
}

void AgentUndoTest::namesGoBack()
{
    RightsDesk desk;
    auto &adam = desk.as(u"adam"_s);
    desk.owner().connection().execute(
        u"INSERT INTO desk.users (name, email) VALUES ('Cleo', 'cleo@example.org'); "
        "INSERT INTO desk.tags (name) VALUES ('vip')"_s);
    const auto state = [&] {
        return desk.owner().text(
            u"SELECT (SELECT string_agg(name || coalesce(email, ''), ' ' ORDER BY id) "
            "FROM desk.users) || (SELECT string_agg(name || colour, ' ' ORDER BY id) "
            "FROM desk.tags) || (SELECT string_agg(name, ' ' ORDER BY id) FROM desk.teams)"_s);
    };
    const QString before = state();
    const QUuid done = runEdit(
        adam, u"UPDATE desk.users SET name = 'Kleo', email = 'k@example.org' WHERE name = 'Cleo'; "
              "UPDATE desk.tags SET name = 'VIP', colour = '#ff0000'; "
              "UPDATE desk.teams SET name = 'crimson' WHERE name = 'red'"_s);
    const auto byAgent = undo(desk.as(u"anna"_s), done).first;
    QCOMPARE(byAgent.otherRestored, 1); // the requester
    QCOMPARE(byAgent.outOfReach, 2);
    const auto bySupervisor = undo(desk.as(u"sue"_s), done).first;
    QCOMPARE(bySupervisor.otherRestored, 1);           // the tag
    QCOMPARE(undo(adam, done).first.otherRestored, 1); // the team
    QCOMPARE(state(), before);
}

void AgentUndoTest::aTakenAddressIsAConflict()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    UserId cleo;
    doEdit(anna, [&](AuditedWrite &write) {
        cleo = createUser(write, {.name = u"Cleo"_s, .email = u"cleo@example.org"_s});
    });
    const QUuid done = runEdit(anna, u"UPDATE desk.users SET name = 'K', email = 'k@example.org' "
                                     "WHERE id = %1"_s.arg(cleo.value()));
    doEdit(anna, [](AuditedWrite &write) {
        createUser(write, {.name = u"Another"_s, .email = u"Cleo@example.org"_s});
    });
    const auto outcome = undo(anna, done).first;
    QCOMPARE(outcome.otherRestored, 1); // her name
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.conflicts[0].field, u"email"_s);
    QVERIFY(!outcome.conflicts[0].ticket);
}

void AgentUndoTest::membersGoBack()
{
    RightsDesk desk;
    auto &sue = desk.as(u"sue"_s);
    const QUuid done = doEdit(sue, [&](AuditedWrite &write) {
        joinTeam(write, desk.team(u"blue"_s), desk.person(u"anna"_s));
    });
    QCOMPARE(undo(desk.as(u"anna"_s), done).first.outOfReach, 1);
    QCOMPARE(undo(sue, done).first.otherRestored, 1);
    QCOMPARE(desk.text(u"anna"_s, u"SELECT cardinality(desk.my_teams())::text"_s), u"1"_s);
    QCOMPARE(undo(sue, done).first.conflicts[0].left, QJsonValue(u"anna"_s));
}

void AgentUndoTest::saysWhatCannotBeUndone()
{
    RightsDesk desk;
    const QUuid person = doEdit(desk.as(u"anna"_s), [](AuditedWrite &write) {
        createUser(write, {.name = u"New"_s, .email = u"new@example.org"_s});
    });
    QCOMPARE(undo(desk.as(u"anna"_s), person).first.irreversible, QList{Irreversible::Person});
    const QUuid login = doEdit(desk.as(u"adam"_s), [&](AuditedWrite &write) {
        disablePerson(write, desk.person(u"ben"_s));
    });
    QCOMPARE(undo(desk.as(u"adam"_s), login).first.irreversible, QList{Irreversible::Login});
}

QTEST_GUILESS_MAIN(AgentUndoTest)
#include "tst_agentundo.moc"
