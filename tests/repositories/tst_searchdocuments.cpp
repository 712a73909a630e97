// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "repositories/deskdatabase.h"
#include "support/seed.h"

#include <QRandomGenerator>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::domain::TicketId;
using deskhand::testing::DeskDatabase;

// Words are found by one document for each ticket and a narrow row beside it. Whatever happens to a
// ticket and its comments, both are what a fresh look at the ticket would make of them.
class SearchDocumentsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followEveryChange();
    void aPhraseStaysWithinOneText();
    void keepTheWordsOfCommentsAddedAtOnce();
    void holdWhatFitsOfAVeryLongTicket();
    void areFilledForAllTicketsAtOnce();
    void anEditOfOtherFieldsLeavesTheIndexAlone();
};

namespace {

const QString staleDocuments = uR"(
    SELECT count(*) FROM desk.tickets t LEFT JOIN desk.ticket_texts x ON x.ticket_id = t.id
    WHERE x.words IS DISTINCT FROM desk.ticket_document(t.id))"_s;
const QString staleRows = uR"(
    SELECT count(*) FROM desk.tickets t FULL JOIN desk.search_rows s ON s.ticket_id = t.id
    WHERE (s.status, s.priority, s.team_id, s.assignee_id, s.creator_id, s.created_at, s.updated_at,
           s.deleted_at)
          IS DISTINCT FROM
          (t.status, t.priority, t.team_id, t.assignee_id, t.creator_id, t.created_at, t.updated_at,
           t.deleted_at))"_s;
// Words that the index would not find, since it was not told that they have changed.
const QString unindexed = uR"(
    SELECT count(*) FROM desk.ticket_texts x, unnest(tsvector_to_array(x.words)) word
    WHERE NOT EXISTS (SELECT FROM desk.find_words(quote_literal(word)::tsquery) f
                      WHERE f = x.ticket_id))"_s;

void change(Connection &connection, const QString &sql)
{
    Query(connection, sql).run();
}

qint64 found(DeskDatabase &desk, const QString &phrase)
{
    return desk.number(
        u"SELECT count(*) FROM desk.find_words(desk.phrase_query('%1'))"_s.arg(phrase));
}

} // namespace

void SearchDocumentsTest::followEveryChange()
{
    DeskDatabase desk;
    deskhand::testing::insertTeam(desk.connection(), u"blue"_s);
    QRandomGenerator random(7);
    const QString ticket =
        u"(SELECT id FROM desk.tickets ORDER BY md5(id::text || '%1') LIMIT 1)"_s;
    const QString comment =
        u"(SELECT id FROM desk.comments ORDER BY md5(id::text || '%1') LIMIT 1)"_s;
    const QStringList changes{
        u"INSERT INTO desk.tickets (title, description) SELECT 'made ' || n, 'text%1 ' || n FROM generate_series(1, 3) n"_s,
        u"INSERT INTO desk.comments (ticket_id, body, visibility) SELECT id, 'said%1', CASE WHEN id % 2 = 0 THEN 'internal' ELSE 'public' END::desk.comment_visibility FROM desk.tickets"_s,
        u"INSERT INTO desk.comments (ticket_id, body) SELECT "_s + ticket +
            u", 'twice%1 ' || n FROM generate_series(1, 2) n"_s,
        u"UPDATE desk.tickets SET title = 'retitled%1' WHERE id = "_s + ticket,
        u"UPDATE desk.tickets SET status = 'closed', description = 'both%1' WHERE id = "_s + ticket,
        u"UPDATE desk.tickets SET priority = 'urgent', team_id = (SELECT max(id) FROM desk.teams) WHERE id = "_s +
            ticket,
        u"UPDATE desk.tickets SET deleted_at = now() WHERE id = "_s + ticket,
        u"UPDATE desk.tickets SET deleted_at = NULL, team_id = NULL"_s,
        u"UPDATE desk.comments SET body = 'altered%1' WHERE id = "_s + comment,
        u"UPDATE desk.comments SET visibility = 'internal' WHERE id = "_s + comment,
        u"UPDATE desk.comments SET ticket_id = "_s + ticket + u" WHERE id = "_s + comment,
        u"DELETE FROM desk.comments WHERE id = "_s + comment,
    };
    change(desk.connection(), QString(changes.at(0)).replace(u"%1"_s, u"x"_s));
    change(desk.connection(), QString(changes.at(1)).replace(u"%1"_s, u"x"_s));
    for (int i = 0; i < 120; ++i) {
        const QString sql = QString(changes.at(random.bounded(int(changes.size()))))
                                .replace(u"%1"_s, QString::number(i));
        change(desk.connection(), sql);
        QVERIFY2(desk.number(staleDocuments) == 0, qPrintable(sql));
        QVERIFY2(desk.number(staleRows) == 0, qPrintable(sql));
    }
    QCOMPARE(desk.number(unindexed), 0);
    change(desk.connection(),
           u"UPDATE desk.ticket_texts SET words = words || 'stray:1'::tsvector"_s);
    QVERIFY(desk.number(staleDocuments) > 0); // the comparison sees what does not belong there
}

void SearchDocumentsTest::aPhraseStaysWithinOneText()
{
    DeskDatabase desk;
    const auto ticket = desk.ticket({.title = u"red kettle"_s, .description = u"leaks water"_s});
    desk.comment({.ticket = ticket, .body = u"since noon"_s});
    desk.comment({.ticket = ticket,
                  .visibility = deskhand::domain::CommentVisibility::Internal,
                  .body = u"every day"_s});
    QCOMPARE(found(desk, u"kettle leaks"_s), 1); // the description goes on where the title ends
    QCOMPARE(found(desk, u"since noon"_s), 1);
    QCOMPARE(found(desk, u"every day"_s), 1);
    QCOMPARE(found(desk, u"water since"_s), 0);
    QCOMPARE(found(desk, u"noon every"_s), 0);
}

void SearchDocumentsTest::keepTheWordsOfCommentsAddedAtOnce()
{
    DeskDatabase desk;
    const auto ticket = desk.ticket();
    std::vector<std::thread> threads;
    for (int writer = 0; writer < 4; ++writer)
        threads.emplace_back([&, writer] {
            Connection connection(desk.settings());
            for (int i = 0; i < 15; ++i)
                change(
                    connection,
                    i % 5 == 4
                        ? u"UPDATE desk.comments SET body = body || ' again%1x%2' WHERE id = (SELECT max(id) FROM desk.comments WHERE body LIKE 'writer%1x%')"_s
                              .arg(writer)
                              .arg(i)
                        : u"INSERT INTO desk.comments (ticket_id, body) VALUES (%1, 'writer%2x%3')"_s
                              .arg(ticket.value())
                              .arg(writer)
                              .arg(i));
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(desk.number(unindexed), 0);
    // As the set of words: the order in which they came is not that of a fresh look.
    QCOMPARE(
        desk.number(u"SELECT count(*) FROM desk.ticket_texts WHERE strip(words) IS DISTINCT FROM"
                    " strip(desk.ticket_document(ticket_id))"_s),
        0);
}

void SearchDocumentsTest::holdWhatFitsOfAVeryLongTicket()
{
    DeskDatabase desk;
    const auto ticket = desk.ticket({.title = u"flood"_s});
    const QString flood =
        u"INSERT INTO desk.comments (ticket_id, body) SELECT %1, 'start%2 ' ||"
        " string_agg(md5(n::text || '%2'), ' ') || ' end%2' FROM generate_series(1, 7000) n"_s;
    for (int i = 0; i < 8; ++i)
        change(desk.connection(), flood.arg(ticket.value()).arg(i));
    QCOMPARE(found(desk, u"flood"_s), 1);
    QCOMPARE(found(desk, u"start0"_s), 1);
    QCOMPARE(found(desk, u"end1"_s), 1);
    const QString several =
        u"INSERT INTO desk.comments (ticket_id, body) SELECT %1, string_agg(md5((n * m)::text), ' "
        u"')"
        " FROM generate_series(1, 6000) n, generate_series(1, 8) m GROUP BY m"_s;
    change(desk.connection(), several.arg(desk.ticket({.title = u"deluge"_s}).value()));
    QCOMPARE(found(desk, u"deluge"_s), 1);
}

void SearchDocumentsTest::areFilledForAllTicketsAtOnce()
{
    DeskDatabase desk;
    const auto tickets = desk.tickets(20);
    for (int i = 0; i < 40; ++i)
        desk.comment({.ticket = tickets.at(i % 15), .body = u"word%1 and more"_s.arg(i)});
    change(desk.connection(), u"DELETE FROM desk.search_rows"_s);
    change(desk.connection(), u"DELETE FROM desk.ticket_texts"_s);
    QCOMPARE(found(desk, u"word7"_s), 0);
    change(desk.connection(), u"SELECT desk.fill_search_rows()"_s);
    QCOMPARE(desk.number(staleDocuments), 0);
    QCOMPARE(desk.number(staleRows), 0);
    QCOMPARE(found(desk, u"word7"_s), 1);
}

void SearchDocumentsTest::anEditOfOtherFieldsLeavesTheIndexAlone()
{
    DeskDatabase desk;
    const auto ticket = desk.ticket();
    change(desk.connection(), u"UPDATE desk.tickets SET status = 'closed', priority = 'low'"_s);
    QCOMPARE(desk.number(u"SELECT revision FROM desk.search_rows"_s), 0);
    desk.comment({.ticket = ticket, .body = u"new words"_s});
    QCOMPARE(desk.number(u"SELECT revision FROM desk.search_rows"_s), 1);
}

QTEST_GUILESS_MAIN(SearchDocumentsTest)
#include "tst_searchdocuments.moc"
