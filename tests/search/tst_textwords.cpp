// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::search;

class TestTextWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void folds();
    void indexesRunsInPairs();
    void asksForPairs_data();
    void asksForPairs();
    void leavesOutWhatNoIndexHolds();
    void findsWordsInARow_data();
    void findsWordsInARow();
    void endsWhereTheIndexEnds();
};

void TestTextWords::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("punctuation") << u"-- ? 👍🏽"_s << QStringList();
    QTest::newRow("plain") << u"Printer on fire"_s << QStringList{u"printer"_s, u"on"_s, u"fire"_s};
    QTest::newRow("separators") << u"read_parquet pyarrow.parquet/a-b@c:d"_s
                                << QStringList{u"read"_s, u"parquet"_s, u"pyarrow"_s, u"parquet"_s,
                                               u"a"_s,    u"b"_s,       u"c"_s,       u"d"_s};
    QTest::newRow("scripts") << u"Straße 漢字かな مَرحبا नमस्ते ไทย"_s
                             << QStringList{u"strasse"_s, u"漢字かな"_s, u"مرحبا"_s, u"नमस्ते"_s,
                                            u"ไทย"_s};
    QTest::newRow("marks go on") << u"Cafe\u0301s"_s << QStringList{u"cafes"_s};
    QTest::newRow("marks begin nothing") << u"\u0301a"_s << QStringList{u"a"_s};
    QTest::newRow("no letters") << u"x½y ™ ¿"_s << QStringList{u"x"_s, u"y"_s};
    QTest::newRow("numbers of other shapes")
        << u"x²y １２ ③"_s << QStringList{u"x2y"_s, u"12"_s, u"3"_s};
    QTest::newRow("accents") << u"Müller RÉSUMÉ Łódź İI ΆΣ Ёж"_s
                             << QStringList{u"muller"_s, u"resume"_s, u"lodz"_s,
                                            u"ii"_s,     u"ασ"_s,     u"еж"_s};
    QTest::newRow("runs") << u"PC漢字かなab12ไทย"_s
                          << QStringList{u"pc"_s, u"漢字かな"_s, u"ab12"_s, u"ไทย"_s};
    QTest::newRow("composed") << u"한국 ｶﾞ"_s << QStringList{u"한국"_s, u"ガ"_s};
    QTest::newRow("beyond 16 bits") << u"a𐐀b"_s << QStringList{u"a𐐨b"_s};
    QTest::newRow("digits") << u"12abc a1 5e 5e6 3e8f00"_s
                            << QStringList{u"12abc"_s, u"a1"_s,  u"5e"_s,
                                           u"5e6"_s,   u"3e8"_s, u"f00"_s};
    QTest::newRow("lone surrogate")
        << QString(u"a"_s + QChar(0xD800) + u"b"_s) << QStringList{u"a"_s, u"b"_s};
}

void TestTextWords::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(textWords(text), words);
}

void TestTextWords::folds()
{
    QCOMPARE(folded(u"ÄÖÜ ΣΑΣ İI Straße ARROW-12"), u"äöü σασ ii straße arrow-12"_s);
}

void TestTextWords::indexesRunsInPairs()
{
    QCOMPARE(indexedWords(u"PC東京都 室 Müller"),
             (QStringList{u"pc"_s, u"東京"_s, u"京都"_s, u"都"_s, u"室"_s, u"muller"_s}));
}

void TestTextWords::asksForPairs_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("prefix");
    QTest::addColumn<QStringList>("asked");
    QTest::addColumn<bool>("beginning");

    QTest::newRow("no run") << QStringList{u"red"_s, u"ink"_s} << true
                            << QStringList{u"red"_s, u"ink"_s} << true;
    QTest::newRow("run") << QStringList{u"東京都"_s} << false << QStringList{u"東京"_s, u"京都"_s}
                         << false;
    QTest::newRow("one character") << QStringList{u"都"_s} << false << QStringList{u"都"_s} << true;
    QTest::newRow("run before a word") << QStringList{u"東京"_s, u"pc"_s} << false
                                       << QStringList{u"東京"_s, u"京"_s, u"pc"_s} << false;
    QTest::newRow("character behind a run") << QStringList{u"京都"_s, u"都"_s} << false
                                            << QStringList{u"京都"_s, u"都"_s, u"都"_s} << true;
}

void TestTextWords::asksForPairs()
{
    QFETCH(QStringList, words);
    QFETCH(bool, prefix);
    const IndexedPhrase phrase = indexedPhrase(words, prefix);
    QTEST(phrase.words, "asked");
    QTEST(phrase.prefix, "beginning");
}

void TestTextWords::leavesOutWhatNoIndexHolds()
{
    const QString longest(maxWordBytes, u'a');
    QCOMPARE(textWords(QString(longest + u" b"_s)), (QStringList{longest, u"b"_s}));
    QCOMPARE(textWords(QString(longest + u"a b"_s)), QStringList{u"b"_s});
    const QString longRun(maxWordBytes, u'漢');
    QCOMPARE(textWords(longRun), QStringList{longRun});
    QCOMPARE(indexedWords(longRun).size(), maxWordBytes);
    QCOMPARE(textWords(QString(QString(maxIndexedCharacters, u' ') + u"late"_s)), QStringList());
}

void TestTextWords::findsWordsInARow_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("prefix");
    QTest::addColumn<bool>("found");

    QTest::newRow("word") << QStringList{u"paper"_s} << false << true;
    QTest::newRow("part of a word") << QStringList{u"pap"_s} << false << false;
    QTest::newRow("beginning") << QStringList{u"pap"_s} << true << true;
    QTest::newRow("end") << QStringList{u"aper"_s} << true << false;
    QTest::newRow("row") << QStringList{u"out"_s, u"of"_s, u"paper"_s} << false << true;
    QTest::newRow("gap") << QStringList{u"out"_s, u"paper"_s} << false << false;
    QTest::newRow("backwards") << QStringList{u"of"_s, u"out"_s} << false << false;
    QTest::newRow("row with beginning") << QStringList{u"of"_s, u"pa"_s} << true << true;
    QTest::newRow("only the last may begin") << QStringList{u"o"_s, u"paper"_s} << true << false;
    QTest::newRow("second time") << QStringList{u"paper"_s, u"jam"_s} << false << true;
}

void TestTextWords::findsWordsInARow()
{
    QFETCH(QStringList, words);
    QFETCH(bool, prefix);
    QFETCH(bool, found);
    const TextIndex index(u"Out of paper, out of ink. Paper jam!");
    QCOMPARE(index.contains(words, prefix), found);
}

void TestTextWords::endsWhereTheIndexEnds()
{
    const QStringList row{u"red"_s, u"green"_s};
    const auto isFound = [](const QString &text, const QStringList &words) {
        return TextIndex(text).contains(words, false);
    };
    QVERIFY(isFound(u"red "_s.repeated(254) + u"red green"_s, row));
    QVERIFY(!isFound(u"red "_s.repeated(255) + u"red green"_s, row));

    QString distinct;
    for (int i = 0; i < 16'381; ++i)
        distinct += u'w' + QString::number(i) + u' ';
    QVERIFY(isFound(distinct + u"red green"_s, row));
    QVERIFY(!isFound(distinct + u"and then red green"_s, row));
    QVERIFY(isFound(distinct + u"and then red green"_s, {u"green"_s}));
}

QTEST_APPLESS_MAIN(TestTextWords)
#include "tst_textwords.moc"
