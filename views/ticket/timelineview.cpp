// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/timelineview.h"

#include "views/ticket/links.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QToolTip>
#include <numeric>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

using items::TimelineEntry;
using Kind = TimelineEntry::Kind;

// Below the last row; the text ends in a block that belongs to none.
QTextBlockFormat endFormat()
{
    QTextBlockFormat format;
    format.setTopMargin(timeline::padding + timeline::gap);
    format.setLineHeight(1, QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace

TimelineView::TimelineView(QWidget *parent) : QTextBrowser(parent), m_news(new QToolButton(this))
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Conversation"));
    document()->setDocumentMargin(0);
    connect(this, &QTextBrowser::anchorClicked, this, &TimelineView::follow);

    m_news->setArrowType(Qt::DownArrow);
    m_news->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_news->setAutoRaise(false);
    m_news->hide();
    connect(m_news, &QToolButton::clicked, this, &TimelineView::scrollToEnd);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value >= verticalScrollBar()->maximum()) {
            m_newsCount = 0;
            m_news->hide();
        }
    });
}

void TimelineView::setModel(items::TimelineModel *model)
{
    m_model = model;
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        m_unfolded.clear();
        m_newsCount = 0;
        m_news->hide();
        rewrite();
        scrollToNewest();
    });
    connect(model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { insertRows(first, last); });
    connect(model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                updateRows(first.row(), last.row());
            });
    rewrite();
}

void TimelineView::scrollToNewest()
{
    for (int row = int(m_blocks.size()) - 1; row >= 0; --row) {
        if (!isCard(m_model->entry(row)))
            continue;
        scrollToRow(row);
        return;
    }
}

void TimelineView::scrollToComment(domain::CommentId comment)
{
    for (int row = 0; row < int(m_blocks.size()); ++row) {
        const TimelineEntry &entry = m_model->entry(row);
        if (entry.kind == Kind::Comment && entry.id == comment.value())
            scrollToRow(row);
    }
}

void TimelineView::scrollToRow(int row)
{
    const qreal top = textRectOf(row).top() - timeline::padding - timeline::gap;
    verticalScrollBar()->setValue(int(top));
}

void TimelineView::scrollToEnd()
{
    // Asking for it lays the text out to its end.
    const QRectF last = textRectOf(int(m_blocks.size()) - 1);
    verticalScrollBar()->setValue(std::max(int(last.bottom()), verticalScrollBar()->maximum()));
}

void TimelineView::rewrite()
{
    m_blocks.clear();
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.setBlockFormat(endFormat());
    const TimelineWriter writer = this->writer();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TimelineEntry &entry = m_model->entry(row);
        m_blocks.push_back(writer.write(cursor, entry, unfoldedOf(entry)));
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
}

void TimelineView::insertRows(int first, int last)
{
    const Anchor reading = anchor();
    const bool atEnd = first == int(m_blocks.size());
    QTextCursor cursor = cursorAt(first);
    cursor.beginEditBlock();
    for (int row = first; row <= last; ++row)
        m_blocks.insert(m_blocks.begin() + row, writer().write(cursor, m_model->entry(row), {}));
    cursor.endEditBlock();
    restore(reading);
    if (atEnd)
        tellOfNews(last - first + 1);
}

void TimelineView::removeRows(int first, int last)
{
    const Anchor reading = anchor();
    QTextCursor cursor = cursorAt(first);
    cursor.setPosition(cursorAt(last + 1).position(), QTextCursor::KeepAnchor);
    // The block after them would take over the format of the first one removed.
    const QTextBlock next = document()->findBlock(cursor.position());
    const QTextBlockFormat format = next.blockFormat();
    const QTextCharFormat characters = next.charFormat();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    cursor.setBlockFormat(format);
    cursor.setBlockCharFormat(characters);
    cursor.endEditBlock();
    m_blocks.erase(m_blocks.begin() + first, m_blocks.begin() + last + 1);
    restore(reading);
}

void TimelineView::updateRows(int first, int last)
{
    const Anchor reading = anchor();
    for (int row = first; row <= last; ++row) {
        const TimelineEntry &entry = m_model->entry(row);
        removeRows(row, row);
        QTextCursor cursor = cursorAt(row);
        cursor.beginEditBlock();
        m_blocks.insert(m_blocks.begin() + row, writer().write(cursor, entry, unfoldedOf(entry)));
        cursor.endEditBlock();
    }
    restore(reading);
}

TimelineView::Anchor TimelineView::anchor() const
{
    const QTextCursor top = cursorForPosition({0, 0});
    const QTextBlock block = top.block();
    const qreal y = document()->documentLayout()->blockBoundingRect(block).top();
    QTextCursor place(block);
    place.setKeepPositionOnInsert(false);
    return {place, verticalScrollBar()->value() - y};
}

void TimelineView::restore(const Anchor &anchor)
{
    const QTextBlock block = anchor.block.block();
    const qreal y = document()->documentLayout()->blockBoundingRect(block).top();
    const int value = int(y + anchor.offset);
    if (value != verticalScrollBar()->value())
        verticalScrollBar()->setValue(value);
}

void TimelineView::tellOfNews(int rows)
{
    const QRectF last = textRectOf(int(m_blocks.size()) - 1);
    if (last.bottom() <= verticalScrollBar()->value() + viewport()->height())
        return;
    m_newsCount += rows;
    m_news->setText(tr("%n new below", nullptr, m_newsCount));
    m_news->adjustSize();
    placeNewsButton();
    m_news->show();
    m_news->raise();
}

TimelineWriter TimelineView::writer() const
{
    return {palette(), font(), layoutDirection(), QDate::currentDate(), m_editing};
}

TimelineWriter::Unfolded TimelineView::unfoldedOf(const TimelineEntry &entry) const
{
    return m_unfolded.value({int(entry.kind), entry.id});
}

int TimelineView::firstBlockOf(int row) const
{
    return std::accumulate(m_blocks.begin(), m_blocks.begin() + row, 0);
}

int TimelineView::rowOfBlock(int block) const
{
    int end = 0;
    for (int row = 0; row < int(m_blocks.size()); ++row) {
        end += m_blocks[std::size_t(row)];
        if (block < end)
            return row;
    }
    return -1;
}

QTextCursor TimelineView::cursorAt(int row) const
{
    return QTextCursor(document()->findBlockByNumber(firstBlockOf(row)));
}

QRectF TimelineView::textRectOf(int row) const
{
    if (row < 0)
        return {};
    const int first = firstBlockOf(row);
    const int last = first + m_blocks[std::size_t(row)] - 1;
    auto *layout = document()->documentLayout();
    QRectF rect = layout->blockBoundingRect(document()->findBlockByNumber(first));
    rect.setBottom(layout->blockBoundingRect(document()->findBlockByNumber(last)).bottom());
    rect.setLeft(0);
    rect.setRight(viewport()->width());
    return rect;
}

void TimelineView::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        const int top = verticalScrollBar()->value();
        painter.translate(0, -top);
        const int visible = cursorForPosition({0, 0}).blockNumber();
        int block = 0;
        for (int row = 0; row < int(m_blocks.size()); ++row) {
            block += m_blocks[std::size_t(row)];
            if (block <= visible)
                continue;
            if (textRectOf(row).top() > top + viewport()->height() + timeline::padding)
                break;
            paintRow(painter, row);
        }
    }
    QTextBrowser::paintEvent(event);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    const Anchor reading = anchor();
    QTextBrowser::resizeEvent(event);
    if (atEnd)
        scrollToEnd(); // the composer grows: what it answers stays in sight
    else
        restore(reading);
    placeNewsButton();
}

void TimelineView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    // Colours, sizes and sides are written into the text.
    const bool written =
        event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::LanguageChange;
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Conversation"));
    if (written && m_model && !m_blocks.empty()) {
        const int value = verticalScrollBar()->value();
        rewrite();
        verticalScrollBar()->setValue(value);
    }
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QUrl link(anchorAt(viewport()->mapFrom(this, help->pos())));
        if (mayBeOpened(link)) {
            QToolTip::showText(help->globalPos(), tr("Leads to %1").arg(realDestination(link)),
                               this);
            return true;
        }
    }
    return QTextBrowser::event(event);
}

QMimeData *TimelineView::createMimeDataFromSelection() const
{
    // Plain text, without the marks that keep names from turning a sentence around.
    QString text = textCursor().selection().toPlainText();
    text.remove(QChar(0x2068)).remove(QChar(0x2069));
    auto *copied = new QMimeData; // the caller's
    copied->setText(text);
    return copied;
}

QVariant TimelineView::loadResource(int /*type*/, const QUrl & /*name*/)
{
    return {}; // nothing in a message makes this program fetch anything
}

} // namespace deskhand::views
