// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/queue/listnotice.h"

#include "core/plaintooltip.h"
#include "views/ticket/badge.h"
#include "views/ticket/paint.h"
#include "views/widgets/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int iconSide = 40;
constexpr int mostAdvice = 360; // pixels

} // namespace

ListNotice::ListNotice(QWidget *parent)
    : QWidget(parent),
      m_busy(new BusyMark(this)),
      m_icon(new QLabel(this)),
      m_title(new QLabel(this)),
      m_text(new QLabel(this)),
      m_retry(new QPushButton(this)),
      m_advice(new QPushButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFocusPolicy(Qt::StrongFocus); // stands where the list stands, for keys and readers alike
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignCenter);
    }
    connect(m_retry, &QPushButton::clicked, this, &ListNotice::retryWanted);
    connect(m_advice, &QPushButton::clicked, this, &ListNotice::adviceTaken);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->setSpacing(10);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_busy, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_retry, 0, Qt::AlignHCenter);
    layout->addWidget(m_advice, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    showLoading();
}

void ListNotice::showLoading()
{
    show(Kind::Loading, tr("Loading tickets…"), {});
}

void ListNotice::showLoading(const QString &title)
{
    show(Kind::Loading, title, {});
}

void ListNotice::showEmpty(const QString &title, const QString &text)
{
    show(Kind::Empty, title, text);
}

void ListNotice::setAdvice(const QString &search)
{
    m_advised = search;
    refresh();
}

void ListNotice::showFailure(const QString &title, const QString &text)
{
    show(Kind::Failure, title, text);
}

void ListNotice::show(Kind kind, const QString &title, const QString &text)
{
    m_kind = kind;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    refresh();
}

void ListNotice::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

void ListNotice::refresh()
{
    const bool loading = m_kind == Kind::Loading;
    m_busy->setVisible(loading);
    m_busy->setBusy(loading ? m_title->text() : QString());
    m_icon->setVisible(!loading);
    QPixmap sign(QSize(iconSide, iconSide) * devicePixelRatioF());
    sign.setDevicePixelRatio(devicePixelRatioF());
    sign.fill(Qt::transparent);
    QPainter painter(&sign);
    const bool failure = m_kind == Kind::Failure;
    paintIcon(painter, QRect(0, 0, iconSide, iconSide), failure ? u"alert"_s : u"inbox"_s,
              failure ? toneColour(palette(), Tone::Danger) : quietText(palette()));
    painter.end();
    m_icon->setPixmap(sign);
    m_retry->setVisible(m_kind == Kind::Failure);
    m_retry->setText(tr("&Try again"));
    m_advice->setVisible(m_kind == Kind::Empty && !m_advised.isEmpty());
    QString shown = m_advice->fontMetrics().elidedText(m_advised, Qt::ElideRight, mostAdvice);
    m_advice->setText(tr("Search for “%1” instead").arg(shown.replace(u'&', u"&&"_s)));
    m_advice->setToolTip(core::plainToolTip(m_advised));
}

} // namespace deskhand::views
