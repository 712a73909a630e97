// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "domain/enums.h"
#include "repositories/queuerepository.h"
#include "rights/psql.h"
#include "rights/rightsdesk.h"
#include "search/parser.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::domain::CommentVisibility;
using deskhand::testing::RightsDesk;
using deskhand::testing::runPsql;
namespace search = deskhand::search;

// The functions that find words see all texts. What they let an agent know is what she may read.
class WordRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hiddenTextsAreNotLookedInto();
    void plansOfTheFunctionsAreNotShown();
    void rareWordsAreNotKnownToBeThere();
    void requestsWithoutTeamAreThereOnce_data();
    void requestsWithoutTeamAreThereOnce();
    void internalNotesDoNotPushPublicWordsOut();
    void requestersFindNoInternalWords();

private:
    [[nodiscard]] qint64 found(const QString &name, const QString &words);

    std::unique_ptr<RightsDesk> m_desk;
};

void WordRightsTest::init()
{
    m_desk = std::make_unique<RightsDesk>();
}

void WordRightsTest::cleanup()
{
    m_desk.reset();
}

qint64 WordRightsTest::found(const QString &name, const QString &words)
{
    return m_desk
        ->text(name, u"SELECT count(*) FROM desk.find_words(desk.phrase_query('%1'))"_s.arg(words))
        .toLongLong();
}

// What is read for a hidden ticket does not depend on whether the guess at its words is right.
void WordRightsTest::hiddenTextsAreNotLookedInto()
{
    auto &owner = m_desk->owner().connection();
    owner.execute(u"UPDATE desk.tickets SET description = 'unspeakable ' ||"
                  " (SELECT string_agg(md5(n::text), ' ') FROM generate_series(1, 3000) n)"
                  " WHERE id = %1"_s.arg(m_desk->ticket(u"blue"_s).value()));
    const auto pagesRead = [&](const QString &word) {
        const QString sql = u"EXPLAIN (ANALYZE, BUFFERS, FORMAT json)"
                            " SELECT desk.find_words_among(ARRAY[%1], desk.phrase_query('%2'))"_s
                                .arg(m_desk->ticket(u"blue"_s).value())
                                .arg(word);
        int least = INT_MAX; // the first runs fill the caches
        for (int run = 0; run < 5; ++run) {
            const auto plan = QJsonDocument::fromJson(m_desk->text(u"anna"_s, sql).toUtf8());
            const auto node = plan.array().first().toObject()["Plan"_L1].toObject();
            least = std::min(least, node["Shared Hit Blocks"_L1].toInt() +
                                        node["Shared Read Blocks"_L1].toInt());
        }
        return least;
    };
    const int right = pagesRead(u"unspeakable"_s);
    QVERIFY(right > 0);
    QCOMPARE(right, pagesRead(u"unthinkable"_s));
    QCOMPARE(
        m_desk->text(u"ben"_s,
                     u"SELECT count(*) FROM desk.find_words_among(ARRAY[%1]::bigint[],"
                     " desk.phrase_query('unspeakable'))"_s.arg(m_desk->ticket(u"blue"_s).value())),
        u"1"_s);
}

// A plan tells how many rows the statistics of everybody's texts promise.
void WordRightsTest::plansOfTheFunctionsAreNotShown()
{
    const auto oidOf = [&](const QString &table) {
        return m_desk->owner().number(u"SELECT 'desk.%1'::regclass::oid::bigint"_s.arg(table));
    };
    const QString rows = u":relid %1 "_s.arg(oidOf(u"search_rows"_s));
    const QString tickets = u":relid %1 "_s.arg(oidOf(u"tickets"_s));
    const QString shown = u"SET client_min_messages = log; SET debug_print_plan = on;"
                          " SET debug_print_parse = on; SET debug_print_rewritten = on; "_s;
    const auto settings = m_desk->settingsOf(u"anna"_s);
    const QStringList statements{
        u"SELECT desk.find_words('word')"_s,
        u"SELECT desk.find_words_among('{1}', 'word')"_s,
        u"SELECT desk.count_words('word', NULL)"_s,
        u"SELECT desk.count_tagged('{1}')"_s,
        u"SELECT desk.find_numbers('1', true)"_s,
        u"SELECT desk.similar_words('word', 5)"_s,
        u"SELECT desk.page_words('word', NULL, 'created_at', true, NULL, NULL, 5, 0)"_s,
    };
    for (const QString &statement : statements) {
        const auto run = runPsql(settings, shown + statement);
        QCOMPARE(run.exitCode, 0);
        QVERIFY2(run.output.contains(u"PLANNEDSTMT"_s), "the statement's own plan is shown");
        QVERIFY2(!run.output.contains(rows) && !run.output.contains(tickets),
                 qPrintable(statement));
    }
}

void WordRightsTest::rareWordsAreNotKnownToBeThere()
{
    m_desk->owner().tickets(100);
    auto &owner = m_desk->owner().connection();
    owner.execute(u"UPDATE desk.tickets SET description = 'unspeakable' WHERE id = %1"_s.arg(
        m_desk->ticket(u"blue"_s).value()));
    owner.execute(u"UPDATE desk.tickets SET title = 'usual' WHERE id % 3 = 0"_s);
    owner.execute(u"VACUUM ANALYZE desk.search_rows"_s);
    const QString shares = u"SELECT string_agg(word || ' ' || share, ', ' ORDER BY word)"
                           " FROM desk.word_shares('{unspeakable,unthinkable,usual}', '{unsp}')"_s;
    const QString nothing = u"unsp 0, unspeakable 0, unthinkable 0, usual 0"_s;
    QCOMPARE(m_desk->text(u"anna"_s, shares), nothing); // "usual" is in a third, but of few
    m_desk->owner().tickets(200);
    owner.execute(u"UPDATE desk.tickets SET title = 'usual' WHERE id % 3 = 0"_s);
    owner.execute(u"VACUUM ANALYZE desk.search_rows"_s);
    QCOMPARE(m_desk->text(u"anna"_s, shares),
             u"unsp 0, unspeakable 0, unthinkable 0, usual 0.25"_s);
    owner.execute(u"UPDATE desk.users SET password_expires_at = now() - interval '1 day'"
                  " WHERE id = %1"_s.arg(m_desk->person(u"anna"_s).value()));
    QCOMPARE(m_desk->text(u"anna"_s, shares), nothing);
    QCOMPARE(m_desk->text(u"anna"_s, u"SELECT desk.roughly_all_tickets()"_s), u"0"_s);
}

void WordRightsTest::requestsWithoutTeamAreThereOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("all") << u""_s;
    QTest::newRow("words") << u"lonely"_s;
    QTest::newRow("words and kind") << u"lonely status:open"_s;
    QTest::newRow("tag") << u"tag:odd"_s;
}

// Handled, since it has no team, and requested: seen for two reasons.
void WordRightsTest::requestsWithoutTeamAreThereOnce()
{
    QFETCH(QString, text);
    auto &owner = m_desk->owner().connection();
    owner.execute(u"DELETE FROM desk.team_members WHERE user_id = %1"_s.arg(
        m_desk->person(u"anna"_s).value()));
    owner.execute(u"INSERT INTO desk.tickets (title, creator_id) VALUES ('lonely', %1)"_s.arg(
        m_desk->person(u"anna"_s).value()));
    owner.execute(u"WITH made AS (INSERT INTO desk.tags (name) VALUES ('odd') RETURNING id)"
                  " INSERT INTO desk.ticket_tags (ticket_id, tag_id)"
                  " SELECT t.id, m.id FROM desk.tickets t, made m WHERE t.title = 'lonely'"_s);
    const search::QueueQuery query{.filter = search::parse(text).filter,
                                   .sort = {},
                                   .me = m_desk->person(u"anna"_s),
                                   .now = QDateTime::currentDateTimeUtc(),
                                   .timeZone = QTimeZone::utc()};
    auto &anna = m_desk->as(u"anna"_s);
    const auto page = deskhand::repositories::loadPage(anna, query, {.limit = 100});
    QSet<qint64> ids;
    for (const auto &row : page.rows)
        ids.insert(row.id.value());
    QCOMPARE(page.rows.size(), ids.size());
    QVERIFY(!ids.isEmpty());
    QCOMPARE(deskhand::repositories::countTickets(anna, query), ids.size());
}

void WordRightsTest::internalNotesDoNotPushPublicWordsOut()
{
    const auto ticket = m_desk->ticket(u"hers"_s);
    QString many;
    for (int i = 0; i < 300; ++i)
        many += u"echo "_s;
    m_desk->owner().comment(
        {.ticket = ticket, .visibility = CommentVisibility::Internal, .body = many});
    QCOMPARE(found(u"anna"_s, u"echo"_s), 0);
    m_desk->owner().comment({.ticket = ticket, .body = u"echo"_s});
    QCOMPARE(found(u"anna"_s, u"echo"_s), 1);
    QCOMPARE(m_desk->text(u"anna"_s, u"SELECT desk.count_words('echo', NULL)"_s), u"1"_s);
}

void WordRightsTest::requestersFindNoInternalWords()
{
    const auto ticket = m_desk->ticket(u"hers"_s);
    m_desk->owner().comment(
        {.ticket = ticket, .visibility = CommentVisibility::Internal, .body = u"red ink"_s});
    m_desk->owner().comment({.ticket = ticket, .body = u"blue ink"_s});
    QCOMPARE(found(u"ben"_s, u"red ink"_s), 1);
    QCOMPARE(found(u"anna"_s, u"red ink"_s), 0);
    QCOMPARE(found(u"anna"_s, u"blue ink"_s), 1);
    QCOMPARE(m_desk->text(u"anna"_s, u"SELECT count(*) FROM desk.find_words('blue & !red')"_s),
             u"1"_s);
    QCOMPARE(m_desk->text(u"anna"_s, u"SELECT count(*) FROM desk.find_words('blue <-> ink')"_s),
             u"1"_s);
    m_desk->as(u"anna"_s).execute(u"SET force_parallel_mode = on"_s);
    QCOMPARE(found(u"anna"_s, u"blue ink"_s), 1);
}

QTEST_GUILESS_MAIN(WordRightsTest)
#include "tst_wordrights.moc"
