// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/elidedlabel.h"

#include "core/plaintooltip.h"

#include <QPainter>
#include <QStyle>

namespace deskhand::views {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ElidedLabel::setWords(const QString &words)
{
    setText(words);
    setToolTip(core::plainToolTip(words));
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 8, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const QRect line = contentsRect();
    painter.setPen(palette().color(foregroundRole()));
    // On the side where the window's language begins, whatever the text begins with.
    painter.drawText(
        line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
        fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

} // namespace deskhand::views
