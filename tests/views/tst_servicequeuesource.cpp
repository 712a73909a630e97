// SPDX-License-Identifier: GPL-3.0-or-later
// What reading a list in the window leaves in the access log.
#include "database/executor.h"
#include "repositories/accessrepository.h"
#include "repositories/deskdatabase.h"
#include "search/parser.h"
#include "services/queueservice.h"
#include "views/queue/servicequeuesource.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::AccessKind;

class ServiceQueueSourceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aListReadFarIsNotedOnce();
    void listsReadALittleAreNot();
    void aListReadInPartsIsNoted();
    void whatCouldNotBeNotedIsNotedLater();

private:
    void read(const QString &text, int rows, int skip = 0);
    QList<domain::Access> accesses();

    std::unique_ptr<testing::DeskDatabase> m_desk;
    std::unique_ptr<database::Executor> m_executor;
    std::unique_ptr<services::QueueService> m_service;
    std::unique_ptr<views::ServiceQueueSource> m_source;
};

void ServiceQueueSourceTest::init()
{
    m_source.reset();
    m_service.reset();
    m_executor.reset();
    m_desk = std::make_unique<testing::DeskDatabase>();
    m_desk->connection().execute(u"INSERT INTO desk.tickets (title) "
                                 "SELECT 'one of many' FROM generate_series(1, 1200)"_s);
    m_executor = std::make_unique<database::Executor>([this] { return m_desk->settings(); });
    m_service = std::make_unique<services::QueueService>(*m_executor);
    m_source = std::make_unique<views::ServiceQueueSource>(*m_service);
}

void ServiceQueueSourceTest::read(const QString &text, int rows, int skip)
{
    const search::QueueQuery query{.filter = search::parse(text).filter,
                                   .now = QDateTime::currentDateTimeUtc(),
                                   .timeZone = QTimeZone::utc()};
    qsizetype got = -1;
    m_source->page(query, {.skip = skip, .limit = rows},
                   {[&](const search::QueuePage &page) { got = page.rows.size(); },
                    [](const core::Error &error) { QFAIL(error.what()); }});
    QTRY_COMPARE(got, qsizetype(rows));
}

QList<domain::Access> ServiceQueueSourceTest::accesses()
{
    return repositories::loadAccesses(m_desk->connection(), {}, std::nullopt, 10);
}

void ServiceQueueSourceTest::aListReadFarIsNotedOnce()
{
    for (int reload = 0; reload < 20; ++reload)
        read(u"many"_s, 100);
    read(u"many"_s, 600);
    read(u"many"_s, 399, 600);
    QVERIFY(!QTest::qWaitFor([&] { return !accesses().isEmpty(); }, 300));
    read(u"many"_s, 3, 998);
    QTRY_COMPARE(accesses().size(), 1);
    QCOMPARE(accesses().constFirst().kind, AccessKind::List);
    QCOMPARE(accesses().constFirst().detail, u"many"_s);
    QCOMPARE(accesses().constFirst().rows, 1001);
    read(u"many"_s, 1200);
    QVERIFY(!QTest::qWaitFor([&] { return accesses().size() > 1; }, 300));
}

void ServiceQueueSourceTest::listsReadALittleAreNot()
{
    for (const QString &text : {u"many"_s, u"one"_s, u"status:open"_s, u"many"_s})
        read(text, 600);
    QVERIFY(!QTest::qWaitFor([&] { return !accesses().isEmpty(); }, 300));
}

// Whoever comes back to a list has its first rows before her already: they are not read again.
void ServiceQueueSourceTest::aListReadInPartsIsNoted()
{
    read(u"many"_s, 600);
    read(u"one"_s, 100);
    QVERIFY(accesses().isEmpty());
    read(u"many"_s, 600, 600);
    QTRY_COMPARE(accesses().size(), 1);
    QCOMPARE(accesses().constFirst().detail, u"many"_s);
    QCOMPARE(accesses().constFirst().rows, 1200);
}

void ServiceQueueSourceTest::whatCouldNotBeNotedIsNotedLater()
{
    m_desk->connection().execute(
        u"ALTER TABLE audit.accesses ADD CONSTRAINT nothing_more CHECK (false) NOT VALID"_s);
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"a long list was read without a note"_s));
    read(u"many"_s, 1000);
    QTest::qWait(300);
    QVERIFY(accesses().isEmpty());
    m_desk->connection().execute(u"ALTER TABLE audit.accesses DROP CONSTRAINT nothing_more"_s);
    read(u"many"_s, 1000);
    QTRY_COMPARE(accesses().size(), 1);
}

QTEST_GUILESS_MAIN(ServiceQueueSourceTest)
#include "tst_servicequeuesource.moc"
