// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/statepage.h"

#include "views/ticket/badge.h"
#include "views/widgets/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int iconSide = 40;

} // namespace

StatePage::StatePage(QWidget *parent)
    : QWidget(parent),
      m_icon(new QLabel(this)),
      m_busy(new BusyMark(this)),
      m_heading(new QLabel(this)),
      m_text(new QLabel(this)),
      m_retry(new QPushButton(this))
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    m_heading->setFont(large);
    for (QLabel *label : {m_heading, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_retry, &QPushButton::clicked, this, &StatePage::retryWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    retranslate();
}

void StatePage::showEmpty()
{
    m_state = State::Empty;
    retranslate();
}

void StatePage::showLoading()
{
    m_state = State::Loading;
    retranslate();
}

void StatePage::showFailed(const services::ErrorWords &words)
{
    m_state = State::Failed;
    m_words = words;
    retranslate();
}

void StatePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

void StatePage::retranslate()
{
    const bool loading = m_state == State::Loading;
    m_busy->setVisible(loading);
    m_busy->setBusy(loading ? tr("Loading") : QString());
    m_icon->setVisible(!loading);
    m_icon->setPixmap(
        icon(m_state == State::Failed ? u"alert"_s : u"inbox"_s).pixmap(iconSide, iconSide));
    m_retry->setVisible(m_state == State::Failed);
    m_retry->setText(tr("Try again"));
    switch (m_state) {
    case State::Empty:
        m_heading->setText(tr("Choose a ticket"));
        m_text->setText(tr("It opens here, with everything that was said and done."));
        break;
    case State::Loading:
        m_heading->setText(tr("Loading the ticket…"));
        m_text->clear();
        break;
    case State::Failed:
        m_heading->setText(m_words.happened);
        m_text->setText(tr("%1 %2").arg(m_words.meaning, m_words.remedy).trimmed());
        break;
    }
}

} // namespace deskhand::views
