// SPDX-License-Identifier: GPL-3.0-or-later
// Comments that were altered or deleted, as the timeline tells them.
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
using Offer = TimelineEntry::Offer;

namespace {

QDateTime at(const QString &clock)
{
    return QDateTime::fromString(u"2026-03-01T%1:00Z"_s.arg(clock), Qt::ISODate);
}

QJsonValue nothing()
{
    return {QJsonValue::Null};
}

// Ticket 7 of Juno's, with one comment by Ada (10), written at ten: "one".
TicketDetail answered()
{
    TicketDetail detail;
    detail.ticket = {.id = TicketId(7), .requester = UserId(20), .createdAt = at(u"09:00"_s)};
    detail.comments = {{.id = CommentId(1),
                        .ticket = TicketId(7),
                        .author = UserId(10),
                        .authorName = u"Ada Lind"_s,
                        .body = u"one"_s,
                        .createdAt = at(u"10:00"_s)}};
    detail.people = {{.id = UserId(10), .name = u"Ada Lind"_s, .login = u"ada"_s},
                     {.id = UserId(11), .name = u"Bo Ek"_s, .login = u"bo"_s}};
    return detail;
}

// Of comment 1.
void happened(TicketDetail &detail, const QString &actor, const QString &clock, AuditAction action,
              const QList<FieldChange> &changes)
{
    detail.history.append({.id = AuditEntryId(detail.history.size() + 1),
                           .editId = QUuid::createUuid(),
                           .actor = actor,
                           .at = at(clock),
                           .table = u"comments"_s,
                           .record = 1,
                           .action = action,
                           .changes = changes});
}

void written(TicketDetail &detail, const QString &clock = u"10:00"_s)
{
    happened(detail, u"ada"_s, clock, AuditAction::Insert, {{u"body"_s, nothing(), u"one"_s}});
}

void altered(TicketDetail &detail, const QString &actor, const QString &clock,
             const QString &before, const QString &after)
{
    happened(detail, actor, clock, AuditAction::Update,
             {{u"body"_s, before, after}, {u"updated_at"_s, u"a"_s, u"b"_s}});
    detail.comments.first().body = after;
}

void deleted(TicketDetail &detail, const QString &actor, const QString &clock)
{
    const Comment gone = detail.comments.takeFirst();
    happened(detail, actor, clock, AuditAction::Delete,
             {{u"ticket_id"_s, 7, nothing()},
              {u"author_id"_s, gone.author->value(), nothing()},
              {u"visibility"_s, QString(toWord(gone.visibility)), nothing()},
              {u"body"_s, gone.body, nothing()},
              {u"created_at"_s, u"2026-03-01T10:00:00.123456+00:00"_s, nothing()}});
}

QList<TimelineEntry> entriesOf(const TicketDetail &detail, const User &me = {})
{
    return timelineOf(detail, {.me = me}, QTimeZone::utc());
}

TimelineEntry commentIn(const TicketDetail &detail, const User &me = {})
{
    for (const TimelineEntry &entry : entriesOf(detail, me))
        if (entry.kind == Kind::Comment)
            return entry;
    return {};
}

// Without the invisible isolates around names.
QString sentences(const TicketDetail &detail)
{
    QStringList told;
    for (const TimelineEntry &entry : entriesOf(detail))
        if (entry.kind == Kind::Change)
            told.append(entry.text);
    return told.join(u'|').remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace

class TestTimelineComments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneThatStayedIsPlain();
    void anAlteredOneHasItsTexts();
    void anImportedOneIsAsOldAsItsSource();
    void aDeletedOneStandsInItsPlace();
    void anInternalOneStaysInternal();
    void oneThatCameBackIsAsItWas();
    void oneThatIsThereIsNotDeleted();
    void deletedAgainAfterItCameBack();
    void whatItsTextDoesNotTellIsASentence();
    void withoutAHistoryNothingIsKnown();
    void offersWhatMayBeDone_data();
    void offersWhatMayBeDone();
    void deletingKeepsTheRow();
};

void TestTimelineComments::oneThatStayedIsPlain()
{
    TicketDetail detail = answered();
    written(detail);
    const TimelineEntry comment = commentIn(detail);
    QVERIFY(comment.texts.isEmpty());
    QVERIFY(!comment.isDeleted());
    QCOMPARE(sentences(detail), QString());
}

void TestTimelineComments::anAlteredOneHasItsTexts()
{
    TicketDetail detail = answered();
    written(detail);
    altered(detail, u"ada"_s, u"11:00"_s, u"one"_s, u"two"_s);
    altered(detail, u"bo"_s, u"12:00"_s, u"two"_s, u"three"_s);
    const TimelineEntry comment = commentIn(detail);
    QCOMPARE(comment.text, u"three"_s);
    QCOMPARE(comment.at, at(u"10:00"_s));
    QCOMPARE(comment.texts, (QList<CommentText>{{u"one"_s, u"Ada Lind"_s, at(u"10:00"_s)},
                                                {u"two"_s, u"Ada Lind"_s, at(u"11:00"_s)},
                                                {u"three"_s, u"Bo Ek"_s, at(u"12:00"_s)}}));
    // Not told a second time.
    QCOMPARE(sentences(detail), QString());
    // Times are those of the reader.
    const auto inTokyo = timelineOf(detail, {}, QTimeZone("Asia/Tokyo"));
    QCOMPARE(inTokyo[2].texts[1].at.time(), QTime(20, 0));
}

void TestTimelineComments::anImportedOneIsAsOldAsItsSource()
{
    TicketDetail detail = answered();
    written(detail, u"20:00"_s); // by the import, ten hours later
    altered(detail, u"bo"_s, u"21:00"_s, u"one"_s, u"two"_s);
    const TimelineEntry comment = commentIn(detail);
    QCOMPARE(comment.texts.value(0).at, at(u"10:00"_s));
    QCOMPARE(comment.texts.value(1).at, at(u"21:00"_s));
    QCOMPARE(sentences(detail), QString());
}

void TestTimelineComments::aDeletedOneStandsInItsPlace()
{
    TicketDetail detail = answered();
    written(detail);
    altered(detail, u"ada"_s, u"11:00"_s, u"one"_s, u"two"_s);
    detail.comments.append(detail.comments[0]);
    detail.comments.last().id = CommentId(2);
    detail.comments.last().createdAt = at(u"10:30"_s);
    deleted(detail, u"bo"_s, u"12:00"_s);
    const QList<TimelineEntry> entries = entriesOf(detail);
    QCOMPARE(entries.size(), 4); // a day, the description, both
    const TimelineEntry &comment = entries[2];
    QCOMPARE(comment.id, 1);
    QVERIFY(comment.isDeleted());
    QCOMPARE(comment.author, u"Ada Lind"_s);
    QCOMPARE(comment.deletedBy, u"Bo Ek"_s);
    QCOMPARE(comment.deletedAt, at(u"12:00"_s));
    QCOMPARE(comment.at, at(u"10:00"_s).addMSecs(123));
    QCOMPARE(comment.text, u"two"_s);
    QCOMPARE(comment.texts.size(), 2);
    QCOMPARE(sentences(detail), QString());
}

void TestTimelineComments::anInternalOneStaysInternal()
{
    TicketDetail detail = answered();
    detail.comments[0].visibility = CommentVisibility::Internal;
    written(detail);
    deleted(detail, u"ada"_s, u"12:00"_s);
    QCOMPARE(commentIn(detail).visibility, CommentVisibility::Internal);
    // Also where the trail does not say what it was.
    detail.history.last().changes.removeIf(
        [](const FieldChange &change) { return change.field == u"visibility"_s; });
    QCOMPARE(commentIn(detail).visibility, CommentVisibility::Internal);
}

void TestTimelineComments::oneThatCameBackIsAsItWas()
{
    TicketDetail detail = answered();
    const TicketDetail before = detail;
    written(detail);
    deleted(detail, u"ada"_s, u"12:00"_s);
    written(detail, u"13:00"_s);
    detail.comments = before.comments;
    QCOMPARE(commentIn(detail), commentIn(before));
    QCOMPARE(entriesOf(detail).size(), 5); // a day, the description, this one, two changes
    // What happened to it meanwhile did happen.
    QCOMPARE(sentences(detail), u"Ada Lind deleted a comment|Ada Lind restored a comment"_s);
}

// Put back past the trail, by somebody who can switch its triggers off.
void TestTimelineComments::oneThatIsThereIsNotDeleted()
{
    TicketDetail detail = answered();
    const TicketDetail before = detail;
    deleted(detail, u"ada"_s, u"12:00"_s);
    detail.comments = before.comments;
    QCOMPARE(entriesOf(detail).size(), 3);
    QVERIFY(!commentIn(detail).isDeleted());
}

void TestTimelineComments::deletedAgainAfterItCameBack()
{
    TicketDetail detail = answered();
    const TicketDetail before = detail;
    written(detail);
    deleted(detail, u"ada"_s, u"12:00"_s);
    written(detail, u"13:00"_s);
    detail.comments = before.comments;
    deleted(detail, u"bo"_s, u"14:00"_s);
    QCOMPARE(commentIn(detail).deletedBy, u"Bo Ek"_s);
    QCOMPARE(sentences(detail), u"Ada Lind deleted a comment|Ada Lind restored a comment"_s);
}

void TestTimelineComments::whatItsTextDoesNotTellIsASentence()
{
    TicketDetail detail = answered();
    written(detail);
    const auto change = [&](const QString &field, const QJsonValue &before,
                            const QJsonValue &after) {
        happened(detail, u"bo"_s, u"12:00"_s, AuditAction::Update,
                 {{u"updated_at"_s, u"a"_s, u"b"_s}, {field, before, after}});
    };
    change(u"visibility"_s, u"public"_s, u"internal"_s);
    change(u"visibility"_s, u"internal"_s, u"public"_s);
    change(u"author_id"_s, 11, 10);
    change(u"created_at"_s, u"a"_s, u"b"_s);
    QCOMPARE(sentences(detail), u"Bo Ek made a comment an internal note|"
                                "Bo Ek made an internal note public|"
                                "Bo Ek changed the author of a comment"_s);
    QVERIFY(commentIn(detail).texts.isEmpty());
}

void TestTimelineComments::withoutAHistoryNothingIsKnown()
{
    TicketDetail detail = answered();
    written(detail);
    altered(detail, u"ada"_s, u"11:00"_s, u"one"_s, u"two"_s);
    detail.history.clear(); // not open to the reader
    QCOMPARE(commentIn(detail).text, u"two"_s);
    QVERIFY(commentIn(detail).texts.isEmpty());
}

void TestTimelineComments::offersWhatMayBeDone_data()
{
    QTest::addColumn<int>("me");
    QTest::addColumn<UserTier>("tier");
    QTest::addColumn<int>("offers");
    const int both = int(Offer::Edit) | int(Offer::Delete);
    QTest::newRow("its author") << 10 << UserTier::Agent << both;
    QTest::newRow("another agent") << 11 << UserTier::Agent << 0;
    QTest::newRow("a supervisor") << 11 << UserTier::Supervisor << int(Offer::Delete);
    QTest::newRow("an admin") << 11 << UserTier::Admin << both;
    QTest::newRow("nobody known") << 0 << UserTier::Admin << 0;
}

void TestTimelineComments::offersWhatMayBeDone()
{
    QFETCH(int, me);
    QFETCH(UserTier, tier);
    const User reader{.id = UserId(me), .tier = tier};
    TicketDetail detail = answered();
    const auto offers = [&] { return int(commentIn(detail, reader).offers); };
    QTEST(offers(), "offers");
    QCOMPARE(commentIn(detail, reader).isMine, me == 10);
    detail.ticket.deletedAt = at(u"12:00"_s);
    QCOMPARE(offers(), 0);
    detail.ticket.deletedAt = {};
    written(detail);
    deleted(detail, u"ada"_s, u"12:00"_s);
    QCOMPARE(offers(), 0);
}

// Whoever reads it stays where she is.
void TestTimelineComments::deletingKeepsTheRow()
{
    TimelineModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    TicketDetail detail = answered();
    detail.comments[0].createdAt = at(u"10:00"_s).addMSecs(123);
    written(detail);
    model.show(entriesOf(detail));
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    deleted(detail, u"ada"_s, u"12:00"_s);
    model.show(entriesOf(detail));
    QCOMPARE(reset.size() + removed.size(), 0);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(model.rowCount(), 3);
}

QTEST_GUILESS_MAIN(TestTimelineComments)
#include "tst_timelinecomments.moc"
