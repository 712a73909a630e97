// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/attacks.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;

QList<Attack> attacksOnTheTrail()
{
    return {
        {u"audit insert"_s,
         u"INSERT INTO audit.audit_logs (edit_id, at, actor, xid, table_name, record_id, action, "
         "changes) VALUES (gen_random_uuid(), now(), 'ben', '1', 'tickets', 1, 'update', '{}')"_s,
         u"42501"_s},
        {u"audit insert into edits"_s,
         u"INSERT INTO audit.edits VALUES (gen_random_uuid(), 'ben', NULL, NULL, now(), '1', 1)"_s,
         u"42501"_s},
        {u"audit update"_s, u"UPDATE audit.audit_logs SET actor = 'ben'"_s, u"42501"_s},
        {u"audit update of reasons"_s, u"UPDATE audit.edits SET reason = 'x'"_s, u"42501"_s},
        {u"audit delete"_s, u"DELETE FROM audit.audit_logs"_s, u"42501"_s},
        {u"audit truncate"_s, u"TRUNCATE audit.audit_logs"_s, u"42501"_s},
        {u"audit drop"_s, u"DROP TABLE audit.audit_logs CASCADE"_s, u"42501"_s},
        {u"access log insert"_s,
         u"INSERT INTO audit.accesses (at, actor, kind, detail, xid) "
         "VALUES (now(), 'ben', 'export', '', '1')"_s,
         u"42501"_s},
        {u"access log read"_s, u"SELECT * FROM audit.accesses"_s, u"42501"_s},
        {u"access log delete by a supervisor"_s, u"DELETE FROM audit.accesses"_s, u"42501"_s,
         u"sue"_s},
        {u"audit delete by an admin"_s, u"DELETE FROM audit.audit_logs"_s, u"42501"_s, u"adam"_s},
        {u"disable a trigger"_s, u"ALTER TABLE desk.tickets DISABLE TRIGGER ALL"_s, u"42501"_s},
        {u"disable a trigger as admin"_s,
         u"ALTER TABLE desk.tickets DISABLE TRIGGER tickets_audit_update"_s, u"42501"_s, u"adam"_s},
        {u"drop a trigger"_s, u"DROP TRIGGER tickets_audit_update ON desk.tickets"_s, u"42501"_s},
        {u"session_replication_role"_s, u"SET session_replication_role = replica"_s, u"42501"_s},
        {u"session_replication_role as admin"_s, u"SET session_replication_role = replica"_s,
         u"42501"_s, u"adam"_s},
        {u"session_replication_role for one's own role"_s,
         u"ALTER ROLE CURRENT_USER SET session_replication_role = replica"_s, u"42501"_s},
        {u"begin an edit that exists"_s, u"SELECT audit.begin_edit('{edit}', 'mine', NULL)"_s,
         u"23505"_s},
        {u"call the trail's own functions"_s, u"SELECT audit.current_edit()"_s, u"42501"_s},
        {u"generate other triggers"_s,
         u"SELECT audit.watch('desk.tickets', 'id', 'id', '{id}', '{title,status}')"_s, u"42501"_s},
        {u"a trigger function of the trail on a table of one's own"_s,
         u"CREATE TEMP TABLE users (id bigint);"
         "CREATE TRIGGER t AFTER INSERT ON users REFERENCING NEW TABLE AS new_rows "
         "FOR EACH STATEMENT EXECUTE FUNCTION audit.watch_users()"_s,
         u"42501"_s, u"adam"_s},
        {u"move the trail's numbers on"_s, u"SELECT setval('audit.audit_logs_id_seq', 1000000)"_s,
         u"42501"_s},
        {u"close doors anew, or open them"_s, u"SELECT deskhand_meta.close_doors()"_s, u"42501"_s},
        {u"forget a migration"_s, u"DELETE FROM deskhand_meta.migrations"_s, u"42501"_s},
        {u"trail of another team's ticket"_s,
         u"SELECT changes FROM audit.audit_logs WHERE ticket_id = {blue}"_s, QString()},
        {u"trail of a ticket of which one is the requester"_s,
         u"SELECT changes FROM audit.audit_logs WHERE ticket_id = {hers}"_s, QString()},
        {u"trail of everything"_s, u"SELECT * FROM audit.audit_logs"_s, QString()},
        {u"trail through a leaky cast"_s,
         u"SELECT * FROM audit.audit_logs WHERE (changes::text)::int = 1"_s, u"22P02"_s},
    };
}

} // namespace deskhand::testing
