// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "support/expect.h"
#include "support/seed.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using namespace deskhand::testing;
using deskhand::core::ErrorKind;
namespace domain = deskhand::domain;

// What other tests build on says what it was told to say.
class TestSeed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void defaultsAreEnough();
    void statedValuesAreKept();
    void tagsAreMadeOnce();
    void commentKeepsItsTime();
    void databasesAreApart();

private:
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
};

void TestSeed::init()
{
    m_database = std::make_unique<TestDatabase>();
    m_connection = std::make_unique<Connection>(m_database->settings());
}

void TestSeed::cleanup()
{
    m_connection.reset();
    m_database.reset();
}

void TestSeed::defaultsAreEnough()
{
    QVERIFY(insertUser(*m_connection).isValid());
    const auto first = insertTicket(*m_connection);
    const auto second = insertTicket(*m_connection);
    QVERIFY(first != second);
    QVERIFY(insertComment(*m_connection, {.ticket = first}).isValid());
    QVERIFY(insertTicket(*m_connection, {.status = domain::TicketStatus::Closed}).isValid());
}

void TestSeed::statedValuesAreKept()
{
    const auto user = insertUser(*m_connection, {.name = u"Bo"_s, .email = u"bo@example.org"_s});
    const auto team = insertTeam(*m_connection, u"Night"_s);
    insertMember(*m_connection, team, user);
    const QDateTime created({2024, 2, 29}, {12, 0, 0, 5}, Qt::UTC);
    const auto ticket = insertTicket(*m_connection, {.number = u"OLD-7"_s,
                                                     .status = domain::TicketStatus::Resolved,
                                                     .priority = domain::TicketPriority::Urgent,
                                                     .requester = user,
                                                     .team = team,
                                                     .createdAt = created,
                                                     .resolvedAt = created.addDays(2),
                                                     .deletedAt = created.addDays(3)});
    Query(*m_connection, u"SELECT number, status::text, priority::text, creator_id, assignee_id, "
                         "team_id, created_at, updated_at, resolved_at, deleted_at "
                         "FROM desk.tickets WHERE id = :id"_s)
        .bind(u":id"_s, ticket)
        .one([&](const Row &row) {
            [&] {
                QCOMPARE(row.text(0), u"OLD-7"_s);
                QCOMPARE(row.word<domain::TicketStatus>(1), domain::TicketStatus::Resolved);
                QCOMPARE(row.word<domain::TicketPriority>(2), domain::TicketPriority::Urgent);
                QCOMPARE(row.id<domain::UserId>(3), user);
                QVERIFY(row.isNull(4));
                QCOMPARE(row.id<domain::TeamId>(5), team);
                QCOMPARE(row.time(6), created);
                QCOMPARE(row.time(7), created);
                QCOMPARE(row.time(8), created.addDays(2));
                QCOMPARE(row.time(9), created.addDays(3));
            }();
            return 0;
        });
}

void TestSeed::tagsAreMadeOnce()
{
    insertTag(*m_connection, u"vip"_s);
    insertTicket(*m_connection, {.tags = {u"VIP"_s, u"new"_s}});
    insertTicket(*m_connection, {.tags = {u"new"_s}});
    QCOMPARE(Query(*m_connection, u"SELECT name, count(*) FROM desk.tags JOIN desk.ticket_tags "
                                  "ON tag_id = id GROUP BY name ORDER BY name"_s)
                 .all([](const Row &row) { return row.text(0) + row.text(1); }),
             QStringList({u"new2"_s, u"vip1"_s}));
}

void TestSeed::commentKeepsItsTime()
{
    const QDateTime at({2025, 1, 1}, {0, 0}, Qt::UTC);
    const auto comment =
        insertComment(*m_connection, {.ticket = insertTicket(*m_connection), .createdAt = at});
    QCOMPARE(Query(*m_connection, u"SELECT created_at FROM desk.comments WHERE id = :id"_s)
                 .bind(u":id"_s, comment)
                 .one([](const Row &row) { return row.time(0); }),
             at);
}

void TestSeed::databasesAreApart()
{
    insertTicket(*m_connection);
    const TestDatabase another;
    Connection connection(another.settings());
    QCOMPARE(Query(connection, u"SELECT * FROM desk.tickets"_s).run(), 0);
}

QTEST_GUILESS_MAIN(TestSeed)
#include "tst_seed.moc"
