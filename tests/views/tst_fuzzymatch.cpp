// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fuzzymatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::views::fuzzyScore;

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void better_data();
    void better();
};

void TestFuzzyMatch::fits_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fit");
    QTest::newRow("empty") << QString() << u"Anything"_s << true;
    QTest::newRow("case") << u"SET"_s << u"set status"_s << true;
    QTest::newRow("with gaps") << u"sts"_s << u"Set status"_s << true;
    QTest::newRow("spaces do not count") << u"set stat"_s << u"Setstatus"_s << true;
    QTest::newRow("other order") << u"tes"_s << u"Set"_s << false;
    QTest::newRow("a letter too many") << u"sett"_s << u"Set"_s << false;
    QTest::newRow("empty text") << u"a"_s << QString() << false;
    QTest::newRow("not ASCII") << u"größe"_s << u"GRÖSSE größe"_s << true;
    QTest::newRow("not ASCII, case") << u"Ö"_s << u"öffnen"_s << true;
}

void TestFuzzyMatch::fits()
{
    QFETCH(QString, letters);
    QFETCH(QString, text);
    QFETCH(bool, fit);
    QCOMPARE(fuzzyScore(letters, text).has_value(), fit);
}

void TestFuzzyMatch::better_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("more");
    QTest::addColumn<QString>("less");
    QTest::newRow("beginnings of words") << u"gl"_s << u"Go to the list"_s << u"Google"_s;
    QTest::newRow("in a row") << u"ab"_s << u"xabx"_s << u"xaxb"_s;
    QTest::newRow("shorter") << u"set"_s << u"Set"_s << u"Settings"_s;
    QTest::newRow("from the start") << u"re"_s << u"Reply"_s << u"Here"_s;
}

void TestFuzzyMatch::better()
{
    QFETCH(QString, letters);
    QFETCH(QString, more);
    QFETCH(QString, less);
    const auto high = fuzzyScore(letters, more);
    const auto low = fuzzyScore(letters, less);
    QVERIFY(high && low);
    QVERIFY2(*high > *low, qPrintable(u"%1 against %2"_s.arg(*high).arg(*low)));
}

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
