// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importedticket.h"

namespace deskhand::transfer {

class JiraMapping;

// One issue as Jira's REST interface gives it, as a ticket. Throws core::InvalidInput with the
// reason, translated, why it cannot be taken. A comment that cannot be taken is left out by
// itself: ImportedTicket::refusedComments. Names of people and tags are trimmed, a person's
// name is cut at 200 characters; all other texts stay as they are.
ImportedTicket parseJiraIssue(const QByteArray &record, const JiraMapping &mapping);

} // namespace deskhand::transfer
