// SPDX-License-Identifier: GPL-3.0-or-later
// What is on the screen, from the first run on: this computer, a server, out again and in as
// somebody else. Both servers are real; only the keychain is not the desktop's.
#include "app/desktop.h"

#include "tests/embedded/scratch.h"
#include "tests/views/signinserver.h"
#include "views/login/passworddialog.h"

#include <QAction>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace deskhand;
using app::Desktop;
using testing::FakeKeychain;
using testing::SignInServer;

class DesktopTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void firstRunUsesThisComputer();
    void signsInOutAndInAsSomebodyElse();
    void remembersThePassword();
    void passwordThatExpiresSoonIsChangedInTheWindow();
    void connectWithoutPasswordAsksForIt();
    void settingsFileIsPrivate();

private:
    void makeDesktop();
    void signIn(const QString &password); // by keys, in the window that is there
    [[nodiscard]] bool worksAs(const QString &who) const;
    [[nodiscard]] bool windowSays(const QString &text) const;
    void trigger(const QString &command) const;

    static inline const QString s_password = u"right-password"_s;
    QTemporaryDir m_folder;
    std::unique_ptr<tests::Scratch> m_scratch;
    std::unique_ptr<SignInServer> m_desk;
    FakeKeychain m_keychain;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Desktop> m_desktop;
};

void DesktopTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"share"_s).toLocal8Bit());
    m_desk = std::make_unique<SignInServer>();
    m_desk->add({.email = u"ada@desk.example"_s, .name = u"Ada Lind"_s, .password = s_password});
    m_desk->add({.email = u"bo@desk.example"_s, .name = u"Bo Berg"_s, .password = s_password});
    m_desk->add({.email = u"eva@desk.example"_s,
                 .name = u"Eva Soon"_s,
                 .password = s_password,
                 .expires = u"now() + interval '5 days'"_s});
}

void DesktopTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_settings->setValue(u"language"_s, u"en"_s);
    m_keychain.passwords.clear();
    m_keychain.mood = FakeKeychain::Mood::Open;
    m_scratch = std::make_unique<tests::Scratch>();
}

void DesktopTest::cleanup()
{
    m_desktop.reset();
    m_scratch.reset();
}

void DesktopTest::makeDesktop()
{
    m_desktop.reset();
    m_desktop = std::make_unique<Desktop>(*m_settings, m_keychain, m_scratch->data());
}

bool DesktopTest::windowSays(const QString &text) const
{
    if (!m_desktop->session())
        return false;
    const auto labels = m_desktop->session()->window().findChildren<QLabel *>();
    return std::ranges::any_of(labels, [&](const QLabel *label) {
        return label->isVisible() && label->text().contains(text);
    });
}

bool DesktopTest::worksAs(const QString &who) const
{
    return !m_desktop->signInWindow() && windowSays(who);
}

void DesktopTest::signIn(const QString &password)
{
    auto *window = m_desktop->signInWindow();
    QVERIFY(window && window->isVisible());
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    QTest::keyClicks(window->focusWidget(), password);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
}

void DesktopTest::trigger(const QString &command) const
{
    m_desktop->session()->window().actionRegistry().refresh();
    auto *action = m_desktop->session()->window().actionRegistry().action(command);
    QVERIFY(action->isEnabled());
    action->trigger();
}

void DesktopTest::firstRunUsesThisComputer()
{
    makeDesktop();
    m_desktop->start(std::nullopt);
    auto *window = m_desktop->signInWindow();
    QVERIFY(window && !m_desktop->session());
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Desk owner"_s), 60'000);
    QVERIFY(windowSays(u"this computer"_s));
    auto &commands = m_desktop->session()->window().actionRegistry();
    commands.refresh();
    QVERIFY(!commands.action(u"app.password"_s)->isEnabled()); // there is none
    // The next start asks nothing.
    makeDesktop();
    m_desktop->start(std::nullopt);
    QVERIFY(m_desktop->session() && !m_desktop->signInWindow());
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Desk owner"_s), 60'000);
    // Nor does a settings file that was lost, or is older than profiles.
    m_settings->clear();
    makeDesktop();
    m_desktop->start(std::nullopt);
    QVERIFY(m_desktop->session());
}

void DesktopTest::signsInOutAndInAsSomebodyElse()
{
    services::ProfileStore store(*m_settings);
    store.use(m_desk->profile(u"ada@desk.example"_s));
    makeDesktop();
    m_desktop->start(std::nullopt);
    QVERIFY(!m_desktop->session());
    signIn(s_password);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Ada Lind"_s), 20'000);
    QVERIFY(windowSays(u"localhost"_s));
    trigger(u"app.signout"_s);
    QTRY_VERIFY(!m_desktop->session() && m_desktop->signInWindow()->isVisible());
    QCOMPARE(store.lastUsed()->email, u"ada@desk.example"_s);
    for (auto *edit : m_desktop->signInWindow()->findChildren<QLineEdit *>()) {
        QVERIFY(!edit->text().contains(s_password));
        if (edit->accessibleName() == u"E-mail"_s)
            edit->setText(u"bo@desk.example"_s);
    }
    signIn(s_password);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Bo Berg"_s), 20'000);
    QCOMPARE(store.lastUsed()->email, u"bo@desk.example"_s);
    QVERIFY(m_keychain.passwords.isEmpty());
}

void DesktopTest::remembersThePassword()
{
    services::ProfileStore store(*m_settings);
    auto profile = m_desk->profile(u"ada@desk.example"_s);
    profile.rememberPassword = true;
    profile = store.use(profile);
    makeDesktop();
    m_desktop->start(std::nullopt); // nothing kept yet: the server asks
    QTRY_VERIFY(m_desktop->signInWindow()->focusWidget()->accessibleName() == u"Password"_s);
    signIn(s_password);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Ada Lind"_s), 20'000);
    QTRY_COMPARE(m_keychain.passwords.value(services::keychainKey(profile)), s_password);
    makeDesktop();
    m_desktop->start(std::nullopt);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Ada Lind"_s), 20'000); // by itself
    // A keychain that has gone is said, and nothing more.
    m_keychain.mood = FakeKeychain::Mood::Missing;
    makeDesktop();
    m_desktop->start(std::nullopt);
    signIn(s_password);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Ada Lind"_s), 20'000);
    QTRY_VERIFY(windowSays(u"The password was not remembered"_s));
}

void DesktopTest::passwordThatExpiresSoonIsChangedInTheWindow()
{
    const QString fresh = u"a whole new password"_s;
    services::ProfileStore(*m_settings).use(m_desk->profile(u"eva@desk.example"_s));
    makeDesktop();
    m_desktop->start(std::nullopt);
    signIn(s_password);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Eva Soon"_s), 20'000);
    QVERIFY(windowSays(u"Your password expires on"_s));
    QPushButton *now = nullptr;
    for (auto *button : m_desktop->session()->window().findChildren<QPushButton *>())
        if (button->text() == u"Change now…"_s)
            now = button;
    QVERIFY(now && now->isVisible());
    now->click();
    views::PasswordDialog *dialog = nullptr;
    QTRY_VERIFY((dialog = m_desktop->session()->window().findChild<views::PasswordDialog *>()));
    QTRY_VERIFY(dialog->focusWidget());
    QTest::keyClicks(dialog->focusWidget(), s_password);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(dialog->focusWidget(), fresh);
    }
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(windowSays(u"Your password was changed."_s), 20'000);
    QVERIFY(!windowSays(u"Your password expires on"_s));
    // The session goes on with it: connections made from now on use the new one.
    // Kept out meanwhile, or it would be back before anybody could look.
    m_desk->execute(u"ALTER ROLE \"eva@desk.example\" NOLOGIN"_s);
    m_desk->execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                    "WHERE usename = 'eva@desk.example'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(windowSays(u"trying again"_s), 20'000);
    m_desk->execute(u"ALTER ROLE \"eva@desk.example\" LOGIN"_s);
    QTRY_VERIFY_WITH_TIMEOUT(windowSays(u"Connected"_s), 30'000);
}

void DesktopTest::connectWithoutPasswordAsksForIt()
{
    const auto profile = m_desk->profile(u"ada@desk.example"_s);
    makeDesktop();
    m_desktop->start(app::DatabaseTarget{
        .dataFolder = {},
        .conninfo = u"host=%1 port=%2 dbname=%3 user=%4 sslmode=verify-full sslrootcert='%5'"_s.arg(
            profile.host, QString::number(profile.port), profile.database, profile.email,
            profile.rootCertificate)});
    QVERIFY(m_desktop->session()); // a window at once, as ever
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->signInWindow(), 20'000);
    QVERIFY(!m_desktop->session());
    signIn(s_password);
    QTRY_VERIFY_WITH_TIMEOUT(worksAs(u"Ada Lind"_s), 20'000);
}

void DesktopTest::settingsFileIsPrivate()
{
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"config"_s));
    const auto settings = app::userSettings();
    settings->setValue(u"profiles/x/host"_s, u"db.example"_s);
    settings->sync();
    const QFileInfo file(settings->fileName());
    QVERIFY(file.size() > 0);
    QCOMPARE(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
             QFile::ReadOwner | QFile::WriteOwner);
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
