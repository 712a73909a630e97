// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/waybutton.h"

#include "views/ticket/paint.h"
#include "views/widgets/icons.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <utility>

namespace deskhand::views {

namespace {

constexpr int margin = 14;
constexpr int gap = 14;
constexpr int lineGap = 4;
constexpr int iconSide = 28;
constexpr int usualWidth = 420;
constexpr int titleFlags = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignLeading;
constexpr int meaningFlags = Qt::TextWordWrap | Qt::AlignLeading;

} // namespace

WayButton::WayButton(QString iconName, const QString &title, QString meaning, QWidget *parent)
    : QAbstractButton(parent),
      m_iconName(std::move(iconName)),
      m_meaning(std::move(meaning))
{
    setText(title);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(m_meaning);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QFont WayButton::titleFont() const
{
    QFont larger = font();
    larger.setBold(true);
    larger.setPointSizeF(larger.pointSizeF() * 1.15);
    return larger;
}

QRect WayButton::textBox(const QRect &whole) const
{
    return whole.adjusted(margin + iconSide + gap, margin, -margin, -margin);
}

int WayButton::titleHeight(int width) const
{
    return QFontMetrics(titleFont()).boundingRect(0, 0, width, 9999, titleFlags, text()).height();
}

QSize WayButton::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

QSize WayButton::minimumSizeHint() const
{
    return {usualWidth / 2, 2 * margin + iconSide};
}

int WayButton::heightForWidth(int width) const
{
    const int room = textBox(QRect(0, 0, width, 9999)).width();
    const int meaning =
        fontMetrics().boundingRect(0, 0, room, 9999, meaningFlags, m_meaning).height();
    return titleHeight(room) + lineGap + meaning + 2 * margin;
}

void WayButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone tone = hasFocus() || underMouse() ? Tone::Reply : Tone::Neutral;
    const QColor ground =
        isDown() ? toneFill(palette(), Tone::Reply) : palette().color(QPalette::Base);
    painter.setPen(QPen(toneColour(palette(), tone), hasFocus() ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);

    const QRect sign(margin, margin, iconSide, iconSide);
    paintIcon(painter, QStyle::visualRect(layoutDirection(), rect(), sign), m_iconName,
              toneColour(palette(), Tone::Reply));
    const QRect box = textBox(rect());
    const int height = titleHeight(box.width());
    const auto draw = [&](QRect where, int flags, const QString &words) {
        const auto side = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), where),
                         (flags & ~Qt::AlignLeading) | static_cast<int>(side | Qt::AlignAbsolute),
                         words);
    };
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    draw(QRect(box.topLeft(), QSize(box.width(), height)), titleFlags, text());
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    draw(box.adjusted(0, height + lineGap, 0, 0), meaningFlags, m_meaning);
}

// As a link that is followed: Enter does what Space does.
void WayButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

bool WayButton::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
    return QAbstractButton::event(event);
}

} // namespace deskhand::views
