// SPDX-License-Identifier: GPL-3.0-or-later
// People on a server, from the command line: who is added, what they may do, how they are kept out.
#include "database/connection.h"
#include "database/query.h"
#include "program.h"
#include "support/testdatabase.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::testing;

class AccountsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAgentWorksInHerTeam();
    void aMadeUpPasswordIsToBeChanged();
    void onlyAdminsManagePeople();
    void whoIsDisabledStaysOut();
    void whoWorksHereAndReadsWholeListsIsKnown();
    void passwordsAreNotTakenAsArguments();

private:
    Outcome run(const QString &login, QStringList arguments, const QByteArray &input = {});
    Outcome owner(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(u"postgres"_s, arguments, input);
    }
    QString login(const QString &name) const
    {
        return name + u'@' + m_database->settings().database;
    }
    void addAgent(const QString &name);

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Program> m_program;
};

void AccountsTest::init()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    m_program = std::make_unique<Program>();
    QCOMPARE(owner({u"init"_s}).exitCode, 0);
}

void AccountsTest::cleanup()
{
    m_program.reset();
    m_database.reset();
}

Outcome AccountsTest::run(const QString &login, QStringList arguments, const QByteArray &input)
{
    const auto &settings = m_database->settings();
    arguments << u"--connect"_s
              << u"host='%1' dbname='%2' user='%3'"_s.arg(settings.host, settings.database, login);
    return m_program->runAsIs(arguments, input);
}

void AccountsTest::addAgent(const QString &name)
{
    const auto added =
        owner({u"user"_s, u"add"_s, name, u"--login"_s, login(name), u"--password-stdin"_s},
              "a long enough password\n");
    QVERIFY2(added.exitCode == 0, added.errors.constData());
    QVERIFY(added.output.isEmpty()); // nobody needs to see what they typed
}

void AccountsTest::anAgentWorksInHerTeam()
{
    addAgent(u"anna"_s);
    for (const QString &team : {u"Red"_s, u"Blue"_s})
        QCOMPARE(owner({u"team"_s, u"add"_s, team}).exitCode, 0);
    QCOMPARE(owner({u"user"_s, u"team"_s, login(u"anna"_s), u"--join"_s, u"red"_s}).exitCode, 0);
    for (const QString &team : {u"Red"_s, u"Blue"_s})
        QCOMPARE(owner({u"ticket"_s, u"create"_s, u"--title"_s, team, u"--team"_s, team}).exitCode,
                 0);
    const auto found = run(login(u"anna"_s), {u"search"_s, u""_s, u"--json"_s});
    QVERIFY2(found.exitCode == 0, found.errors.constData());
    QCOMPARE(found.json()[u"total"_s].toInt(), 1);
    QCOMPARE(found.json()[u"tickets"_s][0][u"title"_s].toString(), u"Red"_s);
    QCOMPARE(run(login(u"anna"_s), {u"ticket"_s, u"set"_s, u"1"_s, u"--status"_s, u"resolved"_s})
                 .exitCode,
             0);
    const auto hidden = run(login(u"anna"_s), {u"ticket"_s, u"show"_s, u"2"_s});
    QCOMPARE(hidden.exitCode, 1);
    QCOMPARE(hidden.errorLines(), 1);
    const auto trail = run(login(u"anna"_s), {u"audit"_s, u"log"_s, u"--json"_s}).json().array();
    QVERIFY(!trail.isEmpty());
    QCOMPARE(trail[0][u"actor"_s].toString(), login(u"anna"_s));
}

void AccountsTest::aMadeUpPasswordIsToBeChanged()
{
    const auto added =
        owner({u"user"_s, u"add"_s, u"Ben"_s, u"--login"_s, login(u"ben"_s), u"--json"_s});
    QCOMPARE(added.json()[u"password"_s].toString().size(), 23);
    const auto found = run(login(u"ben"_s), {u"search"_s, u""_s, u"--count"_s});
    QCOMPARE(found.exitCode, 1);
    QVERIFY(found.errors.contains("password"));
    const auto changed =
        run(login(u"ben"_s), {u"user"_s, u"passwd"_s, login(u"ben"_s), u"--password-stdin"_s},
            "words of my own choice\n");
    QVERIFY2(changed.exitCode == 0, changed.errors.constData());
    QCOMPARE(run(login(u"ben"_s), {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s}).exitCode, 0);
}

void AccountsTest::onlyAdminsManagePeople()
{
    addAgent(u"anna"_s);
    addAgent(u"ben"_s);
    const QString anna = login(u"anna"_s);
    const QString ben = login(u"ben"_s);
    const QList<QStringList> attempts{{u"user"_s, u"add"_s, u"Eve"_s, u"--login"_s, u"eve"_s},
                                      {u"user"_s, u"role"_s, anna, u"admin"_s},
                                      {u"user"_s, u"passwd"_s, ben},
                                      {u"user"_s, u"disable"_s, ben},
                                      {u"team"_s, u"add"_s, u"Mine"_s}};
    for (const QStringList &attempt : attempts) {
        const auto refused = run(anna, attempt);
        QVERIFY2(refused.exitCode == 1, qPrintable(attempt.join(u' ')));
        QCOMPARE(refused.errorLines(), 1);
        QVERIFY(!refused.errors.contains("42501"));
    }
    QCOMPARE(owner({u"user"_s, u"role"_s, anna, u"admin"_s}).exitCode, 0);
    QCOMPARE(run(anna, {u"user"_s, u"disable"_s, ben}).exitCode, 0);
}

void AccountsTest::whoIsDisabledStaysOut()
{
    addAgent(u"anna"_s);
    QCOMPARE(owner({u"user"_s, u"disable"_s, login(u"anna"_s)}).exitCode, 0);
    const auto refused = run(login(u"anna"_s), {u"search"_s, u""_s});
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.errorLines(), 1);
    QCOMPARE(owner({u"user"_s, u"enable"_s, login(u"anna"_s)}).exitCode, 0);
    QCOMPARE(run(login(u"anna"_s), {u"search"_s, u""_s}).exitCode, 0);
}

void AccountsTest::whoWorksHereAndReadsWholeListsIsKnown()
{
    addAgent(u"anna"_s);
    deskhand::database::Connection connection(m_database->settings());
    connection.execute(u"INSERT INTO desk.tickets (title) "
                       "SELECT 'one of many' FROM generate_series(1, 1000)"_s);
    const auto accesses = [&] {
        return deskhand::database::Query(connection,
                                         u"SELECT kind || ' ' || coalesce(detail, '') || ' ' || "
                                         "coalesce(rows, 0) FROM audit.accesses WHERE actor = "_s +
                                             u":actor ORDER BY id"_s)
            .bind(u":actor"_s, login(u"anna"_s))
            .all([](const auto &row) { return row.text(0); });
    };
    const auto search = [&](const QStringList &arguments) {
        return run(login(u"anna"_s), QStringList{u"search"_s, u"many"_s} + arguments).exitCode;
    };
    QCOMPARE(search({}), 0); // a hundred rows
    QCOMPARE(search({u"--count"_s}), 0);
    QCOMPARE(search({u"--limit"_s, u"999"_s}), 0);
    QCOMPARE(accesses(), QStringList(3, u"sign_in deskhand 0"_s));
    QCOMPARE(search({u"--limit"_s, u"0"_s}), 0);
    QCOMPARE(accesses().mid(3), (QStringList{u"sign_in deskhand 0"_s, u"list many 1000"_s}));
    // What cannot be noted is not read: a session that may only read.
    const auto readOnly = [&](const QString &limit) {
        const auto &settings = m_database->settings();
        return m_program->runAsIs(
            {u"search"_s, u"many"_s, u"--limit"_s, limit, u"--connect"_s,
             u"host='%1' dbname='%2' user='%3' options='-c default_transaction_read_only=on'"_s.arg(
                 settings.host, settings.database, login(u"anna"_s))});
    };
    QCOMPARE(readOnly(u"3"_s).exitCode, 0);
    QVERIFY(readOnly(u"0"_s).errors.contains("noted in the access log"));
    QCOMPARE(accesses().size(), 5);
    const auto people = owner({u"user"_s, u"list"_s, u"--json"_s}).json().array();
    const auto anna = std::ranges::find_if(people, [&](const QJsonValue &person) {
        return person["login"_L1].toString() == login(u"anna"_s);
    });
    QVERIFY(anna != people.end());
    QVERIFY(!(*anna)["last_sign_in"_L1].isNull());
}

void AccountsTest::passwordsAreNotTakenAsArguments()
{
    const auto wrong = owner({u"user"_s, u"add"_s, u"Eve"_s, u"--login"_s, u"eve"_s,
                              u"--password"_s, u"visible to everybody"_s});
    QCOMPARE(wrong.exitCode, 2);
    const auto shortOne = owner(
        {u"user"_s, u"add"_s, u"Eve"_s, u"--login"_s, u"eve"_s, u"--password-stdin"_s}, "short\n");
    QCOMPARE(shortOne.exitCode, 2);
    QVERIFY(!shortOne.errors.contains("short\n"));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
