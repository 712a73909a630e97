// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/auditrepository.h"

#include "repositories/accessrepository.h"
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
    void findsByTableFieldActionAndText();
    void looksForTextInValuesOnly_data();
    void looksForTextInValuesOnly();
    void comesInPages();
    void walksInStretches();
    void listsWhoLookedAtLists();
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

void AuditRepositoryTest::findsByTableFieldActionAndText()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Printer on fire"_s, .tags = {u"hardware"_s}});
    desk.edit(u"change"_s, [&](AuditedWrite &write) {
        updateTickets(write, {id}, {.status = TicketStatus::Closed});
    });
    const auto found = [&](const AuditFilter &filter) {
        QStringList lines;
        for (const AuditEntry &entry : desk.trail(filter))
            lines.append(QString(toWord(entry.action)) + u' ' + entry.table);
        return lines;
    };
    QCOMPARE(found({.ticket = id, .table = u"ticket_tags"_s}),
             QStringList(u"insert ticket_tags"_s));
    QCOMPARE(found({.table = u"tickets"_s, .action = AuditAction::Update}),
             QStringList(u"update tickets"_s));
    QCOMPARE(found({.table = u"tickets"_s, .field = u"status"_s}),
             (QStringList{u"update tickets"_s, u"insert tickets"_s}));
    QCOMPARE(found({.table = u"tickets"_s, .field = u"description"_s}),
             QStringList(u"insert tickets"_s));
    QCOMPARE(found({.field = u"nonsense"_s}), QStringList());
    QCOMPARE(found({.text = u"PRINTER on"_s}), QStringList(u"insert tickets"_s));
    QCOMPARE(found({.text = u"hardwar"_s}), QStringList(u"insert tags"_s));
}

// What people look for stands in the values; how JSON writes it is of no concern to them.
void AuditRepositoryTest::looksForTextInValuesOnly_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("plain") << u"Printer on fire"_s << u"on FIRE"_s << true;
    QTest::newRow("quotes") << u"say \"yes\" now"_s << u"\"YES\""_s << true;
    QTest::newRow("a quote at the end") << u"12\" disk"_s << u"12\""_s << true;
    QTest::newRow("backslash") << u"C:\\temp"_s << u":\\t"_s << true;
    QTest::newRow("beyond ASCII") << u"ÄRGER в сети"_s << u"ärger В"_s << true;
    QTest::newRow("a pattern is none") << u"100 percent"_s << u"1%"_s << false;
    QTest::newRow("nor is this") << u"abc"_s << u"a_c"_s << false;
    QTest::newRow("the name of a column") << u"abc"_s << u"priority"_s << false;
    QTest::newRow("how JSON separates") << u"abc"_s << u"\", \""_s << false;
}

void AuditRepositoryTest::looksForTextInValuesOnly()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    DeskDatabase desk;
    desk.ticket({.title = title});
    QCOMPARE(desk.trail({.table = u"tickets"_s, .text = text}).size(), isFound ? 1 : 0);
}

void AuditRepositoryTest::comesInPages()
{
    DeskDatabase desk;
    const auto tickets = desk.tickets(5);
    const auto all = desk.trail();
    QList<AuditEntry> paged;
    AuditPageRequest request{.limit = 2};
    std::optional<AuditEntryId> next;
    do {
        request.before = next;
        const AuditPage page = loadAuditPage(desk.connection(), {}, request);
        QVERIFY(page.entries.size() <= 2);
        paged += page.entries;
        next = page.next;
    } while (next);
    QCOMPARE(paged, all);
    // A page read once more, by its ends.
    const AuditPage again = loadAuditPage(desk.connection(), {},
                                          {.before = all[1].id, .oldest = all[3].id, .limit = 100});
    QCOMPARE(again.entries, all.mid(2, 2));
    // By an index.
    const AuditPage one = loadAuditPage(desk.connection(), {.ticket = tickets[0]}, {.limit = 2});
    QCOMPARE(one.entries.size(), 1);
    QVERIFY(!one.next);
    QVERIFY(loadAuditPage(desk.connection(), {.actor = u"nobody"_s}, {}).entries.isEmpty());
}

// A search walks a bounded stretch and says where to go on; where an index leads there is no
// need to.
void AuditRepositoryTest::walksInStretches()
{
    DeskDatabase desk;
    const TicketId old = desk.ticket({.title = u"needle"_s});
    desk.connection().execute(
        u"SELECT setval(pg_get_serial_sequence('audit.audit_logs', 'id'), 50000)"_s);
    desk.ticket({.title = u"hay"_s});
    const AuditFilter needle{.table = u"tickets"_s, .text = u"needle"_s};
    AuditPage page = loadAuditPage(desk.connection(), needle, {});
    QVERIFY(page.entries.isEmpty());
    QVERIFY(page.next);
    QCOMPARE(desk.trail().first().id.value() + 1 - page.next->value(), longestTextWalk);
    QVERIFY(page.walked > 0.3 && page.walked < 0.5);
    int stretches = 1;
    for (; page.next && page.entries.isEmpty(); ++stretches)
        page = loadAuditPage(desk.connection(), needle, {.before = page.next});
    QCOMPARE(stretches, 3);
    QCOMPARE(page.entries.size(), 1);
    QVERIFY(!page.next);
    QCOMPARE(page.walked, 1.0);
    AuditFilter indexed = needle;
    indexed.ticket = old;
    QCOMPARE(loadAuditPage(desk.connection(), indexed, {}).entries.size(), 1);
}

void AuditRepositoryTest::listsWhoLookedAtLists()
{
    DeskDatabase desk;
    logAccess(desk.connection(), AccessKind::AuditExport, u"everything"_s, 12);
    logAccess(desk.connection(), AccessKind::List, QString(), std::nullopt);
    const auto all = loadAccesses(desk.connection(), {}, std::nullopt, 10);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].kind, AccessKind::List);
    QVERIFY(!all[0].rows);
    QCOMPARE(all[1].detail, u"everything"_s);
    QCOMPARE(all[1].rows, 12);
    QVERIFY(all[1].at.isValid());
    QCOMPARE(all[1].actor, desk.text(u"SELECT session_user"_s));
    const auto found = [&](const AccessFilter &filter) {
        return loadAccesses(desk.connection(), filter, std::nullopt, 10).size();
    };
    QCOMPARE(found({.kind = AccessKind::AuditExport}), 1);
    QCOMPARE(found({.actor = u"nobody"_s}), 0);
    QCOMPARE(found({.from = all[0].at.addSecs(60)}), 0);
    QCOMPARE(found({.to = all[1].at}), 0);
    QCOMPARE(loadAccesses(desk.connection(), {}, all[0].id, 10), all.mid(1));
}

QTEST_GUILESS_MAIN(AuditRepositoryTest)
#include "tst_auditrepository.moc"
