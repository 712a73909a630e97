// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/permissions.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

const QMap<QString, QString> onTickets{
    {u"tickets: read"_s, u"SELECT 1 FROM desk.tickets WHERE id = {ticket}"_s},
    {u"tickets: find by words"_s,
     u"SELECT 1 FROM desk.find_words('ticket') f WHERE f = {ticket}"_s},
    {u"tickets: create in its team"_s,
     u"INSERT INTO desk.tickets (title, team_id) VALUES ('x', {team}) RETURNING 1"_s},
    {u"tickets: change"_s,
     u"UPDATE desk.tickets SET priority = 'low' WHERE id = {ticket} RETURNING 1"_s},
    {u"tickets: hand over to any team"_s,
     u"SELECT 1 FROM desk.hand_over(ARRAY[{ticket}::bigint], {otherteam})"_s},
    {u"tickets: move to the trash"_s,
     u"UPDATE desk.tickets SET deleted_at = now() WHERE id = {ticket} RETURNING 1"_s},
    {u"tickets: delete for good"_s, u"DELETE FROM desk.tickets WHERE id = {ticket} RETURNING 1"_s},
    {u"tickets: put a tag on"_s,
     u"INSERT INTO desk.ticket_tags (ticket_id, tag_id) VALUES ({ticket}, {tag}) RETURNING 1"_s},
    {u"tickets: take a tag off"_s,
     u"SELECT 1 FROM desk.take_tags(ARRAY[{ticket}::bigint], ARRAY['worn'])"_s},
};

const QMap<QString, QString> onPresence{
    {u"statistics: see what statements cost"_s,
     u"SELECT 1 WHERE desk.statements_state() IS NOT NULL"_s},
    {u"presence: see who is at it"_s,
     u"SELECT 1 FROM desk.presence WHERE ticket_id = {ticket} LIMIT 1"_s},
    {u"presence: be at it"_s,
     u"SELECT 1 WHERE desk.be_present(gen_random_uuid(), {ticket}, 'replying')"_s},
    {u"presence: put somebody else there"_s,
     u"INSERT INTO desk.presence (user_id, client, ticket_id, kind, seen_at) "
     "VALUES ({another}, gen_random_uuid(), {ticket}, 'viewing', now()) RETURNING 1"_s},
    {u"presence: send somebody away"_s,
     u"SELECT desk.be_gone(client) FROM desk.presence WHERE user_id = {another};"
     "SELECT 1 WHERE NOT EXISTS (SELECT FROM desk.presence WHERE user_id = {another} "
     "AND ticket_id = {ticket}) AND EXISTS (SELECT FROM desk.tickets WHERE id = {ticket})"_s},
};

const QMap<QString, QString> onConversation{
    {u"comments: read public"_s,
     u"SELECT 1 FROM desk.comments WHERE id = {comment} AND visibility = 'public'"_s},
    {u"comments: read internal"_s,
     u"SELECT 1 FROM desk.comments WHERE ticket_id = {ticket} AND visibility = 'internal' LIMIT 1"_s},
    {u"comments: write public"_s, u"INSERT INTO desk.comments (ticket_id, author_id, body) "
                                  "VALUES ({ticket}, {me}, 'x') RETURNING 1"_s},
    {u"comments: write internal"_s,
     u"INSERT INTO desk.comments (ticket_id, author_id, visibility, body) "
     "VALUES ({ticket}, {me}, 'internal', 'x') RETURNING 1"_s},
    {u"comments: write in another's name"_s,
     u"INSERT INTO desk.comments (ticket_id, author_id, body) "
     "VALUES ({ticket}, {another}, 'x') RETURNING 1"_s},
    {u"comments: change one's own"_s,
     u"UPDATE desk.comments SET body = 'x' WHERE id = {own} RETURNING 1"_s},
    {u"comments: change another's"_s,
     u"UPDATE desk.comments SET body = 'x' WHERE id = {comment} RETURNING 1"_s},
    {u"comments: delete one's own"_s, u"SELECT 1 WHERE desk.delete_comment({own})"_s},
    {u"comments: delete another's"_s, u"SELECT 1 WHERE desk.delete_comment({comment})"_s},
    {u"attachments: read"_s, u"SELECT 1 FROM desk.attachments a JOIN desk.blob_chunks c "
                             "ON c.sha256 = a.sha256 WHERE a.ticket_id = {ticket} LIMIT 1"_s},
    {u"attachments: add"_s,
     u"INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256(''), 0);"
     "INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256, uploaded_by) "
     "VALUES ({ticket}, 'x', 'text/plain', sha256(''), {me}) RETURNING 1"_s},
    {u"attachments: delete"_s,
     u"DELETE FROM desk.attachments WHERE ticket_id = {ticket} RETURNING 1"_s},
};

const QMap<QString, QString> onTheTrail{
    {u"trail: read of the ticket"_s,
     u"SELECT 1 FROM audit.audit_logs WHERE ticket_id = {ticket} LIMIT 1"_s},
    {u"trail: read of people and teams"_s,
     u"SELECT 1 FROM audit.audit_logs WHERE table_name = 'users' LIMIT 1"_s},
    {u"trail: change"_s, u"UPDATE audit.audit_logs SET actor = 'x' RETURNING 1"_s},
    {u"access log: read"_s, u"SELECT 1 FROM audit.accesses LIMIT 1"_s},
    {u"access log: add to, in one's own name"_s, u"SELECT audit.log_access('export', 'x', 1)"_s},
};

const QMap<QString, QString> onTheRest{
    {u"people: read"_s, u"SELECT 1 FROM desk.users WHERE id = {another}"_s},
    {u"people: add a requester"_s, u"INSERT INTO desk.users (name) VALUES ('x') RETURNING 1"_s},
    {u"people: change a requester"_s,
     u"UPDATE desk.users SET name = 'x' WHERE name = 'Customer' RETURNING 1"_s},
    {u"people: change a colleague"_s,
     u"UPDATE desk.users SET name = 'x' WHERE id = {another} RETURNING 1"_s},
    {u"people: change the tier"_s, u"SELECT desk.set_tier({another}, 'supervisor')"_s},
    {u"people: disable"_s, u"SELECT desk.set_active({another}, false)"_s},
    {u"people: change one's own password"_s, u"SELECT desk.change_own_password('{verifier}')"_s},
    {u"teams: read"_s, u"SELECT 1 FROM desk.teams LIMIT 1"_s},
    {u"teams: add"_s, u"INSERT INTO desk.teams (name) VALUES ('x') RETURNING 1"_s},
    {u"teams: say who belongs to it"_s, u"SELECT desk.join_team({team}, {another})"_s},
    {u"tags: read"_s, u"SELECT 1 FROM desk.tags LIMIT 1"_s},
    {u"tags: add"_s, u"INSERT INTO desk.tags (name) VALUES ('x') RETURNING 1"_s},
    {u"tags: change"_s, u"UPDATE desk.tags SET name = 'x' WHERE id = {tag} RETURNING 1"_s},
    {u"views: add one's own"_s,
     u"INSERT INTO desk.saved_views (owner_id, name) VALUES ({me}, 'x') RETURNING 1"_s},
    {u"views: add a shared one"_s,
     u"INSERT INTO desk.saved_views (name) VALUES ('x') RETURNING 1"_s},
    {u"views: read another's"_s, u"SELECT 1 FROM desk.saved_views WHERE owner_id = {another}"_s},
    {u"imports: read and write what came from where"_s,
     u"INSERT INTO desk.external_records VALUES ('x', 'ticket', '1', 1, '');"
     "SELECT 1 FROM desk.external_records"_s},
};

} // namespace

const QMap<QString, QString> &permissionStatements()
{
    static const QMap<QString, QString> all = [] {
        QMap<QString, QString> statements = onTickets;
        for (const auto &more : {onPresence, onConversation, onTheTrail, onTheRest})
            statements.insert(more);
        return statements;
    }();
    return all;
}

} // namespace deskhand::testing
