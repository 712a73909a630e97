// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/composeredit.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

namespace deskhand::views {

namespace {

constexpr int fewestLines = 3;
constexpr int mostLines = 12;

} // namespace

ComposerEdit::ComposerEdit(Tone tone, QWidget *parent) : QPlainTextEdit(parent), m_tone(tone)
{
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(8);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ComposerEdit::fitHeight);
    viewport()->setAutoFillBackground(false); // painted here, rounded
    fitHeight();
}

void ComposerEdit::setHint(const QString &hint)
{
    m_hint = hint;
    setAccessibleDescription(hint);
    viewport()->update();
}

void ComposerEdit::setTone(Tone tone)
{
    m_tone = tone;
    viewport()->update();
}

void ComposerEdit::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT sendPressed();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void ComposerEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void ComposerEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData *source) const
{
    // Dropped files go to the pane; pasted ones are taken below.
    return localFiles(source).isEmpty() && QPlainTextEdit::canInsertFromMimeData(source);
}

void ComposerEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList files = localFiles(source);
    if (files.isEmpty())
        QPlainTextEdit::insertFromMimeData(source);
    else
        Q_EMIT filesPasted(files);
}

void ComposerEdit::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void ComposerEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    viewport()->update();
}

void ComposerEdit::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.setRenderHint(QPainter::Antialiasing);
        QPen border(
            hasFocus() ? toneColour(palette(), m_tone)
                       : blend(palette().color(QPalette::Base), toneColour(palette(), m_tone), 0.5),
            hasFocus() ? 2 : 1);
        if (m_tone == Tone::Note)
            border.setStyle(Qt::DashLine);
        painter.setPen(border);
        painter.setBrush(m_tone == Tone::Note ? toneFill(palette(), m_tone)
                                              : palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 6, 6);
        if (document()->isEmpty()) {
            const int margin = int(document()->documentMargin());
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
                             Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap, m_hint);
        }
    }
    QPlainTextEdit::paintEvent(event);
}

void ComposerEdit::fitHeight()
{
    // A plain text document counts its height in lines.
    const int lines = std::clamp(int(document()->size().height()), fewestLines, mostLines);
    const int height =
        lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 2;
    if (this->height() != height)
        setFixedHeight(height);
}

QStringList localFiles(const QMimeData *source)
{
    QStringList files;
    for (const QUrl &url : source->urls()) {
        if (!url.isLocalFile())
            return {};
        files.append(url.toLocalFile());
    }
    return files;
}

} // namespace deskhand::views
