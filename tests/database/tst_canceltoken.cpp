// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceltoken.h"
#include "database/connection.h"
#include "database/errors.h"
#include "database/query.h"
#include "database/transaction.h"
#include "support/expect.h"
#include "support/testserver.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>
#include <thread>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestServer;
using deskhand::testing::thrownBy;

class TestCancelToken : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void endsARunningStatement();
    void refusesLaterStatements();
    void cancelledBeforehandSendsNothing();
    void nextStatementIsNeverHit();
    void cancelWhileRowsAreRead();
    void rollbackStillRuns();
    void outlivesItsConnection();

private:
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<CancelToken> m_token;
};

namespace {

// Joins however the test function ends.
class Later {
public:
    template <typename Function>
    Later(int microseconds, Function function)
        : m_thread([=] {
              std::this_thread::sleep_for(std::chrono::microseconds(microseconds));
              function();
          })
    {
    }
    ~Later() { m_thread.join(); }
    Later(const Later &) = delete;
    Later &operator=(const Later &) = delete;

private:
    std::thread m_thread;
};

} // namespace

void TestCancelToken::init()
{
    m_connection = std::make_unique<Connection>(TestServer::shared().settings(u"postgres"_s));
    m_token = std::make_shared<CancelToken>();
    m_connection->attach(m_token);
}

void TestCancelToken::cleanup()
{
    m_connection.reset();
    m_token.reset();
}

void TestCancelToken::endsARunningStatement()
{
    const Later cancel(100'000, [token = m_token] { token->cancel(); });
    // Uncancelled, the statement succeeds, and the test fails.
    const auto error =
        thrownBy<DatabaseError>([&] { Query(*m_connection, u"SELECT pg_sleep(30)"_s).run(); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
    QCOMPARE(error->sqlState(), u"57014"_s);
    m_connection->detach();
    QVERIFY(m_connection->isAlive());
}

void TestCancelToken::refusesLaterStatements()
{
    m_token->cancel();
    QVERIFY(m_token->isCancelled());
    DH_EXPECT_ERROR(m_connection->execute(u"SELECT 1"_s), ErrorKind::Cancelled);
    DH_EXPECT_ERROR(Query(*m_connection, u"SELECT 1"_s).run(), ErrorKind::Cancelled);
    DH_EXPECT_ERROR(Transaction transaction(*m_connection), ErrorKind::Cancelled);
    m_connection->detach();
    m_connection->execute(u"SELECT 1"_s);
}

void TestCancelToken::cancelledBeforehandSendsNothing()
{
    m_token->cancel();
    DH_EXPECT_ERROR(m_connection->execute(u"SELECT 1"_s), ErrorKind::Cancelled);
    QCOMPARE(m_connection->statementCount(), 0);
}

// The request is on its way while the statement ends by itself, in every possible order.
void TestCancelToken::nextStatementIsNeverHit()
{
    int cancelled = 0;
    for (int i = 0; i < 200; ++i) {
        const auto token = std::make_shared<CancelToken>();
        m_connection->attach(token);
        const int delay = QRandomGenerator::global()->bounded(4000);
        {
            const Later cancel(delay, [token] { token->cancel(); });
            const auto error =
                thrownBy([&] { Query(*m_connection, u"SELECT pg_sleep(0.002)"_s).run(); });
            if (error) {
                QCOMPARE(error->kind(), ErrorKind::Cancelled);
                ++cancelled;
            }
            m_connection->detach();
            const auto next =
                thrownBy([&] { Query(*m_connection, u"SELECT pg_sleep(0.002)"_s).run(); });
            QVERIFY2(!next, next ? next->what() : "");
        }
    }
    QVERIFY2(cancelled > 0 && cancelled < 200, qPrintable(QString::number(cancelled)));
}

void TestCancelToken::cancelWhileRowsAreRead()
{
    qint64 rows = 0;
    const auto error = thrownBy<DatabaseError>([&] {
        Query(*m_connection, u"SELECT generate_series(1, 1000000000)"_s).each([&](const Row &) {
            if (++rows == 1000)
                m_token->cancel();
        });
    });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
    QVERIFY(rows >= 1000);
}

void TestCancelToken::rollbackStillRuns()
{
    m_connection->execute(u"CREATE TEMP TABLE t (a int)"_s);
    {
        Transaction transaction(*m_connection);
        m_connection->execute(u"INSERT INTO t VALUES (1)"_s);
        m_token->cancel();
        DH_EXPECT_ERROR(transaction.commit(), ErrorKind::Cancelled);
    }
    QVERIFY(!m_connection->isInTransaction());
    m_connection->detach();
    QCOMPARE(Query(*m_connection, u"SELECT * FROM t"_s).run(), 0);
}

void TestCancelToken::outlivesItsConnection()
{
    m_connection->execute(u"SELECT 1"_s);
    m_connection.reset();
    m_token->cancel(); // touches nothing that is gone
    QVERIFY(m_token->isCancelled());
}

QTEST_GUILESS_MAIN(TestCancelToken)
#include "tst_canceltoken.moc"
