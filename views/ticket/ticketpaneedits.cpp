// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in the ticket pane, and how it ends.
#include "core/bidi.h"
#include "services/answer.h"
#include "views/ticket/attachmentbar.h"
#include "views/ticket/banner.h"
#include "views/ticket/composer.h"
#include "views/ticket/mergedialog.h"
#include "views/ticket/pastview.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/ticketloader.h"
#include "views/ticket/ticketpaneprivate.h"
#include "views/ticket/timelineview.h"
#include "views/ticket/uploads.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int mostPeopleOffered = 12;

// A file name to propose: no path, nothing invisible, never hidden.
QString proposedName(const QString &fileName)
{
    QString name = core::withoutBidiControls(fileName);
    name.replace(u'/', u'_').replace(u'\\', u'_');
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? TicketPane::tr("attachment") : name;
}

} // namespace

void TicketPane::Private::connectEdits()
{
    QObject::connect(header, &TicketHeader::changeWanted, q,
                     [this](const domain::TicketPatch &patch, const QString &reason) {
                         if (detail)
                             edits->change(detail->ticket, patch, reason);
                     });
    QObject::connect(
        header, &TicketHeader::personPicked, q,
        [this](domain::UserId person, const QString &name) { names.learn(person, name); });
    QObject::connect(header, &TicketHeader::addTagWanted, q, [this](const QString &name) {
        edits->addTag(detail->ticket.id, name, u"tag added in the ticket window"_s);
    });
    QObject::connect(header, &TicketHeader::removeTagWanted, q, [this](const QString &name) {
        edits->removeTag(detail->ticket.id, name, u"tag removed in the ticket window"_s);
    });
    QObject::connect(header, &TicketHeader::personLeftBehind, q, [this](const QString &text) {
        Q_EMIT q->failed(
            {.happened = TicketPane::tr("“%1” was not saved.").arg(core::isolated(text)),
             .meaning =
                 TicketPane::tr("You left the ticket before anybody of that name was found."),
             .remedy = TicketPane::tr("Go back to the ticket and choose the person again.")});
    });
    QObject::connect(header, &TicketHeader::requesterLookupWanted, q,
                     [this](const QString &text) { lookUpRequester(text); });

    QObject::connect(edits, &TicketEdits::pendingChanged, q, [this](domain::TicketId ticket) {
        if (ticket == wanted && hasContent())
            showHeader();
        if (edits->isIdle())
            Q_EMIT q->editsSettled();
    });
    QObject::connect(edits, &TicketEdits::failed, q, &TicketPane::editNotAccepted);
    QObject::connect(edits, &TicketEdits::disputed, q, &TicketPane::editNotAccepted);
    QObject::connect(edits, &TicketEdits::ticketSaved, q, [this](const domain::Ticket &saved) {
        if (saved.id == wanted && hasContent() && saved.version >= detail->ticket.version)
            detail->ticket = saved;
    });
    QObject::connect(edits, &TicketEdits::tagAdded, q,
                     [this](domain::TicketId ticket, const QString &name) {
                         if (ticket == wanted && hasContent())
                             detail->row.tags.append({.name = name});
                     });
    QObject::connect(edits, &TicketEdits::tagRemoved, q,
                     [this](domain::TicketId ticket, const QString &name) {
                         if (ticket == wanted && hasContent())
                             detail->row.tags.removeIf([&](const domain::TagRef &tag) {
                                 return tag.name.compare(name, Qt::CaseInsensitive) == 0;
                             });
                     });
    QObject::connect(edits, &TicketEdits::edited, q, [this](domain::TicketId ticket) {
        if (ticket == wanted)
            loader->reload();
        Q_EMIT q->ticketEdited(ticket);
    });
    QObject::connect(edits, &TicketEdits::failed, q,
                     [this](domain::TicketId ticket, const services::ErrorWords &words) {
                         tellFailure(ticket, words);
                         if (ticket == wanted && hasContent())
                             showDescription(); // its words, if it was they that failed
                     });
    QObject::connect(edits, &TicketEdits::disputed, q, [this](const DisputedEdit &edit) {
        disputes.append(edit);
        showDispute();
        openMerge(edit);
    });
}

void TicketPane::Private::connectFiles()
{
    QObject::connect(composer, &Composer::filesWanted, q, [this] { chooseFiles(); });
    QObject::connect(composer, &Composer::filesGiven, q,
                     [this](const QStringList &paths) { attach(paths); });
    QObject::connect(uploads, &Uploads::changed, q, [this](domain::TicketId ticket) {
        if (ticket == wanted)
            attachments->setWaiting(uploads->waiting(ticket));
    });
    QObject::connect(uploads, &Uploads::uploaded, q, [this](domain::TicketId ticket) {
        if (ticket == wanted)
            loader->reload();
        Q_EMIT q->ticketEdited(ticket);
    });
    QObject::connect(uploads, &Uploads::failed, q,
                     [this](domain::TicketId ticket, const services::ErrorWords &words) {
                         tellFailure(ticket, words);
                     });
    const auto save = [this](domain::AttachmentId attachment) { saveAttachment(attachment); };
    QObject::connect(attachments, &AttachmentBar::saveWanted, q, save);
    QObject::connect(conversation, &TimelineView::attachmentWanted, q, save);
}

// Beside the ticket it concerns, or to the window when that one is not on show as it is now.
void TicketPane::Private::tellFailure(domain::TicketId ticket, const services::ErrorWords &words)
{
    if (ticket == wanted && hasContent() && !past)
        troubleBanner->say(words.oneLine());
    else
        Q_EMIT q->failed(words);
}

void TicketPane::Private::openMerge(const DisputedEdit &held)
{
    DisputedEdit edit = held;
    if (hasContent() && edit.current.id == detail->ticket.id)
        edit.current = detail->ticket; // may have moved on since
    auto *dialog = new MergeDialog(edit, names, q);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, q, [this, held] {
        disputes.removeOne(held);
        if (held.wanted.description)
            dropDescription(held.current.id);
        showDispute();
    });
    QObject::connect(dialog, &MergeDialog::decided, q,
                     [this, current = edit.current](const domain::TicketPatch &patch) {
                         if (patch.description)
                             keepDescription(current, *patch.description);
                         edits->change(current, patch,
                                       u"two changes merged in the ticket window"_s);
                     });
    dialog->open();
}

void TicketPane::Private::showDispute()
{
    for (const DisputedEdit &edit : std::as_const(disputes)) {
        if (edit.current.id != wanted)
            continue;
        disputeBanner->say(
            TicketPane::tr("Your change is not saved yet: somebody else changed the same field."),
            TicketPane::tr("Compare…"), [this, edit] { openMerge(edit); });
        return;
    }
    disputeBanner->hide();
}

void TicketPane::Private::lookUpRequester(const QString &text)
{
    const quint64 generation = ++lookup;
    if (const auto cancel = std::exchange(cancelLookup, nullptr))
        cancel();
    lookupDelay->disconnect(q);
    QObject::connect(lookupDelay, &QTimer::timeout, q, [this, text, generation] {
        auto request = desk.directory.findPeople(text, mostPeopleOffered);
        cancelLookup = request.cancel;
        services::onAnswer(
            request.future, q,
            [this, text, generation](const QList<domain::User> &people) {
                if (generation != lookup)
                    return;
                cancelLookup = nullptr;
                header->offerRequesters(text, people);
            },
            [this, generation](const core::Error &error) {
                if (generation != lookup)
                    return;
                cancelLookup = nullptr;
                troubleBanner->say(services::errorWords(error).oneLine());
            });
    });
    lookupDelay->start();
}

void TicketPane::Private::chooseFiles()
{
    auto *dialog = new QFileDialog(q, TicketPane::tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, q,
                     [this](const QStringList &paths) { attach(paths); });
    dialog->open();
}

void TicketPane::Private::attach(const QStringList &paths)
{
    if (!isEditable())
        return;
    troubleBanner->hide();
    uploads->add(wanted, paths, u"file attached in the ticket window"_s);
}

void TicketPane::Private::saveAttachment(domain::AttachmentId attachment)
{
    QString name;
    for (const domain::Attachment &known : std::as_const(detail->attachments))
        if (known.id == attachment)
            name = proposedName(known.fileName);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(q, TicketPane::tr("Save attachment"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, q,
                     [this, attachment, ticket = wanted](const QString &path) {
                         services::onAnswer(
                             desk.tickets.saveAttachment(attachment, path).future, q, [] {},
                             [this, ticket](const core::Error &error) {
                                 tellFailure(ticket, services::errorWords(error));
                             });
                     });
    dialog->open();
}

void TicketPane::Private::whenShown(std::function<void()> act)
{
    if (hasContent())
        act();
    else if (wanted.isValid())
        afterShown = std::move(act);
}

} // namespace deskhand::views
