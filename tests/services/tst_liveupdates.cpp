// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/liveupdates.h"

#include "database/changefeed.h"
#include "repositories/deskdatabase.h"
#include "repositories/directoryrepository.h"
#include "repositories/ticketrepository.h"

#include <QSignalSpy>
#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::services;
using namespace Qt::StringLiterals;
using deskhand::repositories::AuditedWrite;
using deskhand::testing::DeskDatabase;

// From an edit's commit to the signal that a window reads again by.
class LiveUpdatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged();
    void tellsOfLossAndReturn();
};

void LiveUpdatesTest::tellsWhatChanged()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket();
    deskhand::database::ChangeFeed feed([&desk] { return desk.settings(); });
    const LiveUpdates live(feed);
    QSignalSpy restored(&live, &LiveUpdates::connectionRestored);
    QSignalSpy tickets(&live, &LiveUpdates::ticketsChanged);
    QSignalSpy directory(&live, &LiveUpdates::directoryChanged);
    QSignalSpy everything(&live, &LiveUpdates::everythingChanged);
    feed.start();
    QTRY_COMPARE(restored.size(), 1);

    desk.comment({.ticket = id, .body = u"news"_s});
    QTRY_VERIFY(!tickets.isEmpty());
    QCOMPARE(tickets.at(0).at(0).value<QSet<TicketId>>(), QSet<TicketId>{id});
    QVERIFY(directory.isEmpty());

    desk.person(u"Somebody New"_s);
    QTRY_VERIFY(!directory.isEmpty());
    everything.clear();
    desk.tickets(400); // too many to name
    QTRY_VERIFY(!everything.isEmpty());
}

void LiveUpdatesTest::tellsOfLossAndReturn()
{
    DeskDatabase desk;
    deskhand::database::ChangeFeed feed([&desk] { return desk.settings(); });
    const LiveUpdates live(feed);
    QSignalSpy restored(&live, &LiveUpdates::connectionRestored);
    QSignalSpy lost(&live, &LiveUpdates::connectionLost);
    QSignalSpy everything(&live, &LiveUpdates::everythingChanged);
    feed.start();
    QTRY_COMPARE(restored.size(), 1);
    everything.clear();
    desk.connection().execute(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                              "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(restored.size(), 2, 20'000);
    QTRY_VERIFY(!everything.isEmpty());
}

QTEST_GUILESS_MAIN(LiveUpdatesTest)
#include "tst_liveupdates.moc"
