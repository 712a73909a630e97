// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "domain/ticket.h"
#include "services/errorwords.h"
#include "services/ticketservice.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace deskhand::views {

// A wish that somebody else's edit stands against.
struct DisputedEdit {
    domain::Ticket seen;        // what the wish was made upon
    domain::TicketPatch wanted; // the whole wish
    domain::Ticket current;     // what the database has now

    friend bool operator==(const DisputedEdit &, const DisputedEdit &) = default;
};

// Saves changes of fields and tags, each ticket's in the order they were made, one at a time, and
// goes on when another ticket is on show. A change that meets somebody else's in other fields is
// repeated upon it; one that meets it in the same field is handed back as a DisputedEdit. That
// holds for a change that waits behind another one as well: it takes over what that one saved,
// and nothing that somebody else did meanwhile.
class TicketEdits : public QObject {
    Q_OBJECT
public:
    TicketEdits(services::TicketService &tickets, QObject *parent);

    // `seen` is the ticket as it was on show when the wish was made; `reason` goes to the audit.
    void change(const domain::Ticket &seen, const domain::TicketPatch &wanted,
                const QString &reason);
    void addTag(domain::TicketId ticket, const QString &name, const QString &reason);
    void removeTag(domain::TicketId ticket, const QString &name, const QString &reason);
    void restore(domain::TicketId ticket, const QString &reason);

    [[nodiscard]] bool isSaving(domain::TicketId ticket) const;
    [[nodiscard]] bool isIdle() const { return m_lines.isEmpty(); } // nothing is under way or waits
    // What is wished for and not answered yet, for showing it already.
    [[nodiscard]] domain::TicketPatch pendingFields(domain::TicketId ticket) const;
    [[nodiscard]] QList<domain::TagRef> withPendingTags(domain::TicketId ticket,
                                                        QList<domain::TagRef> tags) const;

Q_SIGNALS:
    // A wish was made, fulfilled or given up: what pendingFields() says has changed.
    void pendingChanged(deskhand::domain::TicketId ticket);
    void ticketSaved(const deskhand::domain::Ticket &ticket); // as it is now
    void tagAdded(deskhand::domain::TicketId ticket, const QString &name);
    void tagRemoved(deskhand::domain::TicketId ticket, const QString &name);
    void edited(deskhand::domain::TicketId ticket); // after every commit
    void failed(deskhand::domain::TicketId ticket, const deskhand::services::ErrorWords &words);
    void disputed(const deskhand::views::DisputedEdit &edit);

private:
    struct Job {
        enum class Kind { Fields, AddTag, RemoveTag, Restore };
        Kind kind = Kind::Fields;
        domain::Ticket seen;
        domain::TicketPatch fields;
        QString tag;
        QString reason;
    };
    using Line = QList<Job>; // the first one is under way

    void append(domain::TicketId ticket, const Job &job);
    void start(domain::TicketId ticket);
    void startFields(domain::TicketId ticket, const Job &job);
    void startBulk(domain::TicketId ticket, const Job &job);
    void fieldsSaved(const domain::TicketPatch &wanted, int basis, const domain::Ticket &saved);
    void tellDone(domain::TicketId ticket, const Job &job);
    void fail(domain::TicketId ticket, const core::Error &error);
    void meetConflict(domain::TicketId ticket, const domain::Ticket &current);
    void finish(domain::TicketId ticket);

    services::TicketService &m_tickets;
    QHash<domain::TicketId, Line> m_lines;
};

} // namespace deskhand::views
