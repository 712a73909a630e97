// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "database/query.h"
#include "search/filtermaker.h"
#include "search/keyset.h"
#include "search/matcher.h"
#include "search/parser.h"
#include "search/searchdesk.h"
#include "search/sqlcompiler.h"
#include "support/testdatabase.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace deskhand::search;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::FilterMaker;
using deskhand::testing::SearchDesk;
using deskhand::testing::TestDatabase;

namespace {

using Ids = QList<qint64>;

constexpr int ticketCount = 400;

QString shown(const Ids &ids)
{
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return texts.join(u' ');
}

const QString fromTables = u" FROM desk.tickets t LEFT JOIN desk.users r ON r.id = t.creator_id "
                           "LEFT JOIN desk.users a ON a.id = t.assignee_id "
                           "LEFT JOIN desk.teams tm ON tm.id = t.team_id "_s;

struct Page {
    Ids ids;
    QList<SortKey> keys;
};

} // namespace

// The two readers of a filter must give the same answer, on a real server.
class TestSearchAgreement : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void generatedFiltersAgree_data();
    void generatedFiltersAgree();
    void fieldsAgreeWithPlainSql_data();
    void fieldsAgreeWithPlainSql();
    void pagesMakeUpTheList_data();
    void pagesMakeUpTheList();
    void peopleFindTheOrderNatural();

private:
    Ids selected(const QString &where, const QList<Binding> &bindings = {});
    Ids bySql(const Filter &filter, const MatchContext &context);
    Ids byMatcher(const Filter &filter, const MatchContext &context);
    Page page(const Sort &sort, const QString &order, const CompiledFilter &where, int limit);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<SearchDesk> m_desk;
};

void TestSearchAgreement::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    m_connection = std::make_unique<Connection>(m_database->settings());
    m_desk = std::make_unique<SearchDesk>(*m_connection, 20260615, ticketCount);
    QCOMPARE(m_desk->subjects().size(), ticketCount);
}

void TestSearchAgreement::cleanupTestCase()
{
    m_desk.reset();
    m_connection.reset();
    m_database.reset();
}

Ids TestSearchAgreement::selected(const QString &where, const QList<Binding> &bindings)
{
    Query query(*m_connection,
                u"SELECT t.id FROM desk.tickets t WHERE "_s + where + u" ORDER BY t.id"_s);
    for (const Binding &binding : bindings)
        query.bind(binding.name, binding.value);
    return query.all([](const Row &row) { return row.int64(0); });
}

Ids TestSearchAgreement::bySql(const Filter &filter, const MatchContext &context)
{
    const CompiledFilter compiled = compile(filter, context);
    return selected(compiled.where, compiled.bindings);
}

Ids TestSearchAgreement::byMatcher(const Filter &filter, const MatchContext &context)
{
    Ids ids;
    for (const MatchSubject &subject : m_desk->subjects())
        if (matches(filter, subject, context))
            ids.append(subject.row.id.value());
    return ids;
}

void TestSearchAgreement::generatedFiltersAgree_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("Berlin") << 1U << QByteArray("Europe/Berlin");
    QTest::newRow("St. John's") << 2U << QByteArray("America/St_Johns");
    QTest::newRow("Kolkata") << 3U << QByteArray("Asia/Kolkata");
    QTest::newRow("UTC") << 4U << QByteArray("UTC");
}

void TestSearchAgreement::generatedFiltersAgree()
{
    QFETCH(quint32, seed);
    QFETCH(QByteArray, zone);
    MatchContext context = SearchDesk::context();
    context.zone = QTimeZone(zone);
    if (seed == 4)
        context.me.reset();
    FilterMaker maker(seed);
    int selective = 0;
    for (int i = 0; i < 120; ++i) {
        const Filter filter = maker.filter();
        const ParseResult printed = parse(toText(filter));
        QVERIFY2(printed.problems.isEmpty() && printed.filter == filter,
                 qPrintable(toText(filter)));
        const Ids sql = bySql(filter, context);
        const Ids memory = byMatcher(filter, context);
        QVERIFY2(sql == memory,
                 qPrintable(u"%1\nsql:    %2\nmemory: %3\n%4"_s.arg(
                     toText(filter), shown(sql), shown(memory), compile(filter, context).where)));
        selective += !sql.isEmpty() && sql.size() < ticketCount ? 1 : 0;
    }
    QVERIFY2(selective > 70, "too few of the filters told anything apart");
}

void TestSearchAgreement::fieldsAgreeWithPlainSql_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("where");
    const auto row = [](const QString &search, const QString &where) {
        QTest::newRow(qPrintable(search)) << search << where;
    };
    const auto live = [&](const QString &search, const QString &where) {
        row(search, u"t.deleted_at IS NULL AND ("_s + where + u')');
    };

    row(u"printer OR -printer"_s, u"t.deleted_at IS NULL"_s);
    live(u"paper"_s, u"concat_ws(E'\\n', t.title, t.description, (SELECT string_agg(body, E'\\n') "
                     "FROM desk.comments WHERE ticket_id = t.id)) ~* '\\mpaper\\M'"_s);
    live(u"-paper"_s, u"concat_ws(E'\\n', t.title, t.description, (SELECT string_agg(body, E'\\n') "
                      "FROM desk.comments WHERE ticket_id = t.id)) !~* '\\mpaper\\M'"_s);
    live(u"printe*"_s, u"concat_ws(E'\\n', t.title, t.description, (SELECT string_agg(body, E'\\n')"
                       " FROM desk.comments WHERE ticket_id = t.id)) ~* '\\mprinte'"_s);
    live(u"\"paper out\""_s,
         u"t.title || ' ' || t.description ~* '\\mpaper\\W+out\\M' OR EXISTS (SELECT FROM "
         "desk.comments c WHERE c.ticket_id = t.id AND c.body ~* '\\mpaper\\W+out\\M')"_s);
    live(u"İSTANBUL"_s,
         u"concat_ws(E'\\n', t.title, t.description, (SELECT string_agg(body, E'\\n') "
         "FROM desk.comments WHERE ticket_id = t.id)) ~* '\\m[iİ]stanbul\\M'"_s);
    live(u"京都"_s, u"concat_ws(E'\\n', t.title, t.description, (SELECT string_agg(body, E'\\n') "
                    "FROM desk.comments WHERE ticket_id = t.id)) LIKE '%京都%'"_s);
    live(u"ARROW-12"_s, u"t.number = 'ARROW-12' OR t.title || ' ' || t.description ~* "
                        "'\\marrow\\W+12\\M' OR EXISTS (SELECT FROM desk.comments c WHERE "
                        "c.ticket_id = t.id AND c.body ~* '\\marrow\\W+12\\M')"_s);

    live(u"status:open"_s, u"t.status = 'open'"_s);
    live(u"status:waiting,closed"_s, u"t.status IN ('waiting_on_customer', 'closed')"_s);
    live(u"-status:open"_s, u"t.status <> 'open'"_s);
    live(u"priority:high"_s, u"t.priority = 'high'"_s);
    live(u"priority:>=high"_s, u"t.priority IN ('high', 'urgent')"_s);
    live(u"priority:<medium"_s, u"t.priority = 'low'"_s);
    live(u"assignee:me"_s, u"t.assignee_id = 1"_s);
    live(u"assignee:none"_s, u"t.assignee_id IS NULL"_s);
    live(u"-assignee:me"_s, u"t.assignee_id IS DISTINCT FROM 1"_s);
    live(u"assignee:\"ann lo\""_s, u"t.assignee_id IN (SELECT id FROM desk.users WHERE name IN "
                                   "('Ann Long', 'Mary Ann Lopez'))"_s);
    live(u"assignee:\"me\""_s, u"t.assignee_id IN (SELECT id FROM desk.users WHERE name = 'me')"_s);
    live(u"requester:ANN.LONG@example.org"_s, u"t.creator_id = 1"_s);
    live(u"requester:\"odon von Horvath\""_s,
         u"t.creator_id = (SELECT id FROM desk.users WHERE name = 'Ödön von Horváth')"_s);
    live(u"assignee:lukasz"_s,
         u"t.assignee_id = (SELECT id FROM desk.users WHERE name = 'Łukasz Żółć')"_s);
    live(u"requester:none"_s, u"t.creator_id IS NULL"_s);
    live(u"team:support"_s, u"t.team_id = (SELECT id FROM desk.teams WHERE name = 'Support')"_s);
    live(u"team:supp*"_s, u"t.team_id IN (SELECT id FROM desk.teams WHERE name LIKE 'Support%')"_s);
    live(u"team:none"_s, u"t.team_id IS NULL"_s);
    live(u"-team:support"_s, u"t.team_id IS DISTINCT FROM (SELECT id FROM desk.teams WHERE "
                             "name = 'Support')"_s);
    live(u"tag:UI"_s, u"EXISTS (SELECT FROM desk.ticket_tags x JOIN desk.tags g ON "
                      "g.id = x.tag_id WHERE x.ticket_id = t.id AND g.name = 'ui')"_s);
    live(u"tag:100%*"_s, u"EXISTS (SELECT FROM desk.ticket_tags x JOIN desk.tags g ON "
                         "g.id = x.tag_id WHERE x.ticket_id = t.id AND g.name = '100%')"_s);
    live(u"tag:none"_s,
         u"(SELECT count(*) FROM desk.ticket_tags x WHERE x.ticket_id = t.id) = 0"_s);
    live(u"number:ARROW-12,#4"_s, u"t.number IN ('ARROW-12', '4')"_s);
    live(u"number:arrow-1*"_s, u"t.number LIKE 'ARROW-1%'"_s);
    live(u"number:100..200"_s,
         u"length(t.number) < 19 AND translate(t.number, '0123456789', '') = '' AND "
         "CAST(t.number AS numeric) BETWEEN 100 AND 200"_s);

    live(u"created:2026-06-08"_s, u"t.created_at >= '2026-06-07 22:00Z' AND "
                                  "t.created_at < '2026-06-08 22:00Z'"_s);
    live(u"created:>2026-03-28"_s, u"t.created_at >= '2026-03-28 23:00Z'"_s);
    live(u"created:<=2026-03-29"_s, u"t.created_at < '2026-03-29 22:00Z'"_s);
    live(u"updated:2026-03-28..2026-06-08"_s, u"t.updated_at >= '2026-03-27 23:00Z' AND "
                                              "t.updated_at < '2026-06-08 22:00Z'"_s);
    live(u"resolved:>=2026-01-01"_s, u"t.resolved_at >= '2025-12-31 23:00Z'"_s);
    live(u"-resolved:>=2026-01-01"_s,
         u"t.resolved_at IS NULL OR t.resolved_at < '2025-12-31 23:00Z'"_s);
    live(u"created:7d"_s, u"t.created_at >= '2026-06-08 12:00Z'"_s);
    live(u"created:>7d"_s, u"t.created_at < '2026-06-08 12:00Z'"_s);
    live(u"created:24h"_s, u"t.created_at >= '2026-06-14 12:00Z'"_s);
    live(u"updated:6m"_s, u"t.updated_at >= '2025-12-15 13:00Z'"_s);

    live(u"is:overdue"_s, u"t.status IN ('open', 'in_progress', 'waiting_on_customer') AND "
                          "t.created_at < '2026-06-08 12:00Z'"_s);
    live(u"is:escalated"_s, u"t.status = 'open' AND t.status_changed_at < '2026-06-14 12:00Z'"_s);
    live(u"is:unassigned"_s, u"t.assignee_id IS NULL"_s);
    live(u"is:active"_s, u"t.status NOT IN ('resolved', 'closed')"_s);
    live(u"has:attachment"_s, u"t.id IN (SELECT ticket_id FROM desk.attachments)"_s);
    row(u"is:deleted"_s, u"t.deleted_at IS NOT NULL"_s);
    row(u"-is:deleted"_s, u"t.deleted_at IS NULL"_s);
    row(u"is:deleted OR status:open"_s, u"t.deleted_at IS NOT NULL OR t.status = 'open'"_s);
    row(u"status:open is:deleted,active"_s, u"t.status = 'open'"_s);
}

void TestSearchAgreement::fieldsAgreeWithPlainSql()
{
    QFETCH(QString, search);
    QFETCH(QString, where);
    const ParseResult parsed = parse(search);
    QVERIFY(parsed.problems.isEmpty());
    const Ids expected = selected(where);
    QVERIFY2(!expected.isEmpty() && expected.size() < ticketCount, "the condition tells nothing");
    QCOMPARE(shown(bySql(parsed.filter, SearchDesk::context())), shown(expected));
    QCOMPARE(shown(byMatcher(parsed.filter, SearchDesk::context())), shown(expected));
}

Page TestSearchAgreement::page(const Sort &sort, const QString &order, const CompiledFilter &where,
                               int limit)
{
    Query query(*m_connection, u"SELECT t.id, "_s + keyExpression(sort.column) + fromTables +
                                   u"WHERE "_s + where.where + u" ORDER BY "_s + order +
                                   u" LIMIT "_s + QString::number(limit));
    for (const Binding &binding : where.bindings)
        query.bind(binding.name, binding.value);
    Page page;
    query.each([&](const Row &row) {
        page.ids.append(row.int64(0));
        page.keys.append({row.isNull(1) ? std::nullopt : std::optional(row.text(1)),
                          deskhand::domain::TicketId(row.int64(0))});
    });
    return page;
}

void TestSearchAgreement::pagesMakeUpTheList_data()
{
    QTest::addColumn<Sort>("sort");
    for (const auto &column : sortColumnWords) {
        for (const auto direction : {SortDirection::Ascending, SortDirection::Descending})
            QTest::addRow("%s %s", column.word.data(),
                          direction == SortDirection::Ascending ? "up" : "down")
                << Sort{column.value, direction};
    }
}

void TestSearchAgreement::pagesMakeUpTheList()
{
    QFETCH(Sort, sort);
    constexpr int pageSize = 7;
    const CompiledFilter everything{u"TRUE"_s, {}};
    const Page list = page(sort, orderBy(sort), everything, ticketCount + 1);
    QCOMPARE(list.ids.size(), ticketCount);

    Ids forwards;
    for (Page next = page(sort, orderBy(sort), everything, pageSize); !next.ids.isEmpty();
         next = page(sort, orderBy(sort), after(sort, next.keys.back()), pageSize)) {
        forwards.append(next.ids);
        QVERIFY(forwards.size() <= ticketCount);
    }
    QCOMPARE(shown(forwards), shown(list.ids));

    Ids backwards;
    for (Page next = page(sort, reversedOrderBy(sort), everything, pageSize); !next.ids.isEmpty();
         next = page(sort, reversedOrderBy(sort), before(sort, next.keys.back()), pageSize)) {
        backwards.append(next.ids);
        QVERIFY(backwards.size() <= ticketCount);
    }
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(shown(backwards), shown(list.ids));
}

// Hand-made expectations, as the pages above only show that the order agrees with itself.
void TestSearchAgreement::peopleFindTheOrderNatural()
{
    const auto values = [this](const Sort &sort, const QString &where) {
        QStringList found;
        for (const SortKey &key : page(sort, orderBy(sort), {where, {}}, ticketCount).keys)
            found.append(key.value.value_or(u"-"_s));
        found.removeDuplicates();
        return found;
    };
    QCOMPARE(values({SortColumn::Number, SortDirection::Ascending}, u"t.number LIKE 'ARROW-%6'"_s)
                 .mid(0, 4),
             (QStringList{u"ARROW-6"_s, u"ARROW-36"_s, u"ARROW-66"_s, u"ARROW-96"_s}));
    const QString all = u"TRUE"_s;
    QCOMPARE(values({SortColumn::Status, SortDirection::Ascending}, all),
             (QStringList{u"open"_s, u"in_progress"_s, u"waiting_on_customer"_s, u"resolved"_s,
                          u"closed"_s}));
    QCOMPARE(values({SortColumn::Priority, SortDirection::Descending}, all),
             (QStringList{u"urgent"_s, u"high"_s, u"medium"_s, u"low"_s}));
    QCOMPARE(values({SortColumn::Team, SortDirection::Ascending}, all),
             (QStringList{u"Büro"_s, u"none"_s, u"S"_s, u"Support"_s, u"Support EMEA"_s, u"-"_s}));
    QCOMPARE(values({SortColumn::Team, SortDirection::Descending}, all),
             (QStringList{u"Support EMEA"_s, u"Support"_s, u"S"_s, u"none"_s, u"Büro"_s, u"-"_s}));
    QCOMPARE(values({SortColumn::Assignee, SortDirection::Ascending}, all),
             (QStringList{u"%"_s, u"ANN"_s, u"Ann Long"_s, u"Ann-Marie Smith"_s, u"Anna Bell"_s,
                          u"Łukasz Żółć"_s, u"Mary Ann Lopez"_s, u"me"_s, u"none"_s,
                          u"Ödön von Horváth"_s, u"Seán O'Neil"_s, u"李 雷"_s, u"-"_s}));
}

QTEST_GUILESS_MAIN(TestSearchAgreement)
#include "tst_searchagreement.moc"
