// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/errors.h"
#include "database/executor.h"
#include "database/query.h"
#include "support/expect.h"
#include "support/testserver.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestServer;
using deskhand::testing::thrownBy;

class TestExecutor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();

    void bringsResults();
    void bringsExceptionsWithTheirType();
    void bringsForeignExceptions();
    void continuationsMeetFailures();
    void keepsTheConnection();
    void lanesDoNotWaitForEachOther();
    void laneRunsAsManyAsItHasThreads();
    void waitingTooLongFailsAtOnce();
    void cancelBeforeItsTurn();
    void abandonedFutureNeverRuns();
    void cancelWhileRunning();
    void brokenConnectionIsReplaced();
    void leakedTransactionClosesTheSession();
    void agedConnectionIsRenewed();
    void idleConnectionIsChecked();
    void restartedServerIsNoticedBeforeUse();
    void sourceIsAskedForEachSession();
    void failingSourceFailsTheJob();
    void noServerFailsTheJob();
    void worksWhileTheCallingThreadIsForbidden();
    void destructorCancelsEverything();
};

namespace {

ConnectionSource source()
{
    return [settings = TestServer::shared().settings(u"postgres"_s)] { return settings; };
}

int backend(Connection &connection)
{
    return Query(connection, u"SELECT pg_backend_pid()"_s).one([](const Row &row) {
        return row.int32(0);
    });
}

int sleepLong(Connection &connection)
{
    connection.execute(u"SELECT pg_sleep(30)"_s);
    return 0;
}

template <typename T>
ErrorKind kindOf(const QFuture<T> &future)
{
    const auto error = thrownBy([&] { QFuture<T>(future).waitForFinished(); });
    return error ? error->kind() : ErrorKind::Schema; // no job here ends with that
}

ExecutorSettings oneReader()
{
    ExecutorSettings settings;
    settings.readThreads = 1;
    return settings;
}

} // namespace

void TestExecutor::cleanup()
{
    allowAllThreads();
}

void TestExecutor::bringsResults()
{
    Executor executor(source());
    auto number = executor.run(Lane::Read, [](Connection &connection) {
        return Query(connection, u"SELECT 42"_s).one([](const Row &row) { return row.int32(0); });
    });
    QCOMPARE(number.future.result(), 42);
    bool ran = false;
    auto nothing = executor.run(Lane::Edit, [&](Connection &) { ran = true; });
    nothing.future.waitForFinished();
    QVERIFY(ran);
    auto moved = executor.run(Lane::Report, [](Connection &) { return std::make_unique<int>(7); });
    QCOMPARE(*moved.future.takeResult(), 7);
}

void TestExecutor::bringsExceptionsWithTheirType()
{
    Executor executor(source());
    auto job = executor.run(Lane::Read,
                            [](Connection &connection) { connection.execute(u"SELECT 1 / 0"_s); });
    const auto error = thrownBy<DatabaseError>([&] { job.future.waitForFinished(); });
    QVERIFY(error);
    QCOMPARE(error->sqlState(), u"22012"_s);
}

void TestExecutor::bringsForeignExceptions()
{
    Executor executor(source());
    auto job =
        executor.run(Lane::Read, [](Connection &) -> int { throw std::runtime_error("foreign"); });
    const auto error = thrownBy<std::runtime_error>([&] { job.future.result(); });
    QVERIFY(error);
    QCOMPARE(error->what(), "foreign");
}

void TestExecutor::continuationsMeetFailures()
{
    Executor executor(source());
    std::optional<ErrorKind> met;
    auto job = executor.run(Lane::Read, [](Connection &connection) {
        connection.execute(u"SELECT 1 / 0"_s);
        return 1;
    });
    job.future.then(this, [](int) {}).onFailed(this, [&](const deskhand::core::Error &error) {
        met = error.kind();
    });
    QTRY_VERIFY(met.has_value());
    QCOMPARE(*met, ErrorKind::Internal);
}

void TestExecutor::keepsTheConnection()
{
    Executor executor(source(), oneReader());
    const int first = executor.run(Lane::Read, backend).future.result();
    QCOMPARE(executor.run(Lane::Read, backend).future.result(), first);
    QVERIFY(executor.run(Lane::Edit, backend).future.result() != first);
}

void TestExecutor::lanesDoNotWaitForEachOther()
{
    Executor executor(source());
    const auto report = executor.run(Lane::Report, sleepLong);
    executor.run(Lane::Edit, backend).future.waitForFinished();
    executor.run(Lane::Read, backend).future.waitForFinished();
    QVERIFY(!report.future.isFinished());
    report.token->cancel();
    QCOMPARE(kindOf(report.future), ErrorKind::Cancelled);
}

void TestExecutor::laneRunsAsManyAsItHasThreads()
{
    Executor executor(source());
    QSemaphore arrived;
    QSemaphore leave;
    QList<QFuture<int>> futures;
    for (int i = 0; i < 3; ++i)
        futures += executor
                       .run(Lane::Read,
                            [&](Connection &connection) {
                                arrived.release();
                                leave.acquire();
                                return backend(connection);
                            })
                       .future;
    QVERIFY(arrived.tryAcquire(3, 30'000)); // all three are inside at once
    leave.release(3);
    QSet<int> pids;
    for (const auto &future : futures)
        pids += future.result();
    QCOMPARE(pids.size(), 3);
}

void TestExecutor::waitingTooLongFailsAtOnce()
{
    auto settings = oneReader();
    settings.acquireTimeout = 100ms;
    Executor executor(source(), settings);
    executor.run(Lane::Read, backend).future.waitForFinished();
    const auto slow = executor.run(Lane::Read, sleepLong);
    std::atomic<bool> ran = false;
    auto late = executor.run(Lane::Read, [&](Connection &) { ran = true; });
    const auto error = thrownBy([&] { late.future.waitForFinished(); });
    QVERIFY(error);
    QCOMPARE(error->kind(), ErrorKind::Timeout);
    QVERIFY(!error->explanation().isEmpty());
    QVERIFY(!slow.future.isFinished()); // it did not wait for the worker to become free
    slow.token->cancel();
    executor.run(Lane::Read, backend).future.waitForFinished();
    QVERIFY(!ran);
}

void TestExecutor::cancelBeforeItsTurn()
{
    Executor executor(source(), oneReader());
    QSemaphore leave;
    auto first = executor.run(Lane::Read, [&](Connection &) { leave.acquire(); });
    bool ran = false;
    auto second = executor.run(Lane::Read, [&](Connection &) { ran = true; });
    second.token->cancel();
    leave.release();
    QCOMPARE(kindOf(second.future), ErrorKind::Cancelled);
    QVERIFY(!ran);
}

void TestExecutor::abandonedFutureNeverRuns()
{
    Executor executor(source(), oneReader());
    QSemaphore leave;
    auto first = executor.run(Lane::Read, [&](Connection &) { leave.acquire(); });
    bool ran = false;
    auto second = executor.run(Lane::Read, [&](Connection &) { ran = true; });
    second.future.cancel();
    leave.release();
    executor.run(Lane::Read, backend).future.waitForFinished();
    QVERIFY(!ran);
    QVERIFY(second.future.isFinished());
}

void TestExecutor::cancelWhileRunning()
{
    Executor executor(source(), oneReader());
    QSemaphore started;
    auto job = executor.run(Lane::Read, [&](Connection &connection) {
        started.release();
        sleepLong(connection);
    });
    started.acquire();
    job.token->cancel();
    QCOMPARE(kindOf(job.future), ErrorKind::Cancelled);
    executor.run(Lane::Read, backend).future.waitForFinished(); // the next is untouched
}

void TestExecutor::brokenConnectionIsReplaced()
{
    Executor executor(source(), oneReader());
    const int first = executor.run(Lane::Read, backend).future.result();
    auto job = executor.run(Lane::Read, [](Connection &connection) {
        connection.execute(u"SELECT pg_terminate_backend(pg_backend_pid())"_s);
    });
    QCOMPARE(kindOf(job.future), ErrorKind::ConnectionLost);
    QVERIFY(executor.run(Lane::Read, backend).future.result() != first);
}

void TestExecutor::leakedTransactionClosesTheSession()
{
    Executor executor(source(), oneReader());
    QTest::ignoreMessage(QtWarningMsg, "a job left its transaction open; the session is closed");
    const int first = executor
                          .run(Lane::Read,
                               [](Connection &connection) {
                                   connection.execute(u"BEGIN"_s);
                                   return backend(connection);
                               })
                          .future.result();
    QVERIFY(executor.run(Lane::Read, backend).future.result() != first);
}

void TestExecutor::agedConnectionIsRenewed()
{
    auto settings = oneReader();
    settings.recycleAge = 0ms;
    Executor executor(source(), settings);
    const int first = executor.run(Lane::Read, backend).future.result();
    QVERIFY(executor.run(Lane::Read, backend).future.result() != first);
}

void TestExecutor::idleConnectionIsChecked()
{
    const auto statements = [](Connection &connection) { return connection.statementCount(); };
    auto settings = oneReader();
    Executor trusting(source(), settings);
    trusting.run(Lane::Read, statements).future.waitForFinished();
    QCOMPARE(trusting.run(Lane::Read, statements).future.result(), 0);

    settings.idleBeforePing = 0ms;
    Executor careful(source(), settings);
    careful.run(Lane::Read, statements).future.waitForFinished();
    QCOMPARE(careful.run(Lane::Read, statements).future.result(), 1);
}

void TestExecutor::restartedServerIsNoticedBeforeUse()
{
    TestServer server;
    Executor executor([&] { return server.settings(u"postgres"_s); });
    QVERIFY(executor.run(Lane::Edit, backend).future.result() > 0);
    server.stopImmediately();
    server.start();
    QVERIFY(executor.run(Lane::Edit, backend).future.result() > 0); // and not ConnectionLost
}

void TestExecutor::sourceIsAskedForEachSession()
{
    std::atomic<int> asked = 0;
    Executor executor([&, inner = source()] {
        ++asked;
        return inner();
    });
    QCOMPARE(asked, 0); // nothing is opened before it is needed
    executor.run(Lane::Edit, backend).future.waitForFinished();
    executor.run(Lane::Edit, backend).future.waitForFinished();
    QCOMPARE(asked, 1);
    executor.run(Lane::Report, backend).future.waitForFinished();
    QCOMPARE(asked, 2);
}

void TestExecutor::failingSourceFailsTheJob()
{
    std::atomic<bool> ready = false;
    Executor executor([&, inner = source()] {
        if (!ready)
            throw deskhand::core::EnvironmentError(u"not yet"_s);
        return inner();
    });
    QCOMPARE(kindOf(executor.run(Lane::Read, backend).future), ErrorKind::Environment);
    ready = true;
    QVERIFY(executor.run(Lane::Read, backend).future.result() > 0);
}

void TestExecutor::noServerFailsTheJob()
{
    ConnectionSettings settings;
    settings.host = u"/nonexistent"_s;
    Executor executor([=] { return settings; });
    QCOMPARE(kindOf(executor.run(Lane::Read, backend).future), ErrorKind::ConnectionLost);
}

void TestExecutor::worksWhileTheCallingThreadIsForbidden()
{
    forbidCurrentThread();
    const int before = forbiddenCalls();
    Executor executor(source());
    QVERIFY(executor.run(Lane::Read, backend).future.result() > 0);
    QCOMPARE(forbiddenCalls(), before);
}

void TestExecutor::destructorCancelsEverything()
{
    QList<QFuture<int>> futures;
    {
        Executor executor(source());
        for (int i = 0; i < 10; ++i)
            futures += executor.run(Lane::Read, sleepLong).future;
    }
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QCOMPARE(kindOf(future), ErrorKind::Cancelled);
    }
}

QTEST_GUILESS_MAIN(TestExecutor)
#include "tst_executor.moc"
