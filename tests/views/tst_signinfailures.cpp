// SPDX-License-Identifier: GPL-3.0-or-later
// Every message of the sign-in window, each by its real cause: a server with TLS, certificates
// made for the purpose, roles that are disabled or have expired, a schema of another version.
#include "support/muteserver.h"
#include "tests/views/signinserver.h"
#include "views/login/signinwindow.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QLoggingCategory>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace deskhand;
using services::ConnectionProfile;
using services::TlsMode;
using testing::CertificateAuthority;
using testing::FakeKeychain;
using testing::MuteServer;
using testing::SignInServer;
using views::SignInWindow;

namespace {

// What is different from a sign-in that succeeds.
struct Case {
    std::function<void(ConnectionProfile &)> profile;
    QString password = u"right-password"_s;
    std::function<void()> before;
    std::function<void()> after;
};

// All that was written to the log while it lives.
class LogCapture {
public:
    LogCapture()
    {
        s_text.clear();
        m_before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &,
                                             const QString &text) { s_text += text + u'\n'; });
    }
    ~LogCapture() { qInstallMessageHandler(m_before); }
    LogCapture(const LogCapture &) = delete;
    LogCapture &operator=(const LogCapture &) = delete;

    [[nodiscard]] static QString text() { return s_text; }

private:
    QtMessageHandler m_before;
    static inline QString s_text;
};

} // namespace

Q_DECLARE_METATYPE(Case)

class SignInFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

    void signsIn();
    void message_data();
    void message();
    void serverIsStopping();
    void keepsThePasswordToItself();

private:
    void open(const ConnectionProfile &profile);
    void typePasswordAndEnter(const QString &text);
    [[nodiscard]] QString visibleTexts() const;
    [[nodiscard]] QString focusName() const;
    [[nodiscard]] QLineEdit *password() const;

    QTemporaryDir m_folder;
    std::unique_ptr<SignInServer> m_desk;
    std::unique_ptr<CertificateAuthority> m_stranger;
    MuteServer m_mute;
    FakeKeychain m_keychain;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<services::ProfileStore> m_profiles;
    std::unique_ptr<services::SignIn> m_signIn;
    std::unique_ptr<SignInWindow> m_window;
    std::unique_ptr<QSignalSpy> m_signedIn;
};

void SignInFailuresTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_profiles = std::make_unique<services::ProfileStore>(*m_settings);
    m_signIn = std::make_unique<services::SignIn>(std::chrono::seconds(3));
    m_stranger = std::make_unique<CertificateAuthority>(u"Stranger"_s);
    m_desk = std::make_unique<SignInServer>();
    const QString right = u"right-password"_s;
    m_desk->add({.email = u"ada@desk.example"_s, .name = u"Ada"_s, .password = right});
    m_desk->add(
        {.email = u"gone@desk.example"_s, .name = u"Gone"_s, .password = right, .active = false});
    m_desk->add({.email = u"late@desk.example"_s,
                 .name = u"Late"_s,
                 .password = right,
                 .expires = u"now() - interval '40 days'"_s});
    m_desk->execute(u"ALTER ROLE \"late@desk.example\" VALID UNTIL '2020-01-01'"_s);
    m_desk->add({.email = u"off@desk.example"_s, .name = u"Off"_s, .password = right});
    m_desk->execute(u"ALTER ROLE \"off@desk.example\" NOLOGIN"_s);
    m_desk->add({.email = u"many@desk.example"_s, .name = u"Many"_s, .password = right});
    m_desk->execute(u"ALTER ROLE \"many@desk.example\" CONNECTION LIMIT 0"_s);
    m_desk->execute(u"CREATE DATABASE unprepared"_s);
    m_desk->execute(u"CREATE DATABASE closed"_s);
    m_desk->execute(u"REVOKE CONNECT ON DATABASE closed FROM PUBLIC"_s);
}

void SignInFailuresTest::cleanup()
{
    m_window.reset();
}

void SignInFailuresTest::open(const ConnectionProfile &profile)
{
    m_window = std::make_unique<SignInWindow>(*m_signIn, *m_profiles, m_keychain);
    m_signedIn = std::make_unique<QSignalSpy>(m_window.get(), &SignInWindow::signedIn);
    m_window->showSignIn(profile);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QLineEdit *SignInFailuresTest::password() const
{
    for (auto *edit : m_window->findChildren<QLineEdit *>())
        if (edit->accessibleName() == u"Password"_s)
            return edit;
    qFatal("no password field");
}

void SignInFailuresTest::typePasswordAndEnter(const QString &text)
{
    QCOMPARE(focusName(), u"Password"_s); // known e-mail: only that is left to type
    QTest::keyClicks(m_window->focusWidget(), text);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
}

QString SignInFailuresTest::visibleTexts() const
{
    QStringList texts;
    for (const auto *label : m_window->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

QString SignInFailuresTest::focusName() const
{
    const QWidget *widget = m_window->focusWidget();
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return !widget ? QString() : button ? button->text() : widget->accessibleName();
}

void SignInFailuresTest::signsIn()
{
    open(m_desk->profile(u"Ada@Desk.Example"_s)); // as people write it
    typePasswordAndEnter(u"right-password"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(m_signedIn->size() == 1, qPrintable(visibleTexts()), 10'000);
    QCOMPARE(m_signedIn->at(0).at(2).value<domain::SignedIn>().name, u"Ada"_s);
    QVERIFY(!m_profiles->lastUsed()->id.isEmpty());
}

void SignInFailuresTest::message_data()
{
    QTest::addColumn<Case>("how");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("focus");
    const auto as = [](const QString &email) {
        return [email](ConnectionProfile &p) { p.email = email; };
    };
    const auto schema = [this](const QString &sql) {
        return [this, sql] { m_desk->execute(sql); };
    };
    const QString table = u"deskhand_meta.migrations"_s;

    QTest::newRow("wrong password")
        << Case{.password = u"wrong"_s} << u"E-mail or password is wrong."_s << u"Password"_s;
    QTest::newRow("no such login") << Case{.profile = as(u"nobody@desk.example"_s)}
                                   << u"E-mail or password is wrong."_s << u"Password"_s;
    QTest::newRow("expired for long") << Case{.profile = as(u"late@desk.example"_s)}
                                      << u"expired more than 30 days ago"_s << u"Password"_s;
    QTest::newRow("no password") << Case{.password = {}} << u"The server asks for a password."_s
                                 << u"Password"_s;
    QTest::newRow("disabled role") << Case{.profile = as(u"off@desk.example"_s)}
                                   << u"This account is disabled."_s << u"E-mail"_s;
    QTest::newRow("disabled person") << Case{.profile = as(u"gone@desk.example"_s)}
                                     << u"You have no place at this desk."_s << u"E-mail"_s;
    QTest::newRow("no room") << Case{.profile = as(u"many@desk.example"_s)}
                             << u"The server has no room for another connection."_s << u"Sign in"_s;
    QTest::newRow("unknown host") << Case{.profile = [](auto &p) { p.host = u"desk.invalid"_s; }}
                                  << u"There is no computer called “desk.invalid”."_s
                                  << u"Server"_s;
    QTest::newRow("nobody listens")
        << Case{.profile = [](auto &p) { p.port = testing::freePort(); }}
        << u"No database server answers at “localhost:"_s << u"Server"_s;
    QTest::newRow("silence") << Case{.profile = [this](auto &p) { p.port = m_mute.port(); }}
                             << u"did not answer in time."_s << u"Server"_s;
    QTest::newRow("unknown service")
        << Case{.profile = [](auto &p) { p.service = u"nowhere"_s; }}
        << u"The service “nowhere” is not known on this computer."_s << u"Service"_s;
    QTest::newRow("no such database")
        << Case{.profile = [](auto &p) { p.database = u"nowhere"_s; }}
        << u"There is no database called “nowhere”"_s << u"Database"_s;
    QTest::newRow("closed database")
        << Case{.profile = [](auto &p) { p.database = u"closed"_s; }}
        << u"You may not use the database “closed”."_s << u"Database"_s;
    QTest::newRow("certificate for another name")
        << Case{.profile = [](auto &p) { p.host = u"127.0.0.1"_s; }}
        << u"The certificate of the server is not for “127.0.0.1”."_s << u"Server"_s;
    QTest::newRow("certificate of a stranger")
        << Case{.profile = [this](auto &p) { p.rootCertificate = m_stranger->rootCertificate(); }}
        << u"cannot be trusted."_s << u"Root certificate"_s;
    QTest::newRow("no root certificate")
        << Case{.profile = [](auto &p) { p.rootCertificate = u"/nowhere/root.crt"_s; }}
        << u"There is no root certificate in “/nowhere/root.crt”."_s << u"Root certificate"_s;
    QTest::newRow("no TLS") << Case{.before = [this] { m_desk->server().refuseTls(); },
                                    .after =
                                        [this] {
                                            const auto issued =
                                                m_desk->authority().issue(u"localhost"_s);
                                            m_desk->server().offerTls(issued.certificate,
                                                                      issued.key);
                                        }}
                            << u"does not encrypt."_s << u"Encryption"_s;
    QTest::newRow("only encrypted")
        << Case{
               .profile = [](auto &p) { p.tls = TlsMode::Disable; },
               .before =
                   [this] {
                       m_desk->server().admit(u"hostssl all all 127.0.0.1/32 scram-sha-256"_s);
                   },
               .after =
                   [this] { m_desk->server().admit(u"host all all 127.0.0.1/32 scram-sha-256"_s); }}
        << u"lets nobody in this way."_s << u"Encryption"_s;
    QTest::newRow("older schema")
        << Case{.before = schema(u"CREATE TABLE kept AS SELECT * FROM %1 ORDER BY number DESC "
                                 "LIMIT 1; DELETE FROM %1 WHERE number IN "
                                 "(SELECT number FROM kept)"_s.arg(table)),
                .after = schema(u"INSERT INTO %1 SELECT * FROM kept; DROP TABLE kept"_s.arg(table))}
        << u"this program needs version"_s << u"Sign in"_s;
    QTest::newRow("newer schema")
        << Case{.before =
                    schema(u"INSERT INTO %1 (number, name, sha256) SELECT number + 1, "
                           "'tomorrow', sha256 FROM %1 ORDER BY number DESC LIMIT 1"_s.arg(table)),
                .after = schema(u"DELETE FROM %1 WHERE name = 'tomorrow'"_s.arg(table))}
        << u"which is newer than this program"_s << u"Sign in"_s;
    const QString turnRound =
        u"UPDATE %1 SET sha256 = reverse(sha256) WHERE number = 1"_s.arg(table);
    QTest::newRow("another edition's schema")
        << Case{.before = schema(turnRound), .after = schema(turnRound)}
        << u"another edition of Deskhand"_s << u"Sign in"_s;
    QTest::newRow("no desk in it") << Case{.profile = [](auto &p) { p.database = u"unprepared"_s; }}
                                   << u"has not been prepared for Deskhand yet."_s << u"Sign in"_s;
}

void SignInFailuresTest::message()
{
    QFETCH(Case, how);
    QFETCH(QString, words);
    QFETCH(QString, focus);
    if (how.before)
        how.before();
    auto profile = m_desk->profile(u"ada@desk.example"_s);
    if (how.profile)
        how.profile(profile);
    open(profile);
    typePasswordAndEnter(how.password);
    QTRY_VERIFY2_WITH_TIMEOUT(visibleTexts().contains(words), qPrintable(visibleTexts()), 15'000);
    if (how.after)
        how.after();
    QCOMPARE(focusName(), focus);
    QVERIFY(m_window->isVisible());
    QVERIFY(m_signedIn->isEmpty());
    QCOMPARE(password()->text(), how.password); // what was typed is still there
    // Words for people: nothing of libpq's, no codes.
    QVERIFY2(!visibleTexts().contains(u"FATAL"_s) && !visibleTexts().contains(u"SSL error"_s) &&
                 !visibleTexts().contains(u'%'),
             qPrintable(visibleTexts()));
}

void SignInFailuresTest::serverIsStopping()
{
    {
        // A smart shutdown waits for those who are in.
        database::Connection inside(m_desk->server().settings(u"postgres"_s));
        m_desk->server().beginToStop();
        const auto isStopping = [&] {
            open(m_desk->profile(u"ada@desk.example"_s));
            typePasswordAndEnter(u"right-password"_s);
            return QTest::qWaitFor(
                [&] { return visibleTexts().contains(u"is just starting or stopping."_s); }, 5'000);
        };
        QVERIFY2(isStopping(), qPrintable(visibleTexts()));
        QVERIFY(m_signedIn->isEmpty());
    }
    m_desk->server().waitUntilStopped();
    m_desk->server().start();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_signedIn->size() == 1, qPrintable(visibleTexts()), 10'000);
}

void SignInFailuresTest::keepsThePasswordToItself()
{
    const QString wrong = u"xylophone-Wrong-81"_s;
    const QString right = u"xylophone-Right-82"_s;
    m_desk->add({.email = u"zoe@desk.example"_s, .name = u"Zoe"_s, .password = right});
    const LogCapture log;
    QLoggingCategory::setFilterRules(u"deskhand.*=true"_s);
    auto profile = m_desk->profile(u"zoe@desk.example"_s);
    profile.rememberPassword = true;
    open(profile);
    typePasswordAndEnter(wrong);
    QTRY_VERIFY(visibleTexts().contains(u"E-mail or password is wrong."_s));
    QVERIFY(!visibleTexts().contains(u"xylophone"_s));
    QTest::keyClicks(m_window->focusWidget(), right); // in place of the wrong one: it is selected
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_signedIn->size() == 1, qPrintable(visibleTexts()), 10'000);
    QLoggingCategory::setFilterRules({});

    QVERIFY(LogCapture::text().contains(u"28P01"_s) ||
            LogCapture::text().contains(u"password authentication"_s));
    QVERIFY2(!LogCapture::text().contains(u"xylophone"_s), qPrintable(LogCapture::text()));
    m_settings->sync();
    QFile file(m_settings->fileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY(kept.contains("zoe@desk.example"));
    QVERIFY(!kept.contains("xylophone"));
}

QTEST_MAIN(SignInFailuresTest)
#include "tst_signinfailures.moc"
