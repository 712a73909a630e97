// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/expect.h"
#include "tests/transfer/importdesk.h"

#include "domain/edits.h"
#include "repositories/ticketrepository.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::testing;
using namespace Qt::StringLiterals;
using transfer::ImportMode;
using transfer::ImportSummary;

// What an import does about tickets, comments and people it has brought before.
class JiraReimportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameFileAgainChangesNothing();
    void changedIssueUpdates_data();
    void changedIssueUpdates();
    void editsOnTheDeskStay();
    void tagsPutOnByPeopleStay();
    void commentsAreAddedAndUpdated();
    void olderRecordChangesNothing();
    void movedIssueKeepsItsTicket();
    void issueWithoutIdIsKnownByItsNumber();
    void sameNumberFromElsewhereIsRefused();
    void recordsOfOneIssueInOneFile();
    void commentMovesBetweenRecordsOfOneFile();
    void peopleAreUpdatedOnce();
    void peopleAreKnownByEmail();
    void peopleWhoSignInAreLeftAlone();
    void takenEmailIsNotTakenAway();
    void deletedTicketStaysDeleted();
    void namesMayHoldAnyCharacter();
};

namespace {

QByteArray dated(const QByteArray &key, int day, const QByteArray &fields)
{
    return issue(key, R"("created":"2020-01-01T00:00:00Z","updated":"2020-01-)" +
                          QByteArray::number(day).rightJustified(2, '0') + R"(T00:00:00Z",)" +
                          fields);
}

QString ticketsOf(const ImportSummary &summary)
{
    return told(summary.tickets);
}

const auto oneUpdated = u"0 created, 1 updated, 0 unchanged, 0 rejected"_s;
const auto oneUnchanged = u"0 created, 0 updated, 1 unchanged, 0 rejected"_s;

} // namespace

void JiraReimportTest::sameFileAgainChangesNothing()
{
    ImportDesk desk;
    QByteArray many = "oops\n";
    for (int i = 0; i < 700; ++i) {
        const QByteArray n = QByteArray::number(i % 7);
        many += issue("M-" + QByteArray::number(i),
                      R"("labels":["l)" + n + R"("],"reporter":{"name":"n)" + n +
                          R"("},"comment":[{"body":"b","author":{"name":"n)" + n +
                          R"(","displayName":"Name","active":true}}])");
    }
    desk.import(many);
    const QString before = desk.content();
    const ImportSummary again = desk.import(many);
    QCOMPARE(ticketsOf(again), u"0 created, 0 updated, 700 unchanged, 1 rejected"_s);
    QCOMPARE(told(again.comments), u"0 created, 0 updated, 700 unchanged, 0 rejected"_s);
    QCOMPARE(told(again.people), u"0 created, 0 updated, 7 unchanged, 0 rejected"_s);
    QCOMPARE(desk.content(), before);
}

void JiraReimportTest::changedIssueUpdates_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("columns");
    QTest::addColumn<QString>("values");
    const auto row = [](const char *name, const char *fields, const char *columns,
                        const char *values) {
        QTest::newRow(name) << QByteArray(fields) << QString::fromLatin1(columns)
                            << QString::fromLatin1(values);
    };
    row("description", R"("description":"new")", "description", "new");
    row("resolved", R"("status":{"name":"Done"},"resolutiondate":"2020-01-03T00:00:00Z")",
        "status, resolved_at, status_changed_at",
        "resolved | 2020-01-03 00:00:00+00 | 2020-01-03 00:00:00+00");
    row("priority", R"("priority":{"name":"Blocker"})", "priority", "urgent");
    row("assignee", R"("assignee":{"name":"n"})",
        "(SELECT name FROM desk.users WHERE id = assignee_id)", "n");
    row("requester", R"("reporter":{"name":"n"})",
        "(SELECT name FROM desk.users WHERE id = creator_id)", "n");
    row("creation", R"("created":"2019-01-01T00:00:00Z")", "created_at", "2019-01-01 00:00:00+00");
    row("change alone", R"("x":1)", "updated_at, version", "2020-01-09 00:00:00+00 | 2");
    row("tags", R"("labels":["b","c"])",
        "(SELECT string_agg(name, ',' ORDER BY name) FROM desk.ticket_tags JOIN desk.tags"
        " ON tags.id = tag_id WHERE ticket_id = t.id)",
        "b,c");
}

void JiraReimportTest::changedIssueUpdates()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, columns);
    ImportDesk desk;
    desk.import(dated("A", 2, R"("description":"old","labels":["a","b"])"));
    QCOMPARE(ticketsOf(desk.import(dated("A", 9, fields))), oneUpdated);
    QTEST(desk.ticketText(u"A"_s, columns), "values");
    QCOMPARE(desk.ticketText(u"A"_s, u"updated_at"_s), u"2020-01-09 00:00:00+00"_s);
    const QString before = desk.content();
    QCOMPARE(ticketsOf(desk.import(dated("A", 9, fields))), oneUnchanged);
    QCOMPARE(desk.content(), before);
}

void JiraReimportTest::editsOnTheDeskStay()
{
    ImportDesk desk;
    desk.import(dated("A", 2, R"("description":"theirs","priority":{"name":"Low"})"));
    const auto id = domain::TicketId(desk.number(u"SELECT id FROM desk.tickets"_s));
    desk.edit(u"by hand"_s, [&](repositories::AuditedWrite &write) {
        return repositories::updateTicket(write, id, 1,
                                          {.description = u"ours"_s,
                                           .status = domain::TicketStatus::Closed,
                                           .priority = domain::TicketPriority::High});
    });
    const QString edited = desk.ticketText(u"A"_s, u"updated_at, resolved_at"_s);
    QCOMPARE(ticketsOf(desk.import(dated("A", 2, R"("description":"theirs",
        "priority":{"name":"Low"})")
                                       .replace("\n        ", ""))),
             oneUnchanged);
    desk.import(dated("A", 9, R"("description":"theirs","priority":{"name":"Blocker"})"));
    QCOMPARE(desk.ticketText(u"A"_s, u"description, status, priority"_s),
             u"ours | closed | urgent"_s);
    QCOMPARE(desk.ticketText(u"A"_s, u"updated_at, resolved_at"_s), edited);
}

void JiraReimportTest::tagsPutOnByPeopleStay()
{
    ImportDesk desk;
    desk.import(dated("A", 2, R"("labels":["Gone","kept"])"));
    const auto id = domain::TicketId(desk.number(u"SELECT id FROM desk.tickets"_s));
    desk.edit(u"by hand"_s, [&](repositories::AuditedWrite &write) {
        return repositories::tagTickets(write, {id}, {u"ours"_s});
    });
    desk.import(dated("A", 3, R"("labels":["kept","new"])"));
    QCOMPARE(desk.text(u"SELECT string_agg(name, ',' ORDER BY name) FROM desk.ticket_tags"
                       " JOIN desk.tags ON tags.id = tag_id"_s),
             u"kept,new,ours"_s);
}

void JiraReimportTest::commentsAreAddedAndUpdated()
{
    ImportDesk desk;
    const auto comments = [](const QByteArray &list) {
        return dated("A", 2, R"("comment":{"comments":[)" + list + "]}");
    };
    desk.import(comments(R"({"id":"1","body":"one"},{"id":"2","body":"two"})"));
    const ImportSummary summary = desk.import(
        comments(R"({"id":"1","body":"one"},{"id":"2","body":"2"},{"id":"3","body":"three"})"));
    QCOMPARE(told(summary.comments), u"1 created, 1 updated, 1 unchanged, 0 rejected"_s);
    QCOMPARE(ticketsOf(summary), oneUnchanged);
    QCOMPARE(desk.text(u"SELECT string_agg(body, ',' ORDER BY id) FROM desk.comments"_s),
             u"one,2,three"_s);
}

void JiraReimportTest::olderRecordChangesNothing()
{
    ImportDesk desk;
    desk.import(dated("A", 9, R"("description":"new","comment":[{"id":"1","body":"new"}])"));
    const QString before = desk.content();
    const ImportSummary summary =
        desk.import(dated("A", 2, R"("description":"old","comment":[{"id":"1","body":"old"}])"));
    QCOMPARE(ticketsOf(summary), oneUnchanged);
    QCOMPARE(told(summary.comments), oneUnchanged);
    QCOMPARE(desk.content(), before);
}

void JiraReimportTest::movedIssueKeepsItsTicket()
{
    ImportDesk desk;
    const auto moved = [](const QByteArray &key) {
        return R"({"id":"7","key":")" + key + R"(","fields":{"summary":"s"}})";
    };
    desk.import(moved("OLD-1"));
    QCOMPARE(ticketsOf(desk.import(moved("NEW-1"))), oneUpdated);
    QCOMPARE(desk.text(u"SELECT string_agg(number, ',') FROM desk.tickets"_s), u"NEW-1"_s);
}

void JiraReimportTest::issueWithoutIdIsKnownByItsNumber()
{
    ImportDesk desk;
    desk.import(R"({"id":"7","key":"A","fields":{"summary":"old"}})");
    QCOMPARE(ticketsOf(desk.import(R"({"key":"A","fields":{"summary":"new"}})")), oneUpdated);
    QCOMPARE(desk.ticketText(u"A"_s, u"title"_s), u"new"_s);
    QCOMPARE(ticketsOf(desk.import(R"({"key":"A","fields":{"summary":"new"}})")), oneUnchanged);
}

void JiraReimportTest::sameNumberFromElsewhereIsRefused()
{
    ImportDesk desk;
    const auto from = [](const char *host) {
        return R"({"key":"A","self":"https://)" + QByteArray(host) +
               R"(/1","fields":{"summary":"s","comment":[{"body":"b"}]}})" + '\n';
    };
    const auto refused = u"0 created, 0 updated, 0 unchanged, 1 rejected"_s;
    desk.import(from("one.example.org"));
    const ImportSummary summary = desk.import(from("two.example.org"));
    QCOMPARE(ticketsOf(summary), refused);
    QCOMPARE(told(summary.comments), refused);
    QCOMPARE(ticketsOf(ImportDesk().import(from("one.example.org") + from("two.example.org"))),
             u"1 created, 0 updated, 0 unchanged, 1 rejected"_s);
}

void JiraReimportTest::recordsOfOneIssueInOneFile()
{
    const QByteArray first = dated("A", 2, R"("description":"first")");
    const QByteArray second = dated("A", 2, R"("description":"second")");
    const QByteArray newer = dated("A", 3, R"("description":"newer")");
    ImportDesk desk;
    const QByteArray file = newer + first + second + newer;
    QCOMPARE(ticketsOf(desk.import(file)), u"1 created, 0 updated, 3 unchanged, 0 rejected"_s);
    QCOMPARE(desk.ticketText(u"A"_s, u"description"_s), u"newer"_s);
    QCOMPARE(ticketsOf(desk.import(file)), u"0 created, 0 updated, 4 unchanged, 0 rejected"_s);

    ImportDesk other;
    QCOMPARE(ticketsOf(other.import(first + second)),
             u"1 created, 1 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(other.ticketText(u"A"_s, u"description"_s), u"second"_s);
    QCOMPARE(ticketsOf(other.import(first + second)),
             u"0 created, 0 updated, 2 unchanged, 0 rejected"_s);
}

void JiraReimportTest::commentMovesBetweenRecordsOfOneFile()
{
    ImportDesk desk;
    const ImportSummary summary =
        desk.import(issue("A", R"("comment":[{"id":"1","body":"a"},{"id":"2","body":"b"}])") +
                    issue("A", R"("comment":[{"id":"2","body":"c"}])") +
                    issue("B", R"("comment":[{"id":"1","body":"d"}])"));
    QCOMPARE(told(summary.comments), u"2 created, 0 updated, 2 unchanged, 0 rejected"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(body, ',' ORDER BY body) FROM desk.comments"_s),
             u"c,d"_s);
}

void JiraReimportTest::peopleAreUpdatedOnce()
{
    ImportDesk desk;
    const auto people = u"SELECT string_agg(concat_ws(' ', name, email, active), ',' ORDER BY id)"
                        " FROM desk.users WHERE login IS NULL"_s;
    // Comments know a person by name alone, the issue by its lasting key too.
    const QByteArray file =
        issue("A", R"("comment":[{"body":"b","author":{"name":"n","displayName":"Old"}}])") +
        issue("B", R"("reporter":{"key":"k","name":"n","displayName":"Other","active":false})");
    QCOMPARE(told(desk.import(file).people), u"1 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(desk.text(people), u"Old f"_s);
    const QString before = desk.content();
    QCOMPARE(told(desk.import(file).people), oneUnchanged);
    QCOMPARE(desk.content(), before);
    const ImportSummary renamed =
        desk.import(issue("C", R"("assignee":{"key":"k","name":"n2","displayName":"New",
                                  "emailAddress":"n@example.org"})")
                        .replace("\n    ", "    "));
    QCOMPARE(told(renamed.people), oneUpdated);
    QCOMPARE(desk.text(people), u"New n@example.org f"_s);
    QCOMPARE(told(desk.import(issue("D", R"("assignee":{"name":"n2"})")).people), oneUpdated);
}

void JiraReimportTest::peopleAreKnownByEmail()
{
    ImportDesk desk;
    desk.edit(u"set up"_s, [](repositories::AuditedWrite &write) {
        write.connection().execute(
            u"INSERT INTO desk.users (name, email) VALUES ('Ours', 'Ada@Example.org')"_s);
    });
    const ImportSummary summary =
        desk.import(issue("A", R"("reporter":{"name":"a","emailAddress":"ada@example.org"})") +
                    issue("B", R"("reporter":{"name":"b","emailAddress":"new@example.org"})") +
                    issue("C", R"("reporter":{"name":"c","emailAddress":"NEW@example.org"})"));
    QCOMPARE(told(summary.people), u"1 created, 0 updated, 1 unchanged, 0 rejected"_s);
    QCOMPARE(desk.ticketText(u"A"_s, u"(SELECT name FROM desk.users WHERE id = creator_id)"_s),
             u"Ours"_s);
    QCOMPARE(desk.ticketText(u"B"_s, u"creator_id"_s), desk.ticketText(u"C"_s, u"creator_id"_s));
}

void JiraReimportTest::peopleWhoSignInAreLeftAlone()
{
    ImportDesk desk;
    desk.edit(u"set up"_s, [](repositories::AuditedWrite &write) {
        write.connection().execute(u"INSERT INTO desk.users (name, email, login, tier)"
                                   " VALUES ('Agent', 'a@example.org', 'agent', 'agent')"_s);
    });
    const auto record = [](const char *more) {
        return issue("A", R"("reporter":{"name":"a","emailAddress":"a@example.org")" +
                              QByteArray(more) + "}");
    };
    desk.import(record(R"(,"active":true)"));
    desk.import(record(R"(,"active":false,"displayName":"Somebody")"));
    QCOMPARE(desk.text(u"SELECT name || ' ' || active FROM desk.users WHERE login = 'agent'"_s),
             u"Agent true"_s);
}

void JiraReimportTest::takenEmailIsNotTakenAway()
{
    ImportDesk desk;
    const auto person = [](const QByteArray &name, const QByteArray &email) {
        return issue(name,
                     R"("reporter":{"name":")" + name + R"(","emailAddress":")" + email + "\"}");
    };
    desk.import(person("a", "a@example.org") + person("b", "b@example.org"));
    desk.import(person("b", "a@example.org"));
    QCOMPARE(desk.text(u"SELECT string_agg(name || ' ' || email, ',' ORDER BY name)"
                       " FROM desk.users WHERE login IS NULL"_s),
             u"a a@example.org,b b@example.org"_s);
}

void JiraReimportTest::deletedTicketStaysDeleted()
{
    ImportDesk desk;
    desk.import(dated("A", 2, R"("description":"old")"));
    const auto id = domain::TicketId(desk.number(u"SELECT id FROM desk.tickets"_s));
    desk.edit(u"by hand"_s, [&](repositories::AuditedWrite &write) {
        return repositories::deleteTickets(write, {id});
    });
    desk.import(dated("A", 3, R"("description":"new")"));
    QCOMPARE(desk.ticketText(u"A"_s, u"description, deleted_at IS NOT NULL"_s), u"new | t"_s);
}

// Each of these means something to COPY or to an array's literal.
void JiraReimportTest::namesMayHoldAnyCharacter()
{
    const QByteArray odd = R"(\"\\{},NULL\\N\n\t\\.)";
    const QByteArray file = R"({"id":")" + odd + R"(","key":")" + odd +
                            R"(","fields":{"summary":")" + odd + R"(","labels":[")" + odd +
                            R"(","NULL","\\N"],"reporter":{"name":")" + odd +
                            R"("},"comment":[{"id":")" + odd + R"(","body":")" + odd + "\"}]}}";
    ImportDesk desk;
    QCOMPARE(desk.import(file).tickets.created, 1);
    const auto value = uR"(E'"\\{},NULL\\N\n\t\\.')"_s;
    for (const auto &column :
         {u"tickets WHERE number"_s, u"tickets WHERE title"_s, u"comments WHERE body"_s,
          u"users WHERE name"_s, u"tags WHERE name"_s})
        QCOMPARE(desk.number(u"SELECT count(*) FROM desk.%1 = %2"_s.arg(column, value)), 1);
    const QString before = desk.content();
    QCOMPARE(ticketsOf(desk.import(file)), oneUnchanged);
    QCOMPARE(desk.content(), before);
}

QTEST_GUILESS_MAIN(JiraReimportTest)
#include "tst_jirareimport.moc"
