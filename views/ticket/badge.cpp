// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/badge.h"

#include "core/plaintooltip.h"
#include <QEvent>
#include <QPainter>
#include <QTimerEvent>

namespace deskhand::views {

Badge::Badge(Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 2, 8, 2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    takeColours();
}

void Badge::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneFill(parentWidget()->palette(), m_tone));
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.end();
    QLabel::paintEvent(event);
}

void Badge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        takeColours();
    QLabel::changeEvent(event);
}

void Badge::takeColours()
{
    const QColor colour = toneColour(parentWidget()->palette(), m_tone);
    QPalette own = palette();
    if (own.color(QPalette::WindowText) == colour)
        return;
    own.setColor(QPalette::WindowText, colour);
    setPalette(own);
}

BusyMark::BusyMark(QWidget *parent) : QWidget(parent)
{
    const int side = fontMetrics().height();
    setFixedSize(side, side);
}

void BusyMark::setBusy(const QString &what)
{
    setToolTip(core::plainToolTip(what));
    setAccessibleName(what);
    if (what.isEmpty() && m_timer) {
        killTimer(m_timer);
        m_timer = 0;
    } else if (!what.isEmpty() && !m_timer) {
        m_timer = startTimer(50);
    }
    update();
}

void BusyMark::paintEvent(QPaintEvent * /*event*/)
{
    if (!m_timer)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(rect()).adjusted(3, 3, -3, -3), -m_angle * 16, 270 * 16);
}

void BusyMark::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return QWidget::timerEvent(event);
    m_angle = (m_angle + 20) % 360;
    update();
}

} // namespace deskhand::views
