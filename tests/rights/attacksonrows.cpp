// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/attacks.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

Attack refused(const QString &name, const QString &sql, const QString &who = u"anna"_s)
{
    return {name, sql, u"42501"_s, who};
}

Attack inVain(const QString &name, const QString &sql, const QString &who = u"anna"_s)
{
    return {name, sql, QString(), who};
}

QList<Attack> attacksByReading()
{
    return {
        inVain(u"hidden tickets"_s, u"SELECT * FROM desk.tickets"_s),
        inVain(u"hidden comments"_s, u"SELECT * FROM desk.comments"_s),
        inVain(u"internal notes of a ticket of which one is the requester"_s,
               u"SELECT body FROM desk.comments WHERE ticket_id = {hers}"_s),
        inVain(u"hidden attachments"_s, u"SELECT * FROM desk.attachments"_s),
        inVain(u"hidden content by its hash"_s,
               u"SELECT encode(content, 'escape') FROM desk.blob_chunks"_s),
        inVain(u"search for hidden words"_s,
               u"SELECT * FROM desk.find_words(desk.phrase_query('internal'))"_s),
        inVain(u"search for everything"_s, u"SELECT title FROM desk.tickets WHERE id IN "
                                           "(SELECT desk.find_words('!nothing'))"_s),
        inVain(
            u"a cursor kept for later"_s,
            u"BEGIN; DECLARE c CURSOR WITH HOLD FOR SELECT * FROM desk.tickets; COMMIT; FETCH ALL c"_s),
        inVain(u"tables as XML"_s,
               u"SELECT query_to_xml('SELECT * FROM desk.tickets', true, true, '')"_s),
        inVain(u"statistics of hidden values"_s,
               u"SELECT * FROM pg_stats WHERE schemaname = 'desk'"_s),
        refused(u"statistics past their view"_s, u"SELECT * FROM pg_statistic"_s),
        inVain(u"extended statistics"_s, u"SELECT * FROM pg_stats_ext WHERE schemaname = 'desk'"_s),
        inVain(u"returned rows of an update"_s,
               u"UPDATE desk.tickets SET title = 'x' WHERE id = {blue} RETURNING *"_s),
        inVain(u"rows of a handing over"_s,
               u"SELECT * FROM desk.hand_over(ARRAY[{blue}::bigint], {redteam})"_s),
        inVain(u"handing over what one only requested"_s,
               u"SELECT * FROM desk.hand_over(ARRAY[{hers}::bigint], {redteam})"_s),
        // An operator that fails would print the row it fails on, if it were shown one.
        {u"leaky cast"_s, u"SELECT * FROM desk.tickets WHERE title::int = 1 AND id = {blue}"_s,
         QString()},
        {u"leaky cast over all"_s, u"SELECT * FROM desk.tickets WHERE title::int = 1"_s,
         u"22P02"_s},
        {u"leaky division"_s,
         u"SELECT * FROM desk.tickets WHERE 1 / (CASE WHEN team_id = {blueteam} AND "
         "assignee_id IS NULL AND creator_id IS NULL THEN 0 ELSE 1 END) = 1"_s,
         QString()},
        {u"leaky text query"_s,
         u"SELECT * FROM desk.comments WHERE body::tsquery = 'x' AND ticket_id = {blue}"_s,
         QString()},
        {u"leaky regular expression"_s,
         u"SELECT * FROM desk.comments WHERE 'x' ~ ('[' || body) AND ticket_id = {blue}"_s,
         QString()},
        {u"leaky operator before a definer function"_s,
         u"SELECT * FROM desk.tickets t, desk.find_words('internal') f WHERE t.title::xml IS NOT "
         u"NULL "
         "AND t.id = {blue}"_s,
         QString()},
        {u"error of a query in the finding function"_s,
         u"SELECT * FROM desk.find_words(to_tsquery('('))"_s, u"42601"_s},
    };
}

QList<Attack> attacksByWriting()
{
    return {
        inVain(u"change a hidden ticket"_s,
               u"UPDATE desk.tickets SET priority = 'low' WHERE id IN ({blue}, {hers})"_s),
        inVain(u"change a hidden ticket without asking"_s,
               u"BEGIN; UPDATE desk.tickets SET assignee_id = {anna} WHERE id = {blue}; COMMIT"_s),
        refused(u"move a ticket to a team of others"_s,
                u"UPDATE desk.tickets SET team_id = {blueteam} WHERE id = {red}"_s),
        refused(u"a ticket for a team of others"_s,
                u"INSERT INTO desk.tickets (title, team_id) VALUES ('x', {blueteam})"_s),
        refused(u"delete a ticket for good"_s, u"DELETE FROM desk.tickets WHERE id = {red}"_s),
        refused(u"delete comments by hand"_s, u"DELETE FROM desk.comments"_s),
        refused(u"the ticket's version"_s, u"UPDATE desk.tickets SET version = 7"_s),
        refused(u"the ticket's number"_s,
                u"UPDATE desk.tickets SET number = 'x' WHERE id = {red}"_s),
        refused(u"a number that may be taken"_s,
                u"INSERT INTO desk.tickets (number, title) VALUES ('2', 'x')"_s),
        refused(u"an id that may be taken"_s,
                u"INSERT INTO desk.tickets (id, title) VALUES ({blue}, 'x')"_s),
        refused(u"the ticket's times"_s,
                u"UPDATE desk.tickets SET updated_at = '2001-01-01' WHERE id = {red}"_s),
        refused(u"backdating a ticket"_s,
                u"SET deskhand.source_times = keep;"
                "INSERT INTO desk.tickets (title, created_at) VALUES ('x', '2001-01-01')"_s),
        refused(
            u"backdating a solution"_s,
            u"SET deskhand.source_times = keep;"
            "UPDATE desk.tickets SET status = 'resolved', resolved_at = '2001-01-01' WHERE id = {red}"_s),
        refused(
            u"backdating a comment"_s,
            u"SET deskhand.source_times = keep; INSERT INTO desk.comments (ticket_id, author_id, "
            "body, created_at) VALUES ({red}, {anna}, 'x', '2001-01-01')"_s),
        refused(
            u"a comment in somebody else's name"_s,
            u"INSERT INTO desk.comments (ticket_id, author_id, body) VALUES ({red}, {ben}, 'x')"_s),
        refused(u"a comment in nobody's name"_s,
                u"INSERT INTO desk.comments (ticket_id, body) VALUES ({red}, 'x')"_s),
        refused(u"an author of a comment"_s, u"UPDATE desk.comments SET author_id = {ben}"_s),
        refused(u"an internal note made public"_s,
                u"UPDATE desk.comments SET visibility = 'public'"_s),
        inVain(u"somebody else's comment"_s,
               u"UPDATE desk.comments SET body = 'x' WHERE ticket_id = {red}"_s),
        inVain(u"deleting somebody else's comment"_s, u"SELECT desk.delete_comment({note})"_s),
        refused(u"an internal note on a ticket one only requested"_s,
                u"INSERT INTO desk.comments (ticket_id, author_id, visibility, body) "
                "VALUES ({hers}, {anna}, 'internal', 'x')"_s),
        refused(
            u"an upload in somebody else's name"_s,
            u"INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256, uploaded_by) "
            "VALUES ({red}, 'x', 'text/plain', '\\x{file}', {ben})"_s),
        refused(
            u"hidden content attached by its hash"_s,
            u"INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256, uploaded_by) "
            "VALUES ({red}, 'x', 'text/plain', '\\x{file}', {anna})"_s),
        {u"a chunk more for hidden content"_s,
         u"INSERT INTO desk.blob_chunks VALUES ('\\x{file}', 9, 'x')"_s, u"23514"_s},
        {u"content that was checked early and is added to"_s,
         u"BEGIN; INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256('x'), 1);"
         "INSERT INTO desk.blob_chunks VALUES (sha256('x'), 0, 'x'); SET CONSTRAINTS ALL IMMEDIATE;"
         "INSERT INTO desk.blob_chunks VALUES (sha256('x'), 1, 'poison'); COMMIT"_s,
         u"23514"_s},
        {u"content that is not what its hash says"_s,
         u"BEGIN; INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256('x'), 6);"
         "INSERT INTO desk.blob_chunks VALUES (sha256('x'), 0, 'poison'); COMMIT"_s,
         u"23514"_s},
        {u"hidden content claimed by its hash"_s,
         u"SELECT desk.claim_content('\\x{file}', sha256(pg_current_xact_id()::text::bytea))"_s,
         u"23514"_s},
        refused(u"content changed"_s, u"UPDATE desk.blob_chunks SET content = 'x'"_s),
        inVain(u"tags of a hidden ticket taken off"_s,
               u"SELECT desk.take_tags(ARRAY[{blue}::bigint], ARRAY['secret'])"_s),
        refused(u"a tag on a hidden ticket"_s, u"INSERT INTO desk.ticket_tags (ticket_id, tag_id) "
                                               "SELECT {blue}, id FROM desk.tags"_s),
        refused(u"a tag renamed"_s, u"UPDATE desk.tags SET name = 'x'"_s),
        refused(u"a view in everybody's list"_s,
                u"INSERT INTO desk.saved_views (name) VALUES ('x')"_s),
        refused(u"a view in somebody else's list"_s,
                u"INSERT INTO desk.saved_views (owner_id, name) VALUES ({ben}, 'x')"_s),
        refused(u"a person who signs in"_s,
                u"INSERT INTO desk.users (name, tier) VALUES ('x', 'admin')"_s),
        inVain(u"a colleague renamed"_s, u"UPDATE desk.users SET name = 'x' WHERE id = {ben}"_s),
        refused(u"bookkeeping of imports"_s, u"SELECT * FROM desk.external_records"_s),
        refused(u"the words of tickets"_s, u"SELECT * FROM desk.ticket_texts"_s),
        refused(u"the rows that words are found by"_s, u"SELECT * FROM desk.search_rows"_s),
    };
}

QList<Attack> probes()
{
    // Whether it is there or not, the answer is the same.
    QList<Attack> attacks;
    for (const QString &ticket : {u"{blue}"_s, u"987654321"_s}) {
        attacks.append(refused(
            u"comment on ticket "_s + ticket,
            u"INSERT INTO desk.comments (ticket_id, author_id, body) VALUES (%1, {anna}, 'x')"_s
                .arg(ticket)));
        attacks.append(refused(
            u"tag on ticket "_s + ticket,
            u"INSERT INTO desk.ticket_tags (ticket_id, tag_id) SELECT %1, min(id) FROM desk.tags"_s
                .arg(ticket)));
        attacks.append(refused(
            u"attachment on ticket "_s + ticket,
            u"INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256, uploaded_by) "
            "VALUES (%1, 'x', 'text/plain', '\\x{file}', {anna})"_s.arg(ticket)));
    }
    for (const QString &hash : {u"{file}"_s, QString(64, u'0')}) {
        attacks.append(refused(
            u"attachment of content "_s + hash,
            u"INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256, uploaded_by) "
            "VALUES ({red}, 'x', 'text/plain', '\\x%1', {anna})"_s.arg(hash)));
    }
    for (const QString &comment : {u"{note}"_s, u"987654321"_s})
        attacks.append(refused(
            u"attachment to comment "_s + comment,
            u"INSERT INTO desk.attachments (ticket_id, comment_id, file_name, media_type, "
            "sha256, uploaded_by) VALUES ({red}, %1, 'x', 'text/plain', '\\x{file}', {anna})"_s.arg(
                comment)));
    return attacks;
}

} // namespace

QList<Attack> attacksOnRows()
{
    return attacksByReading() + attacksByWriting() + probes();
}

QList<Attack> attacksByStrangers()
{
    QList<Attack> attacks;
    for (const QString &who :
         {u"eve"_s, u"xaver"_s, u"stranger"_s}) { // disabled, expired, of another desk
        attacks += {
            inVain(who + u" reads tickets"_s, u"SELECT * FROM desk.tickets"_s, who),
            inVain(who + u" reads people"_s,
                   u"SELECT name FROM desk.users WHERE login IS DISTINCT FROM session_user"_s, who),
            inVain(who + u" reads the trail"_s, u"SELECT changes FROM audit.audit_logs"_s, who),
            inVain(who + u" searches"_s, u"SELECT * FROM desk.find_words('internal')"_s, who),
            inVain(who + u" searches people"_s,
                   u"SELECT * FROM desk.find_addresses(ARRAY['ben@example.org'])"_s, who),
            inVain(who + u" changes tickets"_s, u"UPDATE desk.tickets SET title = 'x'"_s, who),
            refused(who + u" creates a ticket"_s,
                    u"INSERT INTO desk.tickets (title) VALUES ('x')"_s, who),
            refused(who + u" creates a person"_s, u"INSERT INTO desk.users (name) VALUES ('x')"_s,
                    who),
            refused(who + u" creates a tag"_s, u"INSERT INTO desk.tags (name) VALUES ('x')"_s, who),
            refused(who + u" stores content"_s,
                    u"INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256(''), 0)"_s, who),
        };
    }
    for (const QString &who :
         {u"eve"_s, u"stranger"_s}) // an expired password is changed by an edit
        attacks += {
            refused(who + u" begins an edit"_s,
                    u"SELECT audit.begin_edit(gen_random_uuid(), 'x', NULL)"_s, who),
            refused(who + u" writes the access log"_s,
                    u"SELECT audit.log_access('export', 'x', 1)"_s, who),
            refused(
                who + u" changes a password"_s,
                u"SELECT desk.change_own_password('SCRAM-SHA-256$4096:AAAAAAAAAAAAAAAAAAAAAA==$"
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=')"_s,
                who),
        };
    return attacks;
}

} // namespace deskhand::testing
