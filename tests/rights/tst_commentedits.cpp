// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "domain/commentconflict.h"
#include "domain/editalreadydone.h"
#include "repositories/conversationrepository.h"
#include "repositories/ticketrepository.h"
#include "rights/rightsdesk.h"
#include "support/expect.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::repositories;
using deskhand::core::ErrorKind;
using deskhand::database::Connection;
using deskhand::testing::RightsDesk;
using deskhand::testing::thrownBy;

// Who may change and delete which comment, and that nobody overwrites anybody.
class CommentEditsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMay_data();
    void whoMay();
    void leavesAnEntryInTheTrail();
    void neverOverwritesAnotherEdit();
    void waitsForAnotherEdit_data();
    void waitsForAnotherEdit();
    void whatIsGoneIsNotFound();
    void notInTheTrash();
    void isOneEditHoweverOftenItIsSent();
    void undoBringsTheTextBack();
    void undoBringsTheCommentBack();
};

namespace {

// By Anna on the ticket of that name; "first" is what it says.
CommentId annasComment(RightsDesk &desk, const QString &ticket,
                       CommentVisibility visibility = CommentVisibility::Public)
{
    return auditedWrite(desk.as(u"anna"_s), {.reason = u"written"_s}, [&](AuditedWrite &write) {
        return addComment(
            write, {.ticket = desk.ticket(ticket), .visibility = visibility, .body = u"first"_s});
    });
}

QUuid editBy(Connection &connection, CommentId comment, const QString &seen, const QString &body)
{
    const EditIntent intent{.reason = u"mended"_s};
    auditedWrite(connection, intent,
                 [&](AuditedWrite &write) { editComment(write, comment, seen, body); });
    return intent.id;
}

QUuid deleteBy(Connection &connection, CommentId comment, const QString &seen)
{
    const EditIntent intent{.reason = u"deleted"_s};
    auditedWrite(connection, intent,
                 [&](AuditedWrite &write) { deleteComment(write, comment, seen); });
    return intent.id;
}

UndoOutcome undoBy(Connection &connection, const QUuid &edit)
{
    return auditedWrite(connection, {.reason = u"undone"_s, .undoes = edit},
                        [&](AuditedWrite &write) { return undoEdit(write, edit); });
}

// Empty when it is gone.
QString bodyOf(RightsDesk &desk, CommentId comment)
{
    return desk.owner().text(
        u"SELECT coalesce((SELECT body FROM desk.comments WHERE id = %1), '')"_s.arg(
            comment.value()));
}

} // namespace

void CommentEditsTest::whoMay_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<bool>("mayEdit");
    QTest::addColumn<bool>("mayDelete");
    QTest::newRow("its author") << u"anna"_s << u"pool"_s << true << true;
    QTest::newRow("its author, as requester") << u"anna"_s << u"hers"_s << true << true;
    QTest::newRow("another agent") << u"ben"_s << u"pool"_s << false << false;
    QTest::newRow("a supervisor") << u"sue"_s << u"pool"_s << false << true;
    QTest::newRow("an admin") << u"adam"_s << u"pool"_s << true << true;
}

void CommentEditsTest::whoMay()
{
    QFETCH(QString, who);
    QFETCH(QString, ticket);
    QFETCH(bool, mayEdit);
    QFETCH(bool, mayDelete);
    RightsDesk desk;
    const CommentId comment = annasComment(desk, ticket);
    Connection &session = desk.as(who);
    const qint64 entries = desk.owner().trail().size();

    const auto edit = thrownBy([&] { editBy(session, comment, u"first"_s, u"second"_s); });
    QCOMPARE(edit.has_value(), !mayEdit);
    const QString now = mayEdit ? u"second"_s : u"first"_s;
    QCOMPARE(bodyOf(desk, comment), now);
    const auto deletion = thrownBy([&] { deleteBy(session, comment, now); });
    QCOMPARE(deletion.has_value(), !mayDelete);
    QCOMPARE(bodyOf(desk, comment), mayDelete ? QString() : now);

    for (const auto &refusal : {edit, deletion}) {
        if (!refusal)
            continue;
        QCOMPARE(refusal->kind(), ErrorKind::Permission);
        QVERIFY(refusal->explanation().contains(u"Nothing was changed"_s));
    }
    if (!mayEdit && !mayDelete)
        QCOMPARE(desk.owner().trail().size(), entries);
}

void CommentEditsTest::leavesAnEntryInTheTrail()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const CommentId comment = annasComment(desk, u"red"_s, CommentVisibility::Internal);
    const QUuid edited = editBy(anna, comment, u"first"_s, u"second"_s);
    QCOMPARE(desk.owner().trailOf(edited), QStringList(u"update comments body updated_at"_s));
    const AuditEntry entry = desk.owner().trail({.edit = edited})[0];
    QCOMPARE(entry.actor, desk.loginOf(u"anna"_s));
    QCOMPARE(entry.reason, u"mended"_s);
    QCOMPARE(entry.record, comment.value());
    QVERIFY(entry.changes.contains(FieldChange{u"body"_s, u"first"_s, u"second"_s}));

    const QUuid deleted = deleteBy(anna, comment, u"second"_s);
    QCOMPARE(desk.owner().trailOf(deleted), QStringList(u"delete comments"_s));
    const AuditEntry last = desk.owner().trail({.edit = deleted})[0];
    QVERIFY(last.changes.contains(FieldChange{u"body"_s, u"second"_s, QJsonValue::Null}));
    QVERIFY(last.changes.contains(FieldChange{u"visibility"_s, u"internal"_s, QJsonValue::Null}));
}

void CommentEditsTest::neverOverwritesAnotherEdit()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const CommentId comment = annasComment(desk, u"red"_s);
    editBy(desk.as(u"adam"_s), comment, u"first"_s, u"his"_s);
    const auto edit =
        thrownBy<CommentConflict>([&] { editBy(anna, comment, u"first"_s, u"hers"_s); });
    QVERIFY(edit);
    QCOMPARE(edit->current().id, comment);
    QCOMPARE(edit->current().body, u"his"_s);
    QVERIFY(thrownBy<CommentConflict>([&] { deleteBy(anna, comment, u"first"_s); }));
    QCOMPARE(bodyOf(desk, comment), u"his"_s);
    editBy(anna, comment, u"his"_s, u"hers"_s);
    QCOMPARE(bodyOf(desk, comment), u"hers"_s);
}

void CommentEditsTest::waitsForAnotherEdit_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("ticket");
    QTest::addColumn<bool>("deletes");
    QTest::newRow("its author edits") << u"anna"_s << u"red"_s << false;
    QTest::newRow("its author deletes") << u"anna"_s << u"red"_s << true;
    QTest::newRow("a supervisor deletes") << u"sue"_s << u"red"_s << true;
    QTest::newRow("who only asked edits") << u"anna"_s << u"hers"_s << false;
    QTest::newRow("who only asked deletes") << u"anna"_s << u"hers"_s << true;
}

// An edit that is about to be committed counts, also one by a program that does not lock the
// ticket first.
void CommentEditsTest::waitsForAnotherEdit()
{
    QFETCH(QString, who);
    QFETCH(QString, ticket);
    QFETCH(bool, deletes);
    RightsDesk desk;
    const CommentId comment = annasComment(desk, ticket);
    std::optional<CommentConflict> conflict;
    std::thread second;
    {
        AuditedWrite first(desk.owner().connection(), {.reason = u"elsewhere"_s});
        first.connection().execute(
            u"UPDATE desk.comments SET body = 'theirs' WHERE id = %1"_s.arg(comment.value()));
        second = std::thread([&, settings = desk.settingsOf(who)] {
            Connection session(settings);
            conflict = thrownBy<CommentConflict>([&] {
                deletes ? deleteBy(session, comment, u"first"_s)
                        : editBy(session, comment, u"first"_s, u"second"_s);
            });
        });
        while (!desk.owner().isWaitedFor())
            std::this_thread::yield();
        first.commit();
    }
    second.join();
    QVERIFY(conflict);
    QCOMPARE(conflict->current().body, u"theirs"_s);
    QCOMPARE(bodyOf(desk, comment), u"theirs"_s);
}

void CommentEditsTest::whatIsGoneIsNotFound()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const CommentId comment = annasComment(desk, u"red"_s);
    deleteBy(desk.as(u"sue"_s), comment, u"first"_s);
    DH_EXPECT_ERROR(editBy(anna, comment, u"first"_s, u"second"_s), ErrorKind::NotFound);
    DH_EXPECT_ERROR(deleteBy(anna, comment, u"first"_s), ErrorKind::NotFound);
    // What somebody does not see is as good as gone.
    const CommentId hidden = annasComment(desk, u"red"_s);
    DH_EXPECT_ERROR(editBy(desk.as(u"ben"_s), hidden, u"first"_s, u"second"_s),
                    ErrorKind::NotFound);
    QCOMPARE(bodyOf(desk, hidden), u"first"_s);
}

void CommentEditsTest::notInTheTrash()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const CommentId comment = annasComment(desk, u"red"_s);
    auditedWrite(anna, {.reason = u"trash"_s},
                 [&](AuditedWrite &write) { deleteTickets(write, {desk.ticket(u"red"_s)}); });
    DH_EXPECT_ERROR(editBy(anna, comment, u"first"_s, u"second"_s), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(deleteBy(anna, comment, u"first"_s), ErrorKind::InvalidInput);
    QCOMPARE(bodyOf(desk, comment), u"first"_s);

    // Whoever only asked cannot lock the ticket, and is told as well.
    const CommentId asked = annasComment(desk, u"hers"_s);
    auditedWrite(desk.as(u"sue"_s), {.reason = u"trash"_s},
                 [&](AuditedWrite &write) { deleteTickets(write, {desk.ticket(u"hers"_s)}); });
    DH_EXPECT_ERROR(editBy(anna, asked, u"first"_s, u"second"_s), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(deleteBy(anna, asked, u"first"_s), ErrorKind::InvalidInput);
    QCOMPARE(bodyOf(desk, asked), u"first"_s);
}

// The answer was lost, and it is sent again.
void CommentEditsTest::isOneEditHoweverOftenItIsSent()
{
    RightsDesk desk;
    const CommentId comment = annasComment(desk, u"red"_s);
    const EditIntent intent{.reason = u"mended"_s};
    const auto send = [&] {
        auditedWrite(desk.as(u"anna"_s), intent, [&](AuditedWrite &write) {
            editComment(write, comment, u"first"_s, u"second"_s);
        });
    };
    send();
    QVERIFY(thrownBy<EditAlreadyDone>(send));
    QCOMPARE(desk.owner().trail({.edit = intent.id}).size(), 1);
}

void CommentEditsTest::undoBringsTheTextBack()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const CommentId comment = annasComment(desk, u"red"_s);
    const QUuid edit = editBy(anna, comment, u"first"_s, u"second"_s);
    QCOMPARE(undoBy(anna, edit).restored, QList{desk.ticket(u"red"_s)});
    QCOMPARE(bodyOf(desk, comment), u"first"_s);
}

void CommentEditsTest::undoBringsTheCommentBack()
{
    RightsDesk desk;
    auto &anna = desk.as(u"anna"_s);
    const TicketId red = desk.ticket(u"red"_s);
    const CommentId comment = annasComment(desk, u"red"_s, CommentVisibility::Internal);
    const QList<Comment> before = loadComments(anna, red);
    const QUuid edit = deleteBy(anna, comment, u"first"_s);
    QCOMPARE(loadComments(anna, red).size(), before.size() - 1);
    QCOMPARE(undoBy(anna, edit).restored, QList{red});
    QCOMPARE(loadComments(anna, red), before);
}

QTEST_GUILESS_MAIN(CommentEditsTest)
#include "tst_commentedits.moc"
