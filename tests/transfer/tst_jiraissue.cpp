// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "transfer/jiraissue.h"
#include "transfer/jiramapping.h"

#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;
using domain::CommentVisibility;
using transfer::ImportedTicket;
using transfer::parseJiraIssue;

class JiraIssueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsPlace();
    void missingFieldsHaveDefaults();
    void sourceNamesTheHost();
    void documentsBecomeText();
    void tagsAreTrimmedAndDistinct();
    void peopleAreKnownByTheirAliases();
    void commentsAreInternalOnRequest_data();
    void commentsAreInternalOnRequest();
    void historyTellsWhenTheStatusChanged();
    void omissionsAreCounted();
    void refusals_data();
    void refusals();
    void refusedCommentLeavesTheIssue_data();
    void refusedCommentLeavesTheIssue();
};

namespace {

ImportedTicket parse(const QByteArray &record)
{
    return parseJiraIssue(record, {});
}

ImportedTicket parseFields(const QByteArray &fields)
{
    return parse(R"({"key":"T-1","fields":{"summary":"s",)" + fields + "}}");
}

QByteArray sql(const std::optional<transfer::SourceTime> &time)
{
    return time ? transfer::toSqlText(*time) : QByteArray("none");
}

} // namespace

void JiraIssueTest::everyFieldHasItsPlace()
{
    const ImportedTicket ticket = parse(R"({"id":"77","key":"T-1","fields":{
        "summary":" Title\n","description":"Text\r\n","status":{"name":"Closed"},
        "priority":{"name":"Critical"},"reporter":{"key":"r","name":"rn","displayName":"R"},
        "creator":{"key":"c"},"assignee":{"key":"a"},"labels":["x"],"components":[{"name":"y"}],
        "created":"2020-01-01T00:00:00.000+0000","updated":"2020-01-02T00:00:00.000+0000",
        "resolutiondate":"2020-01-03T00:00:00.000+0000","comment":{"comments":[{"id":"9",
        "author":{"key":"c"},"body":"B","created":"2020-01-04T00:00:00.000+0000",
        "updated":"2020-01-05T00:00:00.000+0000"}]}}})");
    QCOMPARE(ticket.source, u"jira"_s);
    QCOMPARE(ticket.externalId, "77");
    QCOMPARE(ticket.number, "T-1");
    QCOMPARE(ticket.title, " Title\n");
    QCOMPARE(ticket.description, "Text\r\n");
    QCOMPARE(ticket.status, domain::TicketStatus::Closed);
    QCOMPARE(ticket.priority, domain::TicketPriority::Urgent);
    QCOMPARE(ticket.requester.value().name, "R");
    QCOMPARE(ticket.assignee.value().aliases, QByteArrayList{"key:a"});
    QCOMPARE(ticket.tags, (QByteArrayList{"x", "y"}));
    QCOMPARE(sql(ticket.created), "2020-01-01 00:00:00.000000+00");
    QCOMPARE(sql(ticket.updated), "2020-01-02 00:00:00.000000+00");
    QCOMPARE(sql(ticket.resolved), "2020-01-03 00:00:00.000000+00");
    QCOMPARE(ticket.comments.size(), 1);
    const auto &comment = ticket.comments.constFirst();
    QCOMPARE(comment.externalId, "9");
    QCOMPARE(comment.author.value().aliases, QByteArrayList{"key:c"});
    QCOMPARE(comment.body, "B");
    QCOMPARE(comment.visibility, CommentVisibility::Public);
    QCOMPARE(sql(comment.created), "2020-01-04 00:00:00.000000+00");
    QCOMPARE(sql(comment.updated), "2020-01-05 00:00:00.000000+00");
}

void JiraIssueTest::missingFieldsHaveDefaults()
{
    const ImportedTicket ticket =
        parse(R"({"key":"T-1","fields":{"summary":"","description":null,"assignee":null,
                  "creator":{"name":"c"},"comment":{"comments":[{"body":"x"}]}}})");
    QCOMPARE(ticket.externalId, "T-1");
    QCOMPARE(ticket.title, "");
    QCOMPARE(ticket.description, "");
    QCOMPARE(ticket.status, domain::TicketStatus::Open);
    QCOMPARE(ticket.priority, domain::TicketPriority::Medium);
    QCOMPARE(ticket.requester.value().aliases, QByteArrayList{"name:c"});
    QVERIFY(!ticket.assignee && !ticket.created && !ticket.updated && !ticket.resolved);
    QCOMPARE(ticket.comments.constFirst().externalId, "T-1#1");
}

void JiraIssueTest::sourceNamesTheHost()
{
    const auto source = [](const char *self) {
        return parse(R"({"key":"T-1","self":")" + QByteArray(self) +
                     R"(","fields":{"summary":"s"}})")
            .source;
    };
    QCOMPARE(source("https://Desk.example.org/rest/api/2/issue/1"), u"jira:desk.example.org"_s);
    QCOMPARE(source("nowhere"), u"jira"_s);
}

void JiraIssueTest::documentsBecomeText()
{
    const QByteArray document = R"({"type":"doc","content":[{"type":"paragraph","content":[
        {"type":"text","text":"Hello"}]}]})";
    const ImportedTicket ticket =
        parseFields(R"("description":)" + document + R"(,"comment":{"comments":[{"id":1,"body":)" +
                    document + "}]}");
    QCOMPARE(ticket.description, "Hello");
    QCOMPARE(ticket.comments.constFirst().body, "Hello");
    QCOMPARE(ticket.comments.constFirst().externalId, "1");
}

void JiraIssueTest::tagsAreTrimmedAndDistinct()
{
    const ImportedTicket ticket = parseFields(
        R"("labels":[" Ärger ","ärger","",null," \u00a0"],"components":[{"name":"ÄRGER"},
                    {"name":"b"},")" +
        QByteArray(101, 'x') + R"("])");
    QCOMPARE(ticket.tags, (QByteArrayList{"Ärger", "b"}));
    QCOMPARE(ticket.omissions.tags, 1);
}

void JiraIssueTest::peopleAreKnownByTheirAliases()
{
    const auto person = [](const QByteArray &json) {
        return parseFields(R"("reporter":)" + json).requester;
    };
    const auto whole = person(R"({"accountId":"5b","key":"k","name":"n","displayName":" Ada ",
                                  "emailAddress":"Ada@example.org","active":false})")
                           .value();
    QCOMPARE(whole.aliases, (QByteArrayList{"account:5b", "key:k", "name:n"}));
    QCOMPARE(whole.name, "Ada");
    QCOMPARE(whole.email, "Ada@example.org");
    QCOMPARE(whole.active, std::optional(false));
    QCOMPARE(person(R"({"emailAddress":"a@b.c"})").value().aliases, QByteArrayList{"email:a@b.c"});
    QCOMPARE(person(R"({"displayName":"Ada"})").value().aliases, QByteArrayList{"display:Ada"});
    QVERIFY(!person("{}") && !person("null") && !person("[]"));
    QCOMPARE(person(R"({"name":"n","emailAddress":"ada at example dot org"})").value().email, "");
    QCOMPARE(person(R"({"name":"n","displayName":"  "})").value().name, "n");
    const QByteArray longName = QByteArray("ä").repeated(300);
    QCOMPARE(person(R"({"name":")" + longName + R"("})").value().name,
             QByteArray("ä").repeated(200));
    QCOMPARE(person(R"({"name":")" + longName + R"("})").value().aliases.constFirst().size(),
             qsizetype(5 + 64));
}

void JiraIssueTest::commentsAreInternalOnRequest_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<CommentVisibility>("visibility");
    const auto row = [](const char *member, CommentVisibility visibility) {
        QTest::newRow(member) << QByteArray(member) << visibility;
    };
    row(R"("visibility":{"type":"role","value":"Developers"})", CommentVisibility::Internal);
    row(R"("visibility":null)", CommentVisibility::Public);
    row(R"("jsdPublic":false)", CommentVisibility::Internal);
    row(R"("jsdPublic":true)", CommentVisibility::Public);
    row(R"("properties":[{"key":"sd.public.comment","value":{"internal":true}}])",
        CommentVisibility::Internal);
    row(R"("properties":[{"key":"sd.public.comment","value":{"internal":false}}])",
        CommentVisibility::Public);
    row(R"("properties":[{"key":"other","value":{"internal":true}}])", CommentVisibility::Public);
}

void JiraIssueTest::commentsAreInternalOnRequest()
{
    QFETCH(QByteArray, member);
    const ImportedTicket ticket =
        parseFields(R"("comment":[{"id":"1","body":"b",)" + member + "}]");
    QTEST(ticket.comments.constFirst().visibility, "visibility");
}

void JiraIssueTest::historyTellsWhenTheStatusChanged()
{
    const ImportedTicket ticket = parse(R"({"key":"T-1","fields":{"summary":"s"},"changelog":{
        "histories":[{"created":"2020-01-03T00:00:00Z","items":[{"field":"status"}]},
                     {"created":"2020-01-02T00:00:00Z","items":[{"field":"status"}]},
                     {"created":"2020-01-09T00:00:00Z","items":[{"field":"labels"}]}]}})");
    QCOMPARE(sql(ticket.statusChanged), "2020-01-03 00:00:00.000000+00");
}

void JiraIssueTest::omissionsAreCounted()
{
    const ImportedTicket ticket =
        parseFields(R"("attachment":[{},{}],"comment":{"total":5,"comments":[{"body":"b"}]})");
    QCOMPARE(ticket.omissions.attachments, 2);
    QCOMPARE(ticket.omissions.missingComments, 4);
}

void JiraIssueTest::refusals_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &record, const char *reason) {
        QTest::newRow(name) << record << QString::fromUtf8(reason);
    };
    const auto fields = [](const QByteArray &more) {
        return R"({"key":"T-1","fields":{"summary":"s",)" + more + "}}";
    };
    row("not JSON", R"({"key":tru})", "not JSON: the error is at byte");
    row("not UTF-8", "{\"key\":\"\xff\"}", "not UTF-8: the error is at byte 9");
    row("half a character", R"({"key":"\ud800"})", "surrogate");
    row("other half", R"({"key":"\udc00"})", "surrogate");
    row("huge number", R"({"key":1e999})", "too large");
    row("no key", R"({"fields":{"summary":"s"}})", "no “key”");
    row("blank key", R"({"key":" ","fields":{"summary":"s"}})", "no “key”");
    row("no fields", R"({"key":"T-1"})", "no “fields”");
    row("fields that are a list", R"({"key":"T-1","fields":[]})", "no “fields”");
    row("no summary", R"({"key":"T-1","fields":{}})", "no “summary”");
    row("null summary", R"({"key":"T-1","fields":{"summary":null}})", "no “summary”");
    row("summary that is no text", R"({"key":"T-1","fields":{"summary":{}}})",
        "“summary” is not a text");
    row("long summary",
        R"({"key":"T-1","fields":{"summary":")" + QByteArray("ä").repeated(501) + "\"}}",
        "“summary” is longer than 500");
    row("long key", "{\"key\":\"" + QByteArray(61, 'K') + R"(","fields":{"summary":"s"}})",
        "“key” is longer than 60");
    row("long description", fields(R"("description":")" + QByteArray(1'000'001, 'x') + '"'),
        "“description” is longer than 1000000");
    row("null character", fields(R"("description":"a\u0000b")"), "“description” holds the");
    row("null character in a person", fields(R"("reporter":{"name":"\u0000"})"),
        "“reporter” holds the");
    row("null character in a tag", fields(R"("labels":["\u0000"])"), "“labels” holds the");
    row("no date", fields(R"("created":"yesterday")"), "“created” is no date");
    row("no offset", fields(R"("updated":"2020-01-01T00:00:00")"), "“updated” is no date");
    row("no day", fields(R"("resolutiondate":"2020-02-30T00:00:00Z")"),
        "“resolutiondate” is no date");
    row("unknown status", fields(R"("status":{"name":"Shipped"})"), "The status “Shipped”");
}

void JiraIssueTest::refusals()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, reason);
    try {
        parse(record);
        QFAIL("the record was taken");
    } catch (const core::InvalidInput &error) {
        QVERIFY2(error.explanation().contains(reason), qPrintable(error.explanation()));
    }
}

void JiraIssueTest::refusedCommentLeavesTheIssue_data()
{
    QTest::addColumn<QByteArray>("comment");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no object") << QByteArray("7") << u"not a JSON object"_s;
    QTest::newRow("body") << QByteArray(R"({"body":7})") << u"“body” is not a text"_s;
    QTest::newRow("long body") << "{\"body\":\"" + QByteArray(1'000'001, 'x') + "\"}"
                               << u"“body” is longer"_s;
    QTest::newRow("date") << QByteArray(R"({"body":"b","created":"x"})")
                          << u"“created” is no date"_s;
}

void JiraIssueTest::refusedCommentLeavesTheIssue()
{
    QFETCH(QByteArray, comment);
    QFETCH(QString, reason);
    const ImportedTicket ticket =
        parseFields(R"("comment":[{"id":"1","body":"good"},)" + comment + "]");
    QCOMPARE(ticket.comments.size(), 1);
    QCOMPARE(ticket.refusedComments.size(), 1);
    QVERIFY2(ticket.refusedComments.constFirst().contains(reason),
             qPrintable(ticket.refusedComments.constFirst()));
    QVERIFY(ticket.refusedComments.constFirst().contains(u"Comment 2"_s));
}

QTEST_GUILESS_MAIN(JiraIssueTest)
#include "tst_jiraissue.moc"
