// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/parser.h"
#include "tests/support/realdata.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::search;
using deskhand::domain::TicketPriority;
using deskhand::domain::TicketStatus;

namespace {

// Where the problems lie: "3+4 9+1".
QString places(const QList<SearchProblem> &problems)
{
    QStringList places;
    for (const auto &problem : problems)
        places.append(u"%1+%2"_s.arg(problem.position).arg(problem.length));
    return places.join(u' ');
}

// What must hold for any text whatever.
void verifySane(const QString &text)
{
    const ParseResult result = parse(text);
    for (const auto &problem : result.problems) {
        QVERIFY2(!problem.message.isEmpty(), qPrintable(text));
        QVERIFY2(problem.position >= 0 && problem.length >= 1 &&
                     problem.position + problem.length <= text.size(),
                 qPrintable(text + u" | "_s + places(result.problems)));
    }
    const QString canonical = toText(result.filter);
    const ParseResult again = parse(canonical);
    QVERIFY2(again.problems.isEmpty(), qPrintable(text + u" | "_s + canonical));
    QVERIFY2(again.filter == result.filter, qPrintable(text + u" | "_s + canonical));
    QCOMPARE(toText(again.filter), canonical);
}

// Pieces of the language and of everything else, put together at random.
QString randomText(QRandomGenerator &random)
{
    static const QStringList pieces{
        u"status:"_s,  u"open"_s,       u"closed"_s,     u"priority:"_s, u">="_s,     u"high"_s,
        u"tag:"_s,     u"team:"_s,      u"assignee:"_s,  u"me"_s,        u"none"_s,   u"number:"_s,
        u"created:"_s, u"7d"_s,         u"2026-01-01"_s, u".."_s,        u"is:"_s,    u"deleted"_s,
        u"has:"_s,     u"attachment"_s, u"("_s,          u")"_s,         u"OR"_s,     u"or"_s,
        u"-"_s,        u"\""_s,         u"*"_s,          u","_s,         u":"_s,      u"<"_s,
        u"="_s,        u"\\"_s,         u" "_s,          u" "_s,         u" "_s,      u"\t"_s,
        u"#12"_s,      u"ARROW-12"_s,   u"foo"_s,        u"unknown:"_s,  u"Ünï"_s,    u"漢字"_s,
        u"👍"_s,        u"\u0301"_s,     u"\u202e"_s,     u"3e8f"_s,      u"\uFEFF"_s, u"0"_s};
    QString text;
    for (int left = random.bounded(1, 16); left > 0; --left) {
        if (random.bounded(8) == 0)
            text.append(QChar(char16_t(random.bounded(0x10000)))); // surrogates and NUL too
        else
            text.append(pieces[random.bounded(int(pieces.size()))]);
    }
    return text;
}

} // namespace

class TestSearchParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsText_data();
    void readsText();
    void reportsProblems_data();
    void reportsProblems();
    void buildsTheTree();
    void keepsToItsLimits();
    void anyTextIsSane();
    void naughtyStringsAreSane();
};

void TestSearchParser::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const QString &text, const QString &canonical) {
        QTest::newRow(qPrintable(text.isEmpty() ? u"(empty)"_s : text)) << text << canonical;
    };

    row(u""_s, u""_s);
    row(u"  Printer   FIRE "_s, u"printer fire"_s);
    row(u"\"Out of paper\""_s, u"\"out of paper\""_s);
    row(u"\"Paper\""_s, u"paper"_s);
    row(u"pap*"_s, u"pap*"_s);
    row(u"\"out of pap\"*"_s, u"\"out of pap\"*"_s);
    row(u"e-mail"_s, u"\"e mail\""_s);
    row(u"read_parq*"_s, u"\"read parq\"*"_s);
    row(u"-paper -\"out of\" -(a b)"_s, u"-paper -\"out of\" -(a b)"_s);
    row(u"--verbose"_s, u"verbose"_s);
    row(u"-(-a)"_s, u"-(-a)"_s);
    row(u"a b OR c d"_s, u"a b OR c d"_s);
    row(u"a (b OR c) d"_s, u"a b OR c d"_s);
    row(u"(a b) OR c"_s, u"(a b) OR c"_s);
    row(u"(a OR b) OR c"_s, u"a OR b OR c"_s);
    row(u"((a b)) c"_s, u"a b c"_s);
    row(u"-(a OR b)"_s, u"-(a OR b)"_s);
    row(u"a or b"_s, u"a or b"_s);
    row(u"x(a)\"b\"y"_s, u"x a b y"_s);
    row(u"ORacle OR ORDER"_s, u"oracle OR order"_s);

    row(u"ARROW-12"_s, u"arrow-12"_s);
    row(u"#1042"_s, u"1042"_s);
    row(u"ARROW-12,"_s, u"arrow-12"_s);
    row(u"\"ARROW-12\""_s, u"\"arrow 12\""_s);
    row(u"\"1042\""_s, u"\"1042\""_s);
    row(u"ARROW-1*"_s, u"arrow-1*"_s);

    row(u"Error: disk full"_s, u"error disk full"_s);
    row(u"https://example.org/a"_s, u"\"https example org a\""_s);
    row(u"std::vector"_s, u"\"std vector\""_s);
    row(u"12:30"_s, u"\"12 30\""_s);

    row(u"Status:OPEN"_s, u"status:open"_s);
    row(u"status:open,in-progress,waiting"_s, u"status:open,in_progress,waiting_on_customer"_s);
    row(u"status:open,open"_s, u"status:open"_s);
    row(u"status:\"in progress\""_s, u"status:in_progress"_s);
    row(u"-status:closed"_s, u"-status:closed"_s);
    row(u"priority:high,urgent"_s, u"priority:high,urgent"_s);
    row(u"priority:>=high"_s, u"priority:>=high"_s);
    row(u"priority:<high,=high"_s, u"priority:<high,high"_s);

    row(u"assignee:ME"_s, u"assignee:me"_s);
    row(u"assignee:none,me,ada"_s, u"assignee:none,me,ada"_s);
    row(u"assignee:\"me\""_s, u"assignee:\"me\""_s);
    row(u"assignee:\"Ada Long\""_s, u"assignee:\"Ada Long\""_s);
    row(u"requester:ada@example.org"_s, u"requester:ada@example.org"_s);
    row(u"assignee:an*"_s, u"assignee:an"_s);
    row(u"tag:\"say \\\"hi\\\"\\\\\""_s, u"tag:\"say \\\"hi\\\"\\\\\""_s);
    row(u"tag:c++,ui*"_s, u"tag:c++,ui*"_s);
    row(u"tag:none"_s, u"tag:none"_s);
    row(u"tag:\"none\"*"_s, u"tag:\"none\"*"_s);
    row(u"team:\"a,b\""_s, u"team:\"a,b\""_s);
    row(u"tag:a\"b\""_s, u"tag:a b"_s);

    row(u"number:ARROW-12,#13"_s, u"number:ARROW-12,13"_s);
    row(u"number:ARROW-1*"_s, u"number:ARROW-1*"_s);
    row(u"number:>10,<=20"_s, u"number:11..,..20"_s);
    row(u"number:10..20"_s, u"number:10..20"_s);
    row(u"number:\"10..20\""_s, u"number:\"10..20\""_s);

    row(u"created:2026-01-31"_s, u"created:2026-01-31"_s);
    row(u"created:=2026-01-31"_s, u"created:2026-01-31"_s);
    row(u"updated:>2026-01-31"_s, u"updated:>2026-01-31"_s);
    row(u"resolved:<=2026-01-31"_s, u"resolved:<=2026-01-31"_s);
    row(u"created:2026-01-01..2026-02-01"_s, u"created:2026-01-01..2026-02-01"_s);
    row(u"created:2026-01-01.."_s, u"created:2026-01-01.."_s);
    row(u"created:..2026-02-01"_s, u"created:..2026-02-01"_s);
    row(u"created:7D"_s, u"created:7d"_s);
    row(u"created:<12h,<=2w"_s, u"created:12h,2w"_s);
    row(u"created:>3m,>=1y"_s, u"created:>3m,>1y"_s);

    row(u"is:overdue,Unassigned -is:deleted"_s, u"is:overdue,unassigned -is:deleted"_s);
    row(u"is:escalated is:active has:attachment"_s, u"is:escalated is:active has:attachment"_s);
}

void TestSearchParser::readsText()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const ParseResult result = parse(text);
    QCOMPARE(places(result.problems), QString());
    QCOMPARE(toText(result.filter), canonical);
    verifySane(text);
}

void TestSearchParser::reportsProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rest");
    QTest::addColumn<QString>("problems");
    const auto row = [](const QString &text, const QString &rest, const QString &problems) {
        QTest::newRow(qPrintable(text)) << text << rest << problems;
    };

    row(u"a -"_s, u"a"_s, u"2+1"_s);
    row(u"a 👍"_s, u"a"_s, u"2+2"_s);
    row(u"a \"!?\" b"_s, u"a b"_s, u"2+4"_s);
    row(u"a \"b c"_s, u"a \"b c\""_s, u"2+1"_s);
    row(u"*foo b"_s, u"b"_s, u"0+1"_s);
    row(u"a fo*o"_s, u"a"_s, u"4+1"_s);
    row(u"(a b"_s, u"a b"_s, u"0+1"_s);
    row(u"a) b"_s, u"a b"_s, u"1+1"_s);
    row(u"a ()"_s, u"a"_s, u"2+2"_s);
    row(u"a (tag:)"_s, u"a"_s, u"3+4"_s);
    row(u"OR a"_s, u"a"_s, u"0+2"_s);
    row(u"a OR"_s, u"a"_s, u"2+2"_s);
    row(u"a OR OR b"_s, u"a OR b"_s, u"5+2"_s);
    row(u"(a OR) b"_s, u"a b"_s, u"3+2"_s);
    row(u"a OR status:x"_s, u"a"_s, u"12+1"_s);

    row(u"a foo:bar b"_s, u"a b"_s, u"2+7"_s);
    row(u"a foo:\"b c\",d e"_s, u"a e"_s, u"2+11"_s);
    row(u"status: a"_s, u"a"_s, u"0+7"_s);
    row(u"-status:"_s, u""_s, u"1+7"_s);
    row(u"status:open,broken"_s, u"status:open"_s, u"12+6"_s);
    row(u"status:open, closed"_s, u"status:open closed"_s, u"11+1"_s);
    row(u"status:,open"_s, u"status:open"_s, u"7+1"_s);
    row(u"status:>open"_s, u""_s, u"7+5"_s);
    row(u"status:op*"_s, u""_s, u"7+3"_s);
    row(u"priority:>=huge"_s, u""_s, u"9+6"_s);
    row(u"tag:\"\" a"_s, u"a"_s, u"4+2"_s);
    row(u"tag:a*b c"_s, u"c"_s, u"6+1"_s);
    row(u"tag:\"a b"_s, u"tag:\"a b\""_s, u"4+1"_s);
    row(u"tag:>x"_s, u""_s, u"4+2"_s);
    row(u"assignee:>me"_s, u""_s, u"9+3"_s);
    row(u"tag:"_s + QChar(0xD800), u""_s, u"4+1"_s);
    row(u"number:>ARROW-1"_s, u""_s, u"7+8"_s);
    row(u"number:20..10"_s, u""_s, u"7+6"_s);
    row(u"number:.."_s, u""_s, u"7+2"_s);
    row(u"number:<0"_s, u""_s, u"7+2"_s);
    row(u"number:>1234567890123456789"_s, u""_s, u"7+20"_s);
    row(u"created:2026-02-30"_s, u""_s, u"8+10"_s);
    row(u"created:2026-1-1"_s, u""_s, u"8+8"_s);
    row(u"created:1899-12-31"_s, u""_s, u"8+10"_s);
    row(u"created:2026-02-01..2026-01-01"_s, u""_s, u"8+22"_s);
    row(u"created:>2026-01-01..2026-02-01"_s, u""_s, u"8+23"_s);
    row(u"created:7"_s, u""_s, u"8+1"_s);
    row(u"created:7x"_s, u""_s, u"8+2"_s);
    row(u"is:late"_s, u""_s, u"3+4"_s);
    row(u"is:attachment"_s, u""_s, u"3+10"_s);
    row(u"has:overdue"_s, u""_s, u"4+7"_s);
    row(u"status:x tag: (b"_s, u"b"_s, u"7+1 9+4 14+1"_s);
}

void TestSearchParser::reportsProblems()
{
    QFETCH(QString, text);
    QFETCH(QString, rest);
    QFETCH(QString, problems);
    const ParseResult result = parse(text);
    QCOMPARE(places(result.problems), problems);
    QCOMPARE(toText(result.filter), rest);
    verifySane(text);
}

// The canonical texts above would not show a tree that is wrong in the same way twice.
void TestSearchParser::buildsTheTree()
{
    const auto group = [](Join join, const QList<Filter> &members) {
        return Filter{Group{join, members}};
    };
    const auto field = [](Field name, const QList<Value> &anyOf) {
        return Filter{FieldTerm{name, anyOf}};
    };
    const Filter expected = group(
        Join::All,
        {Filter{TextTerm{{u"arrow"_s, u"12"_s}, false, u"arrow-12"_s}},
         group(Join::Not, {Filter{TextTerm{{u"out"_s, u"of"_s, u"pap"_s}, true, {}}}}),
         group(Join::Any,
               {field(Field::Status, {StatusValue{TicketStatus::Open},
                                      StatusValue{TicketStatus::WaitingOnCustomer}}),
                field(Field::Priority,
                      {PriorityValue{Comparison::GreaterOrEqual, TicketPriority::High}}),
                group(Join::All,
                      {field(Field::Created, {DayRange{QDate(2026, 1, 1), QDate(2026, 2, 1)}}),
                       field(Field::Resolved,
                             {AgeValue{AgeSide::LongerAgo, 2, AgeUnit::Weeks},
                              DayComparison{Comparison::Less, QDate(2026, 3, 1)}})})}),
         field(Field::Assignee, {MeValue{}, NoneValue{}, NameValue{u"Ada Long"_s}}),
         field(Field::Tag, {NameValue{u"ui"_s, true}}),
         field(Field::Number, {NumberRange{11, {}}, NameValue{u"7"_s}}),
         field(Field::Has, {FlagValue{Flag::Attachment}})});
    const ParseResult result =
        parse(u"Arrow-12 -\"Out of pap\"* status:open,waiting OR priority:>=high OR "
              "(created:2026-01-01..2026-02-01 resolved:>2w,<2026-03-01) "
              "assignee:me,none,\"Ada Long\" tag:ui* number:>10,7 has:attachment");
    QCOMPARE(places(result.problems), QString());
    QVERIFY2(result.filter == expected, qPrintable(toText(result.filter)));
    QVERIFY(!result.filter.isEmpty());
    QVERIFY(parse(u" ").filter.isEmpty());
    QVERIFY(!mentionsDeleted(result.filter));
    QVERIFY(mentionsDeleted(parse(u"a OR (b -is:overdue,deleted)").filter));
}

void TestSearchParser::keepsToItsLimits()
{
    const QString opening = u"("_s.repeated(1000);
    const ParseResult nested = parse(QString(opening + u"a"_s + u")"_s.repeated(1000)));
    QCOMPARE(nested.problems.back().position + nested.problems.back().length, 2001);
    QVERIFY(nested.filter.isEmpty());
    QVERIFY(parse(QString(opening.left(30) + u"a"_s + u")"_s.repeated(30))).problems.isEmpty());

    const ParseResult many = parse(u"a "_s.repeated(600));
    QCOMPARE(places(many.problems), u"1000+200"_s);
    QCOMPARE(toText(many.filter), u"a "_s.repeated(500).trimmed());
    const ParseResult values = parse(QString(u"number:"_s + u"1,"_s.repeated(600) + u'1'));
    QCOMPARE(places(values.problems), u"1007+201"_s);

    const ParseResult longText = parse(QString(QString(12'000, u'a') + u" b"_s));
    QCOMPARE(longText.problems.back().position, 10'000);
    QCOMPARE(longText.problems.back().length, 2'002);
    QVERIFY(longText.filter.isEmpty()); // no word may be that long
}

void TestSearchParser::anyTextIsSane()
{
    QRandomGenerator random(20260101);
    for (int i = 0; i < 20'000; ++i) {
        verifySane(randomText(random));
        if (QTest::currentTestFailed())
            return;
    }
}

void TestSearchParser::naughtyStringsAreSane()
{
    QFile file(deskhand::testing::realData(u"adv-naughty-strings/files/blns.txt"_s));
    if (file.fileName().isEmpty())
        QSKIP("the naughty strings are not here");
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    QVERIFY(lines.size() > 100);
    for (const QString &line : lines) {
        const QStringList texts{line, u"tag:\""_s + line, u"assignee:"_s + line, u'-' + line};
        for (const QString &text : texts)
            verifySane(text);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_APPLESS_MAIN(TestSearchParser)
#include "tst_searchparser.moc"
