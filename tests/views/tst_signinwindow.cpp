// SPDX-License-Identifier: GPL-3.0-or-later
// The ways through the sign-in window by keys, with a real server behind it; only the keychain
// is not the desktop's.
#include "support/muteserver.h"
#include "tests/views/signinserver.h"
#include "views/login/passworddialog.h"
#include "views/login/signinwindow.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace deskhand;
using services::ConnectionProfile;
using services::ProfileKind;
using testing::FakeKeychain;
using testing::MuteServer;
using testing::SignInServer;
using views::SignInWindow;

class SignInWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void firstRunOffersThisComputer();
    void firstRunLeadsToAServerAndBack();
    void everythingTypedByKeys();
    void serviceIsEnough();
    void whatIsMissingIsSaidWithoutAServer();
    void lessThanFullEncryptionIsWarnedOf();
    void connectingCanBeCancelled();
    void expiredPasswordIsChangedRightThere();
    void rememberedPasswordSignsInByItself();
    void byItselfCanBeStopped();
    void missingKeychainIsNoObstacle();
    void rememberedNoMoreIsForgotten();
    void profilesAreChosenAndRemoved();
    void passwordDialogAsksForTheOldOne();
    void everyFieldHasANameAndAKey();

private:
    void show();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text) { QTest::keyClicks(m_window->focusWidget(), text); }
    // By its mnemonic, as somebody without a mouse does. A button goes down for a moment first.
    void go(Qt::Key mnemonic)
    {
        press(mnemonic, Qt::AltModifier);
        QTest::qWait(200);
    }
    [[nodiscard]] QString focusName() const;
    [[nodiscard]] QString visibleTexts() const;
    template <typename Widget>
    [[nodiscard]] Widget *named(const QString &name) const;

    static inline const QString s_password = u"right-password"_s;
    QTemporaryDir m_folder;
    std::unique_ptr<SignInServer> m_desk;
    MuteServer m_mute;
    std::unique_ptr<FakeKeychain> m_keychain;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<services::ProfileStore> m_profiles;
    std::unique_ptr<services::SignIn> m_signIn;
    std::unique_ptr<SignInWindow> m_window;
    std::unique_ptr<QSignalSpy> m_signedIn;
};

void SignInWindowTest::initTestCase()
{
    qputenv("HOME", m_folder.path().toLocal8Bit());
    m_desk = std::make_unique<SignInServer>();
    m_desk->add({.email = u"ada@desk.example"_s, .name = u"Ada"_s, .password = s_password});
    m_desk->add({.email = u"bo@desk.example"_s, .name = u"Bo"_s, .password = s_password});
}

void SignInWindowTest::init()
{
    m_settings = std::make_unique<QSettings>(m_folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    m_settings->clear();
    m_profiles = std::make_unique<services::ProfileStore>(*m_settings);
    m_keychain = std::make_unique<FakeKeychain>();
    m_signIn = std::make_unique<services::SignIn>();
    m_window = std::make_unique<SignInWindow>(*m_signIn, *m_profiles, *m_keychain);
    m_signedIn = std::make_unique<QSignalSpy>(m_window.get(), &SignInWindow::signedIn);
}

void SignInWindowTest::cleanup()
{
    m_window.reset();
    m_signIn.reset();
}

void SignInWindowTest::show()
{
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void SignInWindowTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window->focusWidget(), key, modifiers);
}

QString SignInWindowTest::focusName() const
{
    const QWidget *widget = m_window->focusWidget();
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return !widget ? QString() : button ? button->text() : widget->accessibleName();
}

QString SignInWindowTest::visibleTexts() const
{
    QStringList texts;
    for (const auto *label : m_window->findChildren<QLabel *>())
        if (label->isVisible())
            texts.append(label->text());
    return texts.join(u'\n');
}

template <typename Widget>
Widget *SignInWindowTest::named(const QString &name) const
{
    for (auto *widget : m_window->findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    qFatal("no such field");
}

void SignInWindowTest::firstRunOffersThisComputer()
{
    QSignalSpy chosen(m_window.get(), &SignInWindow::thisComputerChosen);
    m_window->showFirstRun();
    show();
    QCOMPARE(focusName(), u"Use &this computer"_s);
    press(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(m_profiles->lastUsed()->kind, ProfileKind::ThisComputer);
    m_window->showFirstRun();
    press(Qt::Key_Space); // once more is the same profile
    QCOMPARE(m_profiles->profiles().size(), 1);
}

void SignInWindowTest::firstRunLeadsToAServerAndBack()
{
    m_window->showFirstRun();
    show();
    press(Qt::Key_Tab);
    QCOMPARE(focusName(), u"Connect to our &server"_s);
    press(Qt::Key_Return);
    QCOMPARE(focusName(), u"Server"_s);
    press(Qt::Key_Escape);
    QCOMPARE(focusName(), u"Use &this computer"_s);
    QVERIFY(m_window->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_window->isVisible());
}

void SignInWindowTest::everythingTypedByKeys()
{
    m_window->showFirstRun();
    show();
    go(Qt::Key_S);
    type(u"localhost"_s);
    go(Qt::Key_O);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QString::number(m_desk->server().port()));
    go(Qt::Key_D);
    press(Qt::Key_A, Qt::ControlModifier);
    type(m_desk->databaseName());
    go(Qt::Key_C);
    type(m_desk->authority().rootCertificate());
    go(Qt::Key_N);
    type(u"Our desk"_s);
    go(Qt::Key_E);
    type(u"ada@desk.example"_s);
    go(Qt::Key_P);
    type(s_password);
    press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_signedIn->size() == 1, qPrintable(visibleTexts()), 10'000);
    const auto kept = m_profiles->lastUsed().value();
    QCOMPARE(kept.name, u"Our desk"_s);
    QCOMPARE(kept.host, u"localhost"_s);
    QCOMPARE(kept.email, u"ada@desk.example"_s);
    QCOMPARE(kept.tls, services::TlsMode::VerifyFull);
    QVERIFY(m_keychain->passwords.isEmpty()); // nobody asked for it
}

// Where the administrator has laid down the rest in pg_service.conf.
void SignInWindowTest::serviceIsEnough()
{
    QFile file(m_folder.filePath(u".pg_service.conf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"[desk]\nhost=localhost\nport=%1\ndbname=%2\nsslrootcert=%3\n"_s
                   .arg(QString::number(m_desk->server().port()), m_desk->databaseName(),
                        m_desk->authority().rootCertificate())
                   .toUtf8());
    file.close();
    ConnectionProfile profile;
    profile.host.clear();
    profile.database.clear();
    profile.service = u"desk"_s;
    profile.email = u"ada@desk.example"_s;
    m_window->showSignIn(profile);
    show();
    type(s_password);
    press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_signedIn->size() == 1, qPrintable(visibleTexts()), 10'000);
}

void SignInWindowTest::whatIsMissingIsSaidWithoutAServer()
{
    m_window->showSignIn({});
    show();
    press(Qt::Key_Return);
    QVERIFY2(visibleTexts().contains(u"The server's name is missing."_s),
             qPrintable(visibleTexts()));
    QCOMPARE(focusName(), u"Server"_s);
    type(u"desk.invalid"_s);
    QVERIFY(!visibleTexts().contains(u"is missing."_s));
    press(Qt::Key_Return);
    QVERIFY(visibleTexts().contains(u"Your e-mail address is missing."_s));
    QCOMPARE(focusName(), u"E-mail"_s);
}

void SignInWindowTest::lessThanFullEncryptionIsWarnedOf()
{
    m_window->showSignIn({});
    show();
    go(Qt::Key_Y);
    QCOMPARE(focusName(), u"Encryption"_s);
    QVERIFY(!visibleTexts().contains(u"safe"_s));
    for (const QString &words :
         {u"name is not checked"_s, u"nobody checks"_s, u"nothing is encrypted"_s}) {
        press(Qt::Key_Down);
        QVERIFY2(visibleTexts().contains(words), qPrintable(visibleTexts()));
    }
    press(Qt::Key_Home);
    QVERIFY(!visibleTexts().contains(u"safe"_s));
}

void SignInWindowTest::connectingCanBeCancelled()
{
    auto profile = m_desk->profile(u"ada@desk.example"_s);
    profile.port = m_mute.port();
    m_window->showSignIn(profile);
    show();
    type(s_password);
    press(Qt::Key_Return);
    QVERIFY(visibleTexts().contains(u"Signing in at localhost…"_s));
    QCOMPARE(focusName(), u"Cancel"_s);
    press(Qt::Key_Escape);
    QVERIFY(!visibleTexts().contains(u"Signing in"_s)); // at once, whatever the server does
    QCOMPARE(focusName(), u"Password"_s);
    QVERIFY(m_window->isVisible());
    QTest::qWait(2'500); // the late answer is nobody's business any more
    QVERIFY(!visibleTexts().contains(u"stopped"_s));
    QVERIFY(m_signedIn->isEmpty());
}

void SignInWindowTest::expiredPasswordIsChangedRightThere()
{
    const QString fresh = u"a brand new password"_s;
    m_desk->add({.email = u"ola@desk.example"_s,
                 .name = u"Ola"_s,
                 .password = s_password,
                 .expires = u"now() - interval '1 day'"_s});
    m_window->showSignIn(m_desk->profile(u"ola@desk.example"_s));
    show();
    type(s_password);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(visibleTexts().contains(u"Your password has expired"_s), 10'000);
    QVERIFY(visibleTexts().contains(u"Welcome back, Ola."_s));
    QCOMPARE(focusName(), u"New password"_s);
    type(u"short"_s);
    press(Qt::Key_Tab);
    type(u"short"_s);
    QVERIFY(visibleTexts().contains(u"at least 12 characters; this one has 5"_s));
    press(Qt::Key_Return);
    QVERIFY(m_desk->letsIn(u"ola@desk.example"_s, s_password));
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"b"_s);
    go(Qt::Key_N);
    press(Qt::Key_A, Qt::ControlModifier);
    type(fresh);
    QVERIFY(visibleTexts().contains(u"The two are not the same."_s));
    press(Qt::Key_Tab);
    press(Qt::Key_A, Qt::ControlModifier);
    type(fresh);
    QVERIFY(!visibleTexts().contains(u"not the same"_s));
    QVERIFY(m_signedIn->isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY2_WITH_TIMEOUT(m_signedIn->size() == 1, qPrintable(visibleTexts()), 10'000);
    QCOMPARE(m_signedIn->at(0).at(1).toString(), fresh);
    QVERIFY(!m_signedIn->at(0).at(2).value<domain::SignedIn>().mustChangePassword);
    QVERIFY(m_desk->letsIn(u"ola@desk.example"_s, fresh));
    QVERIFY(!m_desk->letsIn(u"ola@desk.example"_s, s_password));
}

void SignInWindowTest::rememberedPasswordSignsInByItself()
{
    auto profile = m_desk->profile(u"ada@desk.example"_s);
    profile.rememberPassword = true;
    profile = m_profiles->use(profile);
    m_keychain->passwords.insert(services::keychainKey(profile), s_password);
    m_window->showSignIn(profile, SignInWindow::Start::ByItself);
    show();
    QVERIFY(visibleTexts().contains(u"Signing in at localhost…"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_signedIn->size(), 1, 10'000);
    // The password belongs to the place: led elsewhere, the profile has none.
    auto elsewhere = profile;
    elsewhere.host = u"attacker.example"_s;
    QVERIFY(!m_keychain->passwords.contains(services::keychainKey(elsewhere)));
}

void SignInWindowTest::byItselfCanBeStopped()
{
    auto profile = m_desk->profile(u"ada@desk.example"_s);
    profile.rememberPassword = true;
    profile = m_profiles->use(profile);
    m_keychain->passwords.insert(services::keychainKey(profile), s_password);
    m_keychain->mood = FakeKeychain::Mood::Asking;
    m_window->showSignIn(profile, SignInWindow::Start::ByItself);
    show();
    QVERIFY(visibleTexts().contains(u"Asking this computer's keychain"_s));
    press(Qt::Key_Escape);
    m_keychain->unlock();
    QTest::qWait(200);
    QVERIFY(!visibleTexts().contains(u"Signing in at"_s));
    QVERIFY(m_signedIn->isEmpty());
    QCOMPARE(focusName(), u"Password"_s);
}

void SignInWindowTest::missingKeychainIsNoObstacle()
{
    auto profile = m_desk->profile(u"ada@desk.example"_s);
    profile.rememberPassword = true;
    m_keychain->mood = FakeKeychain::Mood::Missing;
    m_window->showSignIn(m_profiles->use(profile), SignInWindow::Start::ByItself);
    show();
    QTRY_VERIFY(visibleTexts().contains(u"keychain is missing or locked"_s));
    QCOMPARE(focusName(), u"Password"_s);
    type(s_password);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_signedIn->size(), 1, 10'000);
}

void SignInWindowTest::rememberedNoMoreIsForgotten()
{
    auto profile = m_desk->profile(u"ada@desk.example"_s);
    profile.rememberPassword = true;
    profile = m_profiles->use(profile);
    m_keychain->passwords.insert(services::keychainKey(profile), s_password);
    m_window->showSignIn(profile);
    show();
    type(s_password);
    go(Qt::Key_R);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_signedIn->size(), 1, 10'000);
    QVERIFY(m_keychain->passwords.isEmpty());
    QVERIFY(!m_profiles->lastUsed()->rememberPassword);
}

void SignInWindowTest::profilesAreChosenAndRemoved()
{
    auto first = m_desk->profile(u"ada@desk.example"_s);
    first.name = u"A desk"_s;
    first = m_profiles->use(first);
    auto second = m_desk->profile(u"bo@desk.example"_s);
    second.name = u"B desk"_s;
    second = m_profiles->use(second);
    QSignalSpy here(m_window.get(), &SignInWindow::thisComputerChosen);
    m_window->showSignIn(m_profiles->lastUsed().value());
    show();
    auto *chooser = named<QComboBox>(u"Sign in at"_s);
    QCOMPARE(chooser->currentText(), u"B desk"_s);
    go(Qt::Key_A);
    press(Qt::Key_Up);
    QCOMPARE(chooser->currentText(), u"A desk"_s);
    QCOMPARE(named<QLineEdit>(u"E-mail"_s)->text(), u"ada@desk.example"_s);
    press(Qt::Key_Tab);
    QCOMPARE(named<QPushButton>(u"Remove this profile"_s), m_window->focusWidget());
    press(Qt::Key_Space);
    QCOMPARE(m_profiles->profiles().size(), 1);
    QCOMPARE(chooser->currentText(), u"B desk"_s);
    go(Qt::Key_A);
    press(Qt::Key_Down);
    QCOMPARE(chooser->currentText(), u"This computer"_s);
    QVERIFY(!named<QLineEdit>(u"E-mail"_s)->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(here.size(), 1);
}

void SignInWindowTest::passwordDialogAsksForTheOldOne()
{
    const QString fresh = u"quite another password"_s;
    m_desk->add({.email = u"pia@desk.example"_s, .name = u"Pia"_s, .password = s_password});
    views::PasswordDialog dialog(*m_signIn, m_desk->profile(u"pia@desk.example"_s), nullptr);
    QSignalSpy changed(&dialog, &views::PasswordDialog::changed);
    dialog.show();
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto fill = [&](const QString &old) {
        QTest::keyClicks(dialog.focusWidget(), old); // in place of what was wrong
        for (int i = 0; i < 2; ++i) {
            QTest::keyClick(dialog.focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(dialog.focusWidget(), fresh); // all selected on the way in
        }
        QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    };
    fill(u"wrong"_s);
    const auto says = [&](const QString &words) {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(u"E-mail or password is wrong."_s), 10'000);
    QCOMPARE(dialog.focusWidget()->accessibleName(), u"Present password"_s);
    fill(s_password);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 10'000);
    QVERIFY(!dialog.isVisible());
    QVERIFY(m_desk->letsIn(u"pia@desk.example"_s, fresh));
}

// Whoever uses a screen reader hears what each field is; whoever has no mouse gets everywhere.
void SignInWindowTest::everyFieldHasANameAndAKey()
{
    m_window->showSignIn({});
    show();
    QSet<const QWidget *> reached;
    for (int i = 0; i < 40; ++i) {
        reached.insert(m_window->focusWidget());
        press(Qt::Key_Tab);
    }
    QVERIFY(reached.size() > 10);
    int fields = 0;
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        const bool isField = widget->inherits("QLineEdit") || widget->inherits("QComboBox") ||
                             widget->inherits("QAbstractSpinBox") ||
                             widget->inherits("QAbstractButton");
        if (!isField || !widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->parentWidget()->inherits("QAbstractSpinBox"))
            continue;
        ++fields;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const QString name = button && widget->accessibleName().isEmpty()
                                 ? button->text()
                                 : widget->accessibleName();
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(reached.contains(widget), qPrintable(name));
    }
    QVERIFY(fields > 10);
}

QTEST_MAIN(SignInWindowTest)
#include "tst_signinwindow.moc"
