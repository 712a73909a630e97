// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/parser.h"
#include "search/spelling.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::search;

class SpellingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsSlips_data();
    void countsSlips();
    void takesTheWordWithTheFewestSlips();
    void asksForNoMoreThanPeopleSlip();
    void findsTheWordsThatCouldBeMisspelt_data();
    void findsTheWordsThatCouldBeMisspelt();
    void respellsWhatIsAskedFor();
};

void SpellingTest::countsSlips_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<int>("slips");
    QTest::newRow("none") << u"printer"_s << u"printer"_s << 0;
    QTest::newRow("one too many") << u"prinnter"_s << u"printer"_s << 1;
    QTest::newRow("one missing") << u"priter"_s << u"printer"_s << 1;
    QTest::newRow("another") << u"prister"_s << u"printer"_s << 1;
    QTest::newRow("swapped") << u"pritner"_s << u"printer"_s << 1;
    QTest::newRow("swapped at the beginning") << u"rpinter"_s << u"printer"_s << 1;
    QTest::newRow("two") << u"pirnetr"_s << u"printer"_s << 2;
    QTest::newRow("nothing alike") << u"abc"_s << u"xyz"_s << 3;
    QTest::newRow("empty") << QString() << u"four"_s << 4;
}

void SpellingTest::countsSlips()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QTEST(spellingDistance(left, right), "slips");
    QTEST(spellingDistance(right, left), "slips");
}

void SpellingTest::takesTheWordWithTheFewestSlips()
{
    QCOMPARE(meantWord(u"pritner", {u"painter"_s, u"printer"_s, u"printers"_s}), u"printer"_s);
    QCOMPARE(meantWord(u"pritner", {u"pritnex"_s, u"printer"_s}), u"pritnex"_s); // the first
}

void SpellingTest::asksForNoMoreThanPeopleSlip()
{
    QVERIFY(!meantWord(u"fast", {u"best"_s}));
    QCOMPARE(meantWord(u"printer", {u"painted"_s, u"plaster"_s}), u"painted"_s);
    QVERIFY(!meantWord(u"printer", {u"plaster"_s}));
    QVERIFY(!meantWord(u"printer", {}));
    QVERIFY(!meantWord(u"printer", {u"printer"_s}));
}

void SpellingTest::findsTheWordsThatCouldBeMisspelt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("words") << u"Paper jammed paper"_s << QStringList{u"paper"_s, u"jammed"_s};
    QTest::newRow("phrase") << u"\"paper jammed\""_s << QStringList{u"paper"_s, u"jammed"_s};
    QTest::newRow("short") << u"no ink"_s << QStringList{};
    QTest::newRow("number") << u"model 44021x"_s << QStringList{u"model"_s};
    QTest::newRow("excluded") << u"paper -jammed"_s << QStringList{u"paper"_s};
    QTest::newRow("beginning") << u"paper jamm*"_s << QStringList{u"paper"_s};
    QTest::newRow("either") << u"(paper OR jammed) status:open"_s
                            << QStringList{u"paper"_s, u"jammed"_s};
    QTest::newRow("fields alone") << u"status:open tag:printer"_s << QStringList{};
}

void SpellingTest::findsTheWordsThatCouldBeMisspelt()
{
    QFETCH(QString, text);
    QTEST(spelledWords(parse(text).filter), "words");
}

void SpellingTest::respellsWhatIsAskedFor()
{
    const auto respell = [](const QString &text) {
        return toText(respelled(parse(text).filter, u"pritner"_s, u"printer"_s));
    };
    QCOMPARE(respell(u"pritner status:open -pritner"_s), u"printer status:open -pritner"_s);
    QCOMPARE(respell(u"\"old pritner\""_s), u"\"old printer\""_s);
    QCOMPARE(respell(u"pritners"_s), u"pritners"_s);
    QCOMPARE(respell(u"pritner-12"_s), u"\"printer 12\""_s); // no longer a number
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
