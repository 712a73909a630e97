// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "search/filter.h"
#include "search/matchcontext.h"

#include <QString>
#include <QStringList>

namespace deskhand::search {

// Everything of a ticket that a filter may ask for.
struct MatchSubject {
    domain::TicketRow row;
    QString requesterEmail; // empty when unknown
    QString assigneeEmail;
    QString description;
    QStringList comments; // the bodies, public and internal
    bool hasAttachment = false;
};

// Whether the ticket belongs to the list of this filter. Meaning: filter.h. Pure; any thread.
bool matches(const Filter &filter, const MatchSubject &subject, const MatchContext &context);

} // namespace deskhand::search
