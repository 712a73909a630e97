// SPDX-License-Identifier: GPL-3.0-or-later
// Another language while the window is in use: it is built anew, and nothing is lost by it.
#include "app/application.h"

#include "repositories/deskdatabase.h"
#include "views/shell/settingsdialog.h"
#include "views/ticket/composeredit.h"
#include "views/ticket/ticketpane.h"
#include "views/ticket/titleedit.h"

#include <QAction>
#include <QComboBox>
#include <QMenuBar>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using app::Application;
using testing::DeskDatabase;
using views::ComposerEdit;
using views::MainWindow;
using views::SettingsDialog;

class ApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesLanguageInUse();

private:
    // By the dialog of the window itself, which goes with it.
    void choose(Application &application, const QString &code);
    [[nodiscard]] static ComposerEdit *reply(Application &application);
    [[nodiscard]] static QStringList menus(Application &application);

    QTemporaryDir m_folder;
};

void ApplicationTest::initTestCase()
{
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"drafts"_s).toLocal8Bit());
}

ComposerEdit *ApplicationTest::reply(Application &application)
{
    for (auto *edit : application.window().findChildren<ComposerEdit *>())
        if (edit->isVisible())
            return edit;
    return nullptr;
}

QStringList ApplicationTest::menus(Application &application)
{
    QStringList titles;
    for (const QAction *menu : application.window().menuBar()->actions())
        titles.append(menu->text());
    return titles;
}

void ApplicationTest::choose(Application &application, const QString &code)
{
    const QPointer<MainWindow> old = &application.window();
    old->actionRegistry().action(u"app.settings"_s)->trigger();
    const QPointer<SettingsDialog> dialog = old->findChild<SettingsDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QString ownName;
    for (const auto &known : app::languages())
        if (known.code == code)
            ownName = known.ownName;
    QComboBox *language = nullptr;
    for (auto *box : dialog->findChildren<QComboBox *>())
        if (box->findText(ownName) >= 0)
            language = box;
    QVERIFY(language);
    language->setCurrentIndex(language->findText(ownName));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_VERIFY(!old);
    QVERIFY(!dialog);
    QVERIFY(application.window().isVisible());
}

void ApplicationTest::changesLanguageInUse()
{
    DeskDatabase desk;
    desk.ticket({.title = u"Paper jam"_s});
    const auto &server = desk.settings();
    QSettings settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    settings.setValue(u"language"_s, u"de"_s);
    Application application(
        {.dataFolder = {},
         .conninfo = u"host=%1 port=%2 user=%3 dbname=%4"_s.arg(
             server.host, QString::number(server.port), server.user, server.database)},
        settings);
    application.show();
    const auto showsTicket = [&] {
        const auto *title = application.window().findChild<views::TitleEdit *>();
        return title->isVisible() && title->toPlainText() == u"Paper jam"_s;
    };
    QTRY_VERIFY_WITH_TIMEOUT(showsTicket(), 20'000);
    application.window().findChild<views::TicketPane *>()->focusComposer(
        domain::CommentVisibility::Public);
    QTest::keyClicks(reply(application), u"half an answer"_s);
    const QStringList german = menus(application);
    QCOMPARE(application.window().layoutDirection(), Qt::LeftToRight);

    choose(application, u"ar"_s);
    QCOMPARE(settings.value(u"language"_s).toString(), u"ar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsTicket(), 20'000);
    QCOMPARE(application.window().layoutDirection(), Qt::RightToLeft);
    QCOMPARE(reply(application)->toPlainText(), u"half an answer"_s);
    const QStringList arabic = menus(application);
    QCOMPARE(arabic.size(), german.size());
    QVERIFY(arabic != german);

    choose(application, u"en"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsTicket(), 20'000);
    QCOMPARE(application.window().layoutDirection(), Qt::LeftToRight);
    QCOMPARE(reply(application)->toPlainText(), u"half an answer"_s);
    QVERIFY(menus(application) != arabic);
    QVERIFY(menus(application) != german);
    QCOMPARE(menus(application).constFirst(), u"&File"_s);
}

QTEST_MAIN(ApplicationTest)
#include "tst_application.moc"
