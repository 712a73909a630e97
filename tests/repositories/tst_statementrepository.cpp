// SPDX-License-Identifier: GPL-3.0-or-later
// What the server counts of statements, on a server of the test's own: the others' count nothing.
#include "database/errors.h"
#include "repositories/deskdatabase.h"
#include "repositories/statementrepository.h"
#include "support/testserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::StatementsState;

class StatementRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatIsMissing();
    void countsAndPlans();

private:
    static void letItCount(testing::TestServer &server)
    {
        database::Connection(server.settings(u"postgres"_s))
            .execute(u"ALTER SYSTEM SET shared_preload_libraries = 'pg_stat_statements'"_s);
        server.stopImmediately();
        server.start();
    }
};

void StatementRepositoryTest::saysWhatIsMissing()
{
    testing::DeskDatabase desk;
    const domain::StatementReport report = repositories::loadStatements(desk.connection(), 10);
    QCOMPARE(report.state, StatementsState::Unloaded);
    QVERIFY(report.statements.isEmpty());
}

void StatementRepositoryTest::countsAndPlans()
{
    testing::TestServer server;
    letItCount(server);
    testing::DeskDatabase desk(server);
    database::Connection &connection = desk.connection();
    QCOMPARE(repositories::loadStatements(connection, 10).state, StatementsState::Absent);
    QVERIFY(repositories::loadStatements(connection, 10).canTurnOn);
    repositories::turnOnStatements(connection);

    for (int i = 0; i < 7; ++i)
        QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE title = 'Secret %1' "
                             "OR id = %1"_s.arg(i)),
                 0);
    connection.execute(u"CREATE ROLE deskhand_passing PASSWORD 'a secret word'"_s);
    connection.execute(u"DROP ROLE deskhand_passing"_s);
    const domain::StatementReport report = repositories::loadStatements(connection, 500);
    QCOMPARE(report.state, StatementsState::Ready);
    const domain::StatementStatistics *found = nullptr;
    for (const auto &statement : report.statements) {
        QVERIFY2(!statement.text.contains(u"ecret"_s), qPrintable(statement.text)); // no value
        if (statement.text.startsWith(u"SELECT count(*) FROM desk.tickets WHERE title"_s))
            found = &statement;
    }
    QVERIFY(found);
    QCOMPARE(found->calls, 7);
    QCOMPARE(found->rows, 7);
    QVERIFY(found->totalMs > 0 && found->maxMs <= found->totalMs);
    QVERIFY(std::ranges::is_sorted(report.statements, std::greater{},
                                   &domain::StatementStatistics::totalMs));
    QCOMPARE(repositories::loadStatements(connection, 1).statements.size(), 1);

    for (int i = 0; i < 2; ++i) { // what was prepared is not in the way
        const QStringList plan = repositories::loadPlan(connection, found->id);
        QVERIFY2(plan.join(u'\n').contains(u"tickets"_s), qPrintable(plan.join(u'\n')));
    }
    QVERIFY(repositories::loadPlan(connection, 1).isEmpty());
    // Only statements of this database.
    database::Connection other(server.settings(u"postgres"_s));
    other.execute(u"SELECT 1 AS elsewhere"_s);
    for (const auto &statement : repositories::loadStatements(connection, 500).statements)
        QVERIFY(!statement.text.contains(u"elsewhere"_s));
}

QTEST_GUILESS_MAIN(StatementRepositoryTest)
#include "tst_statementrepository.moc"
