// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/parser.h"
#include "search/sqlcompiler.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::search;

namespace {

MatchContext context()
{
    return {deskhand::domain::UserId(7), QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC),
            QTimeZone("Europe/Berlin")};
}

} // namespace

class TestSqlCompiler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compiles_data();
    void compiles();
    void deletedOnesAreHiddenUnlessAskedFor_data();
    void deletedOnesAreHiddenUnlessAskedFor();
    void nothingTypedReachesTheText();
};

void TestSqlCompiler::compiles_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("condition"); // without the part about deleted tickets
    QTest::addColumn<QVariantList>("values");
    const auto row = [](const QString &search, const QString &condition,
                        const QVariantList &values = {}) {
        QTest::newRow(qPrintable(search)) << search << condition << values;
    };

    row(u"Printer"_s, u"t.id IN (SELECT desk.find_words(desk.phrase_query(CAST(:f1 AS text))))"_s,
        {u"printer"_s});
    row(u"ARROW-1*"_s,
        u"t.id IN (SELECT desk.find_words(desk.prefix_query(CAST(:f1 AS text))) UNION ALL "
        "SELECT desk.find_numbers(CAST(:f2 AS text), TRUE))"_s,
        {u"arrow 1"_s, u"arrow-1"_s});
    row(u"number:ARROW-1"_s, u"t.id IN (SELECT desk.find_numbers(CAST(:f1 AS text), FALSE))"_s,
        {u"ARROW-1"_s});
    row(u"status:open,closed"_s,
        u"(t.status = CAST(:f1 AS desk.ticket_status)) OR "
        "(t.status = CAST(:f2 AS desk.ticket_status))"_s,
        {u"open"_s, u"closed"_s});
    row(u"-priority:>=high"_s, u"(t.priority >= CAST(:f1 AS desk.ticket_priority)) IS NOT TRUE"_s,
        {u"high"_s});
    row(u"assignee:me"_s, u"t.assignee_id = CAST(:f1 AS bigint)"_s, {qint64(7)});
    row(u"requester:none"_s, u"t.creator_id IS NULL"_s);
    row(u"assignee:\"Ann Lo\""_s,
        u"t.assignee_id IN (SELECT desk.find_people(desk.prefix_query(CAST(:f1 AS text)), NULL, "
        "CAST(:f2 AS text)))"_s,
        {u"ann lo"_s, u"Ann Lo"_s});
    row(u"team:supp*"_s,
        u"t.team_id IN (SELECT m.id FROM desk.teams m WHERE lower(m.name) ^@ "
        "lower(CAST(:f1 AS text)))"_s,
        {u"supp"_s});
    row(u"tag:UI"_s,
        u"EXISTS (SELECT FROM desk.ticket_tags x JOIN desk.tags g ON g.id = x.tag_id WHERE "
        "x.ticket_id = t.id AND lower(g.name) = lower(CAST(:f1 AS text)))"_s,
        {u"UI"_s});
    row(u"number:10..20"_s,
        u"CASE WHEN t.number ~ '^[0-9]{1,18}$' THEN CAST(t.number AS bigint) >= "
        "CAST(:f1 AS bigint) AND CAST(t.number AS bigint) <= CAST(:f2 AS bigint) ELSE FALSE END"_s,
        {qint64(10), qint64(20)});
    row(u"created:2026-06-08"_s,
        u"t.created_at >= CAST(:f1 AS timestamptz) AND t.created_at < CAST(:f2 AS timestamptz)"_s,
        {u"2026-06-07T22:00:00.000Z"_s, u"2026-06-08T22:00:00.000Z"_s});
    row(u"resolved:>7d"_s, u"t.resolved_at < CAST(:f1 AS timestamptz)"_s,
        {u"2026-06-08T12:00:00.000Z"_s});
    row(u"is:overdue"_s, u"desk.is_overdue(t.status, t.created_at, CAST(:f1 AS timestamptz))"_s,
        {u"2026-06-15T12:00:00.000Z"_s});
    row(u"is:unassigned OR (is:active has:attachment)"_s,
        u"(t.assignee_id IS NULL) OR ((desk.is_active(t.status)) AND (EXISTS (SELECT FROM "
        "desk.attachments x WHERE x.ticket_id = t.id)))"_s);
}

void TestSqlCompiler::compiles()
{
    QFETCH(QString, search);
    QFETCH(QString, condition);
    QFETCH(QVariantList, values);
    const CompiledFilter compiled = compile(parse(search).filter, context());
    QCOMPARE(compiled.where, u"t.deleted_at IS NULL AND ("_s + condition + u')');
    QVariantList bound;
    for (qsizetype i = 0; i < compiled.bindings.size(); ++i) {
        QCOMPARE(compiled.bindings[i].name, u":f%1"_s.arg(i + 1));
        bound.append(compiled.bindings[i].value);
    }
    QCOMPARE(bound, values);
}

void TestSqlCompiler::deletedOnesAreHiddenUnlessAskedFor_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing") << u""_s << u"t.deleted_at IS NULL"_s;
    QTest::newRow("trash") << u"is:deleted"_s << u"(t.deleted_at IS NOT NULL)"_s;
    QTest::newRow("anywhere") << u"-(is:unassigned is:deleted)"_s
                              << u"(((t.assignee_id IS NULL) AND (t.deleted_at IS NOT NULL)) "
                                 "IS NOT TRUE)"_s;
}

void TestSqlCompiler::deletedOnesAreHiddenUnlessAskedFor()
{
    QFETCH(QString, search);
    QTEST(compile(parse(search).filter, context()).where, "where");
}

void TestSqlCompiler::nothingTypedReachesTheText()
{
    const QString nasty = u"Q');DROP--"_s;
    const QString quoted = u'"' + nasty + u'"';
    for (const QString &field : {u"tag:"_s, u"team:"_s, u"assignee:"_s, u"number:"_s, u""_s}) {
        const auto parsed = parse(QString(field + quoted));
        QVERIFY(parsed.problems.isEmpty());
        const CompiledFilter compiled = compile(parsed.filter, context());
        QVERIFY2(!compiled.where.contains(u"drop"_s, Qt::CaseInsensitive),
                 qPrintable(compiled.where));
        QVERIFY(!compiled.bindings.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestSqlCompiler)
#include "tst_sqlcompiler.moc"
