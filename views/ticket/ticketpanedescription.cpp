// SPDX-License-Identifier: GPL-3.0-or-later
// The description, written anew in the ticket pane. What is typed is a draft of its ticket, kept
// like an answer until it is in the database.
#include "views/ticket/descriptionedit.h"
#include "views/ticket/ticketmerge.h"
#include "views/ticket/ticketpaneprivate.h"
#include "views/ticket/timelineview.h"

#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::views {

void TicketPane::Private::connectDescription()
{
    QObject::connect(conversation, &TimelineView::descriptionEditWanted, q,
                     [this] { editDescription(); });
    QObject::connect(description, &DescriptionEdit::edited, q, [this] { keepDescription(); });
    QObject::connect(description, &DescriptionEdit::saveWanted, q,
                     [this](const QString &text) { saveDescription(text); });
    QObject::connect(description, &DescriptionEdit::cancelled, q, [this] {
        dropDescription(wanted);
        description->close();
        conversation->setFocus(Qt::OtherFocusReason);
    });
    QObject::connect(description, &DescriptionEdit::filesGiven, q,
                     [this](const QStringList &paths) { attach(paths); });
    QObject::connect(edits, &TicketEdits::ticketSaved, q, [this](const domain::Ticket &saved) {
        const services::Draft draft = desk.drafts.draft(saved.id);
        if (draft.description && draft.description->text == saved.description)
            dropDescription(saved.id);
    });
}

void TicketPane::Private::editDescription()
{
    if (!isEditable())
        return;
    if (!description->isOpen()) {
        const QString now = applied(detail->ticket, edits->pendingFields(wanted)).description;
        description->open(now, now);
        conversation->verticalScrollBar()->setValue(0);
    }
    description->focusText();
}

void TicketPane::Private::keepDescription()
{
    if (!hasContent())
        return;
    const auto known = desk.drafts.draft(wanted).description;
    domain::Ticket upon = applied(detail->ticket, edits->pendingFields(wanted));
    if (known)
        upon.description = known->upon;
    if (description->isChanged())
        keepDescription(upon, description->text());
    else
        dropDescription(wanted);
}

void TicketPane::Private::keepDescription(const domain::Ticket &upon, const QString &text)
{
    services::Draft draft = desk.drafts.draft(upon.id);
    draft.description = {.text = text, .upon = upon.description};
    desk.drafts.put(upon.id, draft);
}

void TicketPane::Private::saveDescription(const QString &text)
{
    if (!isEditable())
        return;
    description->close();
    conversation->setFocus(Qt::OtherFocusReason);
    edits->change(detail->ticket, {.description = text},
                  u"description changed in the ticket window"_s);
}

void TicketPane::Private::dropDescription(domain::TicketId ticket)
{
    services::Draft draft = desk.drafts.draft(ticket);
    draft.description.reset();
    desk.drafts.put(ticket, draft);
}

void TicketPane::Private::showDescription()
{
    if (!isOutOfTrash()) {
        description->close(); // the draft stays
        return;
    }
    const bool disputed = std::any_of(disputes.begin(), disputes.end(), [this](const auto &edit) {
        return edit.current.id == wanted && edit.wanted.description;
    });
    const bool underWay = disputed || edits->pendingFields(wanted).description;
    const auto draft = desk.drafts.draft(wanted).description;
    if (draft && !underWay && !description->isOpen())
        description->open(draft->text, draft->upon);
    if (description->isOpen() && !underWay)
        description->setSaved(detail->ticket.description);
}

} // namespace deskhand::views
