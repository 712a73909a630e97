// SPDX-License-Identifier: GPL-3.0-or-later
// The window of slow queries: what it shows, and what it says where nothing is counted.
#include "database/executor.h"
#include "repositories/deskdatabase.h"
#include "support/testserver.h"
#include "tests/views/mainwindowfixture.h"
#include "views/queue/listnotice.h"
#include "views/statements/statementswindow.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace deskhand;
using testing::MainWindowFixture;
using views::StatementsWindow;

class StatementsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysHowItIsTurnedOn();
    void listsStatementsAndPlans();

private:
    static bool says(const QWidget &window, const QString &words)
    {
        for (const auto *label : window.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
    static QPlainTextEdit &text(const QWidget &window, const QString &name)
    {
        for (auto *edit : window.findChildren<QPlainTextEdit *>())
            if (edit->accessibleName().startsWith(name))
                return *edit;
        qFatal("no such text");
    }
};

void StatementsWindowTest::saysHowItIsTurnedOn()
{
    MainWindowFixture m;
    QVERIFY(m.openAndWait());
    QTRY_VERIFY(m.command(u"app.statements"_s).isVisible()); // Robin is an administrator
    m.command(u"app.statements"_s).trigger();
    auto *window = m.window().findChild<StatementsWindow *>();
    QVERIFY(window);
    QTRY_VERIFY(says(*window, u"shared_preload_libraries"_s));
    QVERIFY(!window->findChild<QTableView *>()->isVisible());
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!m.window().findChild<StatementsWindow *>());
}

void StatementsWindowTest::listsStatementsAndPlans()
{
    testing::TestServer server;
    database::Connection(server.settings(u"postgres"_s))
        .execute(u"ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'"_s);
    server.stopImmediately();
    server.start();
    testing::DeskDatabase desk(server);
    database::Executor executor([&] { return desk.settings(); });
    services::StatementService service(executor);
    StatementsWindow window(service, nullptr);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *turnOn = window.findChild<QPushButton *>();
    for (auto *button : window.findChildren<QPushButton *>())
        if (button->text().remove(u'&') == u"Turn on"_s)
            turnOn = button;
    QTRY_VERIFY(turnOn->isVisible() && turnOn->hasFocus());
    QTest::keyClick(turnOn, Qt::Key_Space);
    auto &table = *window.findChild<QTableView *>();
    QTRY_VERIFY(says(window, u"F5"_s) || table.isVisible());
    for (int i = 0; i < 9; ++i)
        QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE id > %1"_s.arg(i)), 0);
    QTest::keyClick(&window, Qt::Key_F5);
    const auto rowOf = [&](const QString &begin) {
        for (int row = 0; row < table.model()->rowCount(); ++row)
            if (table.model()->index(row, 0).data().toString().startsWith(begin))
                return row;
        return -1;
    };
    const QString counted = u"SELECT count(*) FROM desk.tickets"_s;
    QTRY_VERIFY(rowOf(counted) >= 0);
    QTRY_VERIFY(table.hasFocus());
    table.sortByColumn(int(items::StatementColumn::Calls), Qt::DescendingOrder);
    table.selectRow(rowOf(counted));
    QCOMPARE(
        table.model()->index(rowOf(counted), int(items::StatementColumn::Calls)).data().toString(),
        u"9"_s);
    QVERIFY(text(window, u"Statement"_s).toPlainText().contains(u"id > $1"_s));
    QTRY_VERIFY(text(window, u"Plan"_s).toPlainText().contains(u"Aggregate"_s));
    window.grab().save(qEnvironmentVariable("DESKHAND_PICTURE", u"/dev/null"_s), "PNG");
    // Another order keeps the statement under the hand.
    table.sortByColumn(int(items::StatementColumn::Statement), Qt::AscendingOrder);
    QCOMPARE(table.currentIndex().row(), rowOf(counted));
}

QTEST_MAIN(StatementsWindowTest)
#include "tst_statementswindow.moc"
