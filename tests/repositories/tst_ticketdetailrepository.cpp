// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/ticketdetailrepository.h"

#include "database/query.h"
#include "repositories/conversationrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/queuerepository.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QTemporaryFile>
#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using deskhand::core::ErrorKind;
using deskhand::testing::DeskDatabase;

class TicketDetailRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsEverything();
    void namesWhomTheHistorySpeaksOf();
    void derivesAsOfNow();
    void measuresTheFirstResponse();
    void takesAConstantNumberOfStatements();
    void reportsAMissingTicket();
};

void TicketDetailRepositoryTest::bringsEverything()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Help"_s, .tags = {u"red"_s}});
    desk.comment({.ticket = id, .body = u"first"_s});
    desk.comment({.ticket = id, .visibility = CommentVisibility::Internal, .body = u"second"_s});
    QTemporaryFile file;
    QVERIFY(file.open() && file.write("content") > 0 && file.flush());
    desk.edit(u"attach"_s, [&](AuditedWrite &write) {
        return addAttachment(write, {.ticket = id, .path = file.fileName()});
    });
    desk.edit(u"closing time"_s, [&](AuditedWrite &write) {
        return updateTicket(write, id, 1, {.status = TicketStatus::Closed});
    });

    const TicketDetail detail = loadTicketDetail(desk.connection(), id);
    QVERIFY(detail.ticket == loadTicket(desk.connection(), id));
    QVERIFY(detail.row == loadRows(desk.connection(), {id}).at(0));
    QVERIFY(detail.comments == loadComments(desk.connection(), id));
    QCOMPARE(detail.comments.size(), 2);
    QVERIFY(detail.attachments == loadAttachments(desk.connection(), id));
    QCOMPARE(detail.attachments.size(), 1);
    QStringList history;
    for (const AuditEntry &entry : detail.history)
        history.append(entry.table + u": "_s + entry.reason);
    QCOMPARE(history, (QStringList{u"tickets: set up"_s, u"ticket_tags: set up"_s,
                                   u"comments: set up"_s, u"comments: set up"_s,
                                   u"attachments: attach"_s, u"tickets: closing time"_s}));
}

void TicketDetailRepositoryTest::namesWhomTheHistorySpeaksOf()
{
    DeskDatabase desk;
    const UserId first = desk.person(u"Ada First"_s);
    const UserId second = desk.person(u"Bo Second"_s);
    const UserId requester = desk.person(u"Cy Asker"_s, UserTier::Requester);
    desk.person(u"Uninvolved"_s);
    const TicketId id = desk.ticket({.title = u"x"_s, .requester = requester, .assignee = first});
    desk.edit(u"hand over"_s, [&](AuditedWrite &write) {
        return updateTicket(write, id, 1, {.assignee = std::optional(second)});
    });
    // People who left are named too.
    desk.connection().execute(
        u"UPDATE desk.users SET active = false WHERE id = %1"_s.arg(first.value()));
    QStringList names;
    for (const User &user : loadTicketDetail(desk.connection(), id).people)
        names.append(user.name);
    QCOMPARE(names, (QStringList{u"Ada First"_s, u"Bo Second"_s, u"Cy Asker"_s, u"Robin Desk"_s}));
}

void TicketDetailRepositoryTest::derivesAsOfNow()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket();
    const QDateTime created = loadTicket(desk.connection(), id).createdAt;
    const auto after = [&](std::chrono::milliseconds age) {
        return loadTicketDetail(desk.connection(), id, created.addDuration(age));
    };
    QVERIFY(!after(24h).escalationNeeded);
    QVERIFY(after(24h + 1ms).escalationNeeded);
    QVERIFY(!after(24h * 7).overdue);
    QVERIFY(after(24h * 7 + 1ms).overdue);
    desk.edit(u"done"_s, [&](AuditedWrite &write) {
        return updateTicket(write, id, 1, {.status = TicketStatus::Resolved});
    });
    QVERIFY(!after(24h * 8).overdue);
    QVERIFY(!after(24h * 8).escalationNeeded);
}

void TicketDetailRepositoryTest::measuresTheFirstResponse()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket();
    QVERIFY(!loadTicketDetail(desk.connection(), id).responseTime.has_value());
    desk.comment({.ticket = id, .body = u"later"_s});
    desk.comment({.ticket = id, .body = u"sooner"_s});
    desk.connection().execute(
        u"SET deskhand.source_times = 'keep';"
        "UPDATE desk.comments c SET created_at = t.created_at + interval '1 hour' * "
        "(CASE c.body WHEN 'sooner' THEN 2 ELSE 5 END) FROM desk.tickets t "
        "WHERE t.id = c.ticket_id"_s);
    const TicketDetail detail = loadTicketDetail(desk.connection(), id);
    QVERIFY(detail.responseTime == std::optional<std::chrono::milliseconds>(2h));
    QCOMPARE(detail.comments[0].body, u"sooner"_s);
}

void TicketDetailRepositoryTest::takesAConstantNumberOfStatements()
{
    DeskDatabase desk;
    const TicketId silent = desk.ticket();
    const TicketId busy = desk.ticket({.title = u"busy"_s, .tags = {u"a"_s, u"b"_s}});
    for (int i = 0; i < 50; ++i)
        desk.comment({.ticket = busy, .body = u"comment %1"_s.arg(i)});
    const auto statements = [&](TicketId id) {
        const qint64 before = desk.connection().statementCount();
        loadTicketDetail(desk.connection(), id);
        return desk.connection().statementCount() - before;
    };
    QCOMPARE(loadTicketDetail(desk.connection(), busy).comments.size(), 50);
    QCOMPARE(statements(busy), statements(silent));
    QVERIFY(statements(silent) <= 8);
}

void TicketDetailRepositoryTest::reportsAMissingTicket()
{
    DeskDatabase desk;
    DH_EXPECT_ERROR(loadTicketDetail(desk.connection(), TicketId(4711)), ErrorKind::NotFound);
    // No transaction is left open behind it.
    desk.ticket();
}

QTEST_GUILESS_MAIN(TicketDetailRepositoryTest)
#include "tst_ticketdetailrepository.moc"
