// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/query.h"
#include "domain/edits.h"

namespace deskhand::repositories {

// Binds the pairs :set_<field>, :<field> of tickets/update.sql and tickets/updatemany.sql. The
// team is no such field: see handover.h.
void bindPatch(database::Query &query, const domain::TicketPatch &patch);

} // namespace deskhand::repositories
