// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/commentedit.h"

#include "core/bidi.h"
#include "domain/ticket.h"
#include "views/ticket/composeredit.h"

#include <QBoxLayout>
#include <QLabel>

namespace deskhand::views {

namespace {

bool isTooLong(const QString &text)
{
    return text.size() > domain::maxCommentLength &&
           text.toUcs4().size() > domain::maxCommentLength;
}

bool isNote(const domain::Comment &comment)
{
    return comment.visibility == domain::CommentVisibility::Internal;
}

} // namespace

CommentEdit::CommentEdit(QWidget *parent)
    : RewriteEdit(Tone::Reply, parent),
      m_elsewhere(new QWidget(this)),
      m_otherHeading(new QLabel(m_elsewhere)),
      m_other(new ComposerEdit(Tone::Warning, m_elsewhere))
{
    m_otherHeading->setTextFormat(Qt::PlainText);
    m_otherHeading->setBuddy(m_other);
    m_other->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *layout = new QVBoxLayout(m_elsewhere);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_otherHeading);
    layout->addWidget(m_other);
    insertBelowText(m_elsewhere);
    retranslate();
}

void CommentEdit::openFor(const domain::Comment &comment, Whose whose, const QString &text,
                          const QString &upon)
{
    m_comment = comment;
    m_whose = whose;
    m_state = State::Editing;
    editor()->setReadOnly(false);
    editor()->setTone(isNote(comment) ? Tone::Note : Tone::Reply);
    open(text, upon);
    retranslate();
}

void CommentEdit::setState(State state)
{
    m_state = state;
    editor()->setReadOnly(state == State::Saving);
    tell();
}

RewriteEdit::Words CommentEdit::words() const
{
    return {.heading = heading(),
            .discard = tr("Discard changes"),
            .save = tr("Save comment"),
            .hint = tr("Ctrl+Enter saves, Escape closes and keeps your words for later."),
            .changedElsewhere = tr("Somebody has changed this comment since you began. "
                                   "Ctrl+Enter replaces theirs by yours.")};
}

QString CommentEdit::heading() const
{
    if (m_whose == Whose::Mine)
        return isNote(m_comment) ? tr("Edit your internal note") : tr("Edit your comment");
    return (isNote(m_comment) ? tr("Edit the internal note of %1") : tr("Edit the comment of %1"))
        .arg(m_comment.authorName.isEmpty() ? tr("somebody unknown")
                                            : core::isolated(m_comment.authorName));
}

QString CommentEdit::objection() const
{
    if (m_state == State::Saving)
        return tr("Saving…");
    if (m_state == State::Gone)
        return tr("Somebody has deleted this comment. Your words cannot be saved in it; copy what "
                  "you need.");
    if (text().trimmed().isEmpty())
        return tr("A comment needs some text. To take it away, delete it.");
    if (isTooLong(text()))
        return tr("A comment has at most %L1 characters. Shorten it to save it.")
            .arg(domain::maxCommentLength);
    return {};
}

void CommentEdit::escape()
{
    if (m_state != State::Gone) // nowhere to come back from
        Q_EMIT putAside();
}

void CommentEdit::tell()
{
    RewriteEdit::tell();
    const bool differs = m_state == State::Editing && isChangedElsewhere();
    m_elsewhere->setVisible(differs);
    m_otherHeading->setText(tr("What it says now"));
    m_other->setAccessibleName(tr("What it says now"));
    if (m_other->toPlainText() != saved())
        m_other->setPlainText(saved());
}

} // namespace deskhand::views
