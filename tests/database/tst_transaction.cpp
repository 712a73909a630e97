// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/errors.h"
#include "database/query.h"
#include "database/transaction.h"
#include "support/expect.h"
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestDatabase;
using deskhand::testing::TestServer;
using deskhand::testing::thrownBy;

class TestTransaction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void commitKeeps();
    void destructorRollsBack();
    void exceptionRollsBack();
    void nestedIsASavepoint();
    void commitAfterAFailedStatementIsAnError();
    void commitTwiceIsAFault();
    void deferredCheckFailsAtCommit();
    void deferredFailureLeavesTheSessionUsable();
    void snapshotIsReadOnlyAndStable();
    void snapshotInsideIsAFault();
    void lostBeforeCommitIsNotInDoubt();
    void lostDuringCommitIsInDoubt();
    void serverKilledInTheMiddle();
    void deadlockMayBeRetried();
    void serialisationFailureMayBeRetried();
    void lockTimeoutIsATimeout();

private:
    int rows();
    void insert(int value);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestTransaction::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    m_connection = std::make_unique<Connection>(m_database->settings());
    m_connection->execute(u"CREATE TABLE t (a int PRIMARY KEY)"_s);
}

void TestTransaction::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

int TestTransaction::rows()
{
    Connection other(m_database->settings());
    return Query(other, u"SELECT count(*) FROM t"_s).one([](const Row &row) {
        return row.int32(0);
    });
}

void TestTransaction::insert(int value)
{
    Query(*m_connection, u"INSERT INTO t VALUES (:a)"_s).bind(u":a"_s, value).run();
}

void TestTransaction::commitKeeps()
{
    Transaction transaction(*m_connection);
    insert(1);
    QCOMPARE(rows(), 0);
    transaction.commit();
    QCOMPARE(transaction.state(), Transaction::State::Committed);
    QCOMPARE(rows(), 1);
}

void TestTransaction::destructorRollsBack()
{
    {
        Transaction transaction(*m_connection);
        insert(1);
    }
    QVERIFY(!m_connection->isInTransaction());
    insert(2);
    QCOMPARE(rows(), 1);
}

void TestTransaction::exceptionRollsBack()
{
    try {
        Transaction transaction(*m_connection);
        insert(1);
        Query(*m_connection, u"SELECT generate_series(1, :n)"_s)
            .bind(u":n"_s, 10'000)
            .each([](const Row &) { throw 1; });
    } catch (int) {
    }
    QVERIFY(!m_connection->isInTransaction());
    QCOMPARE(rows(), 0);
}

void TestTransaction::nestedIsASavepoint()
{
    Transaction outer(*m_connection);
    insert(1);
    {
        Transaction inner(*m_connection);
        insert(2);
        DH_EXPECT_ERROR(insert(2), ErrorKind::Constraint);
    }
    {
        Transaction inner(*m_connection);
        insert(3);
        {
            Transaction innermost(*m_connection);
            insert(4);
            innermost.rollback();
            QCOMPARE(innermost.state(), Transaction::State::RolledBack);
        }
        inner.commit();
    }
    outer.commit();
    QCOMPARE(rows(), 2); // 1 and 3
}

void TestTransaction::commitAfterAFailedStatementIsAnError()
{
    {
        Transaction transaction(*m_connection);
        insert(1);
        DH_EXPECT_ERROR(insert(1), ErrorKind::Constraint);
        // The server answers ROLLBACK, without an error.
        DH_EXPECT_ERROR(transaction.commit(), ErrorKind::Internal);
        QVERIFY(transaction.state() != Transaction::State::Committed);
    }
    QCOMPARE(rows(), 0);
    insert(1);
    QCOMPARE(rows(), 1);
}

void TestTransaction::commitTwiceIsAFault()
{
    Transaction transaction(*m_connection);
    transaction.commit();
    DH_EXPECT_ERROR(transaction.commit(), ErrorKind::Internal);
}

void TestTransaction::deferredCheckFailsAtCommit()
{
    m_connection->execute(u"CREATE TABLE child (a int CONSTRAINT child_has_parent "
                          "REFERENCES t DEFERRABLE INITIALLY DEFERRED)"_s);
    Transaction transaction(*m_connection);
    Query(*m_connection, u"INSERT INTO child VALUES (5)"_s).run();
    const auto error = thrownBy<DatabaseError>([&] { transaction.commit(); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Constraint);
    QCOMPARE(error->constraint(), u"child_has_parent"_s);
}

void TestTransaction::deferredFailureLeavesTheSessionUsable()
{
    deferredCheckFailsAtCommit();
    Transaction transaction(*m_connection);
    insert(1);
    transaction.commit();
    QCOMPARE(rows(), 1);
}

void TestTransaction::snapshotIsReadOnlyAndStable()
{
    const auto count = [&] {
        return Query(*m_connection, u"SELECT count(*) FROM t"_s).one([](const Row &row) {
            return row.int32(0);
        });
    };
    Connection other(m_database->settings());
    Transaction transaction(*m_connection, Transaction::Isolation::RepeatableReadReadOnly);
    QCOMPARE(count(), 0);
    other.execute(u"INSERT INTO t VALUES (1)"_s);
    QCOMPARE(count(), 0);
    const auto error = thrownBy<DatabaseError>([&] { insert(2); });
    QVERIFY(error);
    QCOMPARE(error->sqlState(), u"25006"_s);
}

void TestTransaction::snapshotInsideIsAFault()
{
    Transaction outer(*m_connection);
    DH_EXPECT_ERROR(Transaction(*m_connection, Transaction::Isolation::RepeatableReadReadOnly),
                    ErrorKind::Internal);
    insert(1);
    outer.commit();
    QCOMPARE(rows(), 1);
}

void TestTransaction::lostBeforeCommitIsNotInDoubt()
{
    const auto pid = Query(*m_connection, u"SELECT pg_backend_pid()"_s).one([](const Row &row) {
        return row.int32(0);
    });
    Transaction transaction(*m_connection);
    insert(1);
    Connection other(m_database->settings());
    Query(other, u"SELECT pg_terminate_backend(:pid, 10000)"_s).bind(u":pid"_s, pid).run();
    DH_EXPECT_ERROR(transaction.commit(), ErrorKind::ConnectionLost);
    QVERIFY(transaction.state() != Transaction::State::Committed);
    QVERIFY(m_connection->isBroken());
    QCOMPARE(rows(), 0);
}

void TestTransaction::lostDuringCommitIsInDoubt()
{
    // A deferred trigger ends the session while COMMIT is under way.
    m_connection->execute(
        u"CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql AS "
        "$$BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END$$;"
        "CREATE CONSTRAINT TRIGGER die AFTER INSERT ON t DEFERRABLE INITIALLY DEFERRED "
        "FOR EACH ROW EXECUTE FUNCTION die()"_s);
    Transaction transaction(*m_connection);
    insert(1);
    DH_EXPECT_ERROR(transaction.commit(), ErrorKind::InDoubt);
    QCOMPARE(transaction.state(), Transaction::State::InDoubt);
    QVERIFY(m_connection->isBroken());
}

void TestTransaction::serverKilledInTheMiddle()
{
    TestServer server;
    Connection connection(server.settings(u"postgres"_s));
    Transaction transaction(connection);
    connection.execute(u"CREATE TABLE x (a int)"_s);
    server.killHard();
    DH_EXPECT_ERROR(connection.execute(u"INSERT INTO x VALUES (1)"_s), ErrorKind::ConnectionLost);
    DH_EXPECT_ERROR(transaction.commit(), ErrorKind::ConnectionLost);
    transaction.rollback(); // says nothing: the server has done it
    QCOMPARE(transaction.state(), Transaction::State::RolledBack);
}

void TestTransaction::deadlockMayBeRetried()
{
    m_connection->execute(u"INSERT INTO t VALUES (1), (2); SET deadlock_timeout = '50ms'"_s);
    const auto lock = [](Connection &connection, int a) {
        Query(connection, u"SELECT a FROM t WHERE a = :a FOR UPDATE"_s).bind(u":a"_s, a).run();
    };
    std::optional<DatabaseError> theirs;
    QSemaphore bothHold;
    QSemaphore mineToo;
    const std::unique_ptr<QThread> thread(QThread::create([&] {
        Connection other(m_database->settings());
        Transaction transaction(other);
        lock(other, 2);
        bothHold.release();
        mineToo.acquire();
        theirs = thrownBy<DatabaseError>([&] { lock(other, 1); });
    }));
    thread->start();
    std::optional<DatabaseError> mine;
    {
        Transaction transaction(*m_connection);
        lock(*m_connection, 1);
        bothHold.acquire();
        mineToo.release();
        mine = thrownBy<DatabaseError>([&] { lock(*m_connection, 2); });
    }
    QVERIFY(thread->wait(30'000));
    QVERIFY(mine.has_value() != theirs.has_value()); // one of the two is the victim
    const auto &victim = mine ? mine : theirs;
    QCOMPARE(victim->sqlState(), u"40P01"_s);
    QVERIFY(isRetryable(*victim));
}

void TestTransaction::serialisationFailureMayBeRetried()
{
    insert(1);
    Connection other(m_database->settings());
    other.execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM t"_s);
    Query(*m_connection, u"UPDATE t SET a = 2"_s).run();
    const auto error =
        thrownBy<DatabaseError>([&] { Query(other, u"UPDATE t SET a = 3"_s).run(); });
    QVERIFY(error);
    QCOMPARE(error->sqlState(), u"40001"_s);
    QCOMPARE(error->kind(), ErrorKind::Conflict);
    QVERIFY(isRetryable(*error));
}

void TestTransaction::lockTimeoutIsATimeout()
{
    insert(1);
    auto hasty = m_database->settings();
    hasty.lockTimeout = std::chrono::milliseconds(50);
    Connection other(hasty);
    Transaction transaction(*m_connection);
    Query(*m_connection, u"UPDATE t SET a = 2"_s).run();
    const auto error =
        thrownBy<DatabaseError>([&] { Query(other, u"UPDATE t SET a = 3"_s).run(); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Timeout);
    QVERIFY(!isRetryable(*error));
}

QTEST_GUILESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
