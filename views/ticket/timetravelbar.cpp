// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/timetravelbar.h"

#include "core/clock.h"
#include "core/plaintooltip.h"
#include "views/ticket/momentslider.h"
#include "views/ticket/paint.h"
#include "views/ticket/timewords.h"
#include "views/widgets/elidedlabel.h"

#include <QBoxLayout>
#include <QDateTimeEdit>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int widthForOneLine = 560; // pixels, for the slider and the field beside each other

// The short form of the person's language, with all digits of the year and with seconds.
QString timeFormat()
{
    QString day = QLocale().dateFormat(QLocale::ShortFormat);
    day.remove(QChar(0x200f)); // the field runs from left to right everywhere
    if (!day.contains(u"yyyy"_s))
        day.replace(u"yy"_s, u"yyyy"_s);
    QString clock = QLocale().timeFormat(QLocale::ShortFormat);
    if (!clock.contains(u's'))
        clock.replace(u"mm"_s, u"mm:ss"_s);
    return day + u' ' + clock;
}

} // namespace

TimeTravelBar::TimeTravelBar(QWidget *parent)
    : QFrame(parent),
      m_heading(new QLabel(this)),
      m_what(new ElidedLabel(this)),
      m_earlier(new QToolButton(this)),
      m_slider(new MomentSlider(this)),
      m_later(new QToolButton(this)),
      m_enter(new QLabel(this)),
      m_time(new QDateTimeEdit(this)),
      m_back(new QPushButton(this)),
      m_sliding(new QHBoxLayout),
      m_entering(new QHBoxLayout),
      m_controls(new QBoxLayout(QBoxLayout::LeftToRight))
{
    build();
    connectParts();
    pointArrows();
    retranslate();
}

void TimeTravelBar::build()
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_heading->setFont(bold);
    for (QToolButton *button : {m_earlier, m_later}) {
        button->setAutoRaise(true);
        button->setAutoRepeat(true);
        button->setFocusPolicy(Qt::StrongFocus);
    }
    m_enter->setBuddy(m_time);
    // From right to left Qt would turn the parts of the time around as well.
    m_time->setLayoutDirection(Qt::LeftToRight);
    m_time->setCalendarPopup(true);
    m_time->setKeyboardTracking(false); // a time half typed is nowhere to go
    m_back->setAutoDefault(false);

    m_sliding->addWidget(m_earlier);
    m_sliding->addWidget(m_slider, 1);
    m_sliding->addWidget(m_later);
    m_entering->addWidget(m_enter);
    m_entering->addWidget(m_time);
    m_entering->addStretch();
    m_entering->addWidget(m_back);
    m_controls->addLayout(m_sliding, 1);
    m_controls->addLayout(m_entering);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 6, 10, 6);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_what);
    layout->addLayout(m_controls);
}

void TimeTravelBar::connectParts()
{
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int moment) { choose(m_moments.at(std::max(moment, 0))); });
    connect(m_earlier, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_later, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, &TimeTravelBar::takeTyped);
    connect(m_back, &QPushButton::clicked, this, &TimeTravelBar::backWanted);
}

void TimeTravelBar::setMoments(const items::TicketMoments &moments)
{
    m_moments = moments;
    if (m_instant.isValid())
        showMoment(); // a time half typed stays
}

void TimeTravelBar::setInstant(const QDateTime &instant)
{
    m_instant = m_moments.settled(instant);
    showInstant();
}

void TimeTravelBar::focusSlider()
{
    m_slider->setFocus(Qt::ShortcutFocusReason);
}

// One below the other they fit, so the pane may become that narrow.
QSize TimeTravelBar::minimumSizeHint() const
{
    const QMargins around = layout()->contentsMargins();
    const int widest =
        std::max(m_sliding->minimumSize().width(), m_entering->minimumSize().width());
    return {widest + around.left() + around.right(), QFrame::minimumSizeHint().height()};
}

void TimeTravelBar::choose(const QDateTime &instant)
{
    setInstant(instant);
    Q_EMIT instantChosen(m_instant);
}

void TimeTravelBar::step(int moments)
{
    m_slider->setValue(m_slider->value() + moments);
}

void TimeTravelBar::takeTyped(const QDateTime &local)
{
    QDateTime instant = local;
    instant.setTime(QTime(local.time().hour(), local.time().minute(), local.time().second(), 999));
    choose(std::min(instant.toUTC(), core::systemNow()));
}

void TimeTravelBar::showInstant()
{
    const QSignalBlocker time(m_time);
    m_time->setDateTime(m_instant.toLocalTime());
    showMoment();
}

void TimeTravelBar::showMoment()
{
    const int moment = m_moments.last(m_instant);
    const QSignalBlocker slider(m_slider);
    // There is a step before the first only for whoever stands on it.
    m_slider->setMoments(std::min(moment, 0), m_moments.count() - 1);
    m_slider->setValue(moment);
    const auto enable = [this](QToolButton *button, bool enabled) {
        if (!enabled && button->hasFocus())
            focusSlider();
        button->setEnabled(enabled);
    };
    enable(m_earlier, moment > m_slider->minimum());
    enable(m_later, moment < m_slider->maximum());
    showWords(moment);
}

void TimeTravelBar::showWords(int moment)
{
    const QString time = exactWords(m_instant);
    if (moment < 0) {
        m_heading->setText(tr("On %1 it was not there yet").arg(time));
        m_what->setWords(tr("It begins on %1.").arg(exactWords(m_moments.at(0))));
        m_slider->setValueWords(m_heading->text());
        return;
    }
    m_heading->setText(tr("As it was on %1").arg(time));
    const bool between = m_moments.at(moment) != m_instant;
    m_what->setWords(between ? tr("Last change: %1 (%2)")
                                   .arg(m_moments.words(moment), exactWords(m_moments.at(moment)))
                             : m_moments.words(moment));
    m_slider->setValueWords(u"%1: %2"_s.arg(time, m_what->text()));
}

void TimeTravelBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        retranslate();
        if (m_instant.isValid())
            showInstant();
    } else if (event->type() == QEvent::LayoutDirectionChange) {
        pointArrows();
    }
}

void TimeTravelBar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), toneFill(palette(), Tone::Warning));
    const int x = layoutDirection() == Qt::LeftToRight ? 0 : width() - 4;
    painter.fillRect(QRect(x, 0, 4, height()), toneColour(palette(), Tone::Warning));
}

void TimeTravelBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_controls->setDirection(width() < widthForOneLine ? QBoxLayout::TopToBottom
                                                       : QBoxLayout::LeftToRight);
}

void TimeTravelBar::pointArrows()
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    m_earlier->setArrowType(mirrored ? Qt::RightArrow : Qt::LeftArrow);
    m_later->setArrowType(mirrored ? Qt::LeftArrow : Qt::RightArrow);
}

void TimeTravelBar::retranslate()
{
    setAccessibleName(tr("The ticket as it was"));
    m_earlier->setToolTip(tr("Earlier"));
    m_later->setToolTip(tr("Later"));
    for (QToolButton *button : {m_earlier, m_later})
        button->setAccessibleName(button->toolTip());
    m_slider->setAccessibleName(tr("Moment"));
    m_enter->setText(tr("Go to"));
    m_time->setAccessibleName(tr("Date and time to go to"));
    m_time->findChild<QLineEdit *>()->setAccessibleName(m_time->accessibleName()); // has the keys
    m_time->setDisplayFormat(timeFormat());
    m_back->setText(tr("Back to now"));
    m_back->setToolTip(core::plainToolTip(tr("Shows the ticket as it is (Escape)")));
}

} // namespace deskhand::views
