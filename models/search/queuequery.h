// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticket.h"
#include "search/filter.h"
#include "search/sort.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>
#include <optional>

namespace deskhand::search {

// What a list shows: which tickets, in which order.
struct QueueQuery {
    Filter filter;
    Sort sort;
    domain::UserId me; // for assignee:me
    QDateTime now;     // for overdue, ages; UTC
    QTimeZone timeZone;
};

// Where a page begins: right after or right before a row already known, or at an end of the
// list; then `skip` rows further on in the same direction.
struct PageRequest {
    enum class From { Start, After, Before, End };
    From from = From::Start;
    std::optional<SortKey> anchor; // with After and Before
    qint64 skip = 0;
    int limit = 100;
};

struct QueuePage {
    QList<domain::TicketRow> rows; // in list order, whichever way they were read
    QList<SortKey> keys;           // one per row
};

// A ticket read again, and whether it is in the list now.
struct RereadRow {
    domain::TicketRow row;
    bool matches = false;
};

} // namespace deskhand::search
