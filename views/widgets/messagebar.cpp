// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <chrono>
#include <utility>

namespace deskhand::views {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto newsStays = 6s;
constexpr auto undoStays = 20s; // long enough to notice that it was the wrong ticket
constexpr int iconSize = 16;

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent),
      m_icon(new QLabel(this)),
      m_text(new QLabel(this)),
      m_undoButton(new QToolButton(this)),
      m_closeButton(new QToolButton(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_closeButton->setIcon(icon(u"close"_s));
    m_closeButton->setAutoRaise(true);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 6, 4);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_undoButton);
    layout->addWidget(m_closeButton);

    m_hideTimer.setSingleShot(true);
    connect(&m_hideTimer, &QTimer::timeout, this, &MessageBar::dismiss);
    connect(m_closeButton, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_undoButton, &QToolButton::clicked, this, &MessageBar::undo);
    m_text->setAccessibleName(tr("Message"));
    m_undoButton->setText(tr("Undo"));
    m_closeButton->setToolTip(tr("Close this message"));
    m_closeButton->setAccessibleName(tr("Close this message"));
    hide();
}

void MessageBar::say(const QString &text)
{
    m_undo = nullptr;
    show(Kind::News, text, {});
    m_hideTimer.start(newsStays);
}

void MessageBar::sayWithUndo(const QString &text, std::function<void()> undo)
{
    m_undo = std::move(undo);
    show(Kind::News, text, {});
    m_hideTimer.start(undoStays);
}

void MessageBar::sayError(const services::ErrorWords &words)
{
    m_undo = nullptr;
    show(Kind::Error, words.happened, words.meaning + u' ' + words.remedy);
}

void MessageBar::undo()
{
    if (const auto undo = std::exchange(m_undo, nullptr)) {
        dismiss();
        undo();
    }
}

void MessageBar::dismiss()
{
    m_hideTimer.stop();
    m_undo = nullptr;
    hide();
    Q_EMIT changed();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::show(Kind kind, const QString &text, const QString &details)
{
    m_hideTimer.stop();
    m_icon->setPixmap(
        icon(kind == Kind::Error ? u"alert"_s : u"done"_s).pixmap(iconSize, iconSize));
    m_text->setText(details.trimmed().isEmpty() ? text : text + u'\n' + details.trimmed());
    m_undoButton->setVisible(canUndo());
    setVisible(true);
    QAccessibleEvent announcement(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
    Q_EMIT changed();
}

} // namespace deskhand::views
