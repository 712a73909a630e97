// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::core;

class WordDiffTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void piecesMakeUpBothTexts();
    void findsTheFewestWords();
    void replacesWhatIsTooMuch();
};

namespace {

// "same [-removed-] {+added+}"
QString marked(const QList<DiffPiece> &pieces)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        text += piece.kind == DiffKind::Same      ? piece.text
                : piece.kind == DiffKind::Removed ? u"[-%1-]"_s.arg(piece.text)
                                                  : u"{+%1+}"_s.arg(piece.text);
    return text;
}

QString side(const QList<DiffPiece> &pieces, DiffKind other)
{
    QString text;
    for (const DiffPiece &piece : pieces)
        if (piece.kind != other)
            text += piece.text;
    return text;
}

QString sentence(QRandomGenerator &random, int words)
{
    QStringList list;
    for (int i = 0; i < words; ++i)
        list.append(QString(QChar(u'a' + random.bounded(4))));
    return list.join(u' ');
}

// The length of the longest common subsequence, by the book.
int commonWords(const QStringList &a, const QStringList &b)
{
    QList<QList<int>> best(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (int i = 1; i <= a.size(); ++i)
        for (int k = 1; k <= b.size(); ++k)
            best[i][k] = a[i - 1] == b[k - 1] ? best[i - 1][k - 1] + 1
                                              : std::max(best[i - 1][k], best[i][k - 1]);
    return best.last().last();
}

} // namespace

void WordDiffTest::tellsWhatChanged_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &before, const QString &after,
                        const QString &expected) {
        QTest::newRow(name) << before << after << expected;
    };
    row("nothing", u""_s, u""_s, u""_s);
    row("equal", u"the same"_s, u"the same"_s, u"the same"_s);
    row("new", u""_s, u"all new"_s, u"{+all new+}"_s);
    row("gone", u"all gone"_s, u""_s, u"[-all gone-]"_s);
    row("a word", u"the red car"_s, u"the blue car"_s, u"the [-red-]{+blue+} car"_s);
    row("a word more", u"the car"_s, u"the blue car"_s, u"the {+blue +}car"_s);
    row("first and last", u"a b c"_s, u"x b y"_s, u"[-a-]{+x+} b [-c-]{+y+}"_s);
    row("spaces between changes", u"one two end"_s, u"three four end"_s,
        u"[-one two-]{+three four+} end"_s);
    row("case", u"Say no"_s, u"say no"_s, u"[-Say-]{+say+} no"_s);
    row("punctuation", u"Wait. Now"_s, u"Wait! Now"_s, u"Wait[-.-]{+!+} Now"_s);
    row("lines", u"a\nb\n"_s, u"a\nc\n"_s, u"a\n[-b-]{+c+}\n"_s);
    row("no character apart", u"ok \U0001F44D\U0001F3FD"_s, u"ok \U0001F44D\U0001F3FF"_s,
        u"ok [-\U0001F44D\U0001F3FD-]{+\U0001F44D\U0001F3FF+}"_s);
    row("right to left", u"שלום עולם"_s, u"שלום חבר"_s, u"שלום [-עולם-]{+חבר+}"_s);
}

void WordDiffTest::tellsWhatChanged()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(marked(wordDifference(before, after)), "expected");
}

void WordDiffTest::piecesMakeUpBothTexts()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 300; ++round) {
        const QString before = sentence(random, random.bounded(30));
        const QString after = sentence(random, random.bounded(30));
        const auto pieces = wordDifference(before, after);
        QCOMPARE(side(pieces, DiffKind::Added), before);
        QCOMPARE(side(pieces, DiffKind::Removed), after);
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            QVERIFY(pieces[i].kind != pieces[i - 1].kind);
            QVERIFY(
                !(pieces[i].kind == DiffKind::Removed && pieces[i - 1].kind == DiffKind::Added));
        }
    }
}

// Letter by letter, punctuation between them: no spaces that might join changes.
void WordDiffTest::findsTheFewestWords()
{
    QRandomGenerator random(2);
    for (int round = 0; round < 300; ++round) {
        const QString before = sentence(random, 1 + random.bounded(20)).replace(u' ', u'!');
        const QString after = sentence(random, 1 + random.bounded(20)).replace(u' ', u'!');
        int same = 0;
        for (const DiffPiece &piece : wordDifference(before, after))
            same += piece.kind == DiffKind::Same ? int(piece.text.size()) : 0;
        const auto letters = [](const QString &text) {
            return text.split(QString()).filter(QRegularExpression(u"."_s));
        };
        QCOMPARE(same, commonWords(letters(before), letters(after)));
    }
}

void WordDiffTest::replacesWhatIsTooMuch()
{
    const QString huge(longestDiffedText + 1, u'x');
    const auto whole = wordDifference(huge, u"x"_s);
    QCOMPARE(whole.size(), 2);
    QCOMPARE(whole[0].text, huge);

    QString before = u"begin "_s;
    QString after = u"begin "_s;
    for (int i = 0; i < mostDifferences; ++i) {
        before += u"old%1, "_s.arg(i);
        after += u"new%1, "_s.arg(i);
    }
    const auto middle = wordDifference(before + u"end"_s, after + u"end"_s);
    QCOMPARE(middle.size(), 4);
    QCOMPARE(middle.first().text, u"begin "_s);
    QCOMPARE(middle.last().text, u", end"_s);
    QCOMPARE(side(middle, DiffKind::Added), before + u"end"_s);
}

QTEST_GUILESS_MAIN(WordDiffTest)
#include "tst_worddiff.moc"
