// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/errors.h"
#include "database/query.h"
#include "database/transaction.h"
#include "support/expect.h"
#include "support/testdatabase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestDatabase;
using deskhand::testing::thrownBy;

namespace {

struct ThingTag {};
using ThingId = deskhand::core::Id<ThingTag>;

enum class Colour { Red, Green };
constexpr std::array colourWords{
    deskhand::core::EnumWord<Colour>{Colour::Red, "red"_L1},
    deskhand::core::EnumWord<Colour>{Colour::Green, "green"_L1},
};
constexpr const auto &wordsOf(Colour)
{
    return colourWords;
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void readsEveryType();
    void nullsAreTold();
    void textIsExact_data();
    void textIsExact();
    void unstorableTextIsRefused_data();
    void unstorableTextIsRefused();
    void unstorableTextInListsAndJsonIsRefused();
    void bindsEveryType();
    void nullValues();
    void invalidTimeIsNull();
    void everyByteSurvives();
    void arraysSurvive();
    void timesKeepTheirMilliseconds();
    void placeholdersMayRepeatAndHideInText();
    void wrongPlaceholdersAreFaults();
    void numbersOfRows();
    void oneAndZeroOrOne();
    void aMillionRowsAreNotHeld();
    void errorAmongTheRows();
    void noOtherStatementWhileReading();
    void abandonedRowsLeaveTheSessionUsable();
    void failureNamesStateAndConstraint();
    void failureDoesNotQuoteValues();
    void ownStatesOfTriggers();
    void changedTableDoesNotStickToOldPlan();
    void statementsAreCounted();
    void missingSqlFile();

private:
    Query query(const QString &sql) { return Query(*m_connection, sql); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestQuery::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    m_connection = std::make_unique<Connection>(m_database->settings());
}

void TestQuery::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void TestQuery::readsEveryType()
{
    query(u"SELECT 9223372036854775807, -5, 0.5::float8, true, 'grüße'::text, "
          "'2026-03-29 01:30:00.123456+00'::timestamptz, '\\x00ff27'::bytea, "
          "'0f8fad5b-d9cb-469f-a165-70867728950e'::uuid, '{\"a\": [1, null]}'::jsonb, 42, "
          "'GREEN'::text, 1.25::numeric, '2026-03-29'::date"_s)
        .one([](const Row &row) {
            [&] {
                QCOMPARE(row.int64(0), std::numeric_limits<qint64>::max());
                QCOMPARE(row.int32(1), -5);
                QCOMPARE(row.real(2), 0.5);
                QCOMPARE(row.boolean(3), true);
                QCOMPARE(row.text(4), u"grüße"_s);
                QCOMPARE(row.time(5), QDateTime({2026, 3, 29}, {1, 30, 0, 123}, Qt::UTC));
                QCOMPARE(row.time(5).timeSpec(), Qt::UTC);
                QCOMPARE(row.bytes(6), QByteArray("\0\xff'", 3));
                QCOMPARE(row.uuid(7), QUuid(u"0f8fad5b-d9cb-469f-a165-70867728950e"_s));
                QCOMPARE(row.json(8).object().value(u"a"_s).toArray().size(), 2);
                QCOMPARE(row.id<ThingId>(9), ThingId(42));
                QCOMPARE(row.optionalId<ThingId>(9), std::optional(ThingId(42)));
                QCOMPARE(row.word<Colour>(10), Colour::Green);
                QCOMPARE(row.real(11), 1.25);
                QCOMPARE(row.time(12), QDateTime({2026, 3, 29}, {0, 0}, Qt::UTC));
            }();
            return 0;
        });
}

void TestQuery::nullsAreTold()
{
    query(u"SELECT NULL::bigint, NULL::text, NULL::timestamptz, NULL::uuid, ''::text"_s)
        .one([](const Row &row) {
            [&] {
                QVERIFY(row.isNull(0));
                DH_EXPECT_ERROR((void)row.int64(0), ErrorKind::Internal);
                DH_EXPECT_ERROR((void)row.boolean(0), ErrorKind::Internal);
                DH_EXPECT_ERROR((void)row.bytes(0), ErrorKind::Internal);
                QVERIFY(!row.optionalId<ThingId>(0));
                QVERIFY(row.text(1).isNull());
                QVERIFY(!row.time(2).isValid());
                QVERIFY(row.uuid(3).isNull());
                QVERIFY(!row.isNull(4));
                QVERIFY(!row.text(4).isNull());
                DH_EXPECT_ERROR((void)row.text(5), ErrorKind::Internal);  // no such column
                DH_EXPECT_ERROR((void)row.int64(4), ErrorKind::Internal); // no number
                DH_EXPECT_ERROR((void)row.word<Colour>(4), ErrorKind::Internal);
            }();
            return 0;
        });
}

void TestQuery::textIsExact_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("byte order mark") << u"\uFEFFtitle"_s;
    QTest::newRow("byte order mark alone") << u"\uFEFF"_s;
    QTest::newRow("quotes") << u"it's \"so\" ''''"_s;
    QTest::newRow("backslashes") << u"\\ \\' \\n \\x41 E'\\'"_s;
    QTest::newRow("placeholders") << u"? :name $1 ?? ::text %1 $$"_s;
    QTest::newRow("comments") << u"-- ' /* ; DROP TABLE x;"_s;
    QTest::newRow("white space") << u" \t\r\n\v\f \u00a0 "_s;
    QTest::newRow("control") << QString(QChar(1)) + QChar(0x1f) + QChar(0x7f) + QChar(0x85);
    QTest::newRow("beyond the plane") << u"\U0001F469\u200D\U0001F4BB \U0010FFFD"_s;
    QTest::newRow("noncharacters") << QString(QChar(0xfffe)) + QChar(0xffff) + QChar(0xfdd0);
    QTest::newRow("right to left") << u"\u202Eשלום مرحبا\u202C"_s;
    QTest::newRow("combining") << u"Z\u0351\u036B e\u0301 \u00e9"_s;
    QTest::newRow("long") << QString(1'000'000, u'ß');
}

void TestQuery::textIsExact()
{
    QFETCH(QString, text);
    const auto back = query(u"SELECT CAST(:text AS text), octet_length(:text)"_s)
                          .bind(u":text"_s, text)
                          .one([](const Row &row) { return std::pair(row.text(0), row.int64(1)); });
    QCOMPARE(back.first, text);
    QCOMPARE(back.second, text.toUtf8().size());
}

void TestQuery::unstorableTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null character") << u"a"_s + QChar(u'\0') + u"b"_s;
    QTest::newRow("high surrogate") << u"a"_s + QChar(0xd83d);
    QTest::newRow("low surrogate") << QString(QChar(0xde00)) + u"a"_s;
    QTest::newRow("wrong order") << QString(QChar(0xde00)) + QChar(0xd83d);
}

void TestQuery::unstorableTextIsRefused()
{
    QFETCH(QString, text);
    const qint64 before = m_connection->statementCount();
    const auto error = thrownBy<deskhand::core::InvalidInput>(
        [&] { query(u"SELECT :text"_s).bind(u":text"_s, text).run(); });
    QVERIFY(error);
    QVERIFY(!error->explanation().isEmpty());
    QCOMPARE(m_connection->statementCount(), before); // nothing was sent
}

void TestQuery::unstorableTextInListsAndJsonIsRefused()
{
    const QString bad = u"a"_s + QChar(u'\0');
    Query q(*m_connection, u"SELECT :a"_s);
    DH_EXPECT_ERROR(q.bind(u":a"_s, QStringList{u"ok"_s, bad}), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(q.bind(u":a"_s, QVariant(bad)), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(q.bind(u":a"_s, QJsonDocument(QJsonArray{QJsonObject{{u"k"_s, bad}}})),
                    ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(q.bind(u":a"_s, QJsonDocument(QJsonObject{{bad, 1}})), ErrorKind::InvalidInput);
}

void TestQuery::bindsEveryType()
{
    const QUuid uuid = QUuid::createUuid();
    const QJsonDocument json(QJsonObject{{u"it's"_s, u"\\ \" ?"_s}});
    query(u"SELECT CAST(:big AS bigint), CAST(:small AS integer), CAST(:real AS float8), "
          "CAST(:flag AS boolean), CAST(:uuid AS uuid), CAST(:json AS jsonb), "
          "CAST(:id AS bigint), CAST(:word AS text), CAST(:maybe AS text), "
          "CAST(:variant AS bigint)"_s)
        .bind(u":big"_s, std::numeric_limits<qint64>::min())
        .bind(u":small"_s, -7)
        .bind(u":real"_s, 0.1)
        .bind(u":flag"_s, true)
        .bind(u":uuid"_s, uuid)
        .bind(u":json"_s, json)
        .bind(u":id"_s, ThingId(9))
        .bind(u":word"_s, Colour::Red)
        .bind(u":maybe"_s, std::optional(u"yes"_s))
        .bind(u":variant"_s, QVariant(5))
        .one([&](const Row &row) {
            [&] {
                QCOMPARE(row.int64(0), std::numeric_limits<qint64>::min());
                QCOMPARE(row.int32(1), -7);
                QCOMPARE(row.real(2), 0.1);
                QCOMPARE(row.boolean(3), true);
                QCOMPARE(row.uuid(4), uuid);
                QCOMPARE(row.json(5), json);
                QCOMPARE(row.id<ThingId>(6), ThingId(9));
                QCOMPARE(row.text(7), u"red"_s);
                QCOMPARE(row.text(8), u"yes"_s);
                QCOMPARE(row.int64(9), 5);
            }();
            return 0;
        });
}

void TestQuery::nullValues()
{
    query(u"SELECT CAST(:a AS bigint), CAST(:b AS bigint), CAST(:c AS uuid), CAST(:d AS text)"_s)
        .bind(u":a"_s, QVariant())
        .bind(u":b"_s, std::optional<ThingId>())
        .bind(u":c"_s, QUuid())
        .bind(u":d"_s, QString())
        .one([](const Row &row) {
            [&] {
                QVERIFY(row.isNull(0));
                QVERIFY(row.isNull(1));
                QVERIFY(row.isNull(2));
                QVERIFY(!row.isNull(3)); // text that is not there is empty text
            }();
            return 0;
        });
}

void TestQuery::invalidTimeIsNull()
{
    QVERIFY(query(u"SELECT CAST(:t AS timestamptz) IS NULL"_s)
                .bind(u":t"_s, QDateTime())
                .one([](const Row &row) { return row.boolean(0); }));
}

void TestQuery::everyByteSurvives()
{
    QByteArray bytes;
    for (int i = 0; i < 1024; ++i)
        bytes.append(static_cast<char>(i));
    for (const QByteArray &value : {bytes, QByteArray(), QByteArray("\\x41"), QByteArray("''")}) {
        QCOMPARE(query(u"SELECT CAST(:b AS bytea), length(CAST(:b AS bytea))"_s)
                     .bind(u":b"_s, value)
                     .one([](const Row &row) { return std::pair(row.bytes(0), row.int64(1)); }),
                 std::pair(value.isNull() ? QByteArray("") : value, qint64(value.size())));
    }
}

void TestQuery::arraysSurvive()
{
    const QStringList texts{u""_s,      u"NULL"_s,        u"a,b"_s,  u"{x}"_s,
                            u"\"q\""_s, u"back\\slash"_s, u"it's"_s, u"\uFEFF"_s,
                            u" "_s,     u"?:x"_s};
    QStringList back;
    query(u"SELECT unnest(CAST(:texts AS text[]))"_s)
        .bind(u":texts"_s, texts)
        .each([&](const Row &row) { back += row.text(0); });
    QCOMPARE(back, texts);

    const QList<ThingId> ids{ThingId(3), ThingId(-1), ThingId(1LL << 62)};
    QCOMPARE(query(u"SELECT unnest(CAST(:ids AS bigint[]))"_s)
                 .bind(u":ids"_s, ids)
                 .all([](const Row &row) { return row.id<ThingId>(0); }),
             ids);
    QCOMPARE(query(u"SELECT cardinality(CAST(:ids AS bigint[]))"_s)
                 .bind(u":ids"_s, QList<qint64>())
                 .one([](const Row &row) { return row.int64(0); }),
             0);
}

void TestQuery::timesKeepTheirMilliseconds()
{
    const QDateTime berlin({2026, 10, 25}, {3, 4, 5, 678}, Qt::OffsetFromUTC, 5400);
    const auto back =
        query(u"SELECT CAST(:t AS timestamptz)"_s).bind(u":t"_s, berlin).one([](const Row &row) {
            return row.time(0);
        });
    QCOMPARE(back, berlin);
    QCOMPARE(back, QDateTime({2026, 10, 25}, {1, 34, 5, 678}, Qt::UTC));
}

void TestQuery::placeholdersMayRepeatAndHideInText()
{
    const auto texts =
        query(u"SELECT ':no', \":no\", $$:no$$, $a$ ' $$ :no $a$, :yes::text || :yes, a[1 : 2] "
              "-- don't take ? this :no\n"
              "/* nor /* ' */ :this */ FROM (SELECT 1 AS \":no\", '{7,8,9}'::int[] AS a) t"_s)
            .bind(u":yes"_s, u"x"_s)
            .one([](const Row &row) {
                QStringList all;
                for (int i = 0; i < 6; ++i)
                    all += row.text(i);
                return all;
            });
    QCOMPARE(texts,
             QStringList({u":no"_s, u"1"_s, u":no"_s, u" ' $$ :no "_s, u"xx"_s, u"{7,8}"_s}));
}

void TestQuery::wrongPlaceholdersAreFaults()
{
    DH_EXPECT_ERROR(query(u"SELECT :a::int"_s).run(), ErrorKind::Internal);
    DH_EXPECT_ERROR(query(u"SELECT :a::int"_s).bind(u":a"_s, 1).bind(u":b"_s, 2).run(),
                    ErrorKind::Internal);
    DH_EXPECT_ERROR(query(u"SELECT '{}'::jsonb ? 'a'"_s).run(), ErrorKind::Internal);
    DH_EXPECT_ERROR(query(u"SELECT a[1:2] FROM (SELECT '{1}'::int[] a) t"_s).run(),
                    ErrorKind::Internal);
    DH_EXPECT_ERROR(query(u"SELECT 1; SELECT 2"_s).run(), ErrorKind::Internal);
    QCOMPARE(query(u"SELECT 1"_s).run(), 1); // and the session goes on
}

void TestQuery::numbersOfRows()
{
    m_connection->execute(u"CREATE TABLE t (a int)"_s);
    QCOMPARE(query(u"INSERT INTO t SELECT generate_series(1, 10)"_s).run(), 10);
    QCOMPARE(query(u"UPDATE t SET a = a + 1 WHERE a > :a"_s).bind(u":a"_s, 7).run(), 3);
    QCOMPARE(query(u"DELETE FROM t WHERE a < :a"_s).bind(u":a"_s, 0).run(), 0);
    QCOMPARE(query(u"SELECT a FROM t"_s).run(), 10);
    QCOMPARE(query(u"SELECT a FROM t WHERE a = 4711"_s).run(), 0);
    QCOMPARE(query(u"INSERT INTO t VALUES (:a), (:a) RETURNING a"_s)
                 .bind(u":a"_s, 5)
                 .all([](const Row &row) { return row.int32(0); }),
             QList<int>({5, 5}));
}

void TestQuery::oneAndZeroOrOne()
{
    const auto number = [](const Row &row) { return row.int32(0); };
    QCOMPARE(query(u"SELECT 1"_s).one(number), 1);
    QCOMPARE(query(u"SELECT 1 WHERE false"_s).zeroOrOne(number), std::nullopt);
    DH_EXPECT_ERROR(query(u"SELECT 1 WHERE false"_s).one(number), ErrorKind::Internal);
    DH_EXPECT_ERROR(query(u"VALUES (1), (2)"_s).one(number), ErrorKind::Internal);
    DH_EXPECT_ERROR(query(u"VALUES (1), (2)"_s).zeroOrOne(number), ErrorKind::Internal);
    QCOMPARE(query(u"SELECT 3"_s).one(number), 3);
}

void TestQuery::aMillionRowsAreNotHeld()
{
    const int pid =
        query(u"SELECT pg_backend_pid()"_s).one([](const Row &row) { return row.int32(0); });
    Connection other(m_database->settings());
    Query state(other, u"SELECT state FROM pg_stat_activity WHERE pid = :pid"_s);
    state.bind(u":pid"_s, pid);
    const auto stateNow = [&] { return state.one([](const Row &row) { return row.text(0); }); };

    qint64 count = 0;
    QStringList states;
    query(u"SELECT i, repeat('x', 200) FROM generate_series(1, :n) i"_s)
        .bind(u":n"_s, 1'000'000)
        .each([&](const Row &row) {
            count += row.text(1).size() == 200 ? 1 : 0;
            if (count == 1 || count == 500'000)
                states += stateNow();
        });
    QCOMPARE(count, 1'000'000);
    // The server waits to be relieved of the rest: it has not been read ahead.
    QCOMPARE(states, QStringList({u"active"_s, u"active"_s}));
    QCOMPARE(stateNow(), u"idle"_s);
}

void TestQuery::errorAmongTheRows()
{
    int rows = 0;
    const auto error = thrownBy<DatabaseError>([&] {
        query(u"SELECT 1 / (100000 - i) FROM generate_series(1, 200000) i"_s)
            .each([&](const Row &) { ++rows; });
    });
    QVERIFY(error);
    QCOMPARE(error->sqlState(), u"22012"_s);
    QVERIFY(rows > 0);
    DH_EXPECT_ERROR(query(u"SELECT 1 / (10 - i) FROM generate_series(1, 20) i"_s).run(),
                    ErrorKind::Internal);
    QCOMPARE(query(u"SELECT 1"_s).run(), 1);
}

void TestQuery::noOtherStatementWhileReading()
{
    DH_EXPECT_ERROR(query(u"SELECT generate_series(1, 3)"_s).each([&](const Row &) {
        query(u"SELECT 1"_s).run();
    }),
                    ErrorKind::Internal);
    QCOMPARE(query(u"SELECT 1"_s).run(), 1);
}

void TestQuery::abandonedRowsLeaveTheSessionUsable()
{
    for (int i = 0; i < 3; ++i) {
        try {
            query(u"SELECT generate_series(1, :n)"_s).bind(u":n"_s, 10'000).each([](const Row &) {
                throw 1;
            });
        } catch (int) {
        }
        QVERIFY(!m_connection->isInTransaction());
        QCOMPARE(query(u"SELECT generate_series(1, :n)"_s).bind(u":n"_s, 5).run(), 5);
    }
}

void TestQuery::failureNamesStateAndConstraint()
{
    m_connection->execute(u"CREATE TABLE t (a int CONSTRAINT a_is_small CHECK (a < 10), "
                          "b text CONSTRAINT b_is_unique UNIQUE)"_s);
    Query insert(*m_connection, u"INSERT INTO t VALUES (:a, :b)"_s);
    insert.bind(u":a"_s, 1).bind(u":b"_s, u"secret"_s).run();

    const auto check = thrownBy<DatabaseError>([&] { insert.bind(u":a"_s, 11).run(); });
    QVERIFY(check);
    QCOMPARE(check->kind(), ErrorKind::Constraint);
    QCOMPARE(check->sqlState(), u"23514"_s);
    QCOMPARE(check->constraint(), u"a_is_small"_s);

    const auto unique = thrownBy<DatabaseError>([&] { insert.bind(u":a"_s, 2).run(); });
    QVERIFY(unique);
    QCOMPARE(unique->sqlState(), u"23505"_s);
    QCOMPARE(unique->constraint(), u"b_is_unique"_s);
    QVERIFY2(!unique->detail().contains(u"secret"_s), qPrintable(unique->detail()));

    insert.bind(u":b"_s, u"other"_s).run(); // the same statement works again
    const auto syntax =
        thrownBy<DatabaseError>([&] { query(u"SELEC :a"_s).bind(u":a"_s, 1).run(); });
    QVERIFY(syntax);
    QCOMPARE(syntax->sqlState(), u"42601"_s);
    QCOMPARE(syntax->kind(), ErrorKind::Internal);
}

void TestQuery::failureDoesNotQuoteValues()
{
    const auto error = thrownBy([&] {
        Query(*m_connection, u"SELECT CAST(:text AS text)::integer"_s)
            .bind(u":text"_s, u"MARKER"_s)
            .run();
    });
    QVERIFY(error);
    QVERIFY2(error->detail().startsWith(u"22P02 "_s), qPrintable(error->detail()));
    QVERIFY2(error->detail().contains(u"pg_strtoint32"_s), qPrintable(error->detail()));
    QVERIFY2(!error->detail().contains(u"MARKER"_s), qPrintable(error->detail()));
}

void TestQuery::ownStatesOfTriggers()
{
    const std::pair<QString, ErrorKind> cases[] = {{u"DH001"_s, ErrorKind::Conflict},
                                                   {u"DH002"_s, ErrorKind::NotFound},
                                                   {u"DH003"_s, ErrorKind::InvalidInput}};
    for (const auto &[state, kind] : cases) {
        const auto error = thrownBy<DatabaseError>([&] {
            m_connection->execute(u"DO $$BEGIN RAISE EXCEPTION 'title_too_long' "
                                  "USING ERRCODE = '%1'; END$$"_s.arg(state));
        });
        QVERIFY(error);
        QCOMPARE(error->kind(), kind);
        QCOMPARE(error->sqlState(), state);
        QCOMPARE(error->detail(), u"title_too_long"_s);
    }
}

void TestQuery::changedTableDoesNotStickToOldPlan()
{
    m_connection->execute(u"CREATE TABLE t AS SELECT 1 AS a"_s);
    const auto read = [&] {
        return query(u"SELECT * FROM t WHERE a = :a"_s).bind(u":a"_s, 1).run();
    };
    QCOMPARE(read(), 1);
    m_connection->execute(u"ALTER TABLE t ADD b text"_s);
    DH_EXPECT_ERROR(read(), ErrorKind::Internal); // the server refuses the old plan once
    QCOMPARE(read(), 1);
}

void TestQuery::statementsAreCounted()
{
    const qint64 before = m_connection->statementCount();
    for (int i = 0; i < 5; ++i)
        query(u"SELECT :a::int"_s).bind(u":a"_s, i).run();
    {
        Transaction transaction(*m_connection);
        query(u"SELECT 1"_s).run();
        transaction.commit();
    }
    QCOMPARE(m_connection->statementCount() - before, 8);
}

void TestQuery::missingSqlFile()
{
    DH_EXPECT_ERROR((void)sqlFile(u"no/such"_s), ErrorKind::Internal);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
