// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketasof.h"
#include "items/timelinewords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>
#include <optional>

namespace deskhand::items {

// The moments at which a ticket changed, oldest first, and what happened at each, in words. None
// where the history does not say how the ticket came to be. All times UTC.
class TicketMoments {
    Q_DECLARE_TR_FUNCTIONS(TicketMoments)

public:
    TicketMoments() = default;
    TicketMoments(const domain::TicketDetail &detail, const domain::Directory &directory);

    [[nodiscard]] int count() const { return int(m_moments.size()); }
    [[nodiscard]] QDateTime at(int moment) const { return m_moments[moment].at; }
    // The last one that is not after the instant; -1: the ticket was not there yet.
    [[nodiscard]] int last(const QDateTime &until) const;
    // The instant itself, or the end of the edit it falls into: nobody ever saw half of one.
    [[nodiscard]] QDateTime settled(const QDateTime &instant) const;
    // "Ada Lind changed status from Open to Closed", and how much more, in one line.
    [[nodiscard]] QString words(int moment) const;

private:
    [[nodiscard]] bool isRestored(const domain::AuditEntry &entry) const;
    [[nodiscard]] QStringList sentences(const domain::AuditEntry &entry) const;

    QList<domain::AuditEntry> m_history;
    QList<domain::TicketMoment> m_moments;
    std::optional<TimelineWords> m_words;
};

} // namespace deskhand::items
