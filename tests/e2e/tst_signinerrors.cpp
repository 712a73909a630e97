// SPDX-License-Identifier: GPL-3.0-or-later
// What a command says that is not let in: the words of the sign-in window, on one line.
#include "database/connection.h"
#include "support/testserver.h"
#include "tests/e2e/program.h"

#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::testing::Outcome;
using deskhand::testing::Program;
using deskhand::testing::TestServer;

class SignInErrorsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneLine_data();
    void oneLine();

private:
    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Program> m_program;
};

void SignInErrorsTest::initTestCase()
{
    m_server = std::make_unique<TestServer>(TestServer::Network::Tcp);
    m_program = std::make_unique<Program>();
    deskhand::database::Connection(m_server->settings(u"postgres"_s))
        .execute(u"CREATE ROLE ada LOGIN PASSWORD 'xylophone-right'"_s);
}

void SignInErrorsTest::oneLine_data()
{
    QTest::addColumn<QString>("conninfo");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("wrong password")
        << u"user=ada password=xylophone-wrong"_s << QByteArray("E-mail or password is wrong.");
    QTest::newRow("no password") << u"user=ada"_s << QByteArray("The server asks for a password.");
    QTest::newRow("no TLS") << u"user=ada password=xylophone-right sslmode=require"_s
                            << QByteArray("does not encrypt.");
    QTest::newRow("no such database") << u"user=ada password=xylophone-right dbname=nowhere"_s
                                      << QByteArray("There is no database called");
}

void SignInErrorsTest::oneLine()
{
    QFETCH(QString, conninfo);
    QFETCH(QByteArray, words);
    const Outcome outcome = m_program->runAsIs(
        {u"search"_s, u"printer"_s, u"--connect"_s,
         u"host=127.0.0.1 port=%1 dbname=postgres "_s.arg(m_server->port()) + conninfo});
    QCOMPARE(outcome.exitCode, 1);
    QCOMPARE(outcome.errorLines(), 1);
    QVERIFY2(outcome.errors.contains(words), outcome.errors.constData());
    QVERIFY(!outcome.errors.contains("xylophone"));
    QVERIFY(outcome.output.isEmpty());
}

QTEST_GUILESS_MAIN(SignInErrorsTest)
#include "tst_signinerrors.moc"
