// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"

#include <QString>

namespace deskhand::database {
class Connection;
}

namespace deskhand::app {

class CommandLine;

// The fields that the options of `ticket create` and `ticket set` state. People and teams are
// looked up by name, e-mail or login; "none" is nobody. Throws core::InvalidInput or NotFound.
domain::TicketPatch readPatch(const CommandLine &line, database::Connection &connection);

// --tag or --untag, which may be repeated and may hold several names separated by commas.
QStringList readTags(const CommandLine &line, const QString &option);

// --reason, or the given one.
domain::EditIntent readIntent(const CommandLine &line, const QString &usualReason);

} // namespace deskhand::app
