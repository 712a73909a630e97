// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/presence/presenceline.h"

#include "core/plaintooltip.h"
#include "items/presencewords.h"
#include "views/queue/pills.h"
#include "views/ticket/paint.h"

#include <QEvent>
#include <QPainter>
#include <algorithm>

namespace deskhand::views {

namespace {

constexpr int largestDisc = 22;
constexpr int gap = 3;
constexpr qsizetype mostDiscs = 2;
constexpr qreal ring = 2;

} // namespace

int paintPresence(QPainter &painter, const QRect &box, const QList<domain::Presence> &people,
                  const QPalette &palette, Qt::LayoutDirection direction)
{
    const int disc = std::min(largestDisc, box.height());
    int taken = 0;
    for (qsizetype i = std::min(mostDiscs, people.size()) - 1; i >= 0; --i) {
        const QRect place(box.right() - taken - disc + 1, box.center().y() - disc / 2, disc, disc);
        QRectF shown = QStyle::visualRect(direction, box, place);
        if (people[i].kind == domain::PresenceKind::Replying) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette.color(QPalette::Text), ring));
            painter.drawEllipse(shown.adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2));
        }
        shown.adjust(ring, ring, -ring, -ring);
        paintAvatar(painter, shown, people[i].name);
        taken += disc + gap;
    }
    return taken;
}

PresenceLine::PresenceLine(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus); // read out like any other line of the header
    describe();
}

void PresenceLine::show(const QList<domain::Presence> &people)
{
    if (m_people == people)
        return;
    m_people = people;
    describe();
    update();
}

QString PresenceLine::words() const
{
    return items::presenceWords(m_people);
}

void PresenceLine::describe()
{
    const QString all = words();
    setAccessibleName(all.isEmpty() ? tr("Nobody else is here") : all);
    setToolTip(core::plainToolTip(all));
    setFocusPolicy(all.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
}

QSize PresenceLine::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("0")) * 30,
            std::max(largestDisc, fontMetrics().height())};
}

QSize PresenceLine::minimumSizeHint() const
{
    return {int(mostDiscs) * (largestDisc + gap), sizeHint().height()};
}

void PresenceLine::paintEvent(QPaintEvent * /*event*/)
{
    if (m_people.isEmpty())
        return;
    QPainter painter(this);
    const int taken = paintPresence(painter, rect(), m_people, palette(), layoutDirection());
    const QRect room =
        QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -taken - gap, 0));
    painter.setPen(hasFocus() ? palette().color(QPalette::Text) : quietText(palette()));
    painter.drawText(
        room,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignRight) | Qt::AlignVCenter) |
            Qt::TextSingleLine | readingDirection(words()),
        fontMetrics().elidedText(words(), Qt::ElideRight, room.width()));
}

void PresenceLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

} // namespace deskhand::views
