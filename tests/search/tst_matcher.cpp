// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"
#include "search/parser.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::search;

namespace {

QDateTime utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

MatchContext context()
{
    return {UserId(7), utc(u"2026-06-15T12:00:00.000Z"_s), QTimeZone("Europe/Berlin")};
}

// A ticket of which every field is filled.
MatchSubject ticket()
{
    MatchSubject subject;
    subject.row = {
        .id = TicketId(1),
        .number = u"ARROW-12"_s,
        .title = u"Printer on fire"_s,
        .status = TicketStatus::Open,
        .priority = TicketPriority::High,
        .requester = UserId(3),
        .requesterName = u"Mary Ann Lopez"_s,
        .assignee = UserId(7),
        .assigneeName = u"Ada Long"_s,
        .team = TeamId(2),
        .teamName = u"Büro"_s,
        .tags = {{TagId(1), u"Größe"_s, u"#000000"_s}, {TagId(2), u"ui"_s, u"#000000"_s}},
        .createdAt = utc(u"2026-06-07T22:00:00.000Z"_s),
        .updatedAt = utc(u"2026-06-15T11:00:00.000Z"_s),
        .statusChangedAt = utc(u"2026-06-14T12:00:00.000Z"_s)};
    subject.requesterEmail = u"Mary@Example.org"_s;
    subject.description = u"The paper smells of smoke."_s;
    subject.comments = {u"Please call back"_s, u"Straße gesperrt"_s};
    return subject;
}

// A ticket of which every field is empty that may be.
MatchSubject bareTicket()
{
    MatchSubject subject;
    subject.row = {.id = TicketId(2),
                   .number = u"1042"_s,
                   .createdAt = utc(u"2026-06-15T11:59:59.999Z"_s),
                   .updatedAt = utc(u"2026-06-15T11:59:59.999Z"_s),
                   .statusChangedAt = utc(u"2026-06-15T11:59:59.999Z"_s)};
    return subject;
}

} // namespace

class TestMatcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void decides_data();
    void decides();
    void limitsAreExact_data();
    void limitsAreExact();
    void nobodySignedIn();
    void timeZoneDecidesTheDay();
    void agesFollowTheCalendar();
};

void TestMatcher::decides_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<bool>("full"); // matches ticket()
    QTest::addColumn<bool>("bare"); // matches bareTicket()
    const auto row = [](const QString &search, bool full, bool bare) {
        QTest::newRow(qPrintable(search.isEmpty() ? u"(empty)"_s : search))
            << search << full << bare;
    };

    row(u""_s, true, true);
    row(u"PRINTER smoke call"_s, true, false);
    row(u"print"_s, false, false);
    row(u"print*"_s, true, false);
    row(u"-printer"_s, false, true);
    row(u"\"paper smells\""_s, true, false);
    row(u"\"smells paper\""_s, false, false);
    row(u"\"fire the\""_s, true, false); // the description follows the title
    row(u"\"smoke please\""_s, false, false);
    row(u"\"back straße\""_s, false, false);
    row(u"STRAßE"_s, true, false);
    row(u"strasse"_s, true, false);
    row(u"printer missing"_s, false, false);
    row(u"printer OR missing"_s, true, false);
    row(u"-(printer OR missing)"_s, false, true);
    row(u"-(printer missing)"_s, true, true);

    row(u"arrow-12"_s, true, false);
    row(u"\"arrow-12\""_s, false, false);
    row(u"ARROW-1"_s, false, false);
    row(u"ARROW-1*"_s, true, false);
    row(u"#1042"_s, false, true);
    row(u"104"_s, false, false);
    row(u"number:Arrow-12,5"_s, true, false);
    row(u"number:arrow*"_s, true, false);
    row(u"number:>1000"_s, false, true);
    row(u"number:1042..1042"_s, false, true);
    row(u"number:<1042"_s, false, false);

    row(u"status:open"_s, true, true);
    row(u"status:closed,open"_s, true, true);
    row(u"-status:closed"_s, true, true);
    row(u"priority:high"_s, true, false);
    row(u"priority:>=high"_s, true, false);
    row(u"priority:>high"_s, false, false);
    row(u"priority:<=medium"_s, false, true);
    row(u"assignee:me"_s, true, false);
    row(u"assignee:none"_s, false, true);
    row(u"requester:me"_s, false, false);
    row(u"requester:\"ann lo\""_s, true, false);
    row(u"requester:\"mary lopez\""_s, false, false);
    row(u"requester:lop"_s, true, false);
    row(u"requester:opez"_s, false, false);
    row(u"requester:MARY@example.ORG"_s, true, false);
    row(u"requester:mary@example"_s, false, false);
    row(u"team:büro"_s, true, false);
    row(u"team:bür"_s, false, false);
    row(u"team:BÜR*"_s, true, false);
    row(u"team:none"_s, false, true);
    row(u"tag:GRÖßE tag:ui"_s, true, false);
    row(u"tag:größ*"_s, true, false);
    row(u"tag:none"_s, false, true);
    row(u"-tag:ui"_s, false, true);

    row(u"created:2026-06-08"_s, true, false);
    row(u"created:2026-06-07"_s, false, false);
    row(u"created:2026-06-08..2026-06-14"_s, true, false);
    row(u"created:>2026-06-08"_s, false, true);
    row(u"updated:1h"_s, true, true);
    row(u"updated:>1h"_s, false, false);
    row(u"resolved:>=2000-01-01"_s, false, false);
    row(u"-resolved:>=2000-01-01"_s, true, true);
    row(u"created:99999y"_s, true, true);

    row(u"is:overdue"_s, true, false);
    row(u"is:unassigned"_s, false, true);
    row(u"is:active"_s, true, true);
    row(u"is:escalated"_s, false, false); // 24 hours, and not a millisecond more
    row(u"has:attachment"_s, false, false);
}

void TestMatcher::decides()
{
    QFETCH(QString, search);
    QFETCH(bool, full);
    QFETCH(bool, bare);
    const ParseResult parsed = parse(search);
    QVERIFY(parsed.problems.isEmpty());
    QCOMPARE(matches(parsed.filter, ticket(), context()), full);
    QCOMPARE(matches(parsed.filter, bareTicket(), context()), bare);

    MatchSubject deleted = ticket();
    deleted.row.deletedAt = context().now;
    QVERIFY(!matches(parsed.filter, deleted, context()));
    const auto inTrash =
        parse(QString(u"is:deleted ("_s + (search.isEmpty() ? u"-x"_s : search) + u')'));
    QCOMPARE(matches(inTrash.filter, deleted, context()), full);
    QVERIFY(!matches(inTrash.filter, ticket(), context()));
}

void TestMatcher::limitsAreExact_data()
{
    QTest::addColumn<QString>("search");
    QTest::addColumn<QString>("created");
    QTest::addColumn<bool>("matching");
    const auto row = [](const QString &search, const QString &created, bool matching) {
        QTest::newRow(qPrintable(search + u' ' + created)) << search << created << matching;
    };
    row(u"created:7d"_s, u"2026-06-08T12:00:00.000Z"_s, true);
    row(u"created:7d"_s, u"2026-06-08T11:59:59.999Z"_s, false);
    row(u"created:>7d"_s, u"2026-06-08T12:00:00.000Z"_s, false);
    row(u"created:>7d"_s, u"2026-06-08T11:59:59.999Z"_s, true);
    row(u"is:overdue"_s, u"2026-06-08T12:00:00.000Z"_s, false);
    row(u"is:overdue"_s, u"2026-06-08T11:59:59.999Z"_s, true);
    row(u"created:<=2026-06-08"_s, u"2026-06-08T21:59:59.999Z"_s, true);
    row(u"created:<=2026-06-08"_s, u"2026-06-08T22:00:00.000Z"_s, false);
    row(u"created:>2026-06-08"_s, u"2026-06-08T21:59:59.999Z"_s, false);
    row(u"created:>2026-06-08"_s, u"2026-06-08T22:00:00.000Z"_s, true);
}

void TestMatcher::limitsAreExact()
{
    QFETCH(QString, search);
    QFETCH(QString, created);
    MatchSubject subject = ticket();
    subject.row.createdAt = utc(created);
    QTEST(matches(parse(search).filter, subject, context()), "matching");
}

void TestMatcher::nobodySignedIn()
{
    MatchContext nobody = context();
    nobody.me.reset();
    QVERIFY(!matches(parse(u"assignee:me").filter, ticket(), nobody));
    QVERIFY(!matches(parse(u"assignee:me").filter, bareTicket(), nobody));
    QVERIFY(matches(parse(u"-assignee:me").filter, bareTicket(), nobody));
}

void TestMatcher::timeZoneDecidesTheDay()
{
    MatchContext elsewhere = context();
    elsewhere.zone = QTimeZone("America/New_York"); // created there on the 7th
    const Filter filter = parse(u"created:2026-06-07").filter;
    QVERIFY(matches(filter, ticket(), elsewhere));
    QVERIFY(!matches(filter, ticket(), context()));
}

// A day back over the change to summer time is 23 hours long, but it ends at the same hour.
void TestMatcher::agesFollowTheCalendar()
{
    MatchContext spring = context();
    spring.now = utc(u"2026-03-29T10:00:00.000Z"_s); // noon in Berlin
    MatchSubject subject = ticket();
    subject.row.createdAt = utc(u"2026-03-28T11:00:00.000Z"_s); // noon in Berlin, a day before
    QVERIFY(matches(parse(u"created:1d").filter, subject, spring));
    QVERIFY(matches(parse(u"created:23h").filter, subject, spring));
    subject.row.createdAt = utc(u"2026-03-28T10:59:59.999Z"_s);
    QVERIFY(!matches(parse(u"created:1d").filter, subject, spring));
    QVERIFY(matches(parse(u"created:24h").filter, subject, spring));
}

QTEST_APPLESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
