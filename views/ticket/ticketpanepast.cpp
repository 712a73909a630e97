// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket as it was. The present goes on behind it: what is being typed, what is being saved,
// what others do; and is there again, as it was left, when somebody goes back to now.
#include "domain/ticketasof.h"
#include "views/actions/actionregistry.h"
#include "views/ticket/banner.h"
#include "views/ticket/pastview.h"
#include "views/ticket/ticketpaneprivate.h"
#include "views/ticket/timelineview.h"

#include <QApplication>
#include <QStackedLayout>
#include <utility>

namespace deskhand::views {

void TicketPane::showAsOf(const QDateTime &at)
{
    setFocus(Qt::ShortcutFocusReason);
    d->whenShown([this, at] { d->showPast(at); });
}

bool TicketPane::showsPast() const
{
    return d->past != nullptr;
}

void TicketPane::Private::showPast(const std::optional<QDateTime> &at)
{
    if (!domain::hasPast(*detail)) {
        tellNoPast();
        return;
    }
    pastBanner->hide();
    if (!past)
        openPast();
    past->begin(*detail, directory, at);
    past->focusSlider();
    if (actions)
        actions->refresh();
}

void TicketPane::Private::openPast()
{
    beforePast = QApplication::focusWidget();
    past = new PastView(q);
    QObject::connect(past, &PastView::backWanted, q, [this] { backToNow(); });
    QObject::connect(past, &PastView::attachmentWanted, q,
                     [this](domain::AttachmentId attachment) { saveAttachment(attachment); });
    QObject::connect(past, &PastView::failed, q, &TicketPane::failed);
    pages->addWidget(past);
    pages->setCurrentWidget(past);
}

void TicketPane::Private::renewPast()
{
    if (!past)
        return;
    if (domain::hasPast(*detail)) {
        past->setTicket(*detail, directory);
        return;
    }
    backToNow(); // it was handed over to others meanwhile, and with it its history
    tellNoPast();
}

void TicketPane::Private::tellNoPast()
{
    pastBanner->say(TicketPane::tr("This ticket can only be shown as it is now: its history is not "
                                   "open to you."));
}

void TicketPane::Private::leavePast()
{
    if (!past)
        return;
    pages->setCurrentWidget(content);
    pages->removeWidget(past);
    past->deleteLater(); // may be the one who asks for it
    past = nullptr;
}

void TicketPane::Private::backToNow()
{
    const bool hadFocus = past->isAncestorOf(QApplication::focusWidget());
    leavePast();
    if (hadFocus) {
        QWidget *before = std::exchange(beforePast, nullptr);
        if (!before || before == q || !before->isVisible())
            before = conversation;
        before->setFocus(Qt::OtherFocusReason);
    }
    if (actions)
        actions->refresh();
}

TimelineView *TicketPane::Private::conversationOnShow() const
{
    return past ? &past->conversation() : conversation;
}

} // namespace deskhand::views
