// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"
#include "services/desk.h"
#include "views/widgets/choicepopup.h"

#include <QObject>
#include <functional>

namespace deskhand::views {

class ActionRegistry;
class MessageBar;
struct Command;

// Which tickets a command acts on.
struct Selection {
    QList<domain::TicketRow> rows; // the selected ones that are in memory
    bool everything = false;       // the whole list, in memory or not
    qsizetype count = 0;           // how many are selected, in memory or not
    search::QueueQuery query;      // of the list; counts only with `everything`

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty() && !everything; }
};

// The commands that change the selected tickets: status, priority, assignee, tags, trash. Each
// is one edit of all of them, done in the background; the message bar says how it ended, what was
// left out, and offers to undo it. Undoing is one edit too, by what the trail says of the first.
class TicketCommands : public QObject {
    Q_OBJECT
public:
    TicketCommands(const services::Desk &desk, MessageBar &messages,
                   std::function<Selection()> selection, QWidget *window);

    void setDirectory(const domain::Directory &directory) { m_directory = directory; }
    void addTo(ActionRegistry &registry);
    // Says that something was done elsewhere in the window, and offers to undo that edit.
    void offerUndo(const QString &words, const QUuid &edit);

Q_SIGNALS:
    void edited(const QList<deskhand::domain::TicketId> &tickets);
    void listEdited(); // many tickets, not all of them in memory

private:
    struct Edit {
        QString reason;                       // for the audit trail, English
        std::function<QString(qint64)> words; // what to say; number of tickets that changed
        std::function<QFuture<domain::BulkOutcome>(const services::TicketScope &,
                                                   const domain::EditIntent &)>
            act;
    };

    void addStatusCommands(ActionRegistry &registry);
    void addPriorityCommands(ActionRegistry &registry);
    void addAssigneeCommands(ActionRegistry &registry);
    void addTagCommands(ActionRegistry &registry);
    void addTrashCommands(ActionRegistry &registry);
    [[nodiscard]] Command command(const QString &id, const QString &text, const QString &icon,
                                  const QList<QKeySequence> &keys, std::function<void()> run) const;

    void setStatus(domain::TicketStatus status);
    void setPriority(domain::TicketPriority priority);
    void assign(std::optional<domain::UserId> person, const QString &name);
    void tag(const QString &name);
    void untag(const QString &name);
    void remove();
    void restore();
    void chooseAssignee();
    void chooseTag();
    void chooseTagToTakeOff();

    void patchAll(const domain::TicketPatch &patch, const QString &reason,
                  const std::function<QString(qint64)> &words);
    void start(const Edit &edit);
    void run(const Edit &edit, const services::TicketScope &scope);
    void undo(const QUuid &done, const QString &reason);
    void fail(const core::Error &error);

    services::Desk m_desk;
    MessageBar &m_messages;
    std::function<Selection()> m_selection;
    domain::Directory m_directory;
    ChoicePopup m_people;
    ChoicePopup m_tags;
    ChoicePopup m_tagsToTakeOff;
};

} // namespace deskhand::views
