// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/ticketplan.h"

namespace deskhand::repositories {
class AuditedWrite;
}

namespace deskhand::transfer {

// Writes a batch as planned, in a constant number of statements, with the times of the source.
// `now` stands in where the source names none. Does not commit.
void writeBatch(repositories::AuditedWrite &write, const BatchPlan &plan,
                const ImportedPeople &people, SourceTime now);

} // namespace deskhand::transfer
