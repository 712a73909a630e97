// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketpane.h"

#include "domain/derived.h"
#include "services/answer.h"
#include "views/actions/actionregistry.h"
#include "views/ticket/attachmentbar.h"
#include "views/ticket/banner.h"
#include "views/ticket/commentedit.h"
#include "views/ticket/commentedits.h"
#include "views/ticket/commentsender.h"
#include "views/ticket/composer.h"
#include "views/ticket/composeredit.h"
#include "views/ticket/descriptionedit.h"
#include "views/ticket/pastview.h"
#include "views/ticket/statepage.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/ticketloader.h"
#include "views/ticket/ticketmerge.h"
#include "views/ticket/ticketpaneprivate.h"
#include "views/ticket/timelineview.h"
#include "views/ticket/uploads.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QStackedLayout>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::views {

TicketPane::TicketPane(services::Desk desk, QWidget *parent)
    : QWidget(parent),
      d(std::make_unique<Private>(this, desk))
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::ClickFocus);
    d->build();
    d->connectParts();
    d->connectEdits();
    d->connectComposer();
    d->connectFiles();
    d->connectDescription();
    d->connectComments();
    d->connectNews();
    d->readDirectory();
}

TicketPane::~TicketPane()
{
    d->desk.drafts.flush();
    // The widgets go first: what they say while they go must find somebody to hear it.
    delete d->past;
    delete d->content;
    delete d->state;
}

void TicketPane::showTicket(domain::TicketId ticket)
{
    if (ticket == d->wanted)
        d->loader->reload();
    else
        d->open(ticket);
}

bool TicketPane::isSaving() const
{
    return !d->edits->isIdle();
}

void TicketPane::clear()
{
    d->open({});
}

void TicketPane::focusComposer(domain::CommentVisibility visibility)
{
    if (!d->hasContent()) {
        setFocus(Qt::ShortcutFocusReason);
        d->typedAhead = QString();
    }
    d->whenShown([this, visibility] {
        d->composer->focusText(visibility);
        if (const auto typed = std::exchange(d->typedAhead, {}); typed && d->isEditable())
            d->composer->insert(visibility, *typed);
    });
}

void TicketPane::focusConversation()
{
    setFocus(Qt::ShortcutFocusReason);
    d->whenShown([this] { d->conversationOnShow()->setFocus(Qt::ShortcutFocusReason); });
}

void TicketPane::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    if (!d->typedAhead || text.isEmpty() || !text.at(0).isPrint())
        QWidget::keyPressEvent(event);
    else
        d->typedAhead->append(text);
}

void TicketPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && d->hasContent()) {
        d->showHeader();
        d->showTimeline();
        d->showState();
    }
}

void TicketPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!d->isEditable() || localFiles(event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->dropHint->setText(tr("Drop to attach to ticket %1").arg(d->detail->ticket.number));
    d->dropHint->setGeometry(rect().adjusted(12, 12, -12, -12));
    d->dropHint->raise();
    d->dropHint->show();
}

void TicketPane::dragLeaveEvent(QDragLeaveEvent * /*event*/)
{
    d->dropHint->hide();
}

void TicketPane::dropEvent(QDropEvent *event)
{
    d->dropHint->hide();
    event->setDropAction(Qt::CopyAction);
    event->accept();
    d->attach(localFiles(event->mimeData()));
}

TicketPane::Private::Private(TicketPane *pane, services::Desk theDesk) : q(pane), desk(theDesk) {}

void TicketPane::Private::build()
{
    loader = new TicketLoader(desk.tickets, q);
    edits = new TicketEdits(desk.tickets, q);
    sender = new CommentSender(desk.tickets, q);
    commentEdits = new CommentEdits(desk.tickets, q);
    uploads = new Uploads(desk.tickets, q);
    timeline = new items::TimelineModel(q);
    patience = new QTimer(q);
    patience->setSingleShot(true);
    patience->setInterval(150ms);
    lookupDelay = new QTimer(q);
    lookupDelay->setSingleShot(true);
    lookupDelay->setInterval(120ms);

    state = new StatePage(q);
    content = new QWidget(q);
    trashBanner = new Banner(Tone::Danger, Banner::Closing::ByProgram, content);
    disputeBanner = new Banner(Tone::Warning, Banner::Closing::ByProgram, content);
    troubleBanner = new Banner(Tone::Danger, Banner::Closing::ByPerson, content);
    pastBanner = new Banner(Tone::Neutral, Banner::Closing::ByPerson, content);
    header = new TicketHeader(content);
    description = new DescriptionEdit(content);
    conversation = new TimelineView(content);
    conversation->setModel(timeline);
    comment = new CommentEdit(content);
    attachments = new AttachmentBar(content);
    composer = new Composer(content);
    auto *line = new QFrame(content);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);

    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(trashBanner);
    column->addWidget(disputeBanner);
    column->addWidget(troubleBanner);
    column->addWidget(pastBanner);
    column->addWidget(header);
    column->addWidget(line);
    column->addWidget(description);
    column->addWidget(conversation, 1);
    column->addWidget(comment);
    column->addWidget(attachments);
    column->addWidget(composer);

    pages = new QStackedLayout(q);
    pages->addWidget(state);
    pages->addWidget(content);
    dropHint = new QLabel(q);
    dropHint->setTextFormat(Qt::PlainText);
    dropHint->setAlignment(Qt::AlignCenter);
    dropHint->setFrameShape(QFrame::Box);
    dropHint->setAutoFillBackground(true);
    dropHint->setBackgroundRole(QPalette::AlternateBase);
    dropHint->hide();
}

void TicketPane::Private::connectParts()
{
    QObject::connect(loader, &TicketLoader::loaded, q,
                     [this](const domain::TicketDetail &fresh) { take(fresh); });
    QObject::connect(loader, &TicketLoader::failed, q,
                     [this](const services::ErrorWords &words) { tellLoadFailed(words); });
    QObject::connect(state, &StatePage::retryWanted, q,
                     [this] { open(std::exchange(wanted, domain::TicketId())); });
    QObject::connect(patience, &QTimer::timeout, q, [this] {
        state->showLoading();
        pages->setCurrentWidget(state);
    });
}

void TicketPane::Private::connectNews()
{
    using services::LiveUpdates;
    QObject::connect(&desk.live, &LiveUpdates::ticketsChanged, q,
                     [this](const QSet<domain::TicketId> &tickets) {
                         if (tickets.contains(wanted))
                             loader->reload();
                     });
    const auto readAll = [this] {
        loader->reload();
        readDirectory();
    };
    QObject::connect(&desk.live, &LiveUpdates::everythingChanged, q, readAll);
    QObject::connect(&desk.live, &LiveUpdates::connectionRestored, q, readAll);
    QObject::connect(&desk.live, &LiveUpdates::directoryChanged, q, [this] { readDirectory(); });
}

void TicketPane::Private::readDirectory()
{
    services::onAnswer(
        desk.directory.directory().future, q,
        [this](const domain::Directory &fresh) {
            directory = fresh;
            names.learn(directory);
            header->setDirectory(directory);
            if (hasContent()) {
                showHeader();
                showTimeline();
            }
            if (actions)
                actions->refresh(); // now it is known whose comments are one's own
            renewPast();
        },
        [this](const core::Error &error) {
            // Without it nobody can be picked, but the ticket is readable; the next notice or
            // reconnect asks again.
            Q_EMIT q->failed(services::errorWords(error));
        });
}

void TicketPane::Private::open(domain::TicketId ticket)
{
    // Leaving saves what was being typed into a field, and the words stay with their ticket.
    if (QWidget *focus = QApplication::focusWidget(); focus && header->isAncestorOf(focus))
        q->setFocus(Qt::MouseFocusReason);
    leavePast();
    wanted = ticket;
    description->close(); // its words are in the drafts
    comment->close();     // likewise
    afterShown = nullptr;
    typedAhead.reset();
    scrollToOwnComment = false;
    patience->stop();
    if (!ticket.isValid()) {
        loader->stop();
        detail.reset();
        timeline->clear();
        state->showEmpty();
        pages->setCurrentWidget(state);
        if (actions)
            actions->refresh();
        return;
    }
    // Until the answer is here the ticket before stays in sight, but takes no more wishes.
    header->setAttribute(Qt::WA_TransparentForMouseEvents);
    troubleBanner->hide();
    pastBanner->hide();
    composer->setEditable(true);
    composer->setDraft(desk.drafts.draft(ticket));
    findOutWhatWasSent();
    patience->start();
    loader->load(ticket);
    if (actions)
        actions->refresh();
}

void TicketPane::Private::take(const domain::TicketDetail &fresh)
{
    patience->stop();
    // An answer read before our own edit was committed would turn the field back for a moment.
    if (hasContent() && fresh.ticket.version < detail->ticket.version) {
        loader->reload();
        return;
    }
    detail = fresh;
    names.learn(fresh);
    header->setAttribute(Qt::WA_TransparentForMouseEvents, false);
    showContent();
    if (std::exchange(scrollToOwnComment, false))
        conversation->scrollToEnd();
    if (const auto act = std::exchange(afterShown, nullptr))
        act();
}

void TicketPane::Private::tellLoadFailed(const services::ErrorWords &words)
{
    patience->stop();
    if (hasContent()) {
        troubleBanner->say(
            TicketPane::tr("What you see may be out of date. %1").arg(words.oneLine()),
            TicketPane::tr("Try again"), [this] {
                troubleBanner->hide();
                loader->reload();
            });
        return;
    }
    state->showFailed(words);
    pages->setCurrentWidget(state);
}

void TicketPane::Private::showContent()
{
    renewPast();
    if (!past)
        pages->setCurrentWidget(content);
    showHeader();
    showTimeline();
    attachments->setAttachments(detail->attachments);
    attachments->setWaiting(uploads->waiting(wanted));
    showState();
    if (actions)
        actions->refresh();
}

void TicketPane::Private::showHeader()
{
    const domain::TicketPatch pending = edits->pendingFields(wanted);
    HeaderContent shown{.ticket = applied(detail->ticket, pending),
                        .tags = edits->withPendingTags(wanted, detail->row.tags),
                        .overdue = detail->overdue,
                        .escalationNeeded = detail->escalationNeeded,
                        .responseTime = detail->responseTime};
    if (shown.ticket.status != detail->ticket.status) {
        const QDateTime now = core::systemNow();
        shown.ticket.statusChangedAt = now;
        shown.overdue = domain::isOverdue(shown.ticket.status, shown.ticket.createdAt, now);
        shown.escalationNeeded = domain::needsEscalation(shown.ticket.status, now, now);
    }
    for (domain::TagRef &tag : shown.tags)
        for (const domain::Tag &known : std::as_const(directory.tags))
            if (!tag.id.isValid() && known.name.compare(tag.name, Qt::CaseInsensitive) == 0)
                tag = {known.id, known.name, known.colour};
    header->show(shown, names);
    header->setSaving(edits->isSaving(wanted));
}

void TicketPane::Private::showTimeline()
{
    timeline->show(items::timelineOf(*detail, directory, QTimeZone::systemTimeZone()));
}

void TicketPane::Private::showState()
{
    header->setEditable(isOutOfTrash());
    composer->setEditable(isOutOfTrash());
    showSending();
    if (detail->ticket.deletedAt.isValid())
        trashBanner->say(
            TicketPane::tr("This ticket is in the trash. It can be read, not changed."),
            TicketPane::tr("Restore"),
            [this] { edits->restore(wanted, u"restored in the ticket window"_s); });
    else
        trashBanner->hide();
    showDispute();
    showDescription();
    showComment();
}

bool TicketPane::Private::isOutOfTrash() const
{
    return hasContent() && !detail->ticket.deletedAt.isValid();
}

bool TicketPane::Private::isEditable() const
{
    return isOutOfTrash() && !past;
}

} // namespace deskhand::views
