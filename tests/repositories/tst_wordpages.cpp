// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/wordpages.h"

#include "database/query.h"
#include "repositories/deskdatabase.h"
#include "repositories/queuerepository.h"
#include "search/parser.h"
#include "search/queuecolumns.h"
#include "search/wordshares.h"
#include "support/seed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::repositories;
using namespace deskhand::search;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::domain::TicketId;
using deskhand::testing::DeskDatabase;
using From = PageRequest::From;

// A page of a search for words is found in one of three ways. They give the same pages.
class WordPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void isASearchForWords_data();
    void isASearchForWords();
    void allWaysGiveTheSamePages_data();
    void allWaysGiveTheSamePages();
    void countsWhatItFinds();
    void givesUpAWalkThatDoesNotSuffice();
    void guessesHowCommonWordsAre();

private:
    [[nodiscard]] QueueQuery query(const QString &text, const Sort &sort = {}) const;
    [[nodiscard]] QList<TicketId> read(const QueueQuery &query, const PageRequest &request,
                                       int way) const;

    std::unique_ptr<DeskDatabase> m_desk;
};

namespace {

constexpr int ticketCount = 240;
constexpr qint64 ample = 10 * ticketCount;

std::optional<WordSearch> searchOf(const QueueQuery &query)
{
    return wordSearchOf(query.filter, contextOf(query), u":f"_s);
}

QList<TicketId> idsOf(const QueuePage &page)
{
    QList<TicketId> ids;
    for (const auto &row : page.rows)
        ids.append(row.id);
    return ids;
}

} // namespace

// Every second ticket has "even", every third "three" in a comment, every 40th "rare"; times
// collide.
void WordPagesTest::initTestCase()
{
    m_desk = std::make_unique<DeskDatabase>();
    auto &connection = m_desk->connection();
    deskhand::testing::insertTeam(connection, u"red"_s);
    m_desk->person(u"Ann Long"_s);
    Query(connection,
          uR"(INSERT INTO desk.tickets (title, description, status, priority, team_id, assignee_id)
              SELECT CASE WHEN n % 2 = 0 THEN 'even ' ELSE 'odd ' END || 'ticket ' || n,
                     CASE WHEN n % 40 = 0 THEN 'rare case' ELSE 'usual case' END,
                     (enum_range(NULL::desk.ticket_status))[1 + n % 5],
                     (enum_range(NULL::desk.ticket_priority))[1 + n % 4],
                     CASE WHEN n % 3 = 0 THEN (SELECT max(id) FROM desk.teams) END,
                     CASE WHEN n % 7 < 3 THEN (SELECT max(id) FROM desk.users) END
              FROM generate_series(1, %1) n)"_s.arg(ticketCount))
        .run();
    Query(connection, u"INSERT INTO desk.comments (ticket_id, body) SELECT id, 'three said'"
                      " FROM desk.tickets WHERE id % 3 = 0"_s)
        .run();
    Query(connection,
          u"WITH made AS (INSERT INTO desk.tags (name) VALUES ('vip'), ('vip 2') RETURNING id)"
          " INSERT INTO desk.ticket_tags (ticket_id, tag_id) SELECT t.id, m.id"
          " FROM desk.tickets t, made m WHERE t.id % 5 < 2"_s)
        .run();
    Query(connection, u"SELECT set_config('deskhand.source_times', 'keep', false)"_s).run();
    Query(connection, u"UPDATE desk.tickets SET created_at = now() - (id % 20) * interval '1 day',"
                      " updated_at = now() - (id % 11) * interval '1 hour',"
                      " deleted_at = CASE WHEN id % 23 = 0 THEN now() END"_s)
        .run();
    Query(connection, u"SELECT set_config('deskhand.source_times', '', false)"_s).run();
    connection.execute(u"ANALYZE"_s);
}

void WordPagesTest::cleanupTestCase()
{
    m_desk.reset();
}

QueueQuery WordPagesTest::query(const QString &text, const Sort &sort) const
{
    return {.filter = parse(text).filter,
            .sort = sort,
            .me = m_desk->me(),
            .now = QDateTime::currentDateTimeUtc(),
            .timeZone = QTimeZone::utc()};
}

void WordPagesTest::isASearchForWords_data()
{
    QTest::addColumn<bool>("isOne");
    QTest::addColumn<bool>("hasKinds");
    const auto row = [](const char *text, bool isOne, bool hasKinds) {
        QTest::newRow(text) << isOne << hasKinds;
    };
    row("even", true, true);
    row("even -odd status:open", true, true);
    row("(even OR odd) assignee:ann team:red,none", true, true);
    row("even is:active -status:waiting_on_customer priority:>=high", true, true);
    row("even is:unassigned", true, true);
    row("even -assignee:ann", true, false); // everybody else is not known
    row("even tag:vip", true, false);
    row("even created:7d", true, false);
    row("even status:open OR odd", true, false); // even, and one of the two
    row("status:open OR odd", false, false);
    row("-even", false, false);
    row("-even OR odd", false, false);
    row("even is:deleted", false, false);
    row("even 1042", true, false); // may be the number of a ticket
    row("1042", false, false);
    row("status:open", false, false);
    row("(even status:open) (odd)", true, true);
}

void WordPagesTest::isASearchForWords()
{
    QFETCH(bool, isOne);
    QFETCH(bool, hasKinds);
    const auto search = searchOf(query(QString::fromUtf8(QTest::currentDataTag())));
    QCOMPARE(search.has_value(), isOne);
    QCOMPARE(search && search->kinds, hasKinds);
}

void WordPagesTest::allWaysGiveTheSamePages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("column");
    QTest::addColumn<bool>("ascending");
    for (const QString &text :
         {u"even"_s, u"rare"_s, u"three"_s, u"even three"_s, u"\"three said\" -odd"_s,
          u"even status:open,closed"_s, u"odd is:active priority:>=high assignee:ann"_s,
          u"ticket team:red -status:closed"_s, u"even OR three is:unassigned"_s, u"usu* cas*"_s,
          u"even tag:none"_s, u"nothing"_s})
        for (const auto column : {SortColumn::Created, SortColumn::Updated, SortColumn::Priority,
                                  SortColumn::Number, SortColumn::Title})
            for (const bool ascending : {true, false})
                QTest::addRow("%s by %s %s", qPrintable(text),
                              qPrintable(QString(deskhand::core::toWord(column))),
                              ascending ? "up" : "down")
                    << text << int(column) << ascending;
}

// Way 0 walks, 1 asks the index, 2 is what loadPage() takes.
QList<TicketId> WordPagesTest::read(const QueueQuery &query, const PageRequest &request,
                                    int way) const
{
    auto &connection = m_desk->connection();
    const auto search = searchOf(query);
    QList<TicketId> ids;
    if (way == 0)
        ids = idsOf(walkedPage(connection, query, *search, request, ample).value());
    else if (way == 1)
        ids = idsOf(indexedPage(connection, query, *search, request));
    else
        return idsOf(loadPage(connection, query, request));
    if (isReversed(request))
        std::reverse(ids.begin(), ids.end());
    return ids;
}

void WordPagesTest::allWaysGiveTheSamePages()
{
    QFETCH(QString, text);
    QFETCH(int, column);
    QFETCH(bool, ascending);
    const QueueQuery asked = query(
        text, {.column = SortColumn(column),
               .direction = ascending ? SortDirection::Ascending : SortDirection::Descending});
    auto &connection = m_desk->connection();
    const auto all = matchingIds(connection, asked, ample);
    const auto keys = plainPage(connection, asked, {.limit = ticketCount}).keys;
    QCOMPARE(keys.size(), all.size());
    const bool isIndexed = searchOf(asked)->kinds && isIndexedBy(asked.sort);
    for (int way = 0; way < 3; ++way) {
        if (way == 1 && !isIndexed)
            continue;
        QCOMPARE(read(asked, {.limit = 15}, way), all.first(std::min<qsizetype>(15, all.size())));
        QCOMPARE(read(asked, {.from = From::End, .limit = 15}, way),
                 all.last(std::min<qsizetype>(15, all.size())));
        for (qsizetype place = 0; place < all.size(); place += 13) {
            const auto expected = all.mid(place + 1 + 2, 9);
            QCOMPARE(read(asked,
                          {.from = From::After, .anchor = keys.at(place), .skip = 2, .limit = 9},
                          way),
                     expected);
            const auto first = std::max<qsizetype>(0, place - 9);
            QCOMPARE(read(asked, {.from = From::Before, .anchor = keys.at(place), .limit = 9}, way),
                     all.mid(first, place - first));
        }
    }
}

void WordPagesTest::countsWhatItFinds()
{
    for (const QString &text :
         {u"even"_s, u"three -even"_s, u"even status:open"_s, u"odd assignee:ann,none"_s,
          u"ticket team:none -status:closed"_s, u"\"usual case\""_s, u"even tag:none"_s,
          u"tag:vip"_s, u"tag:vip* status:open"_s, u"tag:vip,\"vip 2\" assignee:none"_s,
          u"tag:vip tag:vip*"_s, u"tag:vip even"_s, u"-tag:vip"_s, u"created:>5d"_s,
          u"created:>5d status:open"_s, u"created:<2001-01-01 OR created:>9d"_s, u"created:7d"_s,
          u"created:>500d OR even"_s}) {
        const auto found = matchingIds(m_desk->connection(), query(text), ample).size();
        QVERIFY(found > 0);
        QVERIFY2(countTickets(m_desk->connection(), query(text)) == found, qPrintable(text));
    }
}

void WordPagesTest::givesUpAWalkThatDoesNotSuffice()
{
    const auto asked = query(u"rare"_s, {SortColumn::Number, SortDirection::Ascending});
    auto &connection = m_desk->connection();
    const auto search = searchOf(asked);
    QVERIFY(!walkedPage(connection, asked, *search, {.limit = 5}, 20));
    QVERIFY(walkedPage(connection, asked, *search, {.limit = 5}, ample));
    QVERIFY(!walkedPage(connection, query(u"nothing"_s), *searchOf(query(u"nothing"_s)), {}, 20));
    QCOMPARE(loadPage(connection, asked, {.limit = 5}).rows.size(), 5);
}

void WordPagesTest::guessesHowCommonWordsAre()
{
    const auto share = [&](const QString &text) {
        const auto search = searchOf(query(text));
        auto shares = wordsOf(search->words);
        Query(m_desk->connection(), u"SELECT * FROM desk.word_shares(:words, :beginnings)"_s)
            .bind(u":words"_s, shares.words(false))
            .bind(u":beginnings"_s, shares.words(true))
            .each([&](const Row &row) { shares.set(row.text(0), row.boolean(1), row.real(2)); });
        return shares.shareOf(search->words);
    };
    QCOMPARE(share(u"even"_s), 0.5);
    QCOMPARE(share(u"three"_s), 0.25); // of a third, the nearest power of two
    QCOMPARE(share(u"eve*"_s), 0.5);
    QCOMPARE(share(u"even three"_s), 0.125);
    QCOMPARE(share(u"(even OR three)"_s), 1 - 0.5 * 0.75);
    QCOMPARE(share(u"three -even"_s), 0.125);
    QCOMPARE(share(u"nothing"_s), 0);
    QCOMPARE(
        Query(m_desk->connection(), u"SELECT desk.roughly_all_tickets()"_s).one([](const Row &row) {
            return row.int64(0);
        }),
        ticketCount);
}

QTEST_GUILESS_MAIN(WordPagesTest)
#include "tst_wordpages.moc"
