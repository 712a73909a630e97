// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commentstory.h"

#include "domain/ticketasof.h"
#include "repositories/conversationrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/directoryrepository.h"
#include "repositories/ticketdetailrepository.h"
#include "repositories/ticketrepository.h"

#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::testing::DeskDatabase;

// What became of a comment, as the trail of a real database tells it.
class CommentStoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void tellsEditsAndDeletion();
    void knowsWhatItSaidThen();
    void anUndoneDeletionIsNone();

private:
    QUuid edit(const QString &seen, const QString &body);
    QUuid remove(const QString &seen);
    void undo(const QUuid &edit);
    [[nodiscard]] TicketDetail detail() { return loadTicketDetail(m_desk->connection(), m_ticket); }

    std::unique_ptr<DeskDatabase> m_desk;
    TicketId m_ticket;
    CommentId m_comment; // of that ticket, by "Robin Desk", internal: "one"
};

void CommentStoryTest::init()
{
    m_desk = std::make_unique<DeskDatabase>();
    m_ticket = m_desk->ticket();
    m_comment = m_desk->comment(
        {.ticket = m_ticket, .visibility = CommentVisibility::Internal, .body = u"one"_s});
}

QUuid CommentStoryTest::edit(const QString &seen, const QString &body)
{
    const EditIntent intent{.reason = u"mended"_s};
    auditedWrite(m_desk->connection(), intent,
                 [&](AuditedWrite &write) { editComment(write, m_comment, seen, body); });
    return intent.id;
}

QUuid CommentStoryTest::remove(const QString &seen)
{
    const EditIntent intent{.reason = u"deleted"_s};
    auditedWrite(m_desk->connection(), intent,
                 [&](AuditedWrite &write) { deleteComment(write, m_comment, seen); });
    return intent.id;
}

void CommentStoryTest::undo(const QUuid &edit)
{
    auditedWrite(m_desk->connection(), {.reason = u"undone"_s, .undoes = edit},
                 [&](AuditedWrite &write) { undoEdit(write, edit); });
}

void CommentStoryTest::tellsEditsAndDeletion()
{
    const Comment asWritten = detail().comments[0];
    edit(u"one"_s, u"two"_s);
    edit(u"two"_s, u"three"_s);
    CommentStories stories = commentStories(detail());
    QCOMPARE(stories.comments.size(), 1);
    const CommentStory altered = stories.comments[0];
    QVERIFY(!altered.isDeleted());
    QCOMPARE(altered.edits(), 2);
    const QList<AuditEntry> trail = m_desk->trail({.table = u"comments"_s}); // newest first
    const QList<CommentText> texts{{u"one"_s, u"Robin Desk"_s, asWritten.createdAt},
                                   {u"two"_s, u"Robin Desk"_s, trail[1].at},
                                   {u"three"_s, u"Robin Desk"_s, trail[0].at}};
    QCOMPARE(altered.texts, texts);

    const QUuid deletion = remove(u"three"_s);
    stories = commentStories(detail());
    QCOMPARE(stories.comments.size(), 1);
    const CommentStory deleted = stories.comments[0];
    QCOMPARE(deleted.comment, altered.comment); // the trail has all of it
    QCOMPARE(deleted.texts, texts);
    QCOMPARE(deleted.deletedBy, u"Robin Desk"_s);
    const AuditEntry entry = m_desk->trail({.edit = deletion})[0];
    QCOMPARE(deleted.deletedAt, entry.at);
    QVERIFY(stories.told.contains(entry.id));
}

void CommentStoryTest::knowsWhatItSaidThen()
{
    edit(u"one"_s, u"two"_s);
    edit(u"two"_s, u"three"_s);
    remove(u"three"_s);
    const TicketDetail now = detail();
    const Directory directory = loadDirectory(m_desk->connection());
    QStringList told;
    for (const TicketMoment &moment : momentsOf(now)) {
        const auto then = ticketAsOf(now, directory, moment.at);
        QVERIFY(then);
        for (const CommentStory &story : commentStories(*then).comments)
            told.append(u"%1 %2 %3"_s.arg(story.comment.body)
                            .arg(story.edits())
                            .arg(story.isDeleted() ? u"deleted"_s : u"there"_s));
    }
    QCOMPARE(told, QStringList({u"one 0 there"_s, u"two 1 there"_s, u"three 2 there"_s,
                                u"three 2 deleted"_s}));
}

void CommentStoryTest::anUndoneDeletionIsNone()
{
    edit(u"one"_s, u"two"_s);
    const CommentStories before = commentStories(detail());
    const QUuid deletion = remove(u"two"_s);
    undo(deletion);
    const CommentStories after = commentStories(detail());
    QCOMPARE(after.comments, before.comments);
    QCOMPARE(after.told, before.told); // its going and coming are left for others to tell
}

QTEST_GUILESS_MAIN(CommentStoryTest)
#include "tst_commentstory.moc"
