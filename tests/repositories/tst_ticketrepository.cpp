// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketrepository.h"

#include "database/query.h"
#include "repositories/deskdatabase.h"
#include "repositories/directoryrepository.h"
#include "support/expect.h"

#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

class TicketRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void createsATicketWithEverything();
    void createsManyInOrder();
    void tagsManyNewTickets();
    void findsByNumber();
    void reportsAMissingTicket();
    void changesEachField_data();
    void changesEachField();
    void changesSeveralFieldsAtOnce();
    void emptiesPeopleAndTeam();
    void leavesAnUnchangedTicketAlone();
    void keepsTheTimesOfTheStatus();
    void meetsAConflict();
    void refusesALongTitle();
    void refusesAPersonWhoIsNotThere();
};

void TicketRepositoryTest::createsATicketWithEverything()
{
    DeskDatabase desk;
    const UserId requester = desk.person(u"Ada Asker"_s, UserTier::Requester);
    const UserId assignee = desk.person(u"Bo Helper"_s);
    const TeamId team = desk.edit(
        u"set up"_s, [](AuditedWrite &write) { return createTeam(write, u"Second line"_s); });
    const EditIntent intent{.reason = u"new"_s};
    const TicketId id = auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        return createTicket(write, {.title = u"Printer on fire"_s,
                                    .description = u"It really is.\nSee picture."_s,
                                    .status = TicketStatus::InProgress,
                                    .priority = TicketPriority::Urgent,
                                    .requester = requester,
                                    .assignee = assignee,
                                    .team = team,
                                    .tags = {u"hardware"_s, u"Fire"_s, u"HARDWARE "_s}});
    });

    const Ticket ticket = loadTicket(desk.connection(), id);
    QCOMPARE(ticket.id, id);
    QVERIFY(!ticket.number.isEmpty());
    QCOMPARE(ticket.title, u"Printer on fire"_s);
    QCOMPARE(ticket.description, u"It really is.\nSee picture."_s);
    QCOMPARE(ticket.status, TicketStatus::InProgress);
    QCOMPARE(ticket.priority, TicketPriority::Urgent);
    QCOMPARE(ticket.requester, std::optional(requester));
    QCOMPARE(ticket.assignee, std::optional(assignee));
    QCOMPARE(ticket.team, std::optional(team));
    QCOMPARE(ticket.version, 1);
    QVERIFY(ticket.createdAt.isValid() && ticket.createdAt == ticket.updatedAt);
    QVERIFY(ticket.resolvedAt.isNull() && ticket.deletedAt.isNull());
    QCOMPARE(desk.text(u"SELECT string_agg(name, ',' ORDER BY lower(name)) FROM desk.tags"_s),
             u"Fire,hardware"_s);
    QCOMPARE(desk.trailOf(intent.id),
             (QStringList{u"insert tickets"_s, u"insert tags"_s, u"insert tags"_s,
                          u"insert ticket_tags"_s, u"insert ticket_tags"_s}));
}

void TicketRepositoryTest::createsManyInOrder()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(2000);
    QCOMPARE(ids.size(), 2000);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets"_s), 2000);
    for (const int i : {0, 1, 999, 1999})
        QCOMPARE(loadTicket(desk.connection(), ids.at(i)).title, u"Ticket %1"_s.arg(i));
    // Their numbers follow the same order.
    QCOMPARE(loadTicket(desk.connection(), ids.last()).number.toInt() -
                 loadTicket(desk.connection(), ids.first()).number.toInt(),
             1999);
    QVERIFY(desk.edit(u"none"_s, [](AuditedWrite &write) { return createTickets(write, {}); })
                .isEmpty());
}

void TicketRepositoryTest::tagsManyNewTickets()
{
    DeskDatabase desk;
    const auto ids = desk.edit(u"new"_s, [](AuditedWrite &write) {
        return createTickets(write, {{.title = u"a"_s, .tags = {u"red"_s}},
                                     {.title = u"b"_s},
                                     {.title = u"c"_s, .tags = {u"RED"_s, u"blue"_s}}});
    });
    QCOMPARE(desk.text(u"SELECT string_agg(t.title || ':' || g.name, ' ' ORDER BY t.id, g.name) "
                       "FROM desk.tickets t JOIN desk.ticket_tags x ON x.ticket_id = t.id "
                       "JOIN desk.tags g ON g.id = x.tag_id"_s),
             u"a:red c:blue c:red"_s);
    QCOMPARE(ids.size(), 3);
}

void TicketRepositoryTest::findsByNumber()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(2);
    desk.connection().execute(
        u"UPDATE desk.tickets SET number = 'ARROW-12' WHERE id = %1"_s.arg(ids[1].value()));
    QCOMPARE(ticketByNumber(desk.connection(), u"ARROW-12"_s), ids[1]);
    QCOMPARE(ticketByNumber(desk.connection(), u"arrow-12"_s), ids[1]);
    QCOMPARE(ticketByNumber(desk.connection(), loadTicket(desk.connection(), ids[0]).number),
             ids[0]);
    const auto error = thrownBy([&] { ticketByNumber(desk.connection(), u"99999"_s); });
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::NotFound);
    QVERIFY(error->explanation().contains(u"99999"_s));
}

void TicketRepositoryTest::reportsAMissingTicket()
{
    DeskDatabase desk;
    DH_EXPECT_ERROR(loadTicket(desk.connection(), TicketId(4711)), ErrorKind::NotFound);
    DH_EXPECT_ERROR(desk.edit(u"no"_s,
                              [](AuditedWrite &write) {
                                  updateTicket(write, TicketId(4711), 1, {.title = u"x"_s});
                              }),
                    ErrorKind::NotFound);
}

void TicketRepositoryTest::changesEachField_data()
{
    QTest::addColumn<QString>("column");
    for (const char *column :
         {"title", "description", "status", "priority", "creator_id", "assignee_id", "team_id"})
        QTest::newRow(column) << QString::fromLatin1(column);
}

void TicketRepositoryTest::changesEachField()
{
    QFETCH(QString, column);
    DeskDatabase desk;
    const UserId person = desk.person(u"Bo Helper"_s);
    const TeamId team = desk.edit(
        u"set up"_s, [](AuditedWrite &write) { return createTeam(write, u"Second line"_s); });
    const QHash<QString, TicketPatch> patches{
        {u"title"_s, {.title = u"New"_s}},
        {u"description"_s, {.description = u"New text"_s}},
        {u"status"_s, {.status = TicketStatus::WaitingOnCustomer}},
        {u"priority"_s, {.priority = TicketPriority::Low}},
        {u"creator_id"_s, {.requester = std::optional(person)}},
        {u"assignee_id"_s, {.assignee = std::optional(person)}},
        {u"team_id"_s, {.team = std::optional(team)}},
    };
    const TicketId id = desk.ticket();
    const EditIntent intent{.reason = u"one field"_s};
    const Ticket before = loadTicket(desk.connection(), id);
    const Ticket after = auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        return updateTicket(write, id, 1, patches.value(column));
    });

    Ticket expected = before;
    const TicketPatch patch = patches.value(column);
    expected.title = patch.title.value_or(before.title);
    expected.description = patch.description.value_or(before.description);
    expected.status = patch.status.value_or(before.status);
    expected.priority = patch.priority.value_or(before.priority);
    expected.requester = patch.requester.value_or(before.requester);
    expected.assignee = patch.assignee.value_or(before.assignee);
    expected.team = patch.team.value_or(before.team);
    expected.version = 2;
    expected.updatedAt = after.updatedAt;
    expected.statusChangedAt = after.statusChangedAt;
    QVERIFY(after == expected);
    QVERIFY(after == loadTicket(desk.connection(), id));
    QVERIFY(!(after == before));
    const QString line = u"update tickets "_s + column;
    QCOMPARE(desk.trailOf(intent.id),
             QStringList{patch.status ? line + u" status_changed_at"_s : line});
}

void TicketRepositoryTest::changesSeveralFieldsAtOnce()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Old"_s, .description = u"stays"_s});
    const EditIntent intent{.reason = u"two fields"_s};
    const Ticket after = auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        return updateTicket(write, id, 1, {.title = u"New"_s, .priority = TicketPriority::Urgent});
    });
    QCOMPARE(after.title, u"New"_s);
    QCOMPARE(after.description, u"stays"_s);
    const auto entries = desk.trail({.edit = intent.id});
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].record, id.value());
    QCOMPARE(entries[0].action, AuditAction::Update);
    QCOMPARE(entries[0].changes, (QList<FieldChange>{{u"priority"_s, u"medium"_s, u"urgent"_s},
                                                     {u"title"_s, u"Old"_s, u"New"_s}}));
}

void TicketRepositoryTest::emptiesPeopleAndTeam()
{
    DeskDatabase desk;
    const UserId person = desk.person(u"Bo Helper"_s);
    const TicketId id = desk.ticket({.title = u"x"_s, .requester = person, .assignee = person});
    const Ticket after = desk.edit(u"nobody"_s, [&](AuditedWrite &write) {
        return updateTicket(write, id, 1, {.assignee = std::optional<UserId>()});
    });
    QVERIFY(!after.assignee.has_value());
    QCOMPARE(after.requester, std::optional(person));
}

void TicketRepositoryTest::leavesAnUnchangedTicketAlone()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Same"_s});
    const EditIntent intent{.reason = u"nothing new"_s};
    const Ticket before = loadTicket(desk.connection(), id);
    const Ticket after = auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        return updateTicket(write, id, 1, {.title = u"Same"_s, .priority = TicketPriority::Medium});
    });
    QVERIFY(after == before);
    QCOMPARE(desk.trailOf(intent.id), QStringList{});
}

void TicketRepositoryTest::keepsTheTimesOfTheStatus()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket();
    int version = 1;
    const auto set = [&](TicketStatus status) {
        return desk.edit(u"status"_s, [&](AuditedWrite &write) {
            return updateTicket(write, id, version++, {.status = status});
        });
    };
    const Ticket resolved = set(TicketStatus::Resolved);
    QVERIFY(resolved.resolvedAt.isValid());
    QCOMPARE(resolved.statusChangedAt, resolved.resolvedAt);
    const Ticket closed = set(TicketStatus::Closed);
    QCOMPARE(closed.resolvedAt, resolved.resolvedAt);
    QVERIFY(closed.statusChangedAt > resolved.statusChangedAt);
    const Ticket open = set(TicketStatus::Open);
    QVERIFY(open.resolvedAt.isNull());
    QCOMPARE(open.createdAt, resolved.createdAt);
}

void TicketRepositoryTest::meetsAConflict()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Both saw this"_s});
    Connection other(desk.settings());
    auditedWrite(other, {.reason = u"first"_s},
                 [&](AuditedWrite &write) { updateTicket(write, id, 1, {.title = u"Theirs"_s}); });
    const EditIntent intent{.reason = u"second"_s};
    const TicketPatch mine{.title = u"Mine"_s, .status = TicketStatus::Closed};
    const auto conflict = thrownBy<TicketConflict>([&] {
        auditedWrite(desk.connection(), intent,
                     [&](AuditedWrite &write) { updateTicket(write, id, 1, mine); });
    });
    QVERIFY(conflict.has_value());
    QCOMPARE(conflict->kind(), ErrorKind::Conflict);
    QCOMPARE(conflict->wanted(), mine);
    QCOMPARE(conflict->current().title, u"Theirs"_s);
    QCOMPARE(conflict->current().version, 2);
    QVERIFY(conflict->explanation().contains(conflict->current().number));
    QCOMPARE(loadTicket(desk.connection(), id).title, u"Theirs"_s);
    QCOMPARE(desk.trailOf(intent.id), QStringList{});
    // With the version that was shown, the same patch goes through.
    const Ticket merged = desk.edit(u"merged"_s, [&](AuditedWrite &write) {
        return updateTicket(write, id, conflict->current().version, mine);
    });
    QCOMPARE(merged.title, u"Mine"_s);
}

void TicketRepositoryTest::refusesALongTitle()
{
    DeskDatabase desk;
    // Characters count, not UTF-16 units.
    const QString cat = u"\U0001F408"_s;
    const TicketId id = desk.ticket({.title = cat.repeated(500)});
    QCOMPARE(loadTicket(desk.connection(), id).title, cat.repeated(500));
    DH_EXPECT_ERROR(desk.ticket({.title = cat.repeated(501)}), ErrorKind::Constraint);
    DH_EXPECT_ERROR(desk.edit(u"long"_s,
                              [&](AuditedWrite &write) {
                                  updateTicket(write, id, 1, {.title = cat.repeated(501)});
                              }),
                    ErrorKind::Constraint);
}

void TicketRepositoryTest::refusesAPersonWhoIsNotThere()
{
    DeskDatabase desk;
    const auto error = thrownBy<deskhand::database::DatabaseError>(
        [&] { desk.ticket({.title = u"x"_s, .assignee = UserId(4711)}); });
    QVERIFY(error.has_value());
    QCOMPARE(error->constraint(), u"tickets_assignee_exists"_s);
}

QTEST_GUILESS_MAIN(TicketRepositoryTest)
#include "tst_ticketrepository.moc"
