// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketmerge.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::views;

class TestTicketMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mineStaysWhereNobodyElseWas();
    void sameWishIsNoDispute();
    void bothInOneField();
    void emptyingAPersonIsAWish();
    void everyFieldTakesPart_data();
    void everyFieldTakesPart();
};

void TestTicketMerge::mineStaysWhereNobodyElseWas()
{
    const Ticket seen{.title = u"a"_s, .status = TicketStatus::Open};
    const Ticket current{.title = u"b"_s, .status = TicketStatus::Open};
    const Merge merge = mergeThreeWays(seen, {.status = TicketStatus::Closed}, current);
    QCOMPARE(merge.mine, TicketPatch{.status = TicketStatus::Closed});
    QVERIFY(merge.disputed.isEmpty());
    QCOMPARE(merge.theirs, QList{TicketField::Title});
}

void TestTicketMerge::sameWishIsNoDispute()
{
    const Ticket seen{.status = TicketStatus::Open};
    const Ticket current{.status = TicketStatus::Closed};
    const Merge merge = mergeThreeWays(seen, {.status = TicketStatus::Closed}, current);
    QVERIFY(merge.mine.isEmpty());
    QVERIFY(merge.disputed.isEmpty());
}

void TestTicketMerge::bothInOneField()
{
    const Ticket seen{.title = u"a"_s};
    const Ticket current{.title = u"theirs"_s};
    const Merge merge =
        mergeThreeWays(seen, {.title = u"mine"_s, .priority = TicketPriority::High}, current);
    QCOMPARE(merge.disputed, QList{TicketField::Title});
    QCOMPARE(merge.mine, TicketPatch{.priority = TicketPriority::High});
}

void TestTicketMerge::emptyingAPersonIsAWish()
{
    const Ticket seen{.assignee = UserId(1)};
    const Ticket current{.assignee = UserId(2)};
    const TicketPatch nobody{.assignee = std::optional<UserId>()};
    QCOMPARE(mergeThreeWays(seen, nobody, current).disputed, QList{TicketField::Assignee});
    QCOMPARE(applied(current, nobody).assignee, std::nullopt);
    QVERIFY(!isWanted(TicketField::Assignee, {}));
    QVERIFY(isWanted(TicketField::Assignee, nobody));
}

void TestTicketMerge::everyFieldTakesPart_data()
{
    QTest::addColumn<int>("field");
    for (const TicketField field : ticketFields)
        QTest::newRow(qPrintable(fieldName(field))) << int(field);
}

void TestTicketMerge::everyFieldTakesPart()
{
    QFETCH(int, field);
    const auto one = TicketField(field);
    const TicketPatch all{.title = u"t"_s,
                          .description = u"d"_s,
                          .status = TicketStatus::Closed,
                          .priority = TicketPriority::Urgent,
                          .requester = std::optional(UserId(1)),
                          .assignee = std::optional(UserId(2)),
                          .team = std::optional(TeamId(3))};
    const Ticket before;
    const Ticket after = applied(before, all);
    QVERIFY(!isEqual(one, before, after));
    QVERIFY(isWanted(one, all));
    TicketPatch rest = all;
    dropField(one, rest);
    QVERIFY(!isWanted(one, rest));
    QVERIFY(isEqual(one, before, applied(before, rest)));
    QCOMPARE(combined(rest, all), all);
}

QTEST_GUILESS_MAIN(TestTicketMerge)
#include "tst_ticketmerge.moc"
