// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "transfer/jiramapping.h"

#include <QTemporaryFile>
#include <QTest>

using namespace deskhand;
using namespace Qt::StringLiterals;
using domain::TicketPriority;
using domain::TicketStatus;
using transfer::JiraMapping;

class JiraMappingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void status_data();
    void status();
    void unknownStatusHasNoWord();
    void priority_data();
    void priority();
    void ownMapComesFirst();
    void mapThatMakesNoSenseIsRefused_data();
    void mapThatMakesNoSenseIsRefused();
    void missingMapIsRefused();
};

namespace {

QString mapFile(const QByteArray &content, QTemporaryFile &file)
{
    if (!file.open())
        return {};
    file.write(content);
    file.close();
    return file.fileName();
}

} // namespace

void JiraMappingTest::status_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("category");
    QTest::addColumn<TicketStatus>("expected");
    const auto row = [](const char *name, const char *category, TicketStatus status) {
        QTest::addRow("%s/%s", name, category)
            << QString::fromLatin1(name) << QString::fromLatin1(category) << status;
    };
    row("Open", "new", TicketStatus::Open);
    row("Reopened", "new", TicketStatus::Open);
    row("To Do", "", TicketStatus::Open);
    row("IN PROGRESS", "", TicketStatus::InProgress);
    row("Resolved", "done", TicketStatus::Resolved);
    row("Done", "done", TicketStatus::Resolved);
    row("Closed", "done", TicketStatus::Closed);
    row("Waiting for customer", "indeterminate", TicketStatus::WaitingOnCustomer);
    row("Pending - vendor", "indeterminate", TicketStatus::WaitingOnCustomer);
    row("Needs  Info", "new", TicketStatus::WaitingOnCustomer);
    row("Waiting for support", "indeterminate", TicketStatus::InProgress);
    row("Triage", "new", TicketStatus::Open);
    row("QA", "indeterminate", TicketStatus::InProgress);
    row("Shipped", "done", TicketStatus::Resolved);
}

void JiraMappingTest::status()
{
    QFETCH(QString, name);
    QFETCH(QString, category);
    const auto status = JiraMapping().status(name, category);
    QVERIFY(status.has_value());
    QTEST(*status, "expected");
}

void JiraMappingTest::unknownStatusHasNoWord()
{
    QVERIFY(!JiraMapping().status(u"Shipped"_s, u""));
    QVERIFY(!JiraMapping().status(u"Shipped"_s, u"elsewhere"));
}

void JiraMappingTest::priority_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<TicketPriority>("expected");
    const auto row = [](const char *name, TicketPriority priority) {
        QTest::newRow(name) << QString::fromLatin1(name) << priority;
    };
    row("Blocker", TicketPriority::Urgent);
    row("Critical", TicketPriority::Urgent);
    row("highest", TicketPriority::Urgent);
    row("High", TicketPriority::High);
    row("Major", TicketPriority::Medium);
    row("Medium", TicketPriority::Medium);
    row("", TicketPriority::Medium);
    row("P7", TicketPriority::Medium);
    row("Minor", TicketPriority::Low);
    row("Low", TicketPriority::Low);
    row("Trivial", TicketPriority::Low);
    row("Lowest", TicketPriority::Low);
}

void JiraMappingTest::priority()
{
    QFETCH(QString, name);
    QTEST(JiraMapping().priority(name), "expected");
}

void JiraMappingTest::ownMapComesFirst()
{
    QTemporaryFile file;
    const auto mapping = JiraMapping::fromFile(mapFile(
        R"({"status":{"closed":"resolved","Shipped":"closed"},"priority":{"Major":"high","":"low"}})",
        file));
    QCOMPARE(mapping.status(u"Closed"_s, u"done"), TicketStatus::Resolved);
    QCOMPARE(mapping.status(u"shipped"_s, u""), TicketStatus::Closed);
    QCOMPARE(mapping.status(u"Open"_s, u""), TicketStatus::Open);
    QCOMPARE(mapping.priority(u"MAJOR"_s), TicketPriority::High);
    QCOMPARE(mapping.priority({}), TicketPriority::Low);
    QCOMPARE(mapping.priority(u"Minor"_s), TicketPriority::Low);
}

void JiraMappingTest::mapThatMakesNoSenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("named");
    QTest::newRow("no JSON") << QByteArray("open") << u"JSON object"_s;
    QTest::newRow("list") << QByteArray("[]") << u"JSON object"_s;
    QTest::newRow("unknown section") << QByteArray(R"({"statuses":{}})") << u"statuses"_s;
    QTest::newRow("section is a list") << QByteArray(R"({"status":[]})") << u"status"_s;
    QTest::newRow("unknown status")
        << QByteArray(R"({"status":{"A":"finished"}})") << u"finished"_s;
    QTest::newRow("unknown priority")
        << QByteArray(R"({"priority":{"A":"open"}})") << u"low, medium, high, urgent"_s;
    QTest::newRow("number") << QByteArray(R"({"priority":{"A":1}})") << u"1"_s;
}

void JiraMappingTest::mapThatMakesNoSenseIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, named);
    QTemporaryFile file;
    const QString path = mapFile(content, file);
    try {
        JiraMapping::fromFile(path);
        QFAIL("the map was taken");
    } catch (const core::InvalidInput &error) {
        QVERIFY2(error.explanation().contains(named), qPrintable(error.explanation()));
        QVERIFY2(error.explanation().contains(path), qPrintable(error.explanation()));
    }
}

void JiraMappingTest::missingMapIsRefused()
{
    QVERIFY_THROWS_EXCEPTION(core::EnvironmentError,
                             JiraMapping::fromFile(u"/nonexistent/map.json"_s));
}

QTEST_GUILESS_MAIN(JiraMappingTest)
#include "tst_jiramapping.moc"
