// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/query.h"
#include "search/textfolding.h"
#include "search/textwords.h"
#include "support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace deskhand::search;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::TestDatabase;

namespace {

QStringList sortedSet(QStringList words)
{
    words.removeDuplicates();
    words.sort();
    return words;
}

QString textOf(const QList<uint> &characters)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()),
                             characters.size());
}

} // namespace

// What a word is, the server and the program must see alike.
class TestWordAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void everyCharacterIsTakenAlike();
    void textsAreCutAlike_data();
    void textsAreCutAlike();
    void scriptsAreFound_data();
    void scriptsAreFound();
    void everyPartOfARunIsFound_data();
    void everyPartOfARunIsFound();
    void longTextsEndAlike();
    void longTextsOfPairsFit();

private:
    QStringList wordsBySql(const QString &text);
    bool foundBySql(const QString &text, const QString &phrase, bool prefix = false);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestWordAgreement::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_connection = std::make_unique<Connection>(m_database->settings());
}

void TestWordAgreement::cleanupTestCase()
{
    m_connection.reset();
    m_database.reset();
}

QStringList TestWordAgreement::wordsBySql(const QString &text)
{
    return sortedSet(Query(*m_connection, u"SELECT unnest(tsvector_to_array(desk.words(:text)))"_s)
                         .bind(u":text"_s, text)
                         .all([](const Row &row) { return row.text(0); }));
}

bool TestWordAgreement::foundBySql(const QString &text, const QString &phrase, bool prefix)
{
    return Query(*m_connection, u"SELECT desk.words(:text) @@ desk.%1_query(:phrase)"_s.arg(
                                    prefix ? u"prefix"_s : u"phrase"_s))
        .bind(u":text"_s, text)
        .bind(u":phrase"_s, phrase)
        .one([](const Row &row) { return row.boolean(0); });
}

// Within a word, alone, before one, behind one, between digits, in a run; and its lower case.
void TestWordAgreement::everyCharacterIsTakenAlike()
{
    int compared = 0;
    QStringList different;
    const auto compare = [&](const Row &row) {
        const auto c = static_cast<char32_t>(row.int32(0));
        if (QChar::category(c) == QChar::Other_NotAssigned)
            return; // Unicode versions differ about what they do not know yet
        const QString s = QStringView(QChar::fromUcs4(c)).toString();
        const QString text = u'a' + s + u"b "_s + s + u' ' + s + u"c d"_s + s + u" 1"_s + s +
                             u"2 漢"_s + s + u"字"_s;
        const QStringList seen = textWords(text);
        ++compared;
        if (sortedSet(indexedWords(text)) != sortedSet(row.text(1).split(u' ')) ||
            folded(s) != row.text(2) || textWords(seen.join(u' ')) != seen)
            different.append(u"U+%1"_s.arg(uint(c), 4, 16));
    };
    // Of the long rows of Han characters and syllables of Hangul every sixteenth will do; behind
    // them are no letters.
    constexpr int last = 0x323FF;
    constexpr int atOnce = 10'000;
    for (int first = 1; first <= last; first += atOnce)
        Query(
            *m_connection,
            u"SELECT code, array_to_string(tsvector_to_array(desk.words('a' || c || 'b ' || c || "
            "' ' || c || 'c d' || c || ' 1' || c || '2 漢' || c || '字')), ' '), lower(c) "
            "FROM (SELECT code, chr(code) AS c FROM generate_series(CAST(:first AS integer), "
            "CAST(:last AS integer)) AS code "
            "WHERE code NOT BETWEEN 55296 AND 57343 AND (code % 16 = 0 OR code < 131072 "
            "AND code NOT BETWEEN 13312 AND 40959 AND code NOT BETWEEN 44032 AND 55203)) characters"_s)
            .bind(u":first"_s, first)
            .bind(u":last"_s, std::min(first + atOnce - 1, last))
            .each(compare);
    QVERIFY2(different.isEmpty(), qPrintable(different.mid(0, 30).join(u' ')));
    QVERIFY(compared > 40'000);
}

void TestWordAgreement::textsAreCutAlike_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 5; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestWordAgreement::textsAreCutAlike()
{
    QFETCH(quint32, seed);
    static const QStringList pieces =
        QString(
            u"1 2 e E a é ü 漢 ي \u0301 \u094d \u0940 ² ½ Ⓐ 👍 - _ . / : @ + ' \" < > & ; "
            "\u200d \u200b \u00a0 \u00ad ß ẞ Æ ø Ł đ Þ ı İ ς ồ й ё ά ﬁ Ａ ７ ™ 字 か が \u3099 "
            "ｶ ﾞ ー 。 𠮷 ก ที่ น้ำ ລາວ ខ្មែ မြန် 한 \u1112 \u1161 ㄱ أ َ ـ שָׁ है क\u093c 葛\U000E0101"_s)
            .split(u' ');
    QRandomGenerator random(seed);
    for (int i = 0; i < 150; ++i) {
        // A third of digits and the first letters only: that is where numbers begin and end.
        const int kinds = i % 3 == 0 ? 6 : int(pieces.size());
        QString text;
        for (int left = random.bounded(40); left > 0; --left)
            text += random.bounded(6) == 0 ? u" "_s : pieces[random.bounded(kinds)];
        const QStringList words = textWords(text);
        QCOMPARE(sortedSet(indexedWords(text)), wordsBySql(text));
        QCOMPARE(textWords(words.join(u' ')), words);
        if (words.isEmpty())
            continue;
        QVERIFY2(foundBySql(text, words.join(u' ')), qPrintable(text));
        QVERIFY2(TextIndex(text).contains(words, false), qPrintable(text));

        const qsizetype first = random.bounded(int(words.size()));
        const QStringList row = words.mid(first, random.bounded(4) + 1);
        const QStringList other{row.first(), words[random.bounded(int(words.size()))]};
        for (const bool prefix : {false, true}) {
            QVERIFY2(foundBySql(text, row.join(u' '), prefix), qPrintable(text));
            QVERIFY2(TextIndex(text).contains(row, prefix), qPrintable(text));
            QVERIFY2(TextIndex(text).contains(other, prefix) ==
                         foundBySql(text, other.join(u' '), prefix),
                     qPrintable(text + u'\n' + other.join(u' ')));
        }
    }
}

void TestWordAgreement::scriptsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("found");
    const auto row = [](const QString &text, const QString &search, bool found = true) {
        QTest::addRow("%s in %s", qPrintable(search), qPrintable(text)) << text << search << found;
    };
    row(u"Herr Müller"_s, u"muller"_s);
    row(u"Herr Muller"_s, u"MÜLLER"_s);
    row(u"Herr Mu\u0308ller"_s, u"Müller"_s);
    row(u"Herr Müller"_s, u"mueller"_s, false);
    row(u"Straße, GROẞ"_s, u"strasse gross"_s);
    row(u"mon résumé à Noël, cœur"_s, u"resume a noel COEUR"_s);
    row(u"Łódź, Gdańsk, Żółć"_s, u"lodz gdansk zolc"_s);
    row(u"Lodz"_s, u"Łódź"_s);
    row(u"máy in không hoạt động"_s, u"may in khong hoat dong"_s);
    row(u"İstanbul'da ışık"_s, u"istanbul da isik"_s);
    row(u"ÆØÅ smørrebrød þing ðýr"_s, u"aeoa smorrebrod thing dyr"_s);
    row(u"Ο εκτυπωτής ΟΔΌΣ"_s, u"ο εκτυπωτησ οδος"_s);
    row(u"Новый Ёлкин"_s, u"новыи елкин"_s);
    row(u"мыло"_s, u"мало"_s, false);
    row(u"ＦＡＸ１２ 完了"_s, u"fax12"_s);
    row(u"fax12"_s, u"ＦＡＸ１２"_s);
    row(u"proﬁt 𝒳y"_s, u"profit xy"_s);
    row(u"Windows™ 3½"_s, u"windows 3"_s);
    row(u"Do\u00adnaudampf"_s, u"donaudampf"_s);
    row(u"paper\u200bout"_s, u"paper"_s);
    row(u"打印机坏了，请尽快修理。"_s, u"印机坏"_s);
    row(u"打印机坏了，请尽快修理。"_s, u"修理"_s);
    row(u"打印机坏了，请尽快修理。"_s, u"了请"_s, false);
    row(u"打印机坏了，请尽快修理。"_s, u"坏了 请尽"_s);
    row(u"打印机坏了"_s, u"机印"_s, false);
    row(u"打印机坏了"_s, u"印坏"_s, false);
    row(u"打印, 印机"_s, u"打印机"_s, false);
    row(u"電車"_s, u"電"_s);
    row(u"電車"_s, u"車"_s);
    row(u"電車"_s, u"雷"_s, false);
    row(u"PCのプリンターが壊れた"_s, u"プリンター"_s);
    row(u"PCのプリンターが壊れた"_s, u"ﾌﾟﾘﾝﾀｰ"_s);
    row(u"PCのプリンターが壊れた"_s, u"pcの"_s);
    row(u"PCのプリンターが壊れた"_s, u"フリンター"_s, false);
    row(u"東京PC室"_s, u"京pc室"_s);
    row(u"東京PC室"_s, u"東pc"_s, false);
    row(u"𠮷野家"_s, u"𠮷野"_s);
    row(u"葛\U000E0101城市"_s, u"葛城"_s);
    row(u"เครื่องพิมพ์ไม่ทำงาน"_s, u"พิมพ์"_s);
    row(u"เครื่องพิมพ์ไม่ทำงาน"_s, u"ทำงาน"_s);
    row(u"เครื่องพิมพ์ไม่ทำงาน"_s, u"งานทำ"_s, false);
    row(u"ເຄື່ອງພິມບໍ່ເຮັດວຽກ"_s, u"ພິມ"_s);
    row(u"ម៉ាស៊ីន\u200bបោះពុម្ព"_s, u"ស៊ីនបោះ"_s);
    row(u"ပရင်တာ ပျက်နေသည်"_s, u"ရင်တ"_s);
    row(u"프린터가 고장났어요"_s, u"고장났어요"_s);
    row(u"프린터가 고장났어요"_s, u"\u1111\u1173\u1105\u1175\u11ab\u1110\u1165\u1100\u1161"_s);
    row(u"프린터가 고장났어요"_s, u"장났"_s, false);
    row(u"مَرْحَبًا الطـــابعة"_s, u"مرحبا الطابعة"_s);
    row(u"أحمد"_s, u"احمد"_s);
    row(u"שָׁלוֹם עולם"_s, u"שלום עולם"_s);
    row(u"नमस्ते दुनिया"_s, u"नमस्ते"_s);
    row(u"नमस्ते दुनिया"_s, u"नमस्"_s, false);
    row(u"fine👍🏽done"_s, u"done"_s);
}

void TestWordAgreement::scriptsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, search);
    QFETCH(bool, found);
    QCOMPARE(foundBySql(text, search), found);
    QCOMPARE(TextIndex(text).contains(textWords(search), false), found);
}

void TestWordAgreement::everyPartOfARunIsFound_data()
{
    QTest::addColumn<QString>("run");
    for (const QString &run :
         {u"打印机坏了请尽快修理"_s, u"プリンターが壊れた"_s, u"เครื่องพิมพ์ไม่ทำงานที่นี่น้ำ"_s,
          u"ເຄື່ອງພິມບໍ່ເຮັດວຽກ"_s, u"ម៉ាស៊ីនបោះពុម្ពខូច"_s, u"ပရင်တာပျက်နေသည်"_s, u"ㄅㄆㄇㄈ"_s})
        QTest::newRow(qPrintable(run)) << run;
}

// By one character that is no mark, or by any two and more.
void TestWordAgreement::everyPartOfARunIsFound()
{
    QFETCH(QString, run);
    const QList<uint> characters = run.toUcs4();
    const QString text = u"see "_s + run + u" there"_s;
    const TextIndex index(text);
    for (qsizetype first = 0; first < characters.size(); ++first) {
        for (qsizetype size = 1; first + size <= characters.size(); ++size) {
            const QString part = textOf(characters.mid(first, size));
            const QStringList words = textWords(part);
            QVERIFY2(!words.isEmpty() || size <= 2, qPrintable(part));
            if (words.isEmpty())
                continue;
            QVERIFY2(foundBySql(text, part), qPrintable(part));
            QVERIFY2(index.contains(words, false), qPrintable(part));
        }
    }
}

// The limits that textwords.h states are those of the server.
void TestWordAgreement::longTextsEndAlike()
{
    QString distinct;
    for (int i = 0; i < 16'381; ++i)
        distinct += u'w' + QString::number(i) + u' ';
    // One byte within the limit and one beyond: minor releases of the server differ on whether a
    // word of exactly that many bytes is still one.
    const QString longest(maxWordBytes - 1, u'a');
    // In pairs, "漢漢漢" takes three characters for each.
    const QString half(maxIndexedCharacters / 3 - 10, u'漢');
    const QStringList texts{u"red "_s.repeated(254) + u"red green"_s,
                            u"red "_s.repeated(255) + u"red green"_s,
                            distinct + u"red green"_s,
                            distinct + u"and red green"_s,
                            distinct + u"and then red green"_s,
                            QString(maxIndexedCharacters - 9, u'.') + u"red green"_s,
                            QString(maxIndexedCharacters - 8, u'.') + u"red green"_s,
                            u"red "_s + longest + u" green"_s,
                            u"red "_s + longest + u"aa green"_s,
                            QString(maxIndexedCharacters - 9, u'é') + u"red green"_s,
                            u"red green"_s + half + half};
    QList<bool> found;
    for (const QString &text : texts) {
        const TextIndex index(text);
        found.append(index.contains({u"red"_s, u"green"_s}, false));
        QCOMPARE(found.back(), foundBySql(text, u"red green"_s));
        QCOMPARE(index.contains({u"green"_s}, false), foundBySql(text, u"green"_s));
    }
    QCOMPARE(found,
             (QList<bool>{true, false, true, false, false, true, false, false, true, false, true}));
    const QString many = u"漢字か."_s.repeated(maxIndexedCharacters / 11 - 2);
    int reached = 0;
    for (int spare = 19; spare < 24; ++spare) {
        for (const QString &text : {half + u"red"_s, many}) {
            const QString longer = text + QString(spare, u'.') + u"green"_s;
            const bool isFound = foundBySql(longer, u"green"_s);
            reached += isFound ? 1 : 0;
            QCOMPARE(TextIndex(longer).contains({u"green"_s}, false), isFound);
        }
    }
    QVERIFY(reached > 0 && reached < 10); // both sides of the limit were tried
}

// Pairs take more room than words: no text may be too much for a tsvector, nor may comments that
// are joined in one statement.
void TestWordAgreement::longTextsOfPairsFit()
{
    QRandomGenerator random(1);
    const auto randomRun = [&random](int size) {
        QList<uint> characters;
        while (characters.size() < size)
            characters.append(random.bounded(0x20000, 0x2A6D0));
        return textOf(characters);
    };
    const QString run = randomRun(maxIndexedCharacters);
    const QString ticketed = u"INSERT INTO desk.tickets (number, title, description) "
                             "VALUES ('PAIRS-1', 'of pairs', :text) RETURNING id"_s;
    const auto ticket =
        Query(*m_connection, ticketed).bind(u":text"_s, run).one([](const Row &row) {
            return row.int64(0);
        });
    Query(*m_connection, u"INSERT INTO desk.comments (ticket_id, body) "
                         "SELECT :ticket, unnest(string_to_array(:texts, '.'))"_s)
        .bind(u":ticket"_s, ticket)
        .bind(u":texts"_s,
              QStringList{randomRun(60'000), randomRun(60'000), randomRun(60'000)}.join(u'.'))
        .run();
    QVERIFY(foundBySql(run, textOf(run.toUcs4().mid(500, 2))));
    const qint64 found =
        Query(*m_connection, u"SELECT count(*) FROM desk.find_words(desk.phrase_query(:part))"_s)
            .bind(u":part"_s, textOf(run.toUcs4().mid(500, 2)))
            .one([](const Row &row) { return row.int64(0); });
    QCOMPARE(found, 1);
}

QTEST_GUILESS_MAIN(TestWordAgreement)
#include "tst_wordagreement.moc"
