// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/attacks.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

Attack refused(const QString &name, const QString &sql, const QString &who = u"anna"_s)
{
    return {name, sql, u"42501"_s, who};
}

QList<Attack> attacksWithFiles()
{
    return {
        refused(u"COPY to a program"_s, u"COPY (SELECT 1) TO PROGRAM 'cat >/dev/null'"_s),
        refused(u"COPY from a program"_s, u"COPY desk.tags (name) FROM PROGRAM 'id'"_s),
        refused(u"COPY to a file"_s, u"COPY (SELECT 1) TO '/tmp/stolen'"_s),
        refused(u"COPY from a file"_s, u"COPY desk.tags (name) FROM '/etc/passwd'"_s),
        refused(u"COPY as admin to a program"_s, u"COPY (SELECT 1) TO PROGRAM 'id'"_s, u"adam"_s),
        {u"COPY into a table past its policies"_s, u"COPY desk.tickets (title) FROM STDIN"_s,
         u"0A000"_s},
        {u"COPY a hidden table out"_s,
         u"COPY desk.tickets TO STDOUT; COPY desk.comments TO STDOUT"_s, QString()},
        refused(u"read a file"_s, u"SELECT pg_read_file('postgresql.conf')"_s),
        refused(u"list files"_s, u"SELECT pg_ls_dir('.')"_s),
        refused(u"make a large object"_s, u"SELECT lo_create(0)"_s),
        refused(u"make a large object of bytes"_s, u"SELECT lo_from_bytea(0, 'x')"_s),
        refused(u"import a large object"_s, u"SELECT lo_import('/etc/passwd')"_s),
        refused(u"export a large object"_s, u"SELECT lo_export(1, '/tmp/stolen')"_s),
    };
}

QList<Attack> attacksWithObjects()
{
    return {
        refused(u"temporary table"_s, u"CREATE TEMP TABLE users AS SELECT 1"_s),
        {u"shadow functions by search_path"_s,
         u"SET search_path = pg_temp, public, desk; SELECT desk.sees_all(), count(*) "
         "FROM desk.tickets WHERE id = {blue}"_s,
         QString()},
        {u"shadow tables of definer functions by temporary ones"_s,
         u"CREATE TEMP TABLE users AS SELECT {adam}::bigint AS id, session_user::text AS login, "
         u"true AS "
         "active, NULL::timestamptz AS password_expires_at, 'admin'::desk.user_tier AS tier;"
         "SET search_path = pg_temp, desk, pg_catalog; SELECT desk.my_tier(), desk.me();"
         "DELETE FROM audit.edits"_s,
         u"42501"_s, u"adam"_s},
        refused(u"function in SQL"_s,
                u"CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s),
        refused(u"function in SQL as admin"_s,
                u"CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s, u"adam"_s),
        refused(u"function in PL/pgSQL as admin"_s,
                u"CREATE FUNCTION pg_temp.f() RETURNS int LANGUAGE plpgsql AS 'BEGIN END'"_s,
                u"adam"_s),
        refused(u"DO block"_s, u"DO $$ BEGIN RAISE NOTICE 'x'; END $$"_s),
        refused(u"DO block as admin"_s, u"DO $$ BEGIN RAISE NOTICE 'x'; END $$"_s, u"adam"_s),
        refused(u"extension"_s, u"CREATE EXTENSION file_fdw SCHEMA desk"_s),
        refused(u"schema"_s, u"CREATE SCHEMA mine"_s),
        refused(u"table in public"_s, u"CREATE TABLE public.mine (x int)"_s),
        refused(u"table in the desk"_s, u"CREATE TABLE desk.mine (x int)"_s),
        refused(u"type"_s, u"CREATE TYPE desk.mine AS ENUM ('x')"_s),
        refused(u"operator"_s,
                u"CREATE OPERATOR desk.= (FUNCTION = int4eq, LEFTARG = int, RIGHTARG = int)"_s),
        refused(u"trigger"_s, u"CREATE TRIGGER mine AFTER INSERT ON desk.tickets "
                              "EXECUTE FUNCTION suppress_redundant_updates_trigger()"_s),
        refused(u"rule"_s, u"CREATE RULE mine AS ON UPDATE TO desk.tickets DO INSTEAD NOTHING"_s),
        refused(u"policy"_s, u"CREATE POLICY mine ON desk.tickets USING (true)"_s),
        refused(u"row-level security off on a table"_s,
                u"ALTER TABLE desk.tickets DISABLE ROW LEVEL SECURITY"_s),
        refused(u"view over a hidden table"_s,
                u"CREATE VIEW public.mine AS SELECT * FROM desk.tickets"_s),
        refused(u"event trigger"_s,
                u"CREATE EVENT TRIGGER mine ON ddl_command_start EXECUTE FUNCTION desk.me()"_s),
        refused(u"foreign data wrapper"_s, u"CREATE FOREIGN DATA WRAPPER mine"_s),
        {u"foreign server"_s, u"CREATE SERVER mine FOREIGN DATA WRAPPER postgres_fdw"_s,
         u"42704"_s},
        refused(u"publication"_s, u"CREATE PUBLICATION mine FOR TABLE desk.tickets"_s),
        refused(u"replication slot"_s, u"SELECT pg_create_physical_replication_slot('mine')"_s),
        refused(u"statistics object"_s,
                u"CREATE STATISTICS public.mine ON title, status FROM desk.tickets"_s),
        {u"security label"_s, u"SECURITY LABEL ON TABLE desk.tickets IS 'x'"_s, u"22023"_s},
        refused(u"comment on a table"_s, u"COMMENT ON TABLE desk.tickets IS 'mine'"_s),
        refused(u"truncate"_s, u"TRUNCATE desk.tickets CASCADE"_s),
        refused(u"drop a table"_s, u"DROP TABLE desk.tickets CASCADE"_s),
        refused(u"drop a schema"_s, u"DROP SCHEMA audit CASCADE"_s),
        {u"prepared transaction"_s,
         u"BEGIN; SELECT audit.begin_edit(gen_random_uuid(), 'x', NULL); PREPARE TRANSACTION 'mine'"_s,
         u"55000"_s},
    };
}

QList<Attack> attacksOnSessions()
{
    return {
        refused(u"row_security off"_s, u"SET row_security = off; SELECT title FROM desk.tickets"_s),
        refused(
            u"end other sessions"_s,
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'"_s),
        refused(
            u"cancel other sessions"_s,
            u"SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'postgres'"_s),
        {u"read what others are running"_s, u"SELECT usename, query FROM pg_stat_activity"_s,
         QString()},
        {u"read passwords"_s, u"SELECT rolpassword FROM pg_authid"_s, u"42501"_s},
        {u"read masked passwords"_s, u"SELECT rolname, rolpassword FROM pg_roles"_s, QString()},
        {u"change a server setting"_s, u"ALTER SYSTEM SET log_statement = 'none'"_s, u"42501"_s},
        {u"log nothing"_s, u"SET log_statement = 'none'"_s, u"42501"_s},
        {u"answer the definer functions in another syntax"_s,
         u"SET standard_conforming_strings = off; SET escape_string_warning = off;"
         "SELECT desk.create_login({ben}, 'no good', 'x', 'admin', NULL, false)"_s,
         u"23514"_s, u"adam"_s},
        {u"read only, and in vain"_s,
         u"SET default_transaction_read_only = on; SELECT title FROM desk.tickets WHERE id = {blue}"_s,
         QString()},
    };
}

QList<Attack> attacksByLocks()
{
    QList<Attack> attacks;
    for (const QString &table : {u"desk.tickets"_s,
                                 u"desk.comments"_s,
                                 u"desk.users"_s,
                                 u"desk.teams"_s,
                                 u"desk.team_members"_s,
                                 u"desk.attachments"_s,
                                 u"desk.blobs"_s,
                                 u"desk.blob_chunks"_s,
                                 u"desk.tags"_s,
                                 u"desk.ticket_tags"_s,
                                 u"desk.saved_views"_s,
                                 u"desk.sign_ins"_s,
                                 u"desk.external_records"_s,
                                 u"desk.ticket_texts"_s,
                                 u"desk.ticket_counts"_s,
                                 u"desk.search_rows"_s,
                                 u"audit.audit_logs"_s,
                                 u"audit.edits"_s,
                                 u"audit.accesses"_s,
                                 u"deskhand_meta.migrations"_s})
        for (const QString &mode :
             {u"ROW SHARE"_s, u"SHARE UPDATE EXCLUSIVE"_s, u"SHARE"_s, u"SHARE ROW EXCLUSIVE"_s,
              u"EXCLUSIVE"_s, u"ACCESS EXCLUSIVE"_s})
            for (const QString &who : {u"anna"_s, u"sue"_s})
                attacks.append({u"%1 locks %2 in %3"_s.arg(who, table, mode),
                                u"BEGIN; LOCK TABLE %1 IN %2 MODE"_s.arg(table, mode), u"42501"_s,
                                who});
    return attacks;
}

} // namespace

QList<Attack> attacksOnTheServer()
{
    return attacksWithFiles() + attacksWithObjects() + attacksOnSessions() + attacksByLocks();
}

} // namespace deskhand::testing
