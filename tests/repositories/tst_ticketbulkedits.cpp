// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceltoken.h"
#include "database/query.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QTest>
#include <cmath>
#include <functional>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::core::ErrorKind;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

using BulkEdit = std::function<BulkOutcome(AuditedWrite &, const QList<TicketId> &)>;
Q_DECLARE_METATYPE(BulkEdit)

class TicketBulkEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void changesOnlyWhatDiffers();
    void writesOneEntryForEachChangedTicket();
    void changesEveryField();
    void tagsAndUntags();
    void deletesAndRestores();
    void leavesTheTrashAlone_data() { edits(); }
    void leavesTheTrashAlone();
    void allOrNothing_data() { edits(); }
    void allOrNothing();
    void takesAConstantNumberOfStatements_data() { edits(); }
    void takesAConstantNumberOfStatements();
    void takesTenThousand();
    void takesAnIdTwice();
    void doesNothingForNothing();
    void changesAllOfItInOneEdit();
    void tellsHowFarItIs();
    void cancelledIsAsIfNeverDone();
    void touchesNoTicketTwice();
    void indexesNoWordsAnew();
    void makesTagsInReadableColours();

private:
    static void edits();
};

void TicketBulkEditsTest::edits()
{
    QTest::addColumn<BulkEdit>("change");
    QTest::newRow("update") << BulkEdit([](AuditedWrite &write, const QList<TicketId> &ids) {
        return updateTickets(write, ids, {.status = TicketStatus::Closed});
    });
    QTest::newRow("tag") << BulkEdit([](AuditedWrite &write, const QList<TicketId> &ids) {
        return tagTickets(write, ids, {u"one"_s, u"two"_s});
    });
    QTest::newRow("untag") << BulkEdit([](AuditedWrite &write, const QList<TicketId> &ids) {
        return untagTickets(write, ids, {u"always"_s});
    });
    QTest::newRow("delete") << BulkEdit(deleteTickets);
    QTest::newRow("restore") << BulkEdit(restoreTickets);
}

namespace {

// Live ones, each with the tag "always".
QList<TicketId> taggedTickets(DeskDatabase &desk, int count)
{
    const auto ids = desk.tickets(count);
    desk.edit(u"set up"_s,
              [&](AuditedWrite &write) { return tagTickets(write, ids, {u"always"_s}); });
    return ids;
}

} // namespace

void TicketBulkEditsTest::changesOnlyWhatDiffers()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(5);
    const auto update = [&](const QList<TicketId> &some, const TicketPatch &patch) {
        return desk
            .edit(u"bulk"_s, [&](AuditedWrite &write) { return updateTickets(write, some, patch); })
            .changed;
    };
    QCOMPARE(update(ids.first(2), {.status = TicketStatus::InProgress}), 2);
    QCOMPARE(update(ids, {.status = TicketStatus::InProgress}), 3);
    QCOMPARE(update(ids, {.status = TicketStatus::InProgress}), 0);
    for (const TicketId id : ids)
        QCOMPARE(loadTicket(desk.connection(), id).version, 2);
    QCOMPARE(update(ids, {}), 0);
}

void TicketBulkEditsTest::writesOneEntryForEachChangedTicket()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(40);
    const EditIntent intent{.reason = u"evening sweep"_s};
    auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        updateTickets(write, ids, {.priority = TicketPriority::Low});
    });
    const auto entries = desk.trail({.edit = intent.id});
    QCOMPARE(entries.size(), 40);
    QSet<qint64> records;
    for (const AuditEntry &entry : entries) {
        records.insert(entry.record);
        QCOMPARE(entry.reason, u"evening sweep"_s);
        QCOMPARE(entry.changes, (QList<FieldChange>{{u"priority"_s, u"medium"_s, u"low"_s}}));
    }
    QCOMPARE(records.size(), 40);
}

void TicketBulkEditsTest::changesEveryField()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(3);
    const UserId person = desk.person(u"Bo Helper"_s);
    const BulkOutcome outcome = desk.edit(u"bulk"_s, [&](AuditedWrite &write) {
        return updateTickets(write, ids,
                             {.title = u"T"_s,
                              .description = u"D"_s,
                              .status = TicketStatus::Resolved,
                              .priority = TicketPriority::Urgent,
                              .requester = std::optional(desk.me()),
                              .assignee = std::optional(person)});
    });
    QCOMPARE(outcome.changed, 3);
    const Ticket ticket = loadTicket(desk.connection(), ids[1]);
    QCOMPARE(ticket.title, u"T"_s);
    QCOMPARE(ticket.description, u"D"_s);
    QCOMPARE(ticket.status, TicketStatus::Resolved);
    QCOMPARE(ticket.priority, TicketPriority::Urgent);
    QCOMPARE(ticket.requester, std::optional(desk.me()));
    QCOMPARE(ticket.assignee, std::optional(person));
    const BulkOutcome freed = desk.edit(u"bulk"_s, [&](AuditedWrite &write) {
        return updateTickets(write, ids, {.assignee = std::optional<UserId>()});
    });
    QCOMPARE(freed.changed, 3);
    QVERIFY(!loadTicket(desk.connection(), ids[1]).assignee.has_value());
}

void TicketBulkEditsTest::tagsAndUntags()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(4);
    const EditIntent tagging{.reason = u"tag"_s};
    const auto tag = [&](const QList<TicketId> &some, const QStringList &names) {
        return desk
            .edit(u"tag"_s, [&](AuditedWrite &write) { return tagTickets(write, some, names); })
            .changed;
    };
    QCOMPARE(auditedWrite(
                 desk.connection(), tagging,
                 [&](AuditedWrite &write) { return tagTickets(write, ids.first(2), {u"VIP"_s}); })
                 .changed,
             2);
    QCOMPARE(desk.trailOf(tagging.id),
             (QStringList{u"insert tags"_s, u"insert ticket_tags"_s, u"insert ticket_tags"_s}));
    QCOMPARE(tag(ids, {u"vip"_s, u" Vip"_s}), 2); // the other two
    QCOMPARE(tag(ids, {u"vip"_s}), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tags"_s), 1);
    QCOMPARE(desk.text(u"SELECT name FROM desk.tags"_s), u"VIP"_s);

    const EditIntent untagging{.reason = u"untag"_s};
    QCOMPARE(auditedWrite(desk.connection(), untagging,
                          [&](AuditedWrite &write) {
                              return untagTickets(write, ids.first(3), {u" vip "_s, u"unknown"_s});
                          })
                 .changed,
             3);
    QCOMPARE(desk.trailOf(untagging.id).count(u"delete ticket_tags"_s), 3);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.ticket_tags"_s), 1);
    QCOMPARE(loadTicket(desk.connection(), ids[0]).version, 1); // tags are no fields
}

void TicketBulkEditsTest::deletesAndRestores()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(3);
    const auto run = [&](const BulkEdit &change) {
        return desk.edit(u"trash"_s, [&](AuditedWrite &write) { return change(write, ids); })
            .changed;
    };
    QCOMPARE(run(deleteTickets), 3);
    QVERIFY(loadTicket(desk.connection(), ids[0]).deletedAt.isValid());
    QCOMPARE(run(deleteTickets), 0);
    QCOMPARE(run(restoreTickets), 3);
    QVERIFY(loadTicket(desk.connection(), ids[0]).deletedAt.isNull());
    QCOMPARE(run(restoreTickets), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.audit_logs "
                         "WHERE jsonb_exists(changes, 'deleted_at')"_s),
             6);
}

void TicketBulkEditsTest::leavesTheTrashAlone()
{
    QFETCH(BulkEdit, change);
    const bool restores = qstrcmp(QTest::currentDataTag(), "restore") == 0;
    const bool deletes = qstrcmp(QTest::currentDataTag(), "delete") == 0;
    DeskDatabase desk;
    const auto ids = taggedTickets(desk, 5);
    const auto trashed = ids.first(2);
    desk.edit(u"trash"_s, [&](AuditedWrite &write) { return deleteTickets(write, trashed); });
    const EditIntent intent{.reason = u"bulk"_s};
    const BulkOutcome outcome = auditedWrite(
        desk.connection(), intent, [&](AuditedWrite &write) { return change(write, ids); });
    QCOMPARE(outcome.changed, restores ? 2 : 3);
    QCOMPARE(outcome.inTrash, restores || deletes ? 0 : 2); // left out, and said
    for (const AuditEntry &entry : desk.trail({.edit = intent.id}))
        QVERIFY(restores || entry.table == u"tags"_s || !trashed.contains(TicketId(entry.record)));
}

void TicketBulkEditsTest::allOrNothing()
{
    QFETCH(BulkEdit, change);
    DeskDatabase desk;
    auto ids = taggedTickets(desk, 3);
    const qint64 before = desk.number(u"SELECT count(*) FROM audit.audit_logs"_s);
    ids.append(TicketId(4711));
    const auto error = thrownBy(
        [&] { desk.edit(u"bulk"_s, [&](AuditedWrite &write) { return change(write, ids); }); });
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::NotFound);
    QVERIFY(!error->explanation().isEmpty());
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.audit_logs"_s), before);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE version > 1"_s), 0);
}

void TicketBulkEditsTest::takesAConstantNumberOfStatements()
{
    QFETCH(BulkEdit, change);
    const auto statements = [&](int tickets) {
        DeskDatabase desk;
        const auto ids = taggedTickets(desk, tickets);
        const qint64 before = desk.connection().statementCount();
        desk.edit(u"bulk"_s, [&](AuditedWrite &write) { return change(write, ids); });
        return desk.connection().statementCount() - before;
    };
    const qint64 few = statements(3);
    QCOMPARE(statements(3000), few);
    QVERIFY(few <= 8);
}

void TicketBulkEditsTest::takesTenThousand()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(10'000);
    const BulkOutcome outcome = desk.edit(u"bulk"_s, [&](AuditedWrite &write) {
        return updateTickets(write, ids, {.status = TicketStatus::Closed});
    });
    QCOMPARE(outcome.changed, 10'000);
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.audit_logs WHERE action = 'update'"_s),
             10'000);
}

void TicketBulkEditsTest::takesAnIdTwice()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(2);
    const BulkOutcome outcome = desk.edit(u"bulk"_s, [&](AuditedWrite &write) {
        return updateTickets(write, ids + ids, {.status = TicketStatus::Closed});
    });
    QCOMPARE(outcome.changed, 2);
}

void TicketBulkEditsTest::doesNothingForNothing()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(1);
    QCOMPARE(desk.edit(u"bulk"_s,
                       [&](AuditedWrite &write) {
                           return updateTickets(write, {}, {.title = u"x"_s}).changed +
                                  deleteTickets(write, {}).changed +
                                  tagTickets(write, ids, {}).changed +
                                  untagTickets(write, ids, {}).changed;
                       }),
             0);
}

// Status, assignee and tag of many: one edit in the trail, taken back by one.
void TicketBulkEditsTest::changesAllOfItInOneEdit()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(int(ticketsAtATime) + 10); // in two parts
    desk.edit(u"ahead"_s, [&](AuditedWrite &write) {
        tagTickets(write, ids.first(3), {u"hot"_s});
        updateTickets(write, ids.first(2),
                      {.status = TicketStatus::Closed, .assignee = std::optional(desk.me())});
    });
    const EditIntent doing{.reason = u"sweep"_s};
    const BulkOutcome outcome = auditedWrite(desk.connection(), doing, [&](AuditedWrite &write) {
        return changeTickets(
            write, ids,
            {.fields = {.status = TicketStatus::Closed, .assignee = std::optional(desk.me())},
             .tags = {u"hot"_s}});
    });
    QCOMPARE(outcome.changed, ids.size() - 2); // each counts once
    QCOMPARE(desk.trail({.edit = doing.id, .limit = 20'000}).size(), 2 * ids.size() - 5);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE status = 'closed'"_s),
             ids.size());
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.ticket_tags"_s), ids.size());

    const UndoOutcome undone =
        auditedWrite(desk.connection(), {.reason = u"undone"_s, .undoes = doing.id},
                     [&](AuditedWrite &write) { return undoEdit(write, doing.id); });
    QCOMPARE(undone.restored.size(), ids.size() - 2);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets "
                         "WHERE status = 'closed' OR assignee_id IS NOT NULL"_s),
             2);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.ticket_tags"_s), 3);
}

void TicketBulkEditsTest::tellsHowFarItIs()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(2 * int(ticketsAtATime) + 1);
    QList<qint64> told;
    desk.edit(u"sweep"_s, [&](AuditedWrite &write) {
        return changeTickets(write, ids, {.tags = {u"hot"_s}}, [&](qint64 done, qint64 total) {
            QCOMPARE(total, ids.size());
            told.append(done);
        });
    });
    QCOMPARE(told, (QList<qint64>{0, ticketsAtATime, 2 * ticketsAtATime, ids.size()}));
}

void TicketBulkEditsTest::cancelledIsAsIfNeverDone()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(2 * int(ticketsAtATime));
    const qint64 entries = desk.number(u"SELECT count(*) FROM audit.audit_logs"_s);
    const qint64 edits = desk.number(u"SELECT count(*) FROM audit.edits"_s);
    const auto token = std::make_shared<deskhand::database::CancelToken>();
    qint64 reached = 0;
    desk.connection().attach(token);
    const auto error = thrownBy([&] {
        desk.edit(u"sweep"_s, [&](AuditedWrite &write) {
            return changeTickets(write, ids,
                                 {.fields = {.status = TicketStatus::Closed}, .tags = {u"hot"_s}},
                                 [&](qint64 done, qint64 /*total*/) {
                                     reached = done;
                                     if (done > 0)
                                         token->cancel();
                                 });
        });
    });
    desk.connection().detach();
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
    QCOMPARE(reached, ticketsAtATime); // and no further
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE version > 1"_s), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.ticket_tags"_s), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.audit_logs"_s), entries);
    QCOMPARE(desk.number(u"SELECT count(*) FROM audit.edits"_s), edits);
    // The session is as good as before.
    QCOMPARE(desk.edit(u"sweep"_s,
                       [&](AuditedWrite &write) {
                           return updateTickets(write, ids, {.status = TicketStatus::Closed});
                       })
                 .changed,
             ids.size());
}

void TicketBulkEditsTest::touchesNoTicketTwice()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(50);
    // Counted on from one edit to the next until the server gets around to adding them up.
    const auto written = [&] {
        return desk.number(u"SELECT pg_stat_get_xact_tuples_updated('desk.tickets'::regclass)"_s);
    };
    for (const BulkChange &change :
         {BulkChange{.fields = {.status = TicketStatus::Closed}, .tags = {u"hot"_s}},
          BulkChange{.tags = {u"cold"_s}}})
        desk.edit(u"sweep"_s, [&](AuditedWrite &write) {
            const qint64 before = written();
            changeTickets(write, ids, change);
            QCOMPARE(written() - before, 50);
        });
}

// All rows of a page at once, and still each has room in it.
void TicketBulkEditsTest::indexesNoWordsAnew()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(2000);
    desk.edit(u"all"_s, [&](AuditedWrite &write) {
        const auto elsewhere = [&] { // new versions that found no room beside the old one
            return desk.number(u"SELECT pg_stat_get_xact_tuples_updated(r) - "
                               "pg_stat_get_xact_tuples_hot_updated(r) "
                               "FROM (SELECT 'desk.search_rows'::regclass AS r) s"_s);
        };
        const qint64 before = elsewhere();
        updateTickets(write, ids, {.status = TicketStatus::Closed});
        QVERIFY(elsewhere() - before < 50);
    });
}

void TicketBulkEditsTest::makesTagsInReadableColours()
{
    const auto coloursOf = [](const QStringList &names) {
        DeskDatabase desk;
        const TicketId id = desk.ticket();
        desk.edit(u"tag"_s, [&](AuditedWrite &write) { return tagTickets(write, {id}, names); });
        QMap<QString, QString> colours;
        deskhand::database::Query(desk.connection(), u"SELECT lower(name), colour FROM desk.tags"_s)
            .each([&](const deskhand::database::Row &row) {
                colours.insert(row.text(0), row.text(1));
            });
        return colours;
    };
    QStringList names;
    QStringList upper;
    for (int i = 0; i < 100; ++i) {
        names.append(u"tag %1"_s.arg(i));
        upper.prepend(u"TAG %1"_s.arg(i));
    }
    const auto colours = coloursOf(names);
    QCOMPARE(colours.size(), 100);
    QCOMPARE(coloursOf(upper), colours); // the same everywhere, whoever makes the tag
    const QStringList used = colours.values();
    QVERIFY(QSet<QString>(used.begin(), used.end()).size() > 6);

    const auto linear = [](int value) {
        const double part = value / 255.0;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    for (const QString &colour : used) {
        const int rgb = QStringView(colour).sliced(1).toInt(nullptr, 16);
        const double luminance = 0.2126 * linear(rgb >> 16) + 0.7152 * linear((rgb >> 8) & 255) +
                                 0.0722 * linear(rgb & 255);
        QVERIFY2(1.05 / (luminance + 0.05) >= 4.5, qPrintable(colour)); // WCAG 2.1, white on it
    }
}

QTEST_GUILESS_MAIN(TicketBulkEditsTest)
#include "tst_ticketbulkedits.moc"
