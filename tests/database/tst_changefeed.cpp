// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/changefeed.h"
#include "database/query.h"
#include "support/expect.h"
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::testing::TestDatabase;
using deskhand::testing::TestServer;

class TestChangeFeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tellsTicketsByTheirIds();
    void burstsAreOneSignal();
    void starMeansEverything();
    void tooManyMeanEverything();
    void directory();
    void garbageIsIgnored_data();
    void garbageIsIgnored();
    void rightPartsOfGarbageCount();
    void rolledBackNoticesAreNotTold();
    void terminatedSessionComesBack();
    void lateServerIsAwaited();
    void stoppedServerComesBack();
    void failingSourceIsAskedAgain();
    void signalsArriveOnTheFeedsThread();
    void endsWhileOffline();
    void neverStarted();

private:
    void startFeed();
    void notify(const QString &channel, const QString &payload);
    [[nodiscard]] QSet<qint64> toldTickets() const;

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<QSignalSpy> m_tickets;
    std::unique_ptr<QSignalSpy> m_everything;
    std::unique_ptr<QSignalSpy> m_directory;
};

void TestChangeFeed::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    m_connection = std::make_unique<Connection>(m_database->settings());
}

void TestChangeFeed::cleanup()
{
    m_feed.reset();
    m_connection.reset();
    m_database.reset();
}

void TestChangeFeed::startFeed()
{
    auto settings = m_database->settings();
    settings.applicationName = u"feed"_s;
    m_feed = std::make_unique<ChangeFeed>([settings] { return settings; });
    m_tickets = std::make_unique<QSignalSpy>(m_feed.get(), &ChangeFeed::ticketsChanged);
    m_everything = std::make_unique<QSignalSpy>(m_feed.get(), &ChangeFeed::everythingChanged);
    m_directory = std::make_unique<QSignalSpy>(m_feed.get(), &ChangeFeed::directoryChanged);
    QSignalSpy online(m_feed.get(), &ChangeFeed::online);
    m_feed->start();
    QVERIFY(online.wait(30'000));
    QCOMPARE(m_everything->size(), 0);
}

void TestChangeFeed::notify(const QString &channel, const QString &payload)
{
    Query(*m_connection, u"SELECT pg_notify(:channel, :payload)"_s)
        .bind(u":channel"_s, channel)
        .bind(u":payload"_s, payload)
        .run();
}

QSet<qint64> TestChangeFeed::toldTickets() const
{
    QSet<qint64> all;
    for (const auto &arguments : std::as_const(*m_tickets))
        all += arguments.at(0).value<QSet<qint64>>();
    return all;
}

void TestChangeFeed::tellsTicketsByTheirIds()
{
    startFeed();
    notify(u"deskhand_tickets"_s, u"3,5,9223372036854775807"_s);
    QTRY_COMPARE(m_tickets->size(), 1);
    QCOMPARE(toldTickets(), (QSet<qint64>{3, 5, std::numeric_limits<qint64>::max()}));
    QCOMPARE(m_directory->size(), 0);
}

void TestChangeFeed::burstsAreOneSignal()
{
    startFeed();
    QSet<qint64> sent;
    m_connection->execute(u"BEGIN"_s); // all arrive together
    for (qint64 id = 1; id <= 500; ++id) {
        notify(u"deskhand_tickets"_s, QString::number(id));
        sent += id;
    }
    m_connection->execute(u"COMMIT"_s);
    QTRY_COMPARE(toldTickets(), sent);
    QVERIFY2(m_tickets->size() < 10, qPrintable(QString::number(m_tickets->size())));
}

void TestChangeFeed::starMeansEverything()
{
    startFeed();
    m_connection->execute(u"BEGIN"_s);
    notify(u"deskhand_tickets"_s, u"1"_s);
    notify(u"deskhand_tickets"_s, u"*"_s);
    m_connection->execute(u"COMMIT"_s);
    QTRY_COMPARE(m_everything->size(), 1);
    QCOMPARE(m_tickets->size(), 0); // said already
}

void TestChangeFeed::tooManyMeanEverything()
{
    startFeed();
    m_connection->execute(u"SELECT pg_notify('deskhand_tickets', i::text) "
                          "FROM generate_series(1, 5000) i"_s);
    QTRY_VERIFY(m_everything->size() > 0);
}

void TestChangeFeed::directory()
{
    startFeed();
    notify(u"deskhand_directory"_s, u"anything"_s);
    QTRY_COMPARE(m_directory->size(), 1);
    QCOMPARE(m_tickets->size(), 0);
}

void TestChangeFeed::garbageIsIgnored_data()
{
    QTest::addColumn<QString>("payload");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("words") << u"drop table"_s;
    QTest::newRow("negative") << u"-1"_s;
    QTest::newRow("zero") << u"0"_s;
    QTest::newRow("too big") << u"9223372036854775808"_s;
    QTest::newRow("commas") << u",,,"_s;
    QTest::newRow("fraction") << u"1.5"_s;
    QTest::newRow("hexadecimal") << u"0x10"_s;
    QTest::newRow("stars") << u"**"_s;
    QTest::newRow("JSON") << u"{\"id\": [1]}"_s;
    QTest::newRow("long") << QString(7900, u'9');
}

void TestChangeFeed::garbageIsIgnored()
{
    QFETCH(QString, payload);
    startFeed();
    notify(u"deskhand_tickets"_s, payload);
    notify(u"other_channel"_s, u"7"_s);
    notify(u"deskhand_directory"_s, u""_s); // comes after the others
    QTRY_COMPARE(m_directory->size(), 1);
    QCOMPARE(m_tickets->size(), 0);
    QCOMPARE(m_everything->size(), 0);
}

void TestChangeFeed::rightPartsOfGarbageCount()
{
    startFeed();
    notify(u"deskhand_tickets"_s, u"x,4,,-2,6"_s);
    QTRY_COMPARE(toldTickets(), (QSet<qint64>{4, 6}));
}

void TestChangeFeed::rolledBackNoticesAreNotTold()
{
    startFeed();
    m_connection->execute(u"BEGIN"_s);
    notify(u"deskhand_tickets"_s, u"1"_s);
    m_connection->execute(u"ROLLBACK"_s);
    notify(u"deskhand_tickets"_s, u"2"_s);
    QTRY_COMPARE(toldTickets(), QSet<qint64>{2});
}

void TestChangeFeed::terminatedSessionComesBack()
{
    startFeed();
    QSignalSpy offline(m_feed.get(), &ChangeFeed::offline);
    QSignalSpy online(m_feed.get(), &ChangeFeed::online);
    QCOMPARE(Query(*m_connection, u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                  "WHERE application_name = 'feed'"_s)
                 .run(),
             1);
    QVERIFY(offline.wait(30'000));
    QTRY_COMPARE_WITH_TIMEOUT(online.size(), 1, 30'000);
    QTRY_COMPARE(m_everything->size(), 1);
    QCOMPARE(offline.size(), 1);
    notify(u"deskhand_tickets"_s, u"11"_s); // it listens again
    QTRY_COMPARE(toldTickets(), QSet<qint64>{11});
}

void TestChangeFeed::lateServerIsAwaited()
{
    TestServer server;
    server.stopImmediately();
    ChangeFeed feed([&] { return server.settings(u"postgres"_s); });
    QSignalSpy offline(&feed, &ChangeFeed::offline);
    QSignalSpy online(&feed, &ChangeFeed::online);
    QSignalSpy everything(&feed, &ChangeFeed::everythingChanged);
    feed.start();
    QVERIFY(offline.wait(30'000));
    server.start();
    QVERIFY(online.wait(30'000));
    QTRY_COMPARE(everything.size(), 1);
    QCOMPARE(offline.size(), 1); // however often it tried
}

void TestChangeFeed::stoppedServerComesBack()
{
    TestServer server;
    ChangeFeed feed([&] { return server.settings(u"postgres"_s); });
    QSignalSpy offline(&feed, &ChangeFeed::offline);
    QSignalSpy online(&feed, &ChangeFeed::online);
    feed.start();
    QVERIFY(online.wait(30'000));
    server.killHard();
    QVERIFY(offline.wait(30'000));
    server.start();
    QTRY_COMPARE_WITH_TIMEOUT(online.size(), 2, 30'000);
}

void TestChangeFeed::failingSourceIsAskedAgain()
{
    std::atomic<int> asked = 0;
    ChangeFeed feed([&, settings = m_database->settings()] {
        if (++asked < 3)
            throw deskhand::core::EnvironmentError(u"the server is starting"_s);
        return settings;
    });
    QSignalSpy online(&feed, &ChangeFeed::online);
    QSignalSpy offline(&feed, &ChangeFeed::offline);
    feed.start();
    QVERIFY(online.wait(30'000));
    QCOMPARE(asked, 3);
    QCOMPARE(offline.size(), 1);
    QCOMPARE(offline.at(0).at(0).toString(), u"the server is starting"_s);
}

void TestChangeFeed::signalsArriveOnTheFeedsThread()
{
    startFeed();
    QThread *seen = nullptr;
    connect(
        m_feed.get(), &ChangeFeed::ticketsChanged, m_feed.get(),
        [&] { seen = QThread::currentThread(); }, Qt::DirectConnection);
    notify(u"deskhand_tickets"_s, u"1"_s);
    QTRY_COMPARE(seen, thread());
}

void TestChangeFeed::endsWhileOffline()
{
    ConnectionSettings nowhere;
    nowhere.host = u"/nonexistent"_s;
    ChangeFeed feed([=] { return nowhere; });
    QSignalSpy offline(&feed, &ChangeFeed::offline);
    feed.start();
    QVERIFY(offline.wait(30'000));
}

void TestChangeFeed::neverStarted()
{
    const ChangeFeed feed([] { return ConnectionSettings(); });
    QVERIFY(!feed.signalsBlocked());
}

QTEST_GUILESS_MAIN(TestChangeFeed)
#include "tst_changefeed.moc"
