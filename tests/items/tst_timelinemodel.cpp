// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using deskhand::items::TimelineEntry;
using deskhand::items::TimelineModel;
using deskhand::items::timelineOf;
using Kind = TimelineEntry::Kind;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODate);
}

QJsonValue nothing()
{
    return {QJsonValue::Null};
}

AuditEntry audit(qint64 id, const QUuid &edit, const QString &time, const QString &table,
                 AuditAction action, const QList<FieldChange> &changes)
{
    return {.id = AuditEntryId(id),
            .editId = edit,
            .actor = u"ada"_s,
            .at = at(time),
            .table = table,
            .record = 7,
            .action = action,
            .changes = changes};
}

// Ticket 7, asked by Juno on the first of March, answered by Ada.
TicketDetail conversation()
{
    TicketDetail detail;
    detail.ticket = {.id = TicketId(7),
                     .number = u"1042"_s,
                     .title = u"Paper jam"_s,
                     .description = u"It eats paper."_s,
                     .requester = UserId(20),
                     .createdAt = at(u"2026-03-01T09:00:00Z"_s)};
    detail.row = {.id = TicketId(7), .requester = UserId(20), .requesterName = u"Juno Park"_s};
    detail.comments = {{.id = CommentId(1),
                        .ticket = TicketId(7),
                        .author = UserId(10),
                        .authorName = u"Ada Lind"_s,
                        .body = u"Which printer?"_s,
                        .createdAt = at(u"2026-03-01T10:00:00Z"_s)},
                       {.id = CommentId(2),
                        .ticket = TicketId(7),
                        .author = UserId(20),
                        .authorName = u"Juno Park"_s,
                        .body = u"The blue one."_s,
                        .createdAt = at(u"2026-03-02T08:00:00Z"_s)}};
    detail.people = {{.id = UserId(10), .name = u"Ada Lind"_s, .login = u"ada"_s}};
    return detail;
}

QList<TimelineEntry> entriesOf(const TicketDetail &detail, const Directory &directory = {})
{
    return timelineOf(detail, directory, QTimeZone::utc());
}

QList<Kind> kinds(const QList<TimelineEntry> &entries)
{
    QList<Kind> found;
    for (const TimelineEntry &entry : entries)
        found.append(entry.kind);
    return found;
}

// Without the invisible isolates around names.
QString sentences(const TicketDetail &detail, const Directory &directory = {})
{
    QStringList told;
    for (const TimelineEntry &entry : entriesOf(detail, directory))
        if (entry.kind == Kind::Change)
            told.append(entry.text);
    return told.join(u'|').remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestTimelineModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersAndSeparatesDays();
    void tellsWhoSpeaks();
    void tellsChangesInWords_data();
    void tellsChangesInWords();
    void oneEntryPerEdit();
    void leavesOutWhatTheTicketWasBornWith();
    void leavesOutDerivedFields();
    void namesCannotReorderASentence();
    void patchKeepsRows();
    void patchUpdatesAndRemoves();
    void patchKeepsRowsBelowAYoungerDescription();
    void anotherTicketResets();
};

void TestTimelineModel::ordersAndSeparatesDays()
{
    TicketDetail detail = conversation();
    detail.attachments = {{.id = AttachmentId(5),
                           .ticket = TicketId(7),
                           .fileName = u"jam.png"_s,
                           .sizeBytes = 9,
                           .createdAt = at(u"2026-03-01T09:30:00Z"_s)}};
    detail.history = {audit(3, QUuid::createUuid(), u"2026-03-02T09:00:00Z"_s, u"tickets"_s,
                            AuditAction::Update, {{u"status"_s, u"open"_s, u"resolved"_s}})};
    const QList<TimelineEntry> entries = entriesOf(detail);
    QCOMPARE(kinds(entries), QList({Kind::Day, Kind::Description, Kind::Attachment, Kind::Comment,
                                    Kind::Day, Kind::Comment, Kind::Change}));
    QCOMPARE(entries[0].at.date(), QDate(2026, 3, 1));
    QCOMPARE(entries[4].at.date(), QDate(2026, 3, 2));

    // Days are those of the reader: 23:00 UTC is tomorrow in Tokyo.
    const auto inTokyo = timelineOf(detail, {}, QTimeZone("Asia/Tokyo"));
    QCOMPARE(inTokyo[1].at.time(), QTime(18, 0));
}

void TestTimelineModel::tellsWhoSpeaks()
{
    TicketDetail detail = conversation();
    detail.comments[0].visibility = CommentVisibility::Internal;
    const QList<TimelineEntry> entries = entriesOf(detail);
    QCOMPARE(entries[1].side, TimelineEntry::Side::Requester);
    QCOMPARE(entries[1].author, u"Juno Park"_s);
    QCOMPARE(entries[2].side, TimelineEntry::Side::Staff);
    QCOMPARE(entries[2].visibility, CommentVisibility::Internal);
    QCOMPARE(entries[4].side, TimelineEntry::Side::Requester);
    QCOMPARE(entries[4].visibility, CommentVisibility::Public);
}

void TestTimelineModel::tellsChangesInWords_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("action");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("before");
    QTest::addColumn<QJsonValue>("after");
    QTest::addColumn<QString>("told");

    const int update = int(AuditAction::Update);
    const auto row = [&](const char *name, const QString &field, const QJsonValue &before,
                         const QJsonValue &after, const QString &told) {
        QTest::newRow(name) << u"tickets"_s << update << field << before << after << told;
    };
    row("status", u"status"_s, u"open"_s, u"resolved"_s,
        u"Ada Lind changed status from Open to Resolved"_s);
    row("priority", u"priority"_s, u"low"_s, u"urgent"_s,
        u"Ada Lind changed priority from Low to Urgent"_s);
    row("title", u"title"_s, u"a"_s, u"b"_s, u"Ada Lind changed the title from “a” to “b”"_s);
    row("assigned", u"assignee_id"_s, nothing(), 11, u"Ada Lind assigned this to Bo Ek"_s);
    row("reassigned", u"assignee_id"_s, 10, 11,
        u"Ada Lind changed assignee from Ada Lind to Bo Ek"_s);
    row("unassigned", u"assignee_id"_s, 11, nothing(),
        u"Ada Lind took this from Bo Ek, now nobody is assigned"_s);
    row("requester", u"creator_id"_s, 11, 20,
        u"Ada Lind changed requester from Bo Ek to Juno Park"_s);
    row("stranger", u"assignee_id"_s, nothing(), 99,
        u"Ada Lind assigned this to somebody unknown"_s);
    row("team", u"team_id"_s, nothing(), 4, u"Ada Lind gave this to the team Hardware"_s);
    row("trash", u"deleted_at"_s, nothing(), u"2026-03-02T00:00:00Z"_s,
        u"Ada Lind moved this to the trash"_s);
    row("restore", u"deleted_at"_s, u"2026-03-02T00:00:00Z"_s, nothing(),
        u"Ada Lind restored this from the trash"_s);
    QTest::newRow("tagged") << u"ticket_tags"_s << int(AuditAction::Insert) << u"tag_id"_s
                            << nothing() << QJsonValue(6) << u"Ada Lind added the tag printer"_s;
    QTest::newRow("untagged") << u"ticket_tags"_s << int(AuditAction::Delete) << u"tag_id"_s
                              << QJsonValue(6) << nothing()
                              << u"Ada Lind removed the tag printer"_s;
    QTest::newRow("comment told by itself")
        << u"comments"_s << int(AuditAction::Insert) << u"body"_s << nothing()
        << QJsonValue(u"Which printer?"_s) << QString();
    QTest::newRow("file removed") << u"attachments"_s << int(AuditAction::Delete) << u"file_name"_s
                                  << QJsonValue(u"jam.png"_s) << nothing()
                                  << u"Ada Lind removed the file jam.png"_s;
}

void TestTimelineModel::tellsChangesInWords()
{
    QFETCH(QString, table);
    QFETCH(int, action);
    QFETCH(QString, field);
    QFETCH(QJsonValue, before);
    QFETCH(QJsonValue, after);
    Directory directory;
    directory.staff = {{.id = UserId(11), .name = u"Bo Ek"_s}};
    directory.teams = {{TeamId(4), u"Hardware"_s}};
    directory.tags = {{.id = TagId(6), .name = u"printer"_s}};
    TicketDetail detail = conversation();
    detail.history = {audit(3, QUuid::createUuid(), u"2026-03-02T09:00:00Z"_s, table,
                            AuditAction(action), {{field, before, after}})};
    QTEST(sentences(detail, directory), "told");
}

void TestTimelineModel::oneEntryPerEdit()
{
    const QUuid edit = QUuid::createUuid();
    TicketDetail detail = conversation();
    detail.history = {
        audit(3, edit, u"2026-03-02T09:00:00Z"_s, u"tickets"_s, AuditAction::Update,
              {{u"status"_s, u"open"_s, u"closed"_s}, {u"priority"_s, u"low"_s, u"high"_s}}),
        audit(4, edit, u"2026-03-02T09:00:00Z"_s, u"ticket_tags"_s, AuditAction::Insert,
              {{u"tag_id"_s, nothing(), 6}})};
    QCOMPARE(sentences(detail), u"Ada Lind changed status from Open to Closed\n"
                                u"Ada Lind changed priority from Low to High\n"
                                u"Ada Lind added the tag a former tag"_s);
}

void TestTimelineModel::leavesOutWhatTheTicketWasBornWith()
{
    const QUuid birth = QUuid::createUuid();
    TicketDetail detail = conversation();
    detail.history = {audit(1, birth, u"2026-03-01T09:00:00Z"_s, u"tickets"_s, AuditAction::Insert,
                            {{u"title"_s, nothing(), u"Paper jam"_s}}),
                      audit(2, birth, u"2026-03-01T09:00:00Z"_s, u"ticket_tags"_s,
                            AuditAction::Insert, {{u"tag_id"_s, nothing(), 6}})};
    QCOMPARE(sentences(detail), QString());
    // Known for longer than it is here: it was imported.
    detail.history[0].at = at(u"2026-05-01T09:00:00Z"_s);
    QCOMPARE(sentences(detail), u"Ada Lind imported this ticket"_s);
}

void TestTimelineModel::leavesOutDerivedFields()
{
    TicketDetail detail = conversation();
    detail.history = {audit(3, QUuid::createUuid(), u"2026-03-02T09:00:00Z"_s, u"tickets"_s,
                            AuditAction::Update,
                            {{u"status_changed_at"_s, u"a"_s, u"b"_s},
                             {u"resolved_at"_s, nothing(), u"b"_s},
                             {u"updated_at"_s, u"a"_s, u"b"_s},
                             {u"version"_s, 1, 2}})};
    QCOMPARE(sentences(detail), QString());
}

void TestTimelineModel::namesCannotReorderASentence()
{
    TicketDetail detail = conversation();
    detail.people[0].name = u"Ada\u202eLind"_s;
    detail.history = {audit(3, QUuid::createUuid(), u"2026-03-02T09:00:00Z"_s, u"tickets"_s,
                            AuditAction::Update, {{u"description"_s, u""_s, u"x"_s}})};
    QCOMPARE(entriesOf(detail).last().text, u"\u2068AdaLind\u2069 changed the description"_s);
}

void TestTimelineModel::patchKeepsRows()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    TicketDetail detail = conversation();
    model.show(entriesOf(detail));
    const QPersistentModelIndex last = model.index(model.rowCount() - 1);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    // One in between, and one on a day of its own.
    detail.comments.append(detail.comments[0]);
    detail.comments.last().id = CommentId(3);
    detail.comments.last().createdAt = at(u"2026-03-01T11:00:00Z"_s);
    detail.comments.append(detail.comments[0]);
    detail.comments.last().id = CommentId(4);
    detail.comments.last().createdAt = at(u"2026-03-05T11:00:00Z"_s);
    model.show(entriesOf(detail));

    QCOMPARE(reset.size(), 0);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(inserted.size(), 2); // the day and its message at once
    QCOMPARE(model.rowCount(), 8);
    QCOMPARE(last.row(), 5);
    QCOMPARE(last.data(TimelineModel::IdRole).toLongLong(), 2);
}

void TestTimelineModel::patchUpdatesAndRemoves()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    TicketDetail detail = conversation();
    model.show(entriesOf(detail));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    detail.ticket.description = u"It eats all paper."_s;
    detail.comments.removeLast(); // and the day it stood on
    model.show(entriesOf(detail));

    QCOMPARE(reset.size(), 0);
    QCOMPARE(removed.size(), 1); // both rows at once
    QCOMPARE(removed[0][1].toInt(), 3);
    QCOMPARE(removed[0][2].toInt(), 4);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(1).data().toString(), u"It eats all paper."_s);
}

// An import may bring comments older than their ticket: its day then stands there twice.
void TestTimelineModel::patchKeepsRowsBelowAYoungerDescription()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    TicketDetail detail = conversation();
    detail.ticket.createdAt = at(u"2026-03-05T09:00:00Z"_s);
    model.show(entriesOf(detail));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    detail.comments.append(detail.comments[0]);
    detail.comments.last().id = CommentId(3);
    detail.comments.last().createdAt = at(u"2026-03-05T11:00:00Z"_s);
    model.show(entriesOf(detail));
    QCOMPARE(reset.size(), 0);
    QCOMPARE(model.rowCount(), 8);
}

void TestTimelineModel::anotherTicketResets()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    TicketDetail detail = conversation();
    model.show(entriesOf(detail));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    detail.ticket.id = TicketId(8);
    detail.comments.clear();
    model.show(entriesOf(detail));
    QCOMPARE(reset.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestTimelineModel)
#include "tst_timelinemodel.moc"
