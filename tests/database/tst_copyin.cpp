// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceltoken.h"
#include "database/copyin.h"
#include "database/errors.h"
#include "database/query.h"
#include "database/transaction.h"
#include "support/expect.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestDatabase;
using deskhand::testing::thrownBy;

class TestCopyIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void everyTextComesBack();
    void nullsAndNumbers();
    void noRowsAtAll();
    void manyRows();
    void abandonedCopyLeavesNothing();
    void failureAtTheEnd();
    void failureInTheMiddleOfALongCopy();
    void failuresDoNotTellTheRow_data();
    void failuresDoNotTellTheRow();
    void wrongStatementIsRefused();
    void unstorableTextIsRefused();
    void otherStatementsMustWait();
    void partOfATransaction();
    void cancelledCopy();
    void terminatedSession();

private:
    [[nodiscard]] qint64 rows();

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

namespace {
const QString copyStatement = u"COPY t (id, title) FROM STDIN"_s;
}

void TestCopyIn::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    m_connection = std::make_unique<Connection>(m_database->settings());
    m_connection->execute(u"CREATE TABLE t (id bigint CONSTRAINT t_key PRIMARY KEY, title text)"_s);
}

void TestCopyIn::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

qint64 TestCopyIn::rows()
{
    return Query(*m_connection, u"SELECT count(*) FROM t"_s).one([](const Row &row) {
        return row.int64(0);
    });
}

void TestCopyIn::everyTextComesBack()
{
    QStringList texts{u""_s,        u"\\N"_s,        u"\\."_s,        u"a\tb\nc\rd"_s,
                      u"\\\\"_s,    u"\\t"_s,        u"\uFEFFbom"_s,  u"\b\f\v"_s,
                      u"it's \""_s, u"\U0001F469"_s, u"trailing\\"_s, u"\r\n"_s};
    QString all;
    for (char16_t c = 1; c < 0x300; ++c)
        all += QChar(c);
    texts += all;
    CopyIn copy(*m_connection, copyStatement);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        copy.field(qint64(i));
        copy.field(texts.at(i));
        copy.endRow();
    }
    QCOMPARE(copy.finish(), texts.size());
    QCOMPARE(Query(*m_connection, u"SELECT title FROM t ORDER BY id"_s).all([](const Row &row) {
        return row.text(0);
    }),
             texts);
}

void TestCopyIn::nullsAndNumbers()
{
    CopyIn copy(*m_connection, copyStatement);
    copy.field(std::numeric_limits<qint64>::min());
    copy.null();
    copy.endRow();
    copy.field(std::numeric_limits<qint64>::max());
    copy.field(QByteArrayView("raw"));
    copy.endRow();
    QCOMPARE(copy.finish(), 2);
    const auto found =
        Query(*m_connection, u"SELECT id, title FROM t ORDER BY id"_s).all([](const Row &row) {
            return std::pair(row.int64(0), row.text(1));
        });
    QCOMPARE(found.at(0).first, std::numeric_limits<qint64>::min());
    QVERIFY(found.at(0).second.isNull());
    QCOMPARE(found.at(1), std::pair(std::numeric_limits<qint64>::max(), u"raw"_s));
}

void TestCopyIn::noRowsAtAll()
{
    CopyIn copy(*m_connection, copyStatement);
    QCOMPARE(copy.finish(), 0);
    QCOMPARE(rows(), 0);
}

void TestCopyIn::manyRows()
{
    CopyIn copy(*m_connection, copyStatement);
    for (qint64 i = 0; i < 200'000; ++i) {
        copy.field(i);
        copy.field(QByteArrayView("a title of some length, as they are"));
        copy.endRow();
    }
    QCOMPARE(copy.finish(), 200'000);
    QCOMPARE(rows(), 200'000);
}

void TestCopyIn::abandonedCopyLeavesNothing()
{
    {
        CopyIn copy(*m_connection, copyStatement);
        for (qint64 i = 0; i < 100'000; ++i) {
            copy.field(i);
            copy.null();
            copy.endRow();
        }
    }
    QCOMPARE(rows(), 0);
}

void TestCopyIn::failureAtTheEnd()
{
    CopyIn copy(*m_connection, copyStatement);
    for (int i = 0; i < 2; ++i) {
        copy.field(7);
        copy.null();
        copy.endRow();
    }
    const auto error = thrownBy<DatabaseError>([&] { copy.finish(); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Constraint);
    QCOMPARE(error->constraint(), u"t_key"_s);
    QCOMPARE(rows(), 0);
}

void TestCopyIn::failureInTheMiddleOfALongCopy()
{
    CopyIn copy(*m_connection, copyStatement);
    const auto error = thrownBy<DatabaseError>([&] {
        for (qint64 i = 0; i < 1'000'000; ++i) {
            copy.field(i % 1000);
            copy.field(QByteArrayView("a title of some length, as they are"));
            copy.endRow();
        }
        copy.finish();
    });
    QVERIFY(error);
    QCOMPARE(error->sqlState(), u"23505"_s);
    QCOMPARE(error->constraint(), u"t_key"_s);
    QCOMPARE(rows(), 0);
}

void TestCopyIn::failuresDoNotTellTheRow_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected"); // what the log is told instead
    QTest::newRow("a value of the wrong type")
        << u"MARKER"_s << u"x"_s << u"raised by pg_strtoint64"_s;
    QTest::newRow("a refused row") << u"1"_s << u"MARKER"_s << u"\"unmarked\""_s;
    QTest::newRow("raised by a trigger") << u"2"_s << u"MARKER\nMARKER"_s << u"no good"_s;
    QTest::newRow("a number out of range")
        << u"1234567890123456789012"_s << u"MARKER"_s << u"column id"_s;
}

// What is on the line of a failed COPY are people's words.
void TestCopyIn::failuresDoNotTellTheRow()
{
    QFETCH(QString, id);
    QFETCH(QString, title);
    QFETCH(QString, expected);
    m_connection->execute(
        u"ALTER TABLE t ADD CONSTRAINT unmarked CHECK (title <> 'MARKER');"
        "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        "  IF NEW.id = 2 THEN RAISE EXCEPTION 'no good'; END IF; RETURN NEW; END $$;"
        "CREATE TRIGGER refuse BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION refuse()"_s);
    CopyIn copy(*m_connection, copyStatement);
    copy.field(id);
    copy.field(title);
    copy.endRow();
    const auto error = thrownBy([&] { copy.finish(); });
    QVERIFY(error);
    QVERIFY2(!error->detail().contains(u"MARKER"_s), qPrintable(error->detail()));
    QVERIFY2(!error->detail().contains(u"1234567890123456789012"_s), qPrintable(error->detail()));
    QVERIFY2(error->detail().contains(expected), qPrintable(error->detail()));
    QVERIFY2(error->detail().contains(u"COPY t, line 1"_s), qPrintable(error->detail()));
}

void TestCopyIn::wrongStatementIsRefused()
{
    DH_EXPECT_ERROR(CopyIn(*m_connection, u"COPY missing FROM STDIN"_s), ErrorKind::Internal);
    DH_EXPECT_ERROR(CopyIn(*m_connection, u"SELECT 1"_s), ErrorKind::Internal);
    QCOMPARE(rows(), 0);
}

void TestCopyIn::unstorableTextIsRefused()
{
    CopyIn copy(*m_connection, copyStatement);
    copy.field(1);
    DH_EXPECT_ERROR(copy.field(QString(QChar(u'\0'))), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(copy.field(QString(QChar(0xd800))), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(copy.field(QByteArrayView("a\0b", 3)), ErrorKind::InvalidInput);
}

void TestCopyIn::otherStatementsMustWait()
{
    {
        CopyIn copy(*m_connection, copyStatement);
        DH_EXPECT_ERROR(m_connection->execute(u"SELECT 1"_s), ErrorKind::Internal);
    }
    QCOMPARE(rows(), 0);
}

void TestCopyIn::partOfATransaction()
{
    {
        Transaction transaction(*m_connection);
        CopyIn copy(*m_connection, copyStatement);
        copy.field(1);
        copy.null();
        copy.endRow();
        copy.finish();
        QCOMPARE(rows(), 1);
    }
    QCOMPARE(rows(), 0);
    try {
        Transaction transaction(*m_connection);
        CopyIn copy(*m_connection, copyStatement);
        throw 1;
    } catch (int) {
    }
    QVERIFY(!m_connection->isInTransaction());
}

void TestCopyIn::cancelledCopy()
{
    const auto token = std::make_shared<CancelToken>();
    m_connection->attach(token);
    CopyIn copy(*m_connection, copyStatement);
    token->cancel();
    const auto error = thrownBy<DatabaseError>([&] {
        for (qint64 i = 0;; ++i) {
            copy.field(i);
            copy.field(QByteArrayView("a title of some length, as they are"));
            copy.endRow();
        }
    });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
    m_connection->detach();
    QCOMPARE(rows(), 0);
}

void TestCopyIn::terminatedSession()
{
    Connection other(m_database->settings());
    const int pid = Query(*m_connection, u"SELECT pg_backend_pid()"_s).one([](const Row &row) {
        return row.int32(0);
    });
    CopyIn copy(*m_connection, copyStatement);
    copy.field(1);
    copy.null();
    copy.endRow();
    Query(other, u"SELECT pg_terminate_backend(:pid, 10000)"_s).bind(u":pid"_s, pid).run();
    DH_EXPECT_ERROR(copy.finish(), ErrorKind::ConnectionLost);
}

QTEST_GUILESS_MAIN(TestCopyIn)
#include "tst_copyin.moc"
