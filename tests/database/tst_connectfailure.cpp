// SPDX-License-Identifier: GPL-3.0-or-later
// Why no session comes about, produced for real: a server with TCP, passwords and TLS.
#include "database/connectfailure.h"

#include "database/connection.h"
#include "support/certificates.h"
#include "support/expect.h"
#include "support/muteserver.h"
#include "support/testserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace deskhand;
using database::ConnectFailure;
using database::Connection;
using database::ConnectionSettings;
using database::ConnectReason;
using testing::CertificateAuthority;
using testing::TestServer;
using testing::thrownBy;

namespace {

using Change = std::function<void(ConnectionSettings &)>;

Change parameter(const QString &keyword, const QString &value)
{
    return [=](ConnectionSettings &settings) { settings.libpqParameters[keyword] = value; };
}

} // namespace

Q_DECLARE_METATYPE(Change)

class ConnectFailureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void letsIn();
    void letsInByLesserModes_data();
    void letsInByLesserModes();
    void reason_data();
    void reason();
    void noTls();
    void expiredCertificate();
    void notAdmitted();
    void tooManySessions();
    void tellsWhereItWent();
    void keepsThePassword();

private:
    [[nodiscard]] ConnectionSettings good() const;
    [[nodiscard]] std::optional<ConnectReason> reasonFor(const Change &change) const;

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<CertificateAuthority> m_authority;
    std::unique_ptr<CertificateAuthority> m_stranger;
    testing::MuteServer m_mute;
    QTemporaryDir m_folder;
};

void ConnectFailureTest::initTestCase()
{
    m_server = std::make_unique<TestServer>(TestServer::Network::Tcp);
    m_authority = std::make_unique<CertificateAuthority>(u"Test authority"_s);
    m_stranger = std::make_unique<CertificateAuthority>(u"Stranger"_s);
    Connection owner(m_server->settings(u"postgres"_s));
    owner.execute(u"CREATE DATABASE closed"_s);
    owner.execute(u"REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s);
    owner.execute(u"CREATE ROLE ada LOGIN PASSWORD 'right';"
                  "CREATE ROLE off NOLOGIN PASSWORD 'right';"
                  "CREATE ROLE late LOGIN PASSWORD 'right' VALID UNTIL '2020-01-01'"_s);
}

void ConnectFailureTest::init()
{
    const auto issued = m_authority->issue(u"localhost"_s);
    m_server->offerTls(issued.certificate, issued.key);
    m_server->admit(u"host all all 127.0.0.1/32 scram-sha-256"_s);
}

ConnectionSettings ConnectFailureTest::good() const
{
    ConnectionSettings settings;
    settings.host = u"localhost"_s;
    settings.port = m_server->port();
    settings.database = u"postgres"_s;
    settings.user = u"ada"_s;
    settings.password = u"right"_s;
    settings.connectTimeout = std::chrono::seconds(5);
    settings.libpqParameters = {{u"sslmode"_s, u"verify-full"_s},
                                {u"sslrootcert"_s, m_authority->rootCertificate()}};
    return settings;
}

std::optional<ConnectReason> ConnectFailureTest::reasonFor(const Change &change) const
{
    auto settings = good();
    change(settings);
    const auto failure = thrownBy<ConnectFailure>([&] { const Connection connection(settings); });
    return failure ? std::optional(failure->reason()) : std::nullopt;
}

void ConnectFailureTest::letsIn()
{
    Connection connection(good());
    QVERIFY(connection.isAlive());
}

void ConnectFailureTest::letsInByLesserModes_data()
{
    QTest::addColumn<QString>("mode");
    for (const auto &mode : {u"disable"_s, u"require"_s, u"verify-ca"_s})
        QTest::newRow(qPrintable(mode)) << mode;
}

void ConnectFailureTest::letsInByLesserModes()
{
    QFETCH(QString, mode);
    auto settings = good();
    settings.libpqParameters[u"sslmode"_s] = mode;
    Connection connection(settings);
    QVERIFY(connection.isAlive());
}

void ConnectFailureTest::reason_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<int>("expected");
    const auto row = [](const char *name, const Change &change, ConnectReason expected) {
        QTest::newRow(name) << change << int(expected);
    };
    row(
        "unknown host", [](auto &s) { s.host = u"desk.invalid"_s; }, ConnectReason::UnknownHost);
    row(
        "nobody listens", [](auto &s) { s.port = 1; }, ConnectReason::NotRunning);
    row(
        "no socket", [](auto &s) { s.host = u"/nowhere"_s; }, ConnectReason::NotRunning);
    row(
        "mute",
        [this](auto &s) {
            s.port = m_mute.port();
            s.connectTimeout = std::chrono::seconds(2);
        },
        ConnectReason::Timeout);
    row("service", parameter(u"service"_s, u"nowhere"_s), ConnectReason::UnknownService);
    row("root certificate missing", parameter(u"sslrootcert"_s, m_folder.filePath(u"no.crt"_s)),
        ConnectReason::RootCertificateMissing);
    row("stranger's root certificate", parameter(u"sslrootcert"_s, m_stranger->rootCertificate()),
        ConnectReason::CertificateNotTrusted);
    row(
        "stranger's, verify-ca",
        [this](auto &s) {
            s.libpqParameters[u"sslmode"_s] = u"verify-ca"_s;
            s.libpqParameters[u"sslrootcert"_s] = m_stranger->rootCertificate();
        },
        ConnectReason::CertificateNotTrusted);
    row(
        "for another name", [](auto &s) { s.host = u"127.0.0.1"_s; },
        ConnectReason::CertificateForAnotherHost);
    row(
        "no password", [](auto &s) { s.password.clear(); }, ConnectReason::NoPassword);
    row(
        "wrong password", [](auto &s) { s.password = u"wrong"_s; }, ConnectReason::WrongPassword);
    row(
        "no such login", [](auto &s) { s.user = u"nobody"_s; }, ConnectReason::WrongPassword);
    row(
        "VALID UNTIL is over", [](auto &s) { s.user = u"late"_s; }, ConnectReason::WrongPassword);
    row(
        "NOLOGIN", [](auto &s) { s.user = u"off"_s; }, ConnectReason::LoginDisabled);
    row(
        "no such database", [](auto &s) { s.database = u"nowhere"_s; },
        ConnectReason::NoSuchDatabase);
    row(
        "no CONNECT", [](auto &s) { s.database = u"closed"_s; }, ConnectReason::DatabaseForbidden);
}

void ConnectFailureTest::reason()
{
    QFETCH(Change, change);
    QFETCH(int, expected);
    const auto reason = reasonFor(change);
    QVERIFY(reason.has_value());
    QCOMPARE(int(*reason), expected);
}

void ConnectFailureTest::noTls()
{
    m_server->refuseTls();
    for (const auto &mode : {u"require"_s, u"verify-ca"_s, u"verify-full"_s})
        QCOMPARE(reasonFor(parameter(u"sslmode"_s, mode)), std::optional(ConnectReason::NoTls));
    QCOMPARE(reasonFor(parameter(u"sslmode"_s, u"disable"_s)), std::nullopt);
}

void ConnectFailureTest::expiredCertificate()
{
    const auto issued = m_authority->issueExpired(u"localhost"_s);
    m_server->offerTls(issued.certificate, issued.key);
    QTRY_COMPARE(reasonFor([](auto &) {}), std::optional(ConnectReason::CertificateNotTrusted));
}

void ConnectFailureTest::notAdmitted()
{
    m_server->admit(u"hostssl all all 127.0.0.1/32 scram-sha-256"_s);
    QTRY_COMPARE(reasonFor(parameter(u"sslmode"_s, u"disable"_s)),
                 std::optional(ConnectReason::NotAdmitted));
    QCOMPARE(reasonFor([](auto &) {}), std::nullopt);
}

void ConnectFailureTest::tooManySessions()
{
    Connection owner(m_server->settings(u"postgres"_s));
    owner.execute(u"ALTER ROLE ada CONNECTION LIMIT 0"_s);
    QCOMPARE(reasonFor([](auto &) {}), std::optional(ConnectReason::TooManySessions));
    owner.execute(u"ALTER ROLE ada CONNECTION LIMIT -1"_s);
}

void ConnectFailureTest::tellsWhereItWent()
{
    auto settings = good();
    settings.database = u"nowhere"_s;
    const auto failure = thrownBy<ConnectFailure>([&] { const Connection connection(settings); });
    QVERIFY(failure.has_value());
    QCOMPARE(failure->place().host, u"localhost"_s);
    QCOMPARE(failure->place().port, QString::number(m_server->port()));
    QCOMPARE(failure->place().database, u"nowhere"_s);
    QCOMPARE(failure->place().rootCertificate, m_authority->rootCertificate());
    QCOMPARE(failure->sqlState(), u"3D000"_s);
}

void ConnectFailureTest::keepsThePassword()
{
    auto settings = good();
    settings.password = u"correct-horse-battery"_s;
    settings.libpqParameters[u"sslrootcert"_s] = m_stranger->rootCertificate();
    const auto failure = thrownBy<ConnectFailure>([&] { const Connection connection(settings); });
    QVERIFY(failure.has_value());
    QVERIFY(!failure->detail().contains(u"correct-horse"_s));
    QVERIFY(!QByteArray(failure->what()).contains("correct-horse"));
}

QTEST_GUILESS_MAIN(ConnectFailureTest)
#include "tst_connectfailure.moc"
