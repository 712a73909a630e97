// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/titleedit.h"

#include "domain/ticket.h"
#include "views/ticket/paint.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int mostLines = 5; // a title of 500 characters is read by scrolling

QString onOneLine(QString text)
{
    static const QRegularExpression breaks(u"[\\r\\n\\x{2028}\\x{2029}\\t]+"_s);
    return text.replace(breaks, u" "_s);
}

// Characters as the database counts them.
int codePoints(const QString &text)
{
    int count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace

TitleEdit::TitleEdit(QWidget *parent) : QTextEdit(parent)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    viewport()->setAcceptDrops(false); // a dropped file is for the ticket
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(3);
    viewport()->setAutoFillBackground(false);
    retranslate();
    connect(this, &QTextEdit::textChanged, this, [this] {
        fitHeight();
        checkLength();
    });
}

void TitleEdit::setTitle(const QString &title)
{
    const bool changed = m_title != title;
    const bool edited = isEdited();
    m_title = title;
    if (edited) {
        if (changed && text() != title)
            Q_EMIT theirsArrived(title);
        return;
    }
    if (toPlainText() != title)
        setPlainText(title);
}

void TitleEdit::restart(const QString &title)
{
    document()->setModified(false);
    m_title = title;
    setPlainText(title);
}

QString TitleEdit::text() const
{
    return onOneLine(toPlainText());
}

bool TitleEdit::isEdited() const
{
    return document()->isModified() && text() != onOneLine(m_title);
}

QSize TitleEdit::sizeHint() const
{
    const int line = QFontMetrics(font()).lineSpacing();
    const int margin = int(document()->documentMargin()) * 2;
    const int wanted = int(document()->size().height());
    return {200, std::clamp(wanted, line + margin, line * mostLines + margin)};
}

void TitleEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        return;
    case Qt::Key_Escape:
        if (isEdited())
            revert();
        else
            event->ignore();
        return;
    default:
        QTextEdit::keyPressEvent(event);
    }
}

void TitleEdit::focusInEvent(QFocusEvent *event)
{
    QTextEdit::focusInEvent(event);
    viewport()->update();
}

void TitleEdit::focusOutEvent(QFocusEvent *event)
{
    QTextEdit::focusOutEvent(event);
    viewport()->update();
    // A menu or another window comes back to the editor; walking on means "done".
    if (event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
        event->reason() == Qt::MouseFocusReason)
        accept();
}

void TitleEdit::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void TitleEdit::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TitleEdit::retranslate()
{
    setAccessibleName(tr("Title"));
    setPlaceholderText(tr("No title"));
    setToolTip(tr("Enter saves, Escape takes the saved title back"));
}

void TitleEdit::paintEvent(QPaintEvent *event)
{
    if (!isReadOnly() && (hasFocus() || underMouse())) {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor line = hasFocus() ? palette().color(QPalette::Highlight)
                                       : toneColour(palette(), Tone::Neutral);
        painter.setPen(QPen(m_tooLong ? toneColour(palette(), Tone::Danger) : line, 1));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    }
    QTextEdit::paintEvent(event);
}

void TitleEdit::enterEvent(QEnterEvent *event)
{
    QTextEdit::enterEvent(event);
    viewport()->update();
}

void TitleEdit::leaveEvent(QEvent *event)
{
    QTextEdit::leaveEvent(event);
    viewport()->update();
}

void TitleEdit::insertFromMimeData(const QMimeData *source)
{
    if (source->hasText())
        textCursor().insertText(onOneLine(source->text()));
}

void TitleEdit::accept()
{
    if (m_tooLong)
        return;
    const bool changed = isEdited();
    const QString title = text();
    document()->setModified(false);
    if (changed) {
        m_title = title;
        Q_EMIT accepted(title);
    }
    Q_EMIT settled();
}

void TitleEdit::revert()
{
    setPlainText(m_title);
    selectAll();
    Q_EMIT settled();
}

void TitleEdit::checkLength()
{
    const int characters = codePoints(text());
    const bool tooMany = characters > domain::maxTitleLength;
    if (tooMany)
        Q_EMIT tooLong(characters);
    else if (m_tooLong)
        Q_EMIT lengthFine();
    m_tooLong = tooMany;
}

void TitleEdit::fitHeight()
{
    updateGeometry();
    const int height = sizeHint().height();
    setVerticalScrollBarPolicy(int(document()->size().height()) > height ? Qt::ScrollBarAsNeeded
                                                                         : Qt::ScrollBarAlwaysOff);
    if (this->height() != height)
        setFixedHeight(height);
}

} // namespace deskhand::views
