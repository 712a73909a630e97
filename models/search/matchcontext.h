// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QDateTime>
#include <QTimeZone>
#include <optional>

namespace deskhand::search {

// What a filter depends on beside the ticket. The same context must go to the matcher and to
// the SQL compiler when their answers are to agree: `now` is bound, never asked of the server.
struct MatchContext {
    std::optional<domain::UserId> me; // nobody signed in: `me` is true for no ticket
    QDateTime now;                    // milliseconds count
    QTimeZone zone = QTimeZone::utc();
};

} // namespace deskhand::search
