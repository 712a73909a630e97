// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "domain/ticketasof.h"
#include "repositories/conversationrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/directoryrepository.h"
#include "repositories/ticketdetailrepository.h"
#include "repositories/ticketrepository.h"

#include <QRandomGenerator>
#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::DeskDatabase;

// What the trail says a ticket was like is what it was like.
class TicketAsOfTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isWhatWasRecordedThen_data();
    void isWhatWasRecordedThen();
    void isNothingBeforeItWasMade();
    void oneEditIsOneMoment();
    void isNothingWithoutItsHistory();
};

namespace {

QDateTime serverTime(DeskDatabase &desk)
{
    return Query(desk.connection(), u"SELECT clock_timestamp()"_s).one([](const Row &row) {
        return row.time(0);
    });
}

TicketDetail detailOf(DeskDatabase &desk, TicketId id)
{
    return loadTicketDetail(desk.connection(), id, QDateTime::currentDateTimeUtc());
}

// All but what the trail does not hold to the microsecond, and what follows from the present time.
void comparable(TicketDetail &detail)
{
    detail.ticket.updatedAt = detail.row.updatedAt = {};
    detail.overdue = detail.escalationNeeded = false;
}

// One edit of a kind drawn by lot.
class Chance {
public:
    Chance(DeskDatabase &desk, TicketId id, quint32 seed) : m_id(id), m_random(seed)
    {
        m_people = {std::nullopt, desk.me(), desk.person(u"Bo Helper"_s)};
    }

    void edit(AuditedWrite &write)
    {
        switch (m_random.bounded(8)) {
        case 0:
            return patch(write, {.status = TicketStatus(m_random.bounded(5))});
        case 1:
            return patch(write, {.title = word(), .priority = TicketPriority(m_random.bounded(4))});
        case 2:
            return patch(write, {.description = word(), .assignee = m_people[m_random.bounded(3)]});
        case 3:
            tagTickets(write, {m_id}, {word(), u"vip"_s});
            return;
        case 4:
            untagTickets(write, {m_id}, {u"vip"_s});
            return;
        case 5:
            return talk(write);
        case 6:
            return rewrite(write);
        default:
            deleteTickets(write, {m_id});
            restoreTickets(write, {m_id});
        }
    }

private:
    QString word() { return QString::number(m_random.bounded(1000)) + u" 'x' \\ ü"_s; }
    void patch(AuditedWrite &write, const TicketPatch &fields)
    {
        updateTickets(write, {m_id}, fields);
    }
    void talk(AuditedWrite &write)
    {
        m_comments.append(addComment(write, {.ticket = m_id,
                                             .visibility = CommentVisibility(m_random.bounded(2)),
                                             .body = word()}));
    }
    void rewrite(AuditedWrite &write)
    {
        if (m_comments.isEmpty())
            return talk(write);
        const auto which = m_random.bounded(m_comments.size());
        const CommentId comment = m_comments[which];
        if (m_random.bounded(2) == 0) {
            Query(write.connection(), u"UPDATE desk.comments SET body = :body WHERE id = :id"_s)
                .bind(u":body"_s, word())
                .bind(u":id"_s, comment)
                .run();
            return;
        }
        m_comments.removeAt(which);
        Query(write.connection(), u"SELECT desk.delete_comment(:id)"_s)
            .bind(u":id"_s, comment)
            .one([](const Row &row) { return row.boolean(0); });
    }

    TicketId m_id;
    QRandomGenerator m_random;
    QList<std::optional<UserId>> m_people;
    QList<CommentId> m_comments;
};

} // namespace

void TicketAsOfTest::isWhatWasRecordedThen_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1U, 2U, 3U, 4U})
        QTest::addRow("history %u", seed) << seed;
}

void TicketAsOfTest::isWhatWasRecordedThen()
{
    QFETCH(quint32, seed);
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Help"_s, .tags = {u"first"_s}});
    Chance chance(desk, id, seed);
    QList<std::pair<QDateTime, TicketDetail>> recorded{{serverTime(desk), detailOf(desk, id)}};
    for (int i = 0; i < 40; ++i) {
        QTest::qSleep(2); // moments are told apart by milliseconds
        desk.edit(u"by chance"_s, [&](AuditedWrite &write) { chance.edit(write); });
        recorded.append({serverTime(desk), detailOf(desk, id)});
    }
    const TicketDetail now = recorded.constLast().second;
    const Directory directory = loadDirectory(desk.connection());
    for (auto &[at, then] : recorded) {
        auto told = ticketAsOf(now, directory, at);
        QVERIFY(told.has_value());
        comparable(*told);
        comparable(then);
        QCOMPARE(told->ticket.version, then.ticket.version);
        QVERIFY(told->ticket == then.ticket);
        QVERIFY(told->row == then.row);
        QVERIFY(told->comments == then.comments);
        QVERIFY(told->attachments == then.attachments);
        QVERIFY(told->history == then.history);
        QVERIFY(told->responseTime == then.responseTime);
    }
}

void TicketAsOfTest::isNothingBeforeItWasMade()
{
    DeskDatabase desk;
    const QDateTime before = serverTime(desk).addMSecs(-1);
    const TicketDetail now = detailOf(desk, desk.ticket());
    QVERIFY(!ticketAsOf(now, {}, before));
    const QList<TicketMoment> moments = momentsOf(now);
    QCOMPARE(moments.size(), 1);
    QVERIFY(ticketAsOf(now, {}, moments[0].at));
    QVERIFY(hasPast(now));
}

// What is done at once is seen at once, however long it took.
void TicketAsOfTest::oneEditIsOneMoment()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Help"_s, .tags = {u"first"_s, u"second"_s}});
    QTest::qSleep(2);
    desk.edit(u"in three steps"_s, [&](AuditedWrite &write) {
        updateTickets(write, {id}, {.title = u"Help!"_s});
        QTest::qSleep(2);
        addComment(write, {.ticket = id, .body = u"On it"_s});
        QTest::qSleep(2);
        tagTickets(write, {id}, {u"third"_s});
    });
    const TicketDetail now = detailOf(desk, id);
    const QList<TicketMoment> moments = momentsOf(now);
    QCOMPARE(moments.size(), 2);
    QCOMPARE(moments[0].first, 0);
    QCOMPARE(moments[0].end, moments[1].first);
    QCOMPARE(moments[1].end, now.history.size());
    const auto born = ticketAsOf(now, {}, moments[0].at);
    QCOMPARE(born->row.tags.size(), 2);
    QCOMPARE(born->ticket.title, u"Help"_s);
    const auto last = ticketAsOf(now, {}, moments[1].at);
    QVERIFY(last->history == now.history);
}

void TicketAsOfTest::isNothingWithoutItsHistory()
{
    DeskDatabase desk;
    TicketDetail now = detailOf(desk, desk.ticket());
    now.history.clear();
    QVERIFY(!ticketAsOf(now, {}, QDateTime::currentDateTimeUtc()));
    QVERIFY(!hasPast(now));
}

QTEST_GUILESS_MAIN(TicketAsOfTest)
#include "tst_ticketasof.moc"
