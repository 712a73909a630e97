// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with an entry of the timeline: its links and its menu.
#include "views/ticket/links.h"
#include "views/ticket/openlink.h"
#include "views/ticket/timelineview.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace deskhand::views {

using domain::CommentId;
using items::TimelineEntry;

void TimelineView::follow(const QUrl &link)
{
    if (link.scheme() == attachmentScheme)
        Q_EMIT attachmentWanted(domain::AttachmentId(link.path().toLongLong()));
    else if (link.scheme() == editScheme && link.path() == u"description"_s)
        Q_EMIT descriptionEditWanted();
    else if (link.scheme() == editScheme)
        Q_EMIT commentEditWanted(CommentId(link.path().toLongLong()));
    else if (link.scheme() == deleteScheme)
        Q_EMIT commentDeletionWanted(CommentId(link.path().toLongLong()));
    else if (link.scheme() == unfoldScheme)
        unfold(link, TimelineWriter::Unfold::LongText);
    else if (link.scheme() == textsScheme)
        unfold(link, TimelineWriter::Unfold::FormerTexts);
    else if (mayBeOpened(link))
        askToOpenLink(link, this);
}

// Or folds it again.
void TimelineView::unfold(const QUrl &link, TimelineWriter::Unfold part)
{
    const QStringList key = link.path().split(u'/');
    const std::pair<int, qint64> wanted{key.value(0).toInt(), key.value(1).toLongLong()};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TimelineEntry &entry = m_model->entry(row);
        if (std::pair(int(entry.kind), entry.id) != wanted)
            continue;
        const bool byKeyboard = textCursor().hasSelection(); // Tab selects a link
        m_unfolded[wanted] ^= part;
        updateRows(row, row);
        if (byKeyboard)
            selectLink(link.toString(), row);
        return;
    }
}

// The text was written anew: whoever works by keyboard goes on where she was.
void TimelineView::selectLink(const QString &address, int row)
{
    QTextBlock block = document()->findBlockByNumber(firstBlockOf(row));
    for (int left = m_blocks[std::size_t(row)]; left > 0; --left, block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().anchorHref() != address)
                continue;
            QTextCursor selection = textCursor();
            selection.setPosition(part.fragment().position());
            selection.setPosition(part.fragment().position() + part.fragment().length(),
                                  QTextCursor::KeepAnchor);
            setTextCursor(selection);
            return;
        }
    }
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QTextCursor at = byKeyboard ? textCursor() : cursorForPosition(event->pos());
    // In coordinates of the document, which begins at its other end from right to left.
    const QScrollBar *across = horizontalScrollBar();
    const int left = isRightToLeft() ? across->maximum() - across->value() : across->value();
    QMenu *menu =
        createStandardContextMenu(event->pos() + QPoint(left, verticalScrollBar()->value()));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int row = m_model ? rowOfBlock(at.blockNumber()) : -1;
    if (row >= 0) {
        using Offer = TimelineEntry::Offer;
        const TimelineEntry &entry = m_model->entry(row);
        const CommentId comment(entry.id);
        const auto offers =
            m_editing == TimelineWriter::Editing::Offered ? entry.offers : TimelineEntry::Offers();
        if (offers)
            menu->addSeparator();
        if (offers.testFlag(Offer::Edit))
            menu->addAction(tr("&Edit comment…"), this,
                            [this, comment] { Q_EMIT commentEditWanted(comment); });
        if (offers.testFlag(Offer::Delete))
            menu->addAction(tr("&Delete comment"), this,
                            [this, comment] { Q_EMIT commentDeletionWanted(comment); });
    }
    menu->popup(event->globalPos());
}

} // namespace deskhand::views
