// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/canceltoken.h"
#include "database/copyout.h"
#include "database/errors.h"
#include "database/query.h"
#include "support/expect.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::core::ErrorKind;
using deskhand::testing::TestDatabase;

class CopyOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void linesComeAsSent();
    void noRowsAtAll();
    void manyRows();
    void wrongStatementIsRefused();
    void failureInTheMiddle();
    void aVisitorMayGiveUp();
    void otherStatementsMustWait();
    void cancelled();
    void terminatedSession();

private:
    QStringList linesOf(const QString &select);
    void verifyOfUse()
    {
        QCOMPARE(
            Query(*m_connection, u"SELECT 7"_s).one([](const Row &row) { return row.int32(0); }),
            7);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void CopyOutTest::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    m_connection = std::make_unique<Connection>(m_database->settings());
}

void CopyOutTest::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

QStringList CopyOutTest::linesOf(const QString &select)
{
    QStringList lines;
    copyOut(*m_connection, u"COPY (%1) TO STDOUT"_s.arg(select),
            [&](QByteArrayView line) { lines.append(QString::fromUtf8(line)); });
    return lines;
}

void CopyOutTest::linesComeAsSent()
{
    QCOMPARE(linesOf(u"VALUES (1, E'a\\tb', NULL), (2, 'ä', '')"_s),
             (QStringList{u"1\ta\\tb\t\\N"_s, u"2\tä\t"_s}));
    verifyOfUse();
}

void CopyOutTest::noRowsAtAll()
{
    QCOMPARE(linesOf(u"SELECT 1 WHERE false"_s), QStringList{});
    verifyOfUse();
}

void CopyOutTest::manyRows()
{
    qint64 sum = 0;
    copyOut(*m_connection, u"COPY (SELECT generate_series(1, 200000)) TO STDOUT"_s,
            [&](QByteArrayView line) { sum += line.toLongLong(); });
    QCOMPARE(sum, qint64(200'000) * 200'001 / 2);
}

void CopyOutTest::wrongStatementIsRefused()
{
    DH_EXPECT_ERROR(linesOf(u"SELECT FROM nowhere"_s), ErrorKind::Internal);
    DH_EXPECT_ERROR(copyOut(*m_connection, u"SELECT 1"_s, [](QByteArrayView) {}),
                    ErrorKind::Internal);
    verifyOfUse();
}

void CopyOutTest::failureInTheMiddle()
{
    int lines = 0;
    DH_EXPECT_ERROR(
        copyOut(*m_connection,
                u"COPY (SELECT 1 / (50000 - i) FROM generate_series(1, 60000) i) TO STDOUT"_s,
                [&](QByteArrayView) { ++lines; }),
        ErrorKind::Internal);
    QVERIFY(lines > 0);
    verifyOfUse();
}

void CopyOutTest::aVisitorMayGiveUp()
{
    struct Enough {};
    bool gaveUp = false;
    try {
        copyOut(*m_connection, u"COPY (SELECT generate_series(1, 5000000)) TO STDOUT"_s,
                [](QByteArrayView) { throw Enough(); });
    } catch (const Enough &) {
        gaveUp = true;
    }
    QVERIFY(gaveUp);
    verifyOfUse();
}

void CopyOutTest::otherStatementsMustWait()
{
    const auto nested = [&] {
        copyOut(*m_connection, u"COPY (SELECT 1) TO STDOUT"_s,
                [&](QByteArrayView) { m_connection->execute(u"SELECT 1"_s); });
    };
    DH_EXPECT_ERROR(nested(), ErrorKind::Internal);
    verifyOfUse();
}

void CopyOutTest::cancelled()
{
    const auto token = std::make_shared<CancelToken>();
    m_connection->attach(token);
    const auto read = [&] {
        copyOut(*m_connection, u"COPY (SELECT generate_series(1, 50000000)) TO STDOUT"_s,
                [&](QByteArrayView) { token->cancel(); });
    };
    DH_EXPECT_ERROR(read(), ErrorKind::Cancelled);
    m_connection->detach();
    verifyOfUse();
}

void CopyOutTest::terminatedSession()
{
    const auto read = [&] {
        copyOut(*m_connection,
                u"COPY (SELECT i, pg_terminate_backend(pg_backend_pid()) "
                "FROM generate_series(1, 10) i) TO STDOUT"_s,
                [](QByteArrayView) {});
    };
    DH_EXPECT_ERROR(read(), ErrorKind::ConnectionLost);
}

QTEST_GUILESS_MAIN(CopyOutTest)
#include "tst_copyout.moc"
