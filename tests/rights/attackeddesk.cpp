// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/attackeddesk.h"

#include "core/error.h"
#include "database/query.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;
using database::Query;
using database::Row;

namespace {

const QStringList &relations()
{
    // Besides the tables of the product: who there is, what they may do, what runs when.
    static const QStringList list{
        u"(SELECT oid, rolname, rolsuper, rolcreaterole, rolcreatedb, rolcanlogin, rolbypassrls, "
        "rolconnlimit, rolpassword, rolvaliduntil FROM pg_authid)"_s,
        u"pg_auth_members"_s,
        u"(SELECT setrole, setconfig FROM pg_db_role_setting)"_s,
        u"(SELECT tgrelid, tgname, tgenabled FROM pg_trigger)"_s,
        u"(SELECT c.oid, relname, relowner, relacl, relrowsecurity FROM pg_class c "
        "JOIN pg_namespace n ON n.oid = relnamespace WHERE n.oid >= 16384 "
        "AND nspname !~ '^pg_(toast_)?temp_')"_s,
        u"(SELECT oid, proname, proowner, proacl, prosrc FROM pg_proc WHERE oid >= 16384)"_s,
        u"(SELECT oid, nspname, nspacl FROM pg_namespace WHERE nspname !~ '^pg_(toast_)?temp_')"_s,
        u"pg_policy"_s,
        u"pg_largeobject_metadata"_s,
        u"pg_extension"_s};
    return list;
}

} // namespace

AttackedDesk::AttackedDesk()
{
    auto &owner = m_desk.owner().connection();
    hideAFile();
    owner.execute(
        u"INSERT INTO desk.tags (name) VALUES ('secret');"
        "INSERT INTO desk.ticket_tags SELECT %1, id FROM desk.tags WHERE name = 'secret'"_s.arg(
            m_desk.ticket(u"blue"_s).value()));
    owner.execute(
        u"INSERT INTO desk.saved_views (name, owner_id) VALUES ('sapphire view', %1)"_s.arg(
            m_desk.person(u"ben"_s).value()));
    for (const QString &name : {u"eve"_s, u"xaver"_s, u"stranger"_s})
        addOutsider(name);
    owner.execute(
        u"INSERT INTO desk.users (name, tier, login, active) "
        "VALUES ('Eve', 'agent', '%1', false);"
        "INSERT INTO desk.users (name, tier, login, password_expires_at) "
        "VALUES ('Xaver', 'agent', '%2', now())"_s.arg(loginOf(u"eve"_s), loginOf(u"xaver"_s)));
    owner.execute(u"ANALYZE"_s); // there are statistics to look into
    for (const QString &ticket : {u"red"_s, u"blue"_s, u"hers"_s})
        m_names[ticket] = QString::number(m_desk.ticket(ticket).value());
    for (const QString &who : {u"anna"_s, u"ben"_s, u"sue"_s, u"adam"_s}) {
        m_names[who] = QString::number(m_desk.person(who).value());
        m_names[who + u"role"_s] = loginOf(who);
    }
    for (const QString &team : {u"red"_s, u"blue"_s})
        m_names[team + u"team"_s] = QString::number(m_desk.team(team).value());
    m_names[u"database"_s] = m_desk.owner().settings().database;
    m_names[u"edit"_s] = m_desk.owner().text(u"SELECT min(edit_id::text) FROM audit.edits"_s);
    m_names[u"note"_s] = m_desk.owner().text(
        u"SELECT id::text FROM desk.comments WHERE body = 'internal on blue'"_s);
    m_names[u"file"_s] = m_desk.owner().text(u"SELECT encode(sha256, 'hex') FROM desk.blobs"_s);
}

AttackedDesk::~AttackedDesk()
{
    for (const QString &name : m_outsiders) {
        try {
            owner().connection().execute(u"DROP ROLE \"%1\""_s.arg(loginOf(name)));
        } catch (const core::Error &error) {
            qWarning("login left behind: %s", error.what());
        }
    }
}

database::ConnectionSettings AttackedDesk::settingsOf(const QString &who) const
{
    return m_desk.settingsOf(who);
}

QString AttackedDesk::loginOf(const QString &who) const
{
    return m_desk.loginOf(who);
}

QString AttackedDesk::filled(QString sql) const
{
    for (auto name = m_names.cbegin(); name != m_names.cend(); ++name)
        sql.replace(u'{' + name.key() + u'}', name.value());
    return sql;
}

QMap<QString, QString> AttackedDesk::state()
{
    auto &connection = owner().connection();
    QStringList all = relations();
    all += Query(connection, u"SELECT format('%I.%I', schemaname, tablename) FROM pg_tables "
                             "WHERE schemaname IN ('desk', 'audit', 'deskhand_meta')"_s)
               .all([](const Row &row) { return row.text(0); });
    QMap<QString, QString> state;
    for (const QString &relation : std::as_const(all))
        state[relation] = owner().text(
            u"SELECT coalesce(md5(string_agg(t::text, E'\\n' ORDER BY t::text)), '') FROM %1 t"_s
                .arg(relation));
    return state;
}

QStringList AttackedDesk::secretsIn(const QString &text)
{
    QStringList found;
    for (const QString &secret :
         {u"sapphire"_s, u"blue ticket"_s, u"public on blue"_s, u"internal on blue"_s,
          u"internal on hers"_s, u"topaz"_s, u"SCRAM-SHA-256$"_s})
        if (text.contains(secret))
            found.append(secret);
    return found;
}

void AttackedDesk::hideAFile()
{
    owner().connection().execute(
        u"BEGIN;"
        "INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256('topaz'), 5);"
        "INSERT INTO desk.blob_chunks VALUES (sha256('topaz'), 0, 'topaz');"
        "INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256) "
        "VALUES (%1, 'topaz.txt', 'text/plain', sha256('topaz'));"
        "COMMIT"_s.arg(m_desk.ticket(u"blue"_s).value()));
}

void AttackedDesk::addOutsider(const QString &name)
{
    owner().connection().execute(
        u"CREATE ROLE \"%1\" LOGIN IN ROLE deskhand_agent"_s.arg(loginOf(name)));
    m_outsiders.append(name);
}

} // namespace deskhand::testing
