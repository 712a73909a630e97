// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QTest>
#include <functional>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::testing::DeskDatabase;

using Edit = std::function<void(AuditedWrite &, const QList<TicketId> &)>;
Q_DECLARE_METATYPE(Edit)

// An edit taken back by what the trail says of it.
class TicketUndoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void restoresWhatWasBefore_data();
    void restoresWhatWasBefore();
    void leavesWhatWasChangedSince_data();
    void leavesWhatWasChangedSince();
    void leavesTheTrashAlone();
    void comesBackWithTheTimesOfItsStatus();
    void statusEnteredAnewIsAChange();
    void takesTheWholeOfAnEdit();
    void doesNothingTwice();
    void takesAConstantNumberOfStatements();
    void bringsManyBackExactly();
};

namespace {

// Everything of a ticket that people set, and the times that hang on it.
QStringList stateOf(DeskDatabase &desk)
{
    QStringList rows;
    deskhand::database::Query(
        desk.connection(),
        u"SELECT concat_ws('|', t.id, title, description, status, priority, creator_id, "
        "assignee_id, team_id, status_changed_at, resolved_at, deleted_at, "
        "(SELECT string_agg(g.name || x.tagged_at, ',' ORDER BY g.name) FROM desk.ticket_tags x "
        "JOIN desk.tags g ON g.id = x.tag_id WHERE x.ticket_id = t.id)) "
        "FROM desk.tickets t ORDER BY id"_s)
        .each([&](const deskhand::database::Row &row) { rows.append(row.text(0)); });
    return rows;
}

QUuid doEdit(DeskDatabase &desk, const QList<TicketId> &ids, const Edit &edit)
{
    const EditIntent intent{.reason = u"done"_s};
    auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) { edit(write, ids); });
    return intent.id;
}

UndoOutcome undo(DeskDatabase &desk, const QUuid &edit)
{
    return auditedWrite(desk.connection(), {.reason = u"undone"_s, .undoes = edit},
                        [&](AuditedWrite &write) { return undoEdit(write, edit); });
}

Edit patching(const TicketPatch &patch)
{
    return [patch](AuditedWrite &write, const QList<TicketId> &ids) {
        updateTickets(write, ids, patch);
    };
}

// Four that differ in everything an edit may set.
QList<TicketId> variedTickets(DeskDatabase &desk)
{
    const UserId person = desk.person(u"Bo Helper"_s);
    const auto ids = desk.tickets(4);
    doEdit(desk, ids.first(2), patching({.status = TicketStatus::InProgress}));
    doEdit(desk, {ids[2]},
           patching({.status = TicketStatus::Closed, .assignee = std::optional(person)}));
    doEdit(desk, {ids[1]},
           patching({.description = u"text"_s,
                     .priority = TicketPriority::Low,
                     .requester = std::optional(person)}));
    doEdit(desk, ids.first(3),
           [](AuditedWrite &write, const auto &some) { tagTickets(write, some, {u"vip"_s}); });
    return ids;
}

} // namespace

void TicketUndoTest::restoresWhatWasBefore_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<int>("changed");
    QTest::newRow("status") << patching({.status = TicketStatus::Closed}) << 3;
    QTest::newRow("reopened") << patching({.status = TicketStatus::Open}) << 3;
    QTest::newRow("priority") << patching({.priority = TicketPriority::Urgent}) << 4;
    QTest::newRow("nobody") << patching({.assignee = std::optional<UserId>()}) << 1;
    QTest::newRow("requester") << patching({.requester = std::optional<UserId>()}) << 1;
    QTest::newRow("texts") << patching({.title = u"T 'x' \\"_s, .description = u"D"_s}) << 4;
    QTest::newRow("tag") << Edit([](AuditedWrite &write, const QList<TicketId> &ids) {
        tagTickets(write, ids, {u"vip"_s, u"new"_s});
    }) << 4;
    QTest::newRow("untag") << Edit([](AuditedWrite &write, const QList<TicketId> &ids) {
        untagTickets(write, ids, {u"vip"_s});
    }) << 3;
    QTest::newRow("delete") << Edit([](AuditedWrite &write, const QList<TicketId> &ids) {
        deleteTickets(write, ids);
    }) << 4;
}

void TicketUndoTest::restoresWhatWasBefore()
{
    QFETCH(Edit, edit);
    QFETCH(int, changed);
    DeskDatabase desk;
    const auto ids = variedTickets(desk);
    // The trail of whoever works in another time zone says the same.
    desk.connection().execute(u"SET TimeZone = 'Asia/Kathmandu'"_s);
    const QStringList before = stateOf(desk);
    const QUuid done = doEdit(desk, ids, edit);
    const QStringList after = stateOf(desk);
    QVERIFY(after != before);
    desk.connection().execute(u"SET TimeZone = 'UTC'"_s);
    const UndoOutcome outcome = undo(desk, done);
    desk.connection().execute(u"SET TimeZone = 'Asia/Kathmandu'"_s);
    QCOMPARE(stateOf(desk), before);
    QCOMPARE(outcome.restored.size(), changed);
    QCOMPARE(outcome.changedSince, 0);
    // To undo is an edit like others, and can be undone.
    const QUuid undoing(desk.text(u"SELECT CAST(edit_id AS text) FROM audit.edits WHERE undoes = "
                                  "'%1'"_s.arg(done.toString(QUuid::WithoutBraces))));
    QCOMPARE(undo(desk, undoing).restored.size(), changed);
    QCOMPARE(stateOf(desk), after);
}

void TicketUndoTest::leavesWhatWasChangedSince_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<Edit>("since");
    const auto untag = Edit([](AuditedWrite &write, const QList<TicketId> &ids) {
        untagTickets(write, ids, {u"new"_s});
    });
    const auto tag = Edit([](AuditedWrite &write, const QList<TicketId> &ids) {
        tagTickets(write, ids, {u"new"_s});
    });
    QTest::newRow("status") << patching({.status = TicketStatus::Resolved})
                            << patching({.status = TicketStatus::WaitingOnCustomer});
    QTest::newRow("assignee") << patching({.assignee = std::optional<UserId>()})
                              << Edit([](AuditedWrite &write, const QList<TicketId> &ids) {
                                     const UserId me(
                                         deskhand::database::Query(
                                             write.connection(),
                                             u"SELECT id FROM desk.users ORDER BY id LIMIT 1"_s)
                                             .one([](const auto &row) { return row.int64(0); }));
                                     updateTickets(write, ids, {.assignee = std::optional(me)});
                                 });
    QTest::newRow("tag") << tag << untag;
    QTest::newRow("delete") << Edit([](AuditedWrite &write, const QList<TicketId> &ids) {
        deleteTickets(write, ids);
    }) << Edit([](AuditedWrite &write, const QList<TicketId> &ids) { restoreTickets(write, ids); });
}

void TicketUndoTest::leavesWhatWasChangedSince()
{
    QFETCH(Edit, edit);
    QFETCH(Edit, since);
    DeskDatabase desk;
    const auto ids = variedTickets(desk);
    const QStringList before = stateOf(desk);
    const QUuid done = doEdit(desk, ids, edit);
    const auto concerned = desk.number(
        u"SELECT count(DISTINCT ticket_id) FROM audit.audit_logs WHERE edit_id = '%1'"_s.arg(
            done.toString(QUuid::WithoutBraces)));
    doEdit(desk, {ids[2]}, since);
    const QString theirs = stateOf(desk)[2];
    const UndoOutcome outcome = undo(desk, done);
    QCOMPARE(outcome.changedSince, 1);
    QCOMPARE(outcome.restored.size(), concerned - 1);
    QVERIFY(!outcome.restored.contains(ids[2]));
    QStringList expected = before;
    expected[2] = theirs;
    QCOMPARE(stateOf(desk), expected);
}

void TicketUndoTest::leavesTheTrashAlone()
{
    DeskDatabase desk;
    const auto ids = variedTickets(desk);
    const QUuid fields = doEdit(desk, ids, patching({.priority = TicketPriority::Urgent}));
    const QUuid tags = doEdit(desk, ids, [](AuditedWrite &write, const auto &some) {
        tagTickets(write, some, {u"new"_s});
    });
    doEdit(desk, {ids[0]},
           [](AuditedWrite &write, const auto &some) { deleteTickets(write, some); });
    const QString trashed = stateOf(desk)[0];
    QCOMPARE(undo(desk, fields).changedSince, 1);
    QCOMPARE(undo(desk, tags).changedSince, 1);
    QCOMPARE(stateOf(desk)[0], trashed);
}

void TicketUndoTest::comesBackWithTheTimesOfItsStatus()
{
    DeskDatabase desk;
    const auto ids = variedTickets(desk);
    const Ticket before = loadTicket(desk.connection(), ids[2]);
    QVERIFY(before.resolvedAt.isValid());
    undo(desk, doEdit(desk, ids, patching({.status = TicketStatus::Open})));
    const Ticket after = loadTicket(desk.connection(), ids[2]);
    QCOMPARE(after.resolvedAt, before.resolvedAt);
    QCOMPARE(after.statusChangedAt, before.statusChangedAt);
    QCOMPARE(after.version, before.version + 2); // open forms of colleagues notice
    QVERIFY(after.updatedAt > before.updatedAt);
    // The server owns the times again.
    doEdit(desk, ids, patching({.status = TicketStatus::Resolved}));
    QVERIFY(loadTicket(desk.connection(), ids[0]).resolvedAt.isValid());
}

// Closed by the edit, opened and closed again by somebody: that is theirs.
void TicketUndoTest::statusEnteredAnewIsAChange()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(1);
    const QUuid done = doEdit(desk, ids, patching({.status = TicketStatus::Closed}));
    doEdit(desk, ids, patching({.status = TicketStatus::Open}));
    doEdit(desk, ids, patching({.status = TicketStatus::Closed}));
    QCOMPARE(undo(desk, done).changedSince, 1);
    QVERIFY(loadTicket(desk.connection(), ids[0]).status == TicketStatus::Closed);
}

// Several steps on the same ticket, fields and tags.
void TicketUndoTest::takesTheWholeOfAnEdit()
{
    DeskDatabase desk;
    const auto ids = variedTickets(desk);
    const QStringList before = stateOf(desk);
    const QUuid done = doEdit(desk, ids, [](AuditedWrite &write, const QList<TicketId> &some) {
        updateTickets(write, some, {.title = u"first"_s, .priority = TicketPriority::High});
        tagTickets(write, some, {u"one"_s, u"two"_s});
        updateTickets(write, some, {.title = u"second"_s});
        untagTickets(write, some, {u"one"_s, u"vip"_s});
    });
    const UndoOutcome outcome = undo(desk, done);
    QCOMPARE(stateOf(desk), before);
    QCOMPARE(outcome.restored.size(), 4);
    QCOMPARE(outcome.changedSince, 0);
}

void TicketUndoTest::doesNothingTwice()
{
    DeskDatabase desk;
    const auto ids = variedTickets(desk);
    const QUuid done = doEdit(desk, ids, patching({.priority = TicketPriority::Urgent}));
    undo(desk, done);
    const QStringList before = stateOf(desk);
    const UndoOutcome again = undo(desk, done);
    QVERIFY(again.restored.isEmpty());
    QCOMPARE(again.changedSince, 4);
    QCOMPARE(stateOf(desk), before);
}

void TicketUndoTest::takesAConstantNumberOfStatements()
{
    const auto statements = [](int tickets) {
        DeskDatabase desk;
        const auto ids = desk.tickets(tickets);
        const QUuid done = doEdit(desk, ids, [](AuditedWrite &write, const QList<TicketId> &some) {
            updateTickets(write, some, {.priority = TicketPriority::Urgent});
            tagTickets(write, some, {u"one"_s});
        });
        const qint64 before = desk.connection().statementCount();
        const UndoOutcome outcome = undo(desk, done);
        [&] { QCOMPARE(outcome.restored.size(), tickets); }();
        return desk.connection().statementCount() - before;
    };
    const qint64 few = statements(3);
    QCOMPARE(statements(3000), few);
    QCOMPARE(few, 4); // begin, intent, undo, commit
}

// Three hundred that differ, edited at once; every tenth was changed since, in one field.
void TicketUndoTest::bringsManyBackExactly()
{
    DeskDatabase desk;
    const UserId person = desk.person(u"Bo Helper"_s);
    const auto ids = desk.tickets(300);
    desk.connection().execute(
        u"UPDATE desk.tickets SET assignee_id = CASE WHEN id % 3 = 0 THEN %1 END, "
        "status = (enum_range(NULL::desk.ticket_status))[1 + id % 5]"_s.arg(person.value()));
    QList<TicketId> tenth;
    for (int i = 0; i < ids.size(); i += 10)
        tenth.append(ids[i]);
    const QStringList before = stateOf(desk);
    const QUuid done =
        doEdit(desk, ids,
               patching({.status = TicketStatus::Closed, .assignee = std::optional(desk.me())}));
    doEdit(desk, tenth, patching({.priority = TicketPriority::Low}));
    const QStringList untouched = stateOf(desk);
    doEdit(desk, tenth, patching({.assignee = std::optional<UserId>()}));
    const UndoOutcome outcome = undo(desk, done);
    QCOMPARE(outcome.changedSince, tenth.size());
    QCOMPARE(outcome.conflicts.size(), tenth.size());
    for (const UndoConflict &conflict : outcome.conflicts)
        QCOMPARE(conflict.field, u"assignee_id"_s);
    // The assignee stays with those, and so does their later priority.
    const QStringList after = stateOf(desk);
    for (int i = 0; i < ids.size(); ++i) {
        if (tenth.contains(ids[i]))
            QVERIFY(after[i] != before[i] && after[i] != untouched[i]);
        else
            QCOMPARE(after[i], before[i]);
    }
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE assignee_id IS NULL AND "
                         "priority = 'low'"_s),
             tenth.size());
}

QTEST_GUILESS_MAIN(TicketUndoTest)
#include "tst_ticketundo.moc"
