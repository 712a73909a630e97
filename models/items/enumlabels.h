// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QString>

// The closed vocabularies as people read them, translated. The words of search, --json and the
// database are others: domain/enums.h.
namespace deskhand::items {

QString label(domain::TicketStatus status);
QString label(domain::TicketPriority priority);
QString label(domain::CommentVisibility visibility);
QString label(domain::UserTier tier);

} // namespace deskhand::items
