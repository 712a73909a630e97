// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/errors.h"
#include "database/passwordverifier.h"
#include "repositories/directoryrepository.h"
#include "repositories/loginrepository.h"
#include "rights/rightsdesk.h"
#include "support/expect.h"
#include "support/testserver.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::repositories;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::database::DatabaseError;
using deskhand::testing::RightsDesk;
using deskhand::testing::TestServer;
using deskhand::testing::thrownBy;

// People who sign in: who makes them, what the server then believes, and what is refused.
class LoginsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void signsInWithThePasswordAlone();
    void aResetPasswordHasToBeChanged();
    void aChangedPasswordLastsItsDays();
    void refusesNames_data();
    void refusesNames();
    void refusesWhatIsNoLogin();
    void onlyAdminsDoIt_data();
    void onlyAdminsDoIt();
    void aTierCountsInAnOpenSession();
    void anOldSnapshotKeepsNoRights();
    void theLastAdminStays();
    void aDisabledPersonKeepsHerTierForLater();
    void changesNobodyOfAnotherDesk();

private:
    static void trustOnly(const QByteArray &entry);
};

namespace {

template <typename Change>
void administer(RightsDesk &desk, Change &&change)
{
    auditedWrite(desk.as(u"adam"_s), {.reason = u"people"_s}, std::forward<Change>(change));
}

QString stateOf(Connection &connection, const QString &sql)
{
    const auto error = thrownBy<DatabaseError>([&] { connection.execute(sql); });
    return error ? error->sqlState() + u' ' + error->constraint() : QString();
}

// Days from now until the limit of ours and that of PostgreSQL.
QString limits(RightsDesk &desk, const QString &who)
{
    return desk.owner().text(
        u"SELECT concat_ws(' ', round(extract(epoch FROM u.password_expires_at - now()) / 86400), "
        "round(extract(epoch FROM nullif(r.rolvaliduntil, 'infinity') - now()) / 86400)) "
        "FROM desk.users u JOIN pg_roles r ON r.rolname = u.login WHERE u.login = '%1'"_s.arg(
            desk.loginOf(who)));
}

QString tickets(RightsDesk &desk, const QString &who)
{
    return desk.text(who, u"SELECT count(*)::text FROM desk.tickets"_s);
}

} // namespace

// The server of this process asks for passwords, or (empty) trusts everybody.
void LoginsTest::trustOnly(const QByteArray &entry)
{
    auto &server = TestServer::shared();
    QFile rules(server.socketFolder() + u"/data/pg_hba.conf"_s);
    QVERIFY(rules.open(QIODevice::WriteOnly | QIODevice::Truncate));
    rules.write(entry + "local all all trust\n");
    rules.close();
    Connection(server.settings(u"postgres"_s)).execute(u"SELECT pg_reload_conf()"_s);
}

void LoginsTest::cleanup()
{
    trustOnly({});
}

void LoginsTest::signsInWithThePasswordAlone()
{
    RightsDesk desk;
    auto settings = desk.settingsOf(u"anna"_s);
    trustOnly("local all postgres trust\nlocal all all scram-sha-256\n");
    const auto answer = [&](const QString &password) {
        settings.password = password;
        const auto error = thrownBy<DatabaseError>([&] { const Connection session(settings); });
        return error ? error->kind() : ErrorKind::Internal;
    };
    QTRY_COMPARE(answer(u"wrong"_s), ErrorKind::Permission); // once the rules are read again
    settings.password = u"correct horse battery"_s;
    Connection session(settings);
    session.execute(u"SELECT * FROM desk.sign_in()"_s);
    QCOMPARE(desk.owner().number(u"SELECT count(*) FROM desk.sign_ins"_s), 1);
    QCOMPARE(desk.owner().text(u"SELECT actor FROM audit.accesses WHERE kind = 'sign_in'"_s),
             desk.loginOf(u"anna"_s));
    QCOMPARE(
        desk.owner().text(u"SELECT left(rolpassword, 14) FROM pg_authid WHERE rolname = '%1'"_s.arg(
            desk.loginOf(u"anna"_s))),
        u"SCRAM-SHA-256$"_s);
}

void LoginsTest::aResetPasswordHasToBeChanged()
{
    RightsDesk desk;
    QCOMPARE(limits(desk, u"anna"_s), QString()); // for ever
    const User anna = personById(desk.as(u"adam"_s), desk.person(u"anna"_s));
    administer(desk, [&](AuditedWrite &write) { resetPassword(write, anna, u"for one day"_s); });
    QCOMPARE(limits(desk, u"anna"_s), u"0 30"_s);
    QCOMPARE(tickets(desk, u"anna"_s), u"0"_s);
}

void LoginsTest::aChangedPasswordLastsItsDays()
{
    RightsDesk desk;
    administer(desk,
               [&](AuditedWrite &write) { setPasswordDays(write, desk.person(u"anna"_s), 7); });
    QCOMPARE(limits(desk, u"anna"_s), u"7 37"_s);
    desk.owner().connection().execute(
        u"UPDATE desk.users SET password_expires_at = now() WHERE login = '%1'"_s.arg(
            desk.loginOf(u"anna"_s)));
    auto &anna = desk.as(u"anna"_s);
    const QString verifier =
        deskhand::database::passwordVerifier(anna, desk.loginOf(u"anna"_s), u"a new one"_s);
    anna.execute(u"SELECT desk.change_own_password('%1')"_s.arg(verifier));
    QCOMPARE(limits(desk, u"anna"_s), u"7 37"_s);
    QCOMPARE(tickets(desk, u"anna"_s), u"4"_s);
    // By hand she may change the password, but puts nothing off.
    anna.execute(u"ALTER ROLE CURRENT_USER PASSWORD '%1'"_s.arg(verifier));
    QCOMPARE(limits(desk, u"anna"_s), u"7 37"_s);
}

void LoginsTest::refusesNames_data()
{
    QTest::addColumn<QString>("login");
    QTest::newRow("capitals") << u"Anna"_s;
    QTest::newRow("space") << u"an na"_s;
    QTest::newRow("quote") << u"an''na"_s;
    QTest::newRow("double quote") << u"an\"na"_s;
    QTest::newRow("backslash") << u"an\\na"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("too long") << QString(64, u'a');
    QTest::newRow("too many bytes") << QString(40, u'ä');
    QTest::newRow("of PostgreSQL") << u"pg_monitor"_s;
    QTest::newRow("of ours") << u"deskhand_owner"_s;
    QTest::newRow("everybody") << u"public"_s;
    QTest::newRow("embedded owner") << u"deskhand"_s;
}

void LoginsTest::refusesNames()
{
    QFETCH(QString, login);
    RightsDesk desk;
    const UserId person = desk.owner().person(u"Nell"_s, UserTier::Requester);
    const auto error = thrownBy<DatabaseError>([&] {
        administer(desk, [&](AuditedWrite &write) {
            createLogin(write, person, {.login = login, .password = u"long enough"_s});
        });
    });
    QVERIFY(error.has_value());
    QCOMPARE(error->constraint(), u"users_login_form"_s);
    QCOMPARE(desk.owner().number(
                 u"SELECT count(*) FROM desk.users WHERE id = %1 AND login IS NULL"_s.arg(
                     person.value())),
             1);
}

void LoginsTest::refusesWhatIsNoLogin()
{
    RightsDesk desk;
    auto &adam = desk.as(u"adam"_s);
    const QString person =
        QString::number(desk.owner().person(u"Nell"_s, UserTier::Requester).value());
    const QString verifier = deskhand::database::passwordVerifier(adam, u"nell"_s, u"words"_s);
    const QString create = u"SELECT desk.create_login(%1, '%2', '%3', '%4', NULL, false)"_s;
    QCOMPARE(stateOf(adam, create.arg(person, u"nell"_s, verifier, u"requester"_s)),
             u"23514 users_login_tier"_s);
    QCOMPARE(stateOf(adam, create.arg(person, u"nell"_s, u"clear text"_s, u"agent"_s)),
             u"23514 users_password_verifier"_s);
    QCOMPARE(stateOf(adam, create.arg(person, desk.loginOf(u"ben"_s), verifier, u"agent"_s)),
             u"23505 users_login_unique"_s);
    QCOMPARE(stateOf(adam, create.arg(QString::number(desk.person(u"ben"_s).value()), u"nell"_s,
                                      verifier, u"agent"_s)),
             u"23505 users_one_login"_s);
    QCOMPARE(desk.owner().number(u"SELECT count(*) FROM pg_roles WHERE rolname = 'nell'"_s), 0);
}

void LoginsTest::onlyAdminsDoIt_data()
{
    QTest::addColumn<QString>("call");
    QTest::newRow("create") << u"desk.create_login(%1, 'm', 'x', 'agent', NULL, false)"_s;
    QTest::newRow("reset") << u"desk.reset_password(%1, 'x')"_s;
    QTest::newRow("days") << u"desk.set_password_days(%1, 5)"_s;
    QTest::newRow("tier") << u"desk.set_tier(%1, 'admin')"_s;
    QTest::newRow("active") << u"desk.set_active(%1, false)"_s;
}

void LoginsTest::onlyAdminsDoIt()
{
    QFETCH(QString, call);
    RightsDesk desk;
    for (const QString &who : {u"anna"_s, u"sue"_s})
        QCOMPARE(stateOf(desk.as(who), u"SELECT "_s + call.arg(desk.person(who).value())),
                 u"42501 "_s);
    // The role alone is not enough: she is admin of the server's roles, not of this desk.
    desk.owner().connection().execute(
        u"UPDATE desk.users SET tier = 'supervisor' WHERE login = '%1'"_s.arg(
            desk.loginOf(u"adam"_s)));
    QCOMPARE(stateOf(desk.as(u"adam"_s), u"SELECT "_s + call.arg(desk.person(u"ben"_s).value())),
             u"42501 "_s);
}

void LoginsTest::aTierCountsInAnOpenSession()
{
    RightsDesk desk;
    QCOMPARE(tickets(desk, u"anna"_s), u"4"_s);
    const auto becomes = [&](UserTier tier) {
        administer(desk,
                   [&](AuditedWrite &write) { setTier(write, desk.person(u"anna"_s), tier); });
    };
    becomes(UserTier::Supervisor);
    QCOMPARE(tickets(desk, u"anna"_s), u"5"_s);
    becomes(UserTier::Agent);
    QCOMPARE(tickets(desk, u"anna"_s), u"4"_s);
    QCOMPARE(stateOf(desk.as(u"anna"_s), u"SELECT * FROM audit.accesses"_s), u"42501 "_s);
}

void LoginsTest::anOldSnapshotKeepsNoRights()
{
    RightsDesk desk;
    for (const QString &who : {u"anna"_s, u"sue"_s}) {
        desk.as(who).execute(u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s);
        tickets(desk, who);
    }
    administer(desk, [&](AuditedWrite &write) {
        disablePerson(write, desk.person(u"anna"_s));
        setTier(write, desk.person(u"sue"_s), UserTier::Agent);
    });
    QCOMPARE(tickets(desk, u"sue"_s), u"1"_s); // the pool
    QCOMPARE(stateOf(desk.as(u"anna"_s), u"INSERT INTO desk.tickets (title) VALUES ('late')"_s),
             u"42501 "_s);
}

void LoginsTest::theLastAdminStays()
{
    RightsDesk desk;
    desk.owner().connection().execute(
        u"UPDATE desk.users SET tier = 'agent' WHERE login = 'postgres'"_s);
    auto &adam = desk.as(u"adam"_s);
    const qint64 id = desk.person(u"adam"_s).value();
    QCOMPARE(stateOf(adam, u"SELECT desk.set_tier(%1, 'agent')"_s.arg(id)),
             u"23514 users_last_admin"_s);
    QCOMPARE(stateOf(adam, u"SELECT desk.set_active(%1, false)"_s.arg(id)),
             u"23514 users_last_admin"_s);
    adam.execute(u"UPDATE desk.users SET active = false WHERE id = %1"_s.arg(id));
    QCOMPARE(
        desk.owner().number(u"SELECT count(*) FROM desk.users WHERE active AND id = %1"_s.arg(id)),
        1);
}

void LoginsTest::aDisabledPersonKeepsHerTierForLater()
{
    RightsDesk desk;
    administer(desk, [&](AuditedWrite &write) { disablePerson(write, desk.person(u"ben"_s)); });
    administer(desk, [&](AuditedWrite &write) {
        setTier(write, desk.person(u"ben"_s), UserTier::Supervisor);
    });
    const auto error =
        thrownBy<DatabaseError>([&] { const Connection session(desk.settingsOf(u"ben"_s)); });
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::Permission);
    administer(desk, [&](AuditedWrite &write) { enablePerson(write, desk.person(u"ben"_s)); });
    QCOMPARE(tickets(desk, u"ben"_s), u"5"_s);
}

void LoginsTest::changesNobodyOfAnotherDesk()
{
    RightsDesk desk;
    RightsDesk other;
    auto &adam = desk.as(u"adam"_s);
    const QString role = other.loginOf(u"anna"_s);
    const auto roleNow = [&] {
        return desk.owner().text(
            u"SELECT concat_ws(' ', rolpassword, rolvaliduntil, rolcanlogin) FROM pg_authid "
            "WHERE rolname = '%1'"_s.arg(role));
    };
    const QString before = roleNow();
    const QString verifier = deskhand::database::passwordVerifier(adam, role, u"taken over"_s);
    const qint64 own = desk.owner().person(u"Nell"_s, UserTier::Requester).value();
    QCOMPARE(stateOf(adam, u"SELECT desk.create_login(%1, '%2', '%3', 'agent', NULL, false)"_s.arg(
                               QString::number(own), role, verifier)),
             u"23505 users_login_unique"_s);
    QCOMPARE(
        stateOf(adam, u"UPDATE desk.users SET login = '%1' WHERE id = %2"_s.arg(role).arg(own)),
        u"42501 "_s);
    QCOMPARE(stateOf(adam, u"INSERT INTO desk.users (name, login) VALUES ('x', '%1')"_s.arg(role)),
             u"42501 "_s);
    QCOMPARE(stateOf(adam, u"SELECT desk.reset_password(%1, '%2')"_s.arg(own).arg(verifier)),
             u"P0002 "_s);
    // The owner of the server has a row here, as whoever set the desk up.
    QCOMPARE(stateOf(adam, u"SELECT desk.reset_password(%1, '%2')"_s.arg(desk.owner().me().value())
                               .arg(verifier)),
             u"42501 "_s);
    QCOMPARE(roleNow(), before);
    // And on the other desk an admin of this one is nobody.
    auto settings = other.settingsOf(u"anna"_s);
    settings.user = desk.loginOf(u"adam"_s);
    Connection stranger(settings);
    QCOMPARE(stateOf(stranger,
                     u"SELECT desk.reset_password(%1, '%2')"_s.arg(other.person(u"anna"_s).value())
                         .arg(verifier)),
             u"42501 "_s);
}

QTEST_GUILESS_MAIN(LoginsTest)
#include "tst_logins.moc"
