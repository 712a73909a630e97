// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"
#include "domain/presence.h"
#include "services/desk.h"
#include "services/errorwords.h"

#include <QDateTime>
#include <QWidget>
#include <memory>

namespace deskhand::views {

class ActionRegistry;

// One ticket: its fields, what was said and done, and the place to answer. Everything is
// edited in place and saved field by field; what somebody else does meanwhile is taken in
// without moving the scroll position, an open editor or a draft.
class TicketPane : public QWidget {
    Q_OBJECT
public:
    TicketPane(services::Desk desk, QWidget *parent);
    ~TicketPane() override;

    void registerActions(ActionRegistry &registry);
    // Whether an edit of any ticket is under way or waits for one that is. Only this pane knows
    // the waiting ones: they are lost with it.
    [[nodiscard]] bool isSaving() const;
    // Whether the ticket is on show as it was once: nothing of it is to be edited then.
    [[nodiscard]] bool showsPast() const;

public Q_SLOTS:
    // Asks for the ticket and shows it; a request under way for another one is called off.
    void showTicket(deskhand::domain::TicketId ticket);
    void clear();
    // The ticket asked for as it was at an instant (UTC), until somebody goes back to now or
    // another ticket is asked for. Where its history is not open to the reader, that is said
    // instead.
    void showAsOf(const QDateTime &at);
    void setPresence(const QList<deskhand::domain::Presence> &people); // at the ticket asked for
    void focusConversation();
    // What is typed before the ticket is on show is not lost: it waits for the composer.
    void focusComposer(deskhand::domain::CommentVisibility visibility);

Q_SIGNALS:
    // Somebody has typed an answer or a note for the ticket on show, or there is none any more.
    void wordsChanged(bool any);
    void editsSettled();    // isSaving() has become false
    void editNotAccepted(); // somebody has to look at it: refused, or in conflict
    void ticketEdited(deskhand::domain::TicketId ticket); // after the commit
    // Something was done that can be undone: in words, and the edit.
    void undoable(const QString &words, const QUuid &edit);
    // A failure that concerns no place in the pane, or a ticket no longer shown.
    void failed(const deskhand::services::ErrorWords &words);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskhand::views
