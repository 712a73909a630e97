// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ticket/names.h"
#include "views/ticket/ticketedits.h"
#include "views/ticket/ticketpane.h"

#include "items/timelinemodel.h"

#include <QPointer>
#include <QTimer>
#include <functional>
#include <set>

class QLabel;
class QStackedLayout;

namespace deskhand::views {

class AttachmentBar;
class Banner;
class CommentEdit;
class CommentEdits;
class CommentSender;
class Composer;
class DescriptionEdit;
class PastView;
class StatePage;
class TicketHeader;
class TicketLoader;
class TimelineView;
class Uploads;

struct TicketPane::Private {
    Private(TicketPane *pane, services::Desk theDesk);

    // ticketpane.cpp: what is on show
    void build();
    void connectParts();
    void connectNews();
    void readDirectory();
    void open(domain::TicketId ticket);
    void take(const domain::TicketDetail &fresh);
    void tellLoadFailed(const services::ErrorWords &words);
    void showContent();
    void showHeader();
    void showTimeline();
    void showState();
    [[nodiscard]] bool hasContent() const { return detail && detail->ticket.id == wanted; }
    [[nodiscard]] bool isOutOfTrash() const;
    [[nodiscard]] bool isEditable() const; // out of the trash, and on show as it is now

    // ticketpaneedits.cpp: what people do
    void connectEdits();
    void connectComposer();
    void connectFiles();
    void tellFailure(domain::TicketId ticket, const services::ErrorWords &words);
    void openMerge(const DisputedEdit &held);
    void showDispute(); // the banner, if a wish for this ticket waits
    void lookUpRequester(const QString &text);
    void chooseFiles();
    void attach(const QStringList &paths);
    void saveAttachment(domain::AttachmentId attachment);
    // Now, or once the ticket asked for is on show.
    void whenShown(std::function<void()> act);

    // ticketpanewords.cpp: what people write
    void keepDraft(const services::Draft &typed);
    void send(domain::CommentVisibility visibility, const QString &text);
    void findOutWhatWasSent();
    void commentSent(domain::TicketId ticket, domain::CommentVisibility visibility);
    void showSending();

    // ticketpanedescription.cpp
    void connectDescription();
    void editDescription();
    void keepDescription(); // what is in the editor
    void keepDescription(const domain::Ticket &upon, const QString &text);
    void saveDescription(const QString &text);
    void dropDescription(domain::TicketId ticket);
    void showDescription(); // the editor, if there is something in it for this ticket

    // ticketpanecomments.cpp
    enum class Shown { Open, Aside };
    void connectComments();
    [[nodiscard]] std::optional<domain::Comment> commentOnShow(domain::CommentId id) const;
    [[nodiscard]] bool isThere(domain::CommentId id) const;
    [[nodiscard]] std::optional<domain::CommentId> lastOwnComment() const;
    void editComment(domain::CommentId id);
    void openComment(domain::CommentId id);
    void reopenComment();
    void keepComment(Shown shown);
    void dropComment(domain::TicketId ticket, domain::CommentId id);
    void putCommentAside();
    void saveComment(const QString &text);
    void commentChanged(const domain::Comment &seen);
    void deleteComment(domain::CommentId id);
    void tellCommentDone(domain::TicketId ticket, const QString &words, const QUuid &edit);
    void showComment();

    // ticketpanepast.cpp
    void showPast(const std::optional<QDateTime> &at); // nullopt: at the last moment
    void openPast();
    void renewPast(); // with what is known now
    void tellNoPast();
    void leavePast();
    void backToNow();
    [[nodiscard]] TimelineView *conversationOnShow() const;

    TicketPane *q;
    services::Desk desk;

    domain::TicketId wanted;                    // asked for
    std::optional<domain::TicketDetail> detail; // on show; may still be the one before
    domain::Directory directory;
    Names names;
    QList<DisputedEdit> disputes; // wishes that wait for a decision
    // Where it is being found out whether an earlier attempt to send has arrived.
    std::set<std::pair<domain::TicketId, domain::CommentVisibility>> asking;
    std::function<void()> afterShown;
    std::optional<QString> typedAhead; // for the composer, which waits for its ticket
    std::function<void()> cancelLookup;
    quint64 lookup = 0;
    bool scrollToOwnComment = false;
    QPointer<QWidget> beforePast; // had the focus

    TicketLoader *loader = nullptr;
    TicketEdits *edits = nullptr;
    CommentSender *sender = nullptr;
    CommentEdits *commentEdits = nullptr;
    Uploads *uploads = nullptr;
    items::TimelineModel *timeline = nullptr;
    QTimer *patience = nullptr; // before the old ticket gives way to "loading"
    QTimer *lookupDelay = nullptr;

    QStackedLayout *pages = nullptr;
    StatePage *state = nullptr;
    QWidget *content = nullptr;
    Banner *trashBanner = nullptr;
    Banner *troubleBanner = nullptr;
    Banner *disputeBanner = nullptr;
    Banner *pastBanner = nullptr;
    TicketHeader *header = nullptr;
    DescriptionEdit *description = nullptr;
    TimelineView *conversation = nullptr;
    CommentEdit *comment = nullptr;
    AttachmentBar *attachments = nullptr;
    Composer *composer = nullptr;
    QLabel *dropHint = nullptr;
    QPointer<ActionRegistry> actions;
    QPointer<PastView> past; // only while it is on show
};

} // namespace deskhand::views
