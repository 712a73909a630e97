// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/auditrepository.h"

#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"

#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::testing::DeskDatabase;

class AuditRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void tellsWhatChanged();
    void keepsWhatNobodyStated();
};

void AuditRepositoryTest::filters_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"all", "ticket", "edit", "both"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

// Each way into the trail honours what else is asked for.
void AuditRepositoryTest::filters()
{
    QFETCH(QString, way);
    DeskDatabase desk;
    const auto tickets = desk.tickets(2);
    const EditIntent intent{.reason = u"both"_s};
    auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        updateTickets(write, tickets, {.priority = TicketPriority::High});
        updateTickets(write, tickets, {.status = TicketStatus::Closed});
    });
    AuditFilter filter;
    if (way == u"ticket"_s || way == u"both"_s)
        filter.ticket = tickets[0];
    if (way == u"edit"_s || way == u"both"_s)
        filter.edit = intent.id;
    const auto all = desk.trail(filter);
    const QHash<QString, qsizetype> expected{
        {u"all"_s, 7}, {u"ticket"_s, 3}, {u"edit"_s, 4}, {u"both"_s, 2}};
    QCOMPARE(all.size(), expected.value(way));
    for (qsizetype i = 1; i < all.size(); ++i)
        QVERIFY(all[i - 1].id > all[i].id);

    const auto sizeWith = [&](auto change) {
        AuditFilter narrower = filter;
        change(narrower);
        return desk.trail(narrower).size();
    };
    QCOMPARE(sizeWith([](AuditFilter &f) { f.limit = 1; }), 1);
    QCOMPARE(sizeWith([&](AuditFilter &f) { f.actor = all[0].actor; }), all.size());
    QCOMPARE(sizeWith([](AuditFilter &f) { f.actor = u"nobody"_s; }), 0);
    QCOMPARE(sizeWith([&](AuditFilter &f) { f.from = all[0].at.addSecs(60); }), 0);
    QCOMPARE(sizeWith([&](AuditFilter &f) { f.from = all.last().at; }), all.size());
    QCOMPARE(sizeWith([&](AuditFilter &f) { f.to = all.last().at; }), 0);
    QCOMPARE(sizeWith([&](AuditFilter &f) { f.to = all[0].at.addSecs(60); }), all.size());
}

void AuditRepositoryTest::tellsWhatChanged()
{
    DeskDatabase desk;
    const UserId person = desk.person(u"Bo Helper"_s);
    const TicketId id = desk.ticket({.title = u"\"Old\" \\ \u202E"_s});
    const EditIntent intent{.reason = u"why not?"_s};
    auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        updateTicket(write, id, 1, {.title = u"\uFEFFNew"_s, .assignee = std::optional(person)});
    });
    const AuditEntry entry = desk.trail({.edit = intent.id}).at(0);
    QCOMPARE(entry.table, u"tickets"_s);
    QCOMPARE(entry.record, id.value());
    QCOMPARE(entry.ticket, loadTicket(desk.connection(), id).number);
    QCOMPARE(entry.action, AuditAction::Update);
    QCOMPARE(entry.reason, u"why not?"_s);
    QVERIFY(entry.at.isValid());
    QCOMPARE(entry.changes,
             (QList<FieldChange>{{u"assignee_id"_s, QJsonValue(QJsonValue::Null), person.value()},
                                 {u"title"_s, u"\"Old\" \\ \u202E"_s, u"\uFEFFNew"_s}}));
}

void AuditRepositoryTest::keepsWhatNobodyStated()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket();
    desk.connection().execute(u"UPDATE desk.tickets SET title = 'by psql'"_s);
    const auto entries = desk.trail({.ticket = id});
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].reason.isEmpty());
    QVERIFY(!entries[0].editId.isNull());
    QVERIFY(entries[0].editId != entries[1].editId);
}

QTEST_GUILESS_MAIN(AuditRepositoryTest)
#include "tst_auditrepository.moc"
