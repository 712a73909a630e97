// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/attacks.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

Attack refused(const QString &name, const QString &sql, const QString &who = u"anna"_s)
{
    return {name, sql, u"42501"_s, who};
}

} // namespace

QList<Attack> attacksOnRoles()
{
    return {
        refused(u"become the owner"_s, u"SET ROLE deskhand_owner"_s),
        refused(u"become the trail's owner"_s, u"SET ROLE deskhand_audit"_s),
        refused(u"become the maker of roles"_s, u"SET ROLE deskhand_roles"_s),
        refused(u"become the maker of roles as admin"_s, u"SET ROLE deskhand_roles"_s, u"adam"_s),
        refused(u"become a supervisor"_s, u"SET ROLE deskhand_supervisor"_s),
        refused(u"become an admin as supervisor"_s, u"SET ROLE deskhand_admin"_s, u"sue"_s),
        refused(u"become somebody else"_s, u"SET ROLE \"{benrole}\""_s),
        refused(u"become somebody else for the session"_s,
                u"SET SESSION AUTHORIZATION \"{benrole}\""_s),
        refused(u"become the superuser"_s, u"SET SESSION AUTHORIZATION postgres"_s),
        {u"become the tier, and stay oneself"_s,
         u"SET ROLE deskhand_agent; SELECT title FROM desk.tickets WHERE id = {blue}"_s, QString()},
        refused(u"make a role"_s, u"CREATE ROLE mallory LOGIN"_s),
        refused(u"make a role as admin"_s, u"CREATE ROLE mallory LOGIN SUPERUSER"_s, u"adam"_s),
        refused(u"grant oneself a tier"_s, u"GRANT deskhand_admin TO CURRENT_USER"_s),
        refused(u"grant oneself the owner as admin"_s, u"GRANT deskhand_owner TO CURRENT_USER"_s,
                u"adam"_s),
        refused(u"grant one's tier to somebody else"_s, u"GRANT deskhand_agent TO \"{benrole}\""_s),
        {u"pass a right on"_s, u"GRANT UPDATE (number) ON desk.tickets TO \"{annarole}\""_s,
         QString()},
        refused(u"have no password expire"_s, u"ALTER ROLE CURRENT_USER VALID UNTIL 'infinity'"_s),
        refused(u"lift one's connection limit"_s, u"ALTER ROLE CURRENT_USER CONNECTION LIMIT 1"_s),
        refused(u"lift row-level security for oneself"_s, u"ALTER ROLE CURRENT_USER BYPASSRLS"_s),
        refused(u"make oneself a superuser"_s, u"ALTER ROLE CURRENT_USER SUPERUSER"_s),
        refused(u"make oneself a maker of roles"_s, u"ALTER ROLE CURRENT_USER CREATEROLE"_s),
        refused(u"rename somebody"_s, u"ALTER ROLE \"{benrole}\" RENAME TO mallory"_s),
        refused(u"set somebody else's password"_s, u"ALTER ROLE \"{benrole}\" PASSWORD 'mine'"_s),
        refused(u"set somebody else's password as admin"_s,
                u"ALTER ROLE \"{benrole}\" PASSWORD 'mine'"_s, u"adam"_s),
        refused(u"set somebody else's search_path"_s,
                u"ALTER ROLE \"{benrole}\" SET search_path = x"_s),
        refused(u"set the tier's search_path"_s,
                u"ALTER ROLE deskhand_agent SET search_path = x"_s),
        refused(u"set the database's search_path"_s,
                u"ALTER DATABASE {database} SET search_path = x"_s),
        {u"drop a role"_s, u"DROP ROLE \"{benrole}\""_s, u"42501"_s},
        refused(u"reassign what the owner owns"_s,
                u"REASSIGN OWNED BY deskhand_owner TO CURRENT_USER"_s),
        refused(u"drop what the owner owns"_s, u"DROP OWNED BY deskhand_owner"_s),
        refused(u"make a role by the inner function"_s,
                u"SELECT desk.make_role('mallory', 'x', 'admin', NULL)"_s),
        refused(u"make a role by the inner function as admin"_s,
                u"SELECT desk.make_role('mallory', 'x', 'admin', NULL)"_s, u"adam"_s),
        refused(u"change a role by the inner function"_s,
                u"SELECT desk.change_role('{benrole}', 'x', NULL, 'admin', true)"_s),
        refused(u"change a role by the inner function as admin"_s,
                u"SELECT desk.change_role('postgres', 'x', NULL, 'admin', true)"_s, u"adam"_s),
        refused(u"make a login"_s,
                u"SELECT desk.create_login({anna}, 'm', 'x', 'admin', NULL, false)"_s),
        refused(u"make a login as supervisor"_s,
                u"SELECT desk.create_login({anna}, 'm', 'x', 'admin', NULL, false)"_s, u"sue"_s),
        refused(u"raise one's tier"_s, u"SELECT desk.set_tier({anna}, 'admin')"_s),
        refused(u"raise one's tier as supervisor"_s, u"SELECT desk.set_tier({sue}, 'admin')"_s,
                u"sue"_s),
        refused(u"raise one's tier by hand"_s,
                u"UPDATE desk.users SET tier = 'admin' WHERE id = {anna}"_s),
        refused(u"raise one's tier by hand as admin"_s,
                u"UPDATE desk.users SET tier = 'admin' WHERE id = {adam}"_s, u"adam"_s),
        refused(u"take somebody else's login"_s,
                u"UPDATE desk.users SET login = '{benrole}' WHERE id = {anna}"_s),
        refused(u"take somebody else's login as admin"_s,
                u"UPDATE desk.users SET login = 'postgres' WHERE id = {adam}"_s, u"adam"_s),
        refused(u"add a person with a login as admin"_s,
                u"INSERT INTO desk.users (name, login) VALUES ('m', 'stranger')"_s, u"adam"_s),
        refused(u"put off the change of one's password"_s,
                u"UPDATE desk.users SET password_expires_at = NULL WHERE id = {anna}"_s),
        refused(u"put off the change of one's password by the function"_s,
                u"SELECT desk.set_password_days({anna}, NULL)"_s),
        refused(u"reset somebody else's password"_s, u"SELECT desk.reset_password({ben}, 'x')"_s),
        refused(u"disable somebody"_s, u"SELECT desk.set_active({ben}, false)"_s),
        {u"disable somebody by hand"_s, u"UPDATE desk.users SET active = false WHERE id = {ben}"_s,
         u"42501"_s},
        {u"disable the last admin by hand"_s,
         u"BEGIN; UPDATE desk.users SET active = false WHERE id = {adam};"
         "SELECT 1/active::int FROM desk.users WHERE id = {adam}; ROLLBACK"_s,
         QString(), u"adam"_s},
        refused(u"join a team"_s, u"SELECT desk.join_team({blueteam}, {anna})"_s),
        refused(u"join a team by hand"_s,
                u"INSERT INTO desk.team_members VALUES ({blueteam}, {anna})"_s),
        refused(u"move to a team by hand"_s,
                u"UPDATE desk.team_members SET team_id = {blueteam} WHERE user_id = {anna}"_s),
        refused(u"throw somebody out of a team"_s, u"SELECT desk.leave_team({blueteam}, {ben})"_s),
    };
}

} // namespace deskhand::testing
