// SPDX-License-Identifier: GPL-3.0-or-later
// What people write in the ticket pane, answers and notes, and their drafts.
#include "services/answer.h"
#include "views/ticket/banner.h"
#include "views/ticket/commentsender.h"
#include "views/ticket/composer.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/ticketloader.h"
#include "views/ticket/ticketpaneprivate.h"

#include <array>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr std::array visibilities{domain::CommentVisibility::Public,
                                  domain::CommentVisibility::Internal};

} // namespace

void TicketPane::setPresence(const QList<domain::Presence> &people)
{
    d->header->setPresence(people);
}

void TicketPane::Private::connectComposer()
{
    QObject::connect(composer, &Composer::draftChanged, q,
                     [this](const services::Draft &typed) { keepDraft(typed); });
    QObject::connect(&desk.drafts, &services::DraftStore::writingFailed, q,
                     [this](const QString &explanation) { troubleBanner->say(explanation); });
    QObject::connect(composer, &Composer::sendWanted, q,
                     [this](domain::CommentVisibility visibility, const QString &text) {
                         send(visibility, text);
                     });
    QObject::connect(sender, &CommentSender::sent, q,
                     [this](domain::TicketId ticket, domain::CommentVisibility visibility) {
                         commentSent(ticket, visibility);
                     });
    QObject::connect(sender, &CommentSender::failed, q,
                     [this](domain::TicketId ticket, domain::CommentVisibility,
                            const services::ErrorWords &words) {
                         tellFailure(ticket, words);
                         showSending();
                     });
}

void TicketPane::Private::keepDraft(const services::Draft &typed)
{
    if (!wanted.isValid())
        return;
    services::Draft draft = desk.drafts.draft(wanted);
    draft.shown = typed.shown;
    if (draft.reply != typed.reply || draft.note != typed.note)
        Q_EMIT q->wordsChanged(!typed.reply.trimmed().isEmpty() || !typed.note.trimmed().isEmpty());
    for (const domain::CommentVisibility visibility : visibilities) {
        if (draft.text(visibility) == typed.text(visibility))
            continue;
        draft.text(visibility) = typed.text(visibility);
        draft.edit(visibility) = {}; // other words are another edit
    }
    desk.drafts.put(wanted, draft);
}

void TicketPane::Private::send(domain::CommentVisibility visibility, const QString &text)
{
    if (!isEditable())
        return;
    troubleBanner->hide();
    // On disk before it is sent: if the answer never gets here, the next start finds out.
    services::Draft draft = desk.drafts.draft(wanted);
    draft.text(visibility) = text;
    if (draft.edit(visibility).isNull())
        draft.edit(visibility) = QUuid::createUuid();
    desk.drafts.put(wanted, draft);
    desk.drafts.flush();
    sender->send({wanted, visibility}, text,
                 {.id = draft.edit(visibility),
                  .reason = visibility == domain::CommentVisibility::Public
                                ? u"replied in the ticket window"_s
                                : u"internal note added in the ticket window"_s});
    showSending();
}

// A text that was being sent when the program ended, or the connection, may have arrived.
void TicketPane::Private::findOutWhatWasSent()
{
    services::Draft draft = desk.drafts.draft(wanted);
    for (const domain::CommentVisibility visibility : visibilities) {
        const CommentSender::Place place{wanted, visibility};
        if (draft.edit(visibility).isNull() || sender->isSending(place) || asking.contains(place))
            continue;
        asking.insert(place);
        services::onAnswer(
            desk.tickets.wasDone(draft.edit(visibility)).future, q,
            [this, place](bool done) {
                asking.erase(place);
                if (done)
                    commentSent(place.first, place.second);
                else
                    showSending();
            },
            [this, place](const core::Error &) {
                // To be sent again as the same edit, the database will know.
                asking.erase(place);
                showSending();
            });
    }
    showSending();
}

void TicketPane::Private::commentSent(domain::TicketId ticket, domain::CommentVisibility visibility)
{
    // Only now: the words are in the database.
    services::Draft draft = desk.drafts.draft(ticket);
    draft.text(visibility).clear();
    draft.edit(visibility) = {};
    desk.drafts.put(ticket, draft);
    if (ticket == wanted) {
        composer->clearText(visibility);
        showSending();
        scrollToOwnComment = true;
        loader->reload();
    }
    Q_EMIT q->ticketEdited(ticket);
}

void TicketPane::Private::showSending()
{
    for (const domain::CommentVisibility visibility : visibilities)
        composer->setSending(visibility, sender->isSending({wanted, visibility}) ||
                                             asking.contains({wanted, visibility}));
}

} // namespace deskhand::views
