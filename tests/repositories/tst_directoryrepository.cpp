// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/directoryrepository.h"

#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::core::ErrorKind;
using deskhand::database::DatabaseError;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

class DirectoryRepositoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoIsSignedIn();
    void listsStaffTeamsAndTags();
    void keepsAPersonWhole();
    void findsPeople_data();
    void findsPeople();
    void findsAtMostSoMany();
    void findsExactlyOnePerson();
    void refusesAnEmailTwice();
};

namespace {

UserId create(DeskDatabase &desk, const User &user)
{
    return desk.edit(u"new person"_s, [&](AuditedWrite &write) { return createUser(write, user); });
}

QStringList namesOf(const QList<User> &users)
{
    QStringList names;
    for (const User &user : users)
        names.append(user.name);
    return names;
}

void addPeople(DeskDatabase &desk)
{
    create(desk, {.name = u"Ann Long"_s, .email = u"ann.long@example.org"_s});
    create(desk, {.name = u"Mary Ann Lopez"_s, .email = u"ml@example.net"_s});
    create(desk, {.name = u"Änne O'Neil"_s, .email = u"aenne@example.org"_s});
    create(desk, {.name = u"Joanna Black"_s});
    create(desk, {.name = u"Ann Former"_s, .active = false});
}

} // namespace

void DirectoryRepositoryTest::knowsWhoIsSignedIn()
{
    DeskDatabase desk;
    const Directory directory = loadDirectory(desk.connection());
    QCOMPARE(directory.me.id, desk.me());
    QCOMPARE(directory.me.name, u"Robin Desk"_s);
    QCOMPARE(directory.me.tier, UserTier::Admin);
    QCOMPARE(directory.me.login, desk.text(u"SELECT CAST(session_user AS text)"_s));
    const UserId again = desk.edit(u"again"_s, [](AuditedWrite &write) {
        return ensureSignedInPerson(write, u"Another Name"_s);
    });
    QCOMPARE(again, desk.me());
    QCOMPARE(loadDirectory(desk.connection()).me.name, u"Robin Desk"_s);

    desk.connection().execute(u"UPDATE desk.users SET login = NULL"_s);
    QVERIFY(!loadDirectory(desk.connection()).me.id.isValid());
}

void DirectoryRepositoryTest::listsStaffTeamsAndTags()
{
    DeskDatabase desk;
    create(desk, {.name = u"öde Agent"_s, .tier = UserTier::Agent});
    create(desk, {.name = u"Zoe Agent"_s, .tier = UserTier::Supervisor});
    create(desk, {.name = u"Former Agent"_s, .tier = UserTier::Agent, .active = false});
    create(desk, {.name = u"Asker"_s, .tier = UserTier::Requester});
    const TicketId ticket = desk.ticket();
    desk.edit(u"set up"_s, [&](AuditedWrite &write) {
        createTeam(write, u"Second line"_s);
        createTeam(write, u"first line"_s);
        tagTickets(write, {ticket}, {u"Beta"_s, u"alpha"_s});
    });

    const Directory directory = loadDirectory(desk.connection());
    QCOMPARE(namesOf(directory.staff),
             (QStringList{u"öde Agent"_s, u"Robin Desk"_s, u"Zoe Agent"_s}));
    QCOMPARE(directory.teams.size(), 2);
    QCOMPARE(directory.teams[0].name, u"first line"_s);
    QCOMPARE(directory.tags.size(), 2);
    QCOMPARE(directory.tags[0].name, u"alpha"_s);
    QVERIFY(directory.tags[0].colour.startsWith(u'#'));
    QCOMPARE(namesOf(listUsers(desk.connection())),
             (QStringList{u"Asker"_s, u"Former Agent"_s, u"öde Agent"_s, u"Robin Desk"_s,
                          u"Zoe Agent"_s}));
}

void DirectoryRepositoryTest::keepsAPersonWhole()
{
    DeskDatabase desk;
    const EditIntent intent{.reason = u"hired"_s};
    User user{.name = u"Kim Lee"_s, .email = u"Kim@Example.org"_s, .tier = UserTier::Supervisor};
    user.id = auditedWrite(desk.connection(), intent,
                           [&](AuditedWrite &write) { return createUser(write, user); });
    User loaded = personByText(desk.connection(), u"kim@example.org"_s);
    QVERIFY(loaded.createdAt.isValid());
    user.createdAt = loaded.createdAt;
    QVERIFY(loaded == user);
    QVERIFY(personById(desk.connection(), user.id) == user);
    QCOMPARE(desk.trailOf(intent.id), QStringList{u"insert users"_s});
}

void DirectoryRepositoryTest::findsPeople_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("first word") << u"ann"_s
                                << QStringList{u"Ann Long"_s, u"Änne O'Neil"_s,
                                               u"Mary Ann Lopez"_s};
    QTest::newRow("case") << u"LOP"_s << QStringList{u"Mary Ann Lopez"_s};
    QTest::newRow("two words") << u"ann lo"_s << QStringList{u"Ann Long"_s, u"Mary Ann Lopez"_s};
    QTest::newRow("e-mail") << u"ml@exam"_s << QStringList{u"Mary Ann Lopez"_s};
    QTest::newRow("host") << u"example.org"_s << QStringList{u"Ann Long"_s, u"Änne O'Neil"_s};
    QTest::newRow("apostrophe") << u"o'n"_s << QStringList{u"Änne O'Neil"_s};
    QTest::newRow("not inside a word") << u"anna"_s << QStringList{};
    QTest::newRow("no word") << u"'%_\\"_s << QStringList{};
    QTest::newRow("everyone") << u" "_s
                              << QStringList{u"Ann Long"_s, u"Änne O'Neil"_s, u"Joanna Black"_s,
                                             u"Mary Ann Lopez"_s, u"Robin Desk"_s};
}

void DirectoryRepositoryTest::findsPeople()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    DeskDatabase desk;
    addPeople(desk);
    QCOMPARE(namesOf(findPeople(desk.connection(), text, 10)), names);
}

void DirectoryRepositoryTest::findsAtMostSoMany()
{
    DeskDatabase desk;
    addPeople(desk);
    QCOMPARE(namesOf(findPeople(desk.connection(), u"ann"_s, 1)), QStringList{u"Ann Long"_s});
}

void DirectoryRepositoryTest::findsExactlyOnePerson()
{
    DeskDatabase desk;
    addPeople(desk);
    create(desk, {.name = u"Joanna Black"_s, .email = u"other@example.org"_s});
    QCOMPARE(personByText(desk.connection(), u"ML@example.net"_s).name, u"Mary Ann Lopez"_s);
    QCOMPARE(personByText(desk.connection(), u" ann long "_s).name, u"Ann Long"_s);
    QCOMPARE(personByText(desk.connection(), u"other@example.org"_s).name, u"Joanna Black"_s);
    DH_EXPECT_ERROR(personByText(desk.connection(), u"joanna black"_s), ErrorKind::InvalidInput);
    const auto error = thrownBy([&] { personByText(desk.connection(), u"Ann"_s); });
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::NotFound);
    QVERIFY(error->explanation().contains(u"\"Ann\""_s));
}

void DirectoryRepositoryTest::refusesAnEmailTwice()
{
    DeskDatabase desk;
    addPeople(desk);
    const auto error = thrownBy<DatabaseError>(
        [&] { create(desk, {.name = u"Copy"_s, .email = u"ANN.long@example.org"_s}); });
    QVERIFY(error.has_value());
    QCOMPARE(error->constraint(), u"users_email_unique"_s);
}

QTEST_GUILESS_MAIN(DirectoryRepositoryTest)
#include "tst_directoryrepository.moc"
