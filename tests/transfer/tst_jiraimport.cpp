// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "support/expect.h"
#include "tests/transfer/compressed.h"
#include "tests/transfer/importdesk.h"

#include <QFile>
#include <QTest>

using namespace deskhand;
using namespace deskhand::testing;
using namespace Qt::StringLiterals;
using transfer::ImportMode;
using transfer::ImportSummary;
using Outcome = transfer::ImportSummary::Outcome;

class JiraImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingArrives();
    void timesThatAreMissingAreFilledIn();
    void everyFormOfInputIsRead_data();
    void everyFormOfInputIsRead();
    void brokenLinesAreRefusedAndTheRestIsTaken();
    void rejectsHoldTheRecordAsItStands();
    void nothingFound_data();
    void nothingFound();
    void nothingAccepted();
    void cutOffFileKeepsWhatCameBefore();
    void dryRunSaysTheSameAndChangesNothing();
    void mappingIsReportedWithCounts();
    void ownMapIsUsed();
    void senselessOptionsChangeNothing();
};

namespace {

constexpr auto fullIssue = R"({"id":"10","key":"T-1","self":"https://jira.example.org/10","fields":{
"summary":" Two spaces ","description":"Line\r\nLine","status":{"name":"Done"},
"priority":{"name":"Highest"},"reporter":{"key":"ada","displayName":"Ada","emailAddress":"a@x.org"},
"assignee":{"key":"bob","displayName":"Bob","active":false},"labels":["One"],
"components":[{"name":"Two"}],"created":"2020-01-01T10:00:00.000+0200",
"updated":"2020-01-05T10:00:00.250Z","resolutiondate":"2020-01-04T10:00:00.000+0000",
"comment":{"comments":[
{"id":"1","author":{"key":"bob"},"body":"Hi","created":"2020-01-02T10:00:00.001+0000",
"updated":"2020-01-03T10:00:00.000+0000"},
{"id":"2","author":{"key":"ada"},"body":"Secret","jsdPublic":false,
"created":"2020-01-02T11:00:00.000+0000","updated":"2020-01-02T11:00:00.000+0000"}]}}})";

} // namespace

void JiraImportTest::everythingArrives()
{
    ImportDesk desk;
    const ImportSummary summary = desk.import(fullIssue);
    QCOMPARE(summary.outcome, Outcome::Complete);
    QCOMPARE(told(summary.tickets), u"1 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(told(summary.comments), u"2 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(told(summary.people), u"2 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(desk.ticketText(u"T-1"_s, u"title, description, status, priority, version"_s),
             u" Two spaces  | Line\r\nLine | resolved | urgent | 1"_s);
    QCOMPARE(desk.ticketText(
                 u"T-1"_s,
                 u"created_at, updated_at, status_changed_at, resolved_at, deleted_at, team_id"_s),
             u"2020-01-01 08:00:00+00 | 2020-01-05 10:00:00.25+00 | 2020-01-04 10:00:00+00 | "
             "2020-01-04 10:00:00+00"_s);
    QCOMPARE(desk.ticketText(u"T-1"_s, u"(SELECT name FROM desk.users WHERE id = creator_id),"
                                       "(SELECT name FROM desk.users WHERE id = assignee_id)"_s),
             u"Ada | Bob"_s);
    QCOMPARE(desk.ticketText(u"T-1"_s,
                             u"(SELECT string_agg(name || ' ' || tagged_at, ', ' ORDER BY name)"
                             " FROM desk.ticket_tags JOIN desk.tags ON tags.id = tag_id"
                             " WHERE ticket_id = t.id)"_s),
             u"One 2020-01-01 08:00:00+00, Two 2020-01-01 08:00:00+00"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(concat_ws(' ', u.name, visibility, body, c.created_at,"
                       " c.updated_at), ', ' ORDER BY c.id)"
                       " FROM desk.comments c JOIN desk.users u ON u.id = author_id"_s),
             u"Bob public Hi 2020-01-02 10:00:00.001+00 2020-01-03 10:00:00+00, "
             "Ada internal Secret 2020-01-02 11:00:00+00 2020-01-02 11:00:00+00"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(concat_ws(' ', name, email, tier, active), ', '"
                       " ORDER BY name) FROM desk.users WHERE login IS NULL"_s),
             u"Ada a@x.org requester t, Bob requester f"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(source || ' ' || kind || ' ' || external_id, ', '"
                       " ORDER BY kind, external_id) FROM desk.external_records"_s),
             u"jira:jira.example.org comment 1, jira:jira.example.org comment 2, "
             "jira:jira.example.org person key:ada, jira:jira.example.org person key:bob, "
             "jira:jira.example.org ticket 10"_s);
}

void JiraImportTest::timesThatAreMissingAreFilledIn()
{
    ImportDesk desk;
    desk.import(issue("DONE", R"("status":{"name":"Closed"},"created":"2020-01-01T00:00:00Z",
                                 "updated":"2020-01-02T00:00:00Z","comment":[{"body":"b"}])")
                    .replace('\n', ' ') +
                "\n" +
                issue("AGAIN", R"("status":{"name":"Reopened"},"created":"2020-01-01T00:00:00Z",)"
                               R"("resolutiondate":"2020-01-02T00:00:00Z")") +
                issue("NONE"));
    const auto columns = u"created_at, updated_at, status_changed_at, resolved_at"_s;
    QCOMPARE(desk.ticketText(u"DONE"_s, columns),
             u"2020-01-01 00:00:00+00 | 2020-01-02 00:00:00+00 | 2020-01-02 00:00:00+00 | "
             "2020-01-02 00:00:00+00"_s);
    QCOMPARE(desk.ticketText(u"AGAIN"_s, columns),
             u"2020-01-01 00:00:00+00 | 2020-01-01 00:00:00+00 | 2020-01-01 00:00:00+00"_s);
    QCOMPARE(desk.text(u"SELECT created_at || ' ' || updated_at FROM desk.comments"_s),
             u"2020-01-02 00:00:00+00 2020-01-02 00:00:00+00"_s);
    QCOMPARE(desk.ticketText(u"NONE"_s, u"created_at > now() - interval '1 hour'"_s), u"t"_s);
}

void JiraImportTest::everyFormOfInputIsRead_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray lines = issue("A") + issue("B") + issue("C");
    const QByteArray list = issue("A").trimmed() + ",\n" + issue("B") + ',' + issue("C");
    QTest::newRow("lines") << lines;
    QTest::newRow("lines with a byte order mark") << "\xef\xbb\xbf" + lines;
    QTest::newRow("list") << '[' + list + ']';
    QTest::newRow("page") << R"({"startAt":0,"issues":[)" + list + "]}";
    QTest::newRow("pages") << R"({"issues":[)" + issue("A") + R"(]}{"issues":[)" + issue("B") +
                                  ',' + issue("C") + "]}";
    QTest::newRow("gzip") << compressed(lines, Compression::Gzip);
    QTest::newRow("zstd") << compressed(lines, Compression::Zstd);
    QTest::newRow("zstd, several frames") << compressed(issue("A"), Compression::Zstd) +
                                                 compressed(issue("B"), Compression::Zstd) +
                                                 compressed(issue("C"), Compression::Zstd);
}

void JiraImportTest::everyFormOfInputIsRead()
{
    QFETCH(QByteArray, content);
    ImportDesk desk;
    const ImportSummary summary = desk.import(content);
    QCOMPARE(summary.explanation, QString());
    QCOMPARE(told(summary.tickets), u"3 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(number, '' ORDER BY number) FROM desk.tickets"_s),
             u"ABC"_s);
}

void JiraImportTest::brokenLinesAreRefusedAndTheRestIsTaken()
{
    ImportDesk desk;
    desk.ticket({.title = u"Our own"_s}); // its number is 1
    const ImportSummary summary =
        desk.import(issue("A") + "{\"key\": oops}\n" + "\n" + "[1]\n" + issue("1") + "null\n" +
                    R"({"key":"B","fields":{}})"
                    "\n" +
                    issue("C", R"("comment":[7])") + issue("D"));
    QCOMPARE(summary.outcome, Outcome::Complete);
    QCOMPARE(told(summary.tickets), u"3 created, 0 updated, 0 unchanged, 5 rejected"_s);
    QCOMPARE(told(summary.comments), u"0 created, 0 updated, 0 unchanged, 1 rejected"_s);
    QStringList reasons = desk.rejects();
    reasons.sort();
    QCOMPARE(reasons.size(), 6);
    QVERIFY(reasons.at(0).startsWith(u"2: This is not JSON"_s));
    QVERIFY(reasons.at(1).startsWith(u"4: This is no Jira issue: it is not a JSON object"_s));
    QVERIFY(reasons.at(2).startsWith(u"5: The number “1” belongs to a ticket"_s));
    QVERIFY(reasons.at(3).startsWith(u"6: This is no Jira issue"_s) ||
            reasons.at(3).startsWith(u"6: This is not JSON"_s));
    QVERIFY(reasons.at(4).startsWith(u"7: The issue has no “summary”"_s));
    QVERIFY(reasons.at(5).startsWith(u"8: Comment 1 was refused"_s));
    QCOMPARE(summary.rejections.size(), 6);
    QCOMPARE(summary.rejections.constFirst().line, 2);
    QCOMPARE(desk.ticketText(u"1"_s, u"title"_s), u"Our own"_s);
}

void JiraImportTest::rejectsHoldTheRecordAsItStands()
{
    ImportDesk desk;
    const QByteArray record = R"({"key":"T\u0041","fields":{ }})";
    desk.import(issue("A") + record + '\n');
    QFile file(desk.rejectsPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
             R"({"line":2,"reason":"The issue has no “summary”, which would be its title.",)"
             R"("record":"{\"key\":\"T\\u0041\",\"fields\":{ }}"})"
             "\n");
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    desk.import(issue("A"));
    QVERIFY(desk.rejects().isEmpty());
}

void JiraImportTest::nothingFound_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\n");
    QTest::newRow("empty list") << QByteArray("[]");
    QTest::newRow("empty page") << QByteArray(R"({"issues":[]})");
    QTest::newRow("empty, compressed") << compressed({}, Compression::Gzip);
}

void JiraImportTest::nothingFound()
{
    QFETCH(QByteArray, content);
    ImportDesk desk;
    const ImportSummary summary = desk.import(content);
    QCOMPARE(summary.outcome, Outcome::NothingFound);
    QVERIFY(summary.explanation.startsWith(u"No issues found in issues1.json"_s));
}

void JiraImportTest::nothingAccepted()
{
    ImportDesk desk;
    const QString before = desk.content();
    const ImportSummary summary = desk.import("<html>\n<body>\n");
    QCOMPARE(summary.outcome, Outcome::NothingAccepted);
    QCOMPARE(told(summary.tickets), u"0 created, 0 updated, 0 unchanged, 2 rejected"_s);
    QVERIFY2(summary.explanation.contains(u"Line 1: This is not JSON"_s),
             qPrintable(summary.explanation));
    QCOMPARE(desk.content(), before);
}

void JiraImportTest::cutOffFileKeepsWhatCameBefore()
{
    ImportDesk desk;
    const ImportSummary summary = desk.import(issue("A") + issue("B").chopped(10));
    QCOMPARE(summary.outcome, Outcome::EndsEarly);
    QVERIFY2(summary.explanation.contains(u"behind line 2"_s), qPrintable(summary.explanation));
    QCOMPARE(told(summary.tickets), u"1 created, 0 updated, 0 unchanged, 1 rejected"_s);

    QByteArray many;
    for (int i = 0; i < 2'000; ++i) {
        QByteArray text; // more than the compression keeps in its buffers
        for (int word = 0; word < 60; ++word)
            text += QByteArray::number((i * 60 + word) * 2654435761LL, 36);
        many += issue("M-" + QByteArray::number(i), R"("description":")" + text + '"');
    }
    const QByteArray whole = compressed(many, Compression::Zstd);
    const ImportSummary cut = desk.import(whole.first(whole.size() * 3 / 4));
    QCOMPARE(cut.outcome, Outcome::EndsEarly);
    QVERIFY(cut.tickets.created > 0);
    const ImportSummary rest = desk.import(whole);
    QCOMPARE(rest.outcome, Outcome::Complete);
    QCOMPARE(rest.tickets.unchanged, cut.tickets.created);
    QCOMPARE(rest.tickets.created, 2'000 - cut.tickets.created);
}

void JiraImportTest::dryRunSaysTheSameAndChangesNothing()
{
    ImportDesk desk;
    desk.import(issue("A", R"("labels":["x"],"comment":[{"id":1,"body":"b"}])") + issue("B"));
    const QString before = desk.content();
    const QByteArray next = issue("A", R"("labels":["y"],"comment":[{"id":1,"body":"c"}])") +
                            issue("B") + "oops\n" + issue("C", R"("reporter":{"name":"n"})");
    const ImportSummary dry = desk.import(next, ImportMode::DryRun);
    QCOMPARE(desk.content(), before);
    const ImportSummary real = desk.import(next);
    QVERIFY(desk.content() != before);
    QCOMPARE(told(dry.tickets), u"1 created, 1 updated, 1 unchanged, 1 rejected"_s);
    QCOMPARE(told(dry.comments), u"0 created, 1 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(told(dry.people), u"1 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(told(real.tickets), told(dry.tickets));
    QCOMPARE(told(real.comments), told(dry.comments));
    QCOMPARE(told(real.people), told(dry.people));
}

void JiraImportTest::mappingIsReportedWithCounts()
{
    using Field = transfer::MappedWord::Field;
    ImportDesk desk;
    const auto words = desk.import(issue("A", R"("status":{"name":"Open"})") +
                                   issue("B", R"("status":{"name":"Done"})") +
                                   issue("C", R"("status":{"name":"Done"})"))
                           .mapping;
    QCOMPARE(words.size(), 3);
    QCOMPARE(words.at(0), (transfer::MappedWord{Field::Status, u"Done"_s, u"resolved"_s, 2}));
    QCOMPARE(words.at(1), (transfer::MappedWord{Field::Status, u"Open"_s, u"open"_s, 1}));
    QCOMPARE(words.at(2), (transfer::MappedWord{Field::Priority, {}, u"medium"_s, 3}));
}

void JiraImportTest::ownMapIsUsed()
{
    ImportDesk desk;
    transfer::importJira(desk.connection(),
                         {.path = desk.file(issue("A", R"("status":{"name":"Odd"})")),
                          .mapPath = desk.file(R"({"status":{"odd":"waiting_on_customer"}})")});
    QCOMPARE(desk.ticketText(u"A"_s, u"status"_s), u"waiting_on_customer"_s);
}

void JiraImportTest::senselessOptionsChangeNothing()
{
    ImportDesk desk;
    const QString file = desk.file(issue("A"));
    const QString before = desk.content();
    const auto import = [&](const transfer::ImportOptions &options) {
        transfer::importJira(desk.connection(), options);
    };
    DH_EXPECT_ERROR(import({.path = u"/nonexistent/file"_s}), core::ErrorKind::Environment);
    DH_EXPECT_ERROR(import({.path = file, .rejectsPath = u"/nonexistent/file"_s}),
                    core::ErrorKind::Environment);
    DH_EXPECT_ERROR(import({.path = file, .rejectsPath = file}), core::ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(import({.path = file, .mapPath = desk.file("[]")}),
                    core::ErrorKind::InvalidInput);
    QCOMPARE(desk.content(), before);
    QCOMPARE(desk.importFile(file).tickets.created, 1);
}

QTEST_GUILESS_MAIN(JiraImportTest)
#include "tst_jiraimport.moc"
