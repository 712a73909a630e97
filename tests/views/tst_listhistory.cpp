// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/listhistory.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace deskhand;
using views::ListHistory;

namespace {

const search::Sort newest{search::SortColumn::Created, search::SortDirection::Descending};
const search::Sort byTitle{search::SortColumn::Title, search::SortDirection::Ascending};
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), QTimeZone::utc());

} // namespace

class ListHistoryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void backAndForward()
    {
        ListHistory history;
        QVERIFY(!history.canGoBack());
        history.visit({u"a"_s, newest}, noon);
        history.visit({u"b"_s, newest}, noon.addSecs(10));
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(newest)->text, u"a"_s);
        QVERIFY(!history.canGoBack());
        QVERIFY(!history.back(newest));
        QCOMPARE(history.forward(newest)->text, u"b"_s);
        QVERIFY(!history.forward(newest));
    }

    void orderOfAListIsTheOneItWasLeftIn()
    {
        ListHistory history;
        history.visit({u"a"_s, newest}, noon);
        history.visit({u"b"_s, byTitle}, noon.addSecs(10)); // sorted while "a" was on show
        QCOMPARE(history.back(newest)->sort, byTitle);
        QCOMPARE(history.forward(byTitle)->sort, newest);
    }

    void whatWasOnlyPassedLeavesNoTrace()
    {
        ListHistory history;
        history.visit({u"a"_s, newest}, noon);
        history.visit({u"p"_s, newest}, noon.addSecs(10));
        history.visit({u"pr"_s, newest}, noon.addMSecs(10'300));
        history.visit({u"pri"_s, newest}, noon.addMSecs(10'600));
        QCOMPARE(history.back(newest)->text, u"a"_s);
        QCOMPARE(history.forward(newest)->text, u"pri"_s);
        QVERIFY(!history.canGoForward());
    }

    void wordTakenBackLeadsNowhereNew()
    {
        ListHistory history;
        history.visit({u"a"_s, newest}, noon);
        history.visit({u"ab"_s, newest}, noon.addSecs(10));
        history.visit({u"a"_s, newest}, noon.addMSecs(10'200));
        QVERIFY(!history.canGoBack());
    }

    void visitCutsTheWayForward()
    {
        ListHistory history;
        history.visit({u"a"_s, newest}, noon);
        history.visit({u"b"_s, newest}, noon.addSecs(10));
        history.back(newest);
        history.visit({u"c"_s, newest}, noon.addMSecs(10'100)); // gone back to on purpose: it stays
        QVERIFY(!history.canGoForward());
        QCOMPARE(history.back(newest)->text, u"a"_s);
    }

    void bounded()
    {
        ListHistory history;
        for (int i = 0; i < 200; ++i)
            history.visit({QString::number(i), newest}, noon.addSecs(10 * i));
        int steps = 0;
        while (history.back(newest))
            ++steps;
        QCOMPARE(steps, 49);
    }
};

QTEST_GUILESS_MAIN(ListHistoryTest)
#include "tst_listhistory.moc"
