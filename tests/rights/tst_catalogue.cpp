// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "database/transaction.h"
#include "repositories/deskdatabase.h"
#include "rights/rightslint.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::DeskDatabase;
using deskhand::testing::RightsRule;

// The catalogue of a migrated database keeps the rules, and each rule bites.
class CatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRule_data();
    void keepsTheRule();
    void callsInPoliciesAreFound_data();
    void callsInPoliciesAreFound();
    void policiesCallNothingPerRow();
};

namespace {

const QString qualified = u"SET search_path = pg_catalog"_s; // names are written out in full

QStringList names(Connection &connection, const QString &query)
{
    return Query(connection, query).all([](const Row &row) { return row.text(0); });
}

qsizetype endOfBracket(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < text.size(); ++i) {
        if (text[i] == u'(')
            ++depth;
        if (text[i] == u')' && --depth == 0)
            return i + 1;
    }
    return text.size();
}

// The calls of our functions in an expression as pg_get_expr writes it, those left out that stand
// in a sub-select of nothing but the call, an element of what it gives, or how many there are: it
// is run once for a statement.
QStringList callsPerRow(QString expression)
{
    static const QRegularExpression ours(uR"((?:desk|audit)\.\w+\()"_s);
    static const QString call = uR"((?:desk|audit)\.\w+\(\))"_s;
    static const QRegularExpression once(
        uR"(\( ?SELECT (?:%1|\(%1\)\[\d+\]|\(cardinality\(%1\) > \d+\))(?: AS \w+)?\))"_s.arg(
            call));
    expression.replace(once, u"once"_s);
    QStringList found;
    for (auto calls = ours.globalMatch(expression); calls.hasNext();) {
        const auto match = calls.next();
        found.append(expression.mid(match.capturedStart(),
                                    endOfBracket(expression, match.capturedEnd() - 1) -
                                        match.capturedStart()));
    }
    return found;
}

} // namespace

void CatalogueTest::keepsTheRule_data()
{
    QTest::addColumn<RightsRule>("rule");
    for (const RightsRule &rule : deskhand::testing::rightsRules())
        QTest::newRow(qUtf8Printable(rule.name)) << rule;
}

void CatalogueTest::keepsTheRule()
{
    QFETCH(RightsRule, rule);
    DeskDatabase desk;
    desk.connection().execute(qualified);
    QCOMPARE(names(desk.connection(), rule.query), QStringList{});
    deskhand::database::Transaction planted(desk.connection()); // roles are the server's
    desk.connection().execute(rule.violation);
    QCOMPARE(names(desk.connection(), rule.query), QStringList{rule.found});
}

void CatalogueTest::callsInPoliciesAreFound_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<QStringList>("calls");
    QTest::newRow("once") << u"(SELECT desk.sees_all())"_s << QStringList{};
    QTest::newRow("once, as a list")
        << u"team_id = ANY ((SELECT desk.my_teams())::bigint[])"_s << QStringList{};
    QTest::newRow("one of her teams, asked for once")
        << u"team_id = (SELECT (desk.my_teams())[1])"_s << QStringList{};
    QTest::newRow("how many teams, asked for once")
        << u"(SELECT cardinality(desk.my_teams()) > 2)"_s << QStringList{};
    QTest::newRow("one of her teams, asked for per row")
        << u"team_id = (desk.my_teams())[1]"_s << QStringList{u"desk.my_teams()"_s};
    QTest::newRow("built in") << u"title = session_user"_s << QStringList{};
    QTest::newRow("per row") << u"assignee_id = desk.me()"_s << QStringList{u"desk.me()"_s};
    QTest::newRow("of the row") << u"(SELECT desk.is_active(status))"_s
                                << QStringList{u"desk.is_active(tickets.status)"_s};
    QTest::newRow("inside another select")
        << u"EXISTS (SELECT FROM desk.users u WHERE u.id = desk.me())"_s
        << QStringList{u"desk.me()"_s};
}

void CatalogueTest::callsInPoliciesAreFound()
{
    QFETCH(QString, condition);
    DeskDatabase desk;
    desk.connection().execute(qualified);
    desk.connection().execute(u"CREATE POLICY planted ON desk.tickets USING (%1)"_s.arg(condition));
    QTEST(callsPerRow(desk.text(u"SELECT pg_get_expr(polqual, polrelid) FROM pg_policy "
                                "WHERE polname = 'planted'"_s)),
          "calls");
}

void CatalogueTest::policiesCallNothingPerRow()
{
    DeskDatabase desk;
    desk.connection().execute(qualified);
    const QStringList policies = names(
        desk.connection(), u"SELECT concat_ws(' ', polname || ':', pg_get_expr(polqual, polrelid), "
                           "pg_get_expr(polwithcheck, polrelid)) FROM pg_policy"_s);
    QVERIFY(policies.size() > 30);
    for (const QString &policy : policies)
        QVERIFY2(callsPerRow(policy).isEmpty(), qUtf8Printable(policy));
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
