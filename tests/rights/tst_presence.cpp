// SPDX-License-Identifier: GPL-3.0-or-later
// Who has which ticket open: told in one's own name alone, seen at tickets in sight alone.
#include "database/changefeed.h"
#include "repositories/presencerepository.h"
#include "rights/rightsdesk.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::PresenceKind;
using domain::TicketId;
using testing::RightsDesk;

class PresenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_desk = std::make_unique<RightsDesk>(); }
    void cleanup() { m_desk.reset(); }
    void othersSeeWhoIsThere();
    void onlyAtTicketsInSight();
    void replyingCountsMoreThanViewing();
    void leavingIsForOneself();
    void whoFallsSilentIsGoneAfterAMinute();
    void noticesTellOfNewsOnly();
    void windowsOfOnePersonAreBounded();

private:
    bool isAt(const QString &who, const QString &ticket, PresenceKind kind = PresenceKind::Viewing,
              const QUuid &window = {})
    {
        return repositories::bePresent(m_desk->as(who), window.isNull() ? m_windows[who] : window,
                                       m_desk->ticket(ticket), kind);
    }
    // "anna viewing, sue replying": whom somebody sees at a ticket.
    QString seen(const QString &by, const QString &ticket)
    {
        QStringList words;
        for (const domain::Presence &other :
             repositories::loadOthersPresent(m_desk->as(by)).value(m_desk->ticket(ticket)))
            words.append(other.name + u' ' + domain::toWord(other.kind));
        return words.join(u", "_s);
    }
    qint64 rows() { return m_desk->owner().number(u"SELECT count(*) FROM desk.presence"_s); }
    void silence(const QString &who)
    {
        m_desk->owner().connection().execute(
            u"UPDATE desk.presence SET seen_at = seen_at - interval '60 seconds' "
            "WHERE user_id = %1"_s.arg(m_desk->person(who).value()));
    }

    std::unique_ptr<RightsDesk> m_desk;
    QMap<QString, QUuid> m_windows{{u"anna"_s, QUuid::createUuid()},
                                   {u"ben"_s, QUuid::createUuid()},
                                   {u"sue"_s, QUuid::createUuid()}};
};

void PresenceTest::othersSeeWhoIsThere()
{
    QVERIFY(isAt(u"anna"_s, u"pool"_s));
    QCOMPARE(seen(u"ben"_s, u"pool"_s), u"anna viewing"_s);
    QCOMPARE(seen(u"anna"_s, u"pool"_s), QString());
    QVERIFY(isAt(u"anna"_s, u"red"_s)); // she has moved on
    QCOMPARE(seen(u"ben"_s, u"pool"_s), QString());
}

void PresenceTest::onlyAtTicketsInSight()
{
    QVERIFY(isAt(u"anna"_s, u"red"_s));
    QCOMPARE(seen(u"ben"_s, u"red"_s), QString());
    QCOMPARE(seen(u"sue"_s, u"red"_s), u"anna viewing"_s);
    QVERIFY(!isAt(u"ben"_s, u"red"_s));
    QCOMPARE(seen(u"sue"_s, u"red"_s), u"anna viewing"_s);
}

void PresenceTest::replyingCountsMoreThanViewing()
{
    QVERIFY(isAt(u"anna"_s, u"pool"_s, PresenceKind::Replying));
    QVERIFY(isAt(u"anna"_s, u"pool"_s, PresenceKind::Viewing, QUuid::createUuid()));
    QVERIFY(isAt(u"sue"_s, u"pool"_s));
    QCOMPARE(seen(u"ben"_s, u"pool"_s), u"anna replying, sue viewing"_s);
}

void PresenceTest::leavingIsForOneself()
{
    QVERIFY(isAt(u"anna"_s, u"pool"_s));
    repositories::beGone(m_desk->as(u"ben"_s), m_windows[u"anna"_s]);
    QCOMPARE(seen(u"ben"_s, u"pool"_s), u"anna viewing"_s);
    repositories::beGone(m_desk->as(u"anna"_s), m_windows[u"anna"_s]);
    QCOMPARE(seen(u"ben"_s, u"pool"_s), QString());
}

void PresenceTest::whoFallsSilentIsGoneAfterAMinute()
{
    QVERIFY(isAt(u"anna"_s, u"pool"_s));
    silence(u"anna"_s);
    QCOMPARE(seen(u"ben"_s, u"pool"_s), QString());
    QCOMPARE(rows(), 1);
    QVERIFY(isAt(u"ben"_s, u"pool"_s)); // who sweeps
    QCOMPARE(rows(), 1);
    QVERIFY(isAt(u"anna"_s, u"pool"_s)); // back again
    QCOMPARE(seen(u"ben"_s, u"pool"_s), u"anna viewing"_s);
}

void PresenceTest::noticesTellOfNewsOnly()
{
    database::ChangeFeed feed([this] { return m_desk->settingsOf(u"ben"_s); });
    QSignalSpy news(&feed, &database::ChangeFeed::presenceChanged);
    QSignalSpy online(&feed, &database::ChangeFeed::online);
    feed.start();
    QVERIFY(online.wait(10'000));
    isAt(u"anna"_s, u"pool"_s);
    QTRY_COMPARE(news.size(), 1);
    isAt(u"anna"_s, u"pool"_s); // still there
    QVERIFY(!news.wait(300));
    isAt(u"anna"_s, u"pool"_s, PresenceKind::Replying);
    QTRY_COMPARE(news.size(), 2);
    repositories::beGone(m_desk->as(u"anna"_s), m_windows[u"anna"_s]);
    QTRY_COMPARE(news.size(), 3);
    isAt(u"anna"_s, u"pool"_s);
    QTRY_COMPARE(news.size(), 4);
    silence(u"anna"_s);
    isAt(u"sue"_s, u"pool"_s); // comes, and sweeps: one notice
    QTRY_COMPARE(news.size(), 5);
    QVERIFY(!news.wait(300));
}

void PresenceTest::windowsOfOnePersonAreBounded()
{
    for (int i = 0; i < 30; ++i)
        QVERIFY(isAt(u"anna"_s, u"pool"_s, PresenceKind::Viewing, QUuid::createUuid()));
    QCOMPARE(rows(), 20);
}

QTEST_GUILESS_MAIN(PresenceTest)
#include "tst_presence.moc"
