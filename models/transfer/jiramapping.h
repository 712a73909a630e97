// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QHash>
#include <QString>
#include <optional>

namespace deskhand::transfer {

// Which of the desk's words stands for a status or priority of Jira. Names are compared without
// regard to case. In order: the map given by the user, the names Jira comes with, then, for a
// status, its category (new, indeterminate, done).
class JiraMapping {
public:
    JiraMapping() = default; // the built-in mapping

    // {"status": {"To Do": "open", ...}, "priority": {"P1": "urgent", ...}}; both may be absent.
    // Throws core::EnvironmentError for a file that cannot be read, core::InvalidInput for
    // anything else in it than that.
    static JiraMapping fromFile(const QString &path);

    // nullopt: neither the name nor the category is known.
    [[nodiscard]] std::optional<domain::TicketStatus> status(const QString &name,
                                                             QStringView category) const;
    // Medium for a name that is not known, or none.
    [[nodiscard]] domain::TicketPriority priority(const QString &name) const;

private:
    QHash<QString, domain::TicketStatus> m_statuses; // by folded name
    QHash<QString, domain::TicketPriority> m_priorities;
};

} // namespace deskhand::transfer
