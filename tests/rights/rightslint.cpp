// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/rightslint.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

const QString ourSchemas = u"('desk', 'audit', 'deskhand_meta')"_s;

RightsRule ruleOnTables()
{
    return {
        u"every table has row-level security and a policy, or is granted to nobody"_s,
        u"SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace "
        "WHERE n.nspname IN %1 AND c.relkind IN ('r', 'p') "
        "AND NOT (c.relrowsecurity AND EXISTS (SELECT FROM pg_policy p WHERE p.polrelid = c.oid)) "
        "AND (EXISTS (SELECT FROM aclexplode(c.relacl) a WHERE a.grantee <> c.relowner) "
        "     OR EXISTS (SELECT FROM pg_attribute t, aclexplode(t.attacl) a "
        "                WHERE t.attrelid = c.oid AND a.grantee <> c.relowner))"_s.arg(ourSchemas),
        u"CREATE TABLE desk.planted (x int); GRANT SELECT (x) ON desk.planted TO deskhand_agent"_s,
        u"desk.planted"_s};
}

RightsRule ruleOnPublicFunctions()
{
    return {
        u"no function is everybody's"_s,
        u"SELECT p.oid::regprocedure::text FROM pg_proc p "
        "JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN %1 "
        "AND (p.proacl IS NULL OR EXISTS (SELECT FROM aclexplode(p.proacl) a WHERE a.grantee = 0))"_s
            .arg(ourSchemas),
        u"CREATE FUNCTION desk.planted() RETURNS int LANGUAGE sql AS 'SELECT 1'"_s,
        u"desk.planted()"_s};
}

RightsRule ruleOnDefiners()
{
    return {u"every definer function has a safe search_path"_s,
            u"SELECT p.oid::regprocedure::text FROM pg_proc p "
            "JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname IN %1 AND p.prosecdef "
            "AND NOT coalesce('search_path=pg_catalog, pg_temp' = ANY (p.proconfig), false)"_s.arg(
                ourSchemas),
            u"CREATE FUNCTION desk.planted() RETURNS int LANGUAGE sql SECURITY DEFINER "
            "SET search_path = pg_temp, pg_catalog AS 'SELECT 1'"_s,
            u"desk.planted()"_s};
}

RightsRule ruleOnTableGrants()
{
    return {u"agents and supervisors write by column, never by table"_s,
            u"SELECT DISTINCT format('%I.%I', n.nspname, c.relname) FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) a "
            "WHERE n.nspname IN %1 AND c.relkind <> 'S' AND a.privilege_type <> 'SELECT' "
            "AND a.grantee IN (0, 'deskhand_agent'::regrole, 'deskhand_supervisor'::regrole, "
            "                  'deskhand_sealer'::regrole)"_s.arg(ourSchemas),
            u"GRANT INSERT ON desk.tags TO deskhand_supervisor"_s, u"desk.tags"_s};
}

RightsRule ruleOnViews()
{
    return {
        u"every view asks with its reader's rights"_s,
        u"SELECT c.oid::regclass::text FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname IN %1 "
        "AND c.relkind IN ('v', 'm') "
        "AND NOT coalesce('security_invoker=true' = ANY (c.reloptions), false)"_s.arg(ourSchemas),
        u"CREATE VIEW desk.planted AS SELECT * FROM desk.tickets"_s, u"desk.planted"_s};
}

RightsRule ruleOnOwners()
{
    return {u"owners are roles that cannot sign in"_s,
            u"SELECT o.name FROM ("
            "SELECT c.oid::regclass::text AS name, relowner AS owner FROM pg_class c "
            "JOIN pg_namespace n ON n.oid = relnamespace WHERE nspname IN ('desk', 'audit') "
            "UNION ALL SELECT p.oid::regprocedure::text, proowner FROM pg_proc p "
            "JOIN pg_namespace n ON n.oid = pronamespace WHERE nspname IN ('desk', 'audit')) o "
            "WHERE (SELECT rolcanlogin OR rolsuper FROM pg_roles r WHERE r.oid = o.owner)"_s,
            u"CREATE TABLE desk.planted (x int)"_s, u"desk.planted"_s};
}

QList<RightsRule> rulesOnTriggers()
{
    return {
        {u"every table with content is watched, always"_s,
         u"SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = "
         u"c.relnamespace "
         "WHERE n.nspname = 'desk' AND c.relkind IN ('r', 'p') "
         // Content is named by the hash in attachments; the others are bookkeeping, or derived.
         "AND c.relname NOT IN ('blobs', 'blob_chunks', 'sign_ins', 'external_records', "
         "                      'ticket_texts', 'search_rows', 'ticket_counts', "
         "'ticket_counts_folding', 'presence') "
         "AND (SELECT count(*) FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid "
         "     JOIN pg_namespace f ON f.oid = p.pronamespace "
         "     WHERE t.tgrelid = c.oid AND t.tgenabled = 'A' AND f.nspname = 'audit') <> 4"_s,
         u"ALTER TABLE desk.tags ENABLE TRIGGER tags_audit_update"_s, u"desk.tags"_s},
        {u"the trail is only ever added to"_s,
         u"SELECT c.oid::regclass::text FROM pg_class c JOIN pg_namespace n ON n.oid = "
         u"c.relnamespace "
         "WHERE n.nspname = 'audit' AND c.relkind IN ('r', 'p') "
         "AND c.relname IN ('audit_logs', 'edits', 'accesses') "
         "AND NOT EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgenabled = 'A' "
         "                AND t.tgfoid = 'audit.refuse_change()'::regprocedure)"_s,
         u"ALTER TABLE audit.edits DISABLE TRIGGER edits_append_only"_s, u"audit.edits"_s}};
}

QList<RightsRule> rulesOnSideDoors()
{
    return {
        {u"languages are closed"_s,
         u"SELECT lanname FROM pg_language l WHERE lanname IN ('sql', 'plpgsql') "
         "AND (lanacl IS NULL OR EXISTS (SELECT FROM aclexplode(lanacl) a WHERE a.grantee = 0))"_s,
         u"GRANT USAGE ON LANGUAGE sql TO PUBLIC"_s, u"sql"_s},
        {u"large objects are closed"_s,
         u"SELECT p.oid::regprocedure::text FROM pg_proc p WHERE p.oid IN "
         "('lo_creat(integer)'::regprocedure, 'lo_create(oid)'::regprocedure, "
         "'lo_from_bytea(oid, bytea)'::regprocedure) "
         "AND (proacl IS NULL OR EXISTS (SELECT FROM aclexplode(proacl) a WHERE a.grantee = 0))"_s,
         u"GRANT EXECUTE ON FUNCTION lo_create(oid) TO PUBLIC"_s, u"lo_create(oid)"_s},
        {u"the database is nobody's who has no tier"_s,
         u"SELECT 'database' FROM pg_database d WHERE datname = current_database() "
         "AND (datacl IS NULL OR EXISTS (SELECT FROM aclexplode(datacl) a WHERE a.grantee = 0))"_s,
         u"DO $$ BEGIN EXECUTE format('GRANT CONNECT ON DATABASE %I TO PUBLIC', "
         u"current_database()); "
         "END $$"_s,
         u"database"_s},
        {u"nothing is made in public"_s,
         u"SELECT nspname FROM pg_namespace, aclexplode(coalesce(nspacl, acldefault('n', "
         u"nspowner))) a "
         "WHERE nspname IN ('public', 'desk', 'audit', 'deskhand_meta') "
         "AND (a.grantee = 0 OR a.privilege_type = 'CREATE' AND a.grantee IN "
         "('deskhand_agent'::regrole, 'deskhand_supervisor'::regrole, 'deskhand_admin'::regrole))"_s,
         u"GRANT USAGE ON SCHEMA public TO PUBLIC"_s, u"public"_s},
        {u"one role alone makes roles"_s,
         u"SELECT rolname FROM pg_roles WHERE rolname ~ '^deskhand_' AND rolname <> "
         u"'deskhand_roles' "
         "AND (rolcreaterole OR rolsuper OR rolbypassrls OR rolcanlogin OR rolreplication OR rolcreatedb)"_s,
         u"ALTER ROLE deskhand_sealer CREATEROLE"_s, u"deskhand_sealer"_s},
        {u"no tier is an owner"_s,
         u"SELECT t.rolname FROM pg_roles t, pg_roles o WHERE t.rolname IN ('deskhand_agent', "
         "'deskhand_supervisor', 'deskhand_admin', 'deskhand_sealer', 'deskhand_person') "
         "AND o.rolname IN ('deskhand_owner', 'deskhand_audit', 'deskhand_roles') "
         "AND pg_has_role(t.oid, o.oid, 'MEMBER')"_s,
         u"GRANT deskhand_audit TO deskhand_sealer"_s, u"deskhand_sealer"_s}};
}

} // namespace

const QList<RightsRule> &rightsRules()
{
    static const QList<RightsRule> rules =
        QList<RightsRule>{ruleOnTables(),      ruleOnPublicFunctions(), ruleOnDefiners(),
                          ruleOnTableGrants(), ruleOnViews(),           ruleOnOwners()} +
        rulesOnTriggers() + rulesOnSideDoors();
    return rules;
}

} // namespace deskhand::testing
