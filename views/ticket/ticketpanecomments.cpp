// SPDX-License-Identifier: GPL-3.0-or-later
// Comments, written anew and deleted in the ticket pane. What is typed is a draft of its ticket,
// kept like an answer until it is in the database.
#include "views/ticket/commentedit.h"
#include "views/ticket/commentedits.h"
#include "views/ticket/ticketloader.h"
#include "views/ticket/ticketpaneprivate.h"
#include "views/ticket/timelineview.h"

#include <QApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::views {

using domain::Comment;
using domain::CommentId;

void TicketPane::Private::connectComments()
{
    QObject::connect(conversation, &TimelineView::commentEditWanted, q,
                     [this](CommentId id) { editComment(id); });
    QObject::connect(conversation, &TimelineView::commentDeletionWanted, q,
                     [this](CommentId id) { deleteComment(id); });
    QObject::connect(comment, &CommentEdit::edited, q, [this] { keepComment(Shown::Open); });
    QObject::connect(comment, &CommentEdit::saveWanted, q,
                     [this](const QString &text) { saveComment(text); });
    QObject::connect(comment, &CommentEdit::putAside, q, [this] {
        putCommentAside();
        conversation->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(comment, &CommentEdit::cancelled, q, [this] {
        dropComment(wanted, comment->comment());
        comment->close();
        conversation->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(comment, &CommentEdit::filesGiven, q,
                     [this](const QStringList &paths) { attach(paths); });
    QObject::connect(commentEdits, &CommentEdits::changed, q,
                     [this](const Comment &seen, const QUuid &edit) {
                         commentChanged(seen);
                         tellCommentDone(seen.ticket, TicketPane::tr("Comment changed."), edit);
                     });
    QObject::connect(commentEdits, &CommentEdits::removed, q,
                     [this](const Comment &seen, const QUuid &edit) {
                         tellCommentDone(seen.ticket, TicketPane::tr("Comment deleted."), edit);
                     });
    QObject::connect(commentEdits, &CommentEdits::failed, q,
                     [this](const Comment &seen, const services::ErrorWords &words) {
                         tellFailure(seen.ticket, words);
                         if (seen.ticket != wanted)
                             return;
                         if (hasContent())
                             showComment();
                         loader->reload(); // what somebody else made of it
                     });
}

// As it is; a deleted one as it was. Nothing: unknown.
std::optional<Comment> TicketPane::Private::commentOnShow(CommentId id) const
{
    for (const auto &story : domain::commentStories(*detail).comments)
        if (story.comment.id == id)
            return story.comment;
    return std::nullopt;
}

bool TicketPane::Private::isThere(CommentId id) const
{
    return std::any_of(detail->comments.begin(), detail->comments.end(),
                       [id](const Comment &known) { return known.id == id; });
}

std::optional<CommentId> TicketPane::Private::lastOwnComment() const
{
    if (!isEditable() || !directory.me.id.isValid())
        return std::nullopt;
    const auto &all = detail->comments;
    const auto last = std::find_if(all.rbegin(), all.rend(), [this](const Comment &known) {
        return known.author == directory.me.id;
    });
    return last == all.rend() ? std::nullopt : std::optional(last->id);
}

void TicketPane::Private::editComment(CommentId id)
{
    if (!isEditable() || !isThere(id))
        return;
    if (!comment->isOpen() || comment->comment() != id) {
        putCommentAside();
        openComment(id);
        keepComment(Shown::Open);
        conversation->scrollToComment(id);
    }
    comment->focusText();
}

void TicketPane::Private::openComment(CommentId id)
{
    const Comment known = commentOnShow(id).value_or(
        Comment{.id = id, .ticket = wanted, .visibility = domain::CommentVisibility::Internal});
    const auto whose = known.author && known.author != directory.me.id ? CommentEdit::Whose::Other
                                                                       : CommentEdit::Whose::Mine;
    const services::CommentDraft draft =
        desk.drafts.draft(wanted).comments.value(id, {.text = known.body, .upon = known.body});
    comment->openFor(known, whose, draft.text, draft.upon);
    comment->setSaved(known.body);
}

// What is in the editor.
void TicketPane::Private::keepComment(Shown shown)
{
    if (!hasContent())
        return;
    const CommentId id = comment->comment();
    if (!comment->isChanged() && !comment->isChangedElsewhere()) {
        dropComment(wanted, id);
        return;
    }
    services::Draft draft = desk.drafts.draft(wanted);
    draft.comments[id] = {
        .text = comment->text(), .upon = comment->begun(), .isOpen = shown == Shown::Open};
    desk.drafts.put(wanted, draft);
}

void TicketPane::Private::dropComment(domain::TicketId ticket, CommentId id)
{
    services::Draft draft = desk.drafts.draft(ticket);
    draft.comments.remove(id);
    desk.drafts.put(ticket, draft);
}

// The words wait until somebody edits it again.
void TicketPane::Private::putCommentAside()
{
    if (!comment->isOpen())
        return;
    keepComment(Shown::Aside);
    comment->close();
}

void TicketPane::Private::saveComment(const QString &text)
{
    const auto seen = commentOnShow(comment->comment());
    if (!isEditable() || !seen || commentEdits->isUnderWay(seen->id))
        return;
    desk.drafts.flush(); // on disk before it is sent
    commentEdits->change(*seen, text);
    showComment();
}

void TicketPane::Private::commentChanged(const Comment &seen)
{
    dropComment(seen.ticket, seen.id);
    if (seen.ticket != wanted || !comment->isOpen() || comment->comment() != seen.id)
        return;
    const bool hadFocus = comment->isAncestorOf(QApplication::focusWidget());
    comment->close();
    if (hadFocus)
        conversation->setFocus(Qt::OtherFocusReason);
}

void TicketPane::Private::deleteComment(CommentId id)
{
    if (!isEditable() || !isThere(id) || commentEdits->isUnderWay(id))
        return;
    if (comment->isOpen() && comment->comment() == id)
        putCommentAside();
    commentEdits->remove(*commentOnShow(id));
}

void TicketPane::Private::tellCommentDone(domain::TicketId ticket, const QString &words,
                                          const QUuid &edit)
{
    if (ticket == wanted)
        loader->reload();
    Q_EMIT q->ticketEdited(ticket);
    if (!edit.isNull())
        Q_EMIT q->undoable(words, edit);
}

// The editor, if there is something in it for this ticket.
void TicketPane::Private::showComment()
{
    if (!isOutOfTrash()) {
        comment->close(); // the draft stays
        return;
    }
    if (!comment->isOpen())
        reopenComment();
    if (!comment->isOpen())
        return;
    const CommentId id = comment->comment();
    if (commentEdits->isUnderWay(id)) {
        comment->setState(CommentEdit::State::Saving);
    } else if (isThere(id)) {
        comment->setState(CommentEdit::State::Editing);
        comment->setSaved(commentOnShow(id)->body);
    } else {
        comment->setState(CommentEdit::State::Gone);
    }
}

// What was being written when the ticket, or the program, was left; and what was put aside and can
// be saved nowhere, since its comment is gone.
void TicketPane::Private::reopenComment()
{
    const auto drafts = desk.drafts.draft(wanted).comments;
    for (auto draft = drafts.begin(); draft != drafts.end(); ++draft) {
        if (!draft->isOpen && isThere(draft.key()))
            continue;
        const auto known = commentOnShow(draft.key());
        if (known && CommentEdit::asEdited(known->body) == draft->text)
            dropComment(wanted, draft.key()); // it had arrived
        else
            openComment(draft.key());
    }
}

} // namespace deskhand::views
