// SPDX-License-Identifier: GPL-3.0-or-later
// The past of a ticket is open to those who handle it, and the window says so to the others.
#include "database/changefeed.h"
#include "database/executor.h"
#include "rights/rightsdesk.h"
#include "services/desk.h"
#include "views/actions/actionregistry.h"
#include "views/ticket/banner.h"
#include "views/ticket/ticketpane.h"
#include "views/ticket/titleedit.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;

class TestPastRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requesterSeesThePresentOnly();
};

void TestPastRights::requesterSeesThePresentOnly()
{
    testing::RightsDesk rights;
    database::Executor executor([&] { return rights.settingsOf(u"anna"_s); });
    database::ChangeFeed feed([&] { return rights.settingsOf(u"anna"_s); });
    const QTemporaryDir folder;
    services::QueueService queue(executor);
    services::TicketService tickets(executor);
    services::DirectoryService directory(executor);
    services::AuditService audit(executor);
    services::LiveUpdates live(feed);
    services::DraftStore drafts(folder.path(), u"test"_s);
    services::PresenceService presence(executor);
    services::StatementService statements(executor);
    views::ActionRegistry registry;
    views::TicketPane pane({queue, tickets, directory, audit, live, drafts, presence, statements},
                           nullptr);
    pane.registerActions(registry);
    registry.serveWindowKeys(&pane);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));
    const auto *title = pane.findChild<views::TitleEdit *>();
    const auto open = [&](const QString &ticket) {
        pane.showTicket(rights.ticket(ticket));
        QTRY_COMPARE(title->toPlainText(), ticket == u"hers"_s ? u"her ticket"_s : u"red ticket"_s);
        pane.setFocus();
        QTest::keyClick(&pane, Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    };
    const auto said = [&] {
        QString words;
        for (const auto *banner : pane.findChildren<views::Banner *>())
            words += banner->text();
        return words;
    };

    open(u"hers"_s); // which the other team handles
    QVERIFY(!pane.showsPast());
    QVERIFY2(said().contains(u"its history is not open to you"_s), qPrintable(said()));
    open(u"red"_s); // which she handles
    QVERIFY(pane.showsPast());
    QVERIFY(!said().contains(u"not open to you"_s));
}

QTEST_MAIN(TestPastRights)
#include "tst_pastrights.moc"
