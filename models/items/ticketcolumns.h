// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"
#include "search/sort.h"

#include <QCoreApplication>
#include <array>

namespace deskhand::items {

enum class TicketColumn {
    Number,
    Title,
    Status,
    Priority,
    Requester,
    Assignee,
    Tags,
    Created,
    Updated
};

// clang-format off
inline constexpr std::array ticketColumns{
    TableColumn{QLatin1StringView("number"),    QT_TRANSLATE_NOOP("TicketQueueModel", "Number"),    Qt::AlignLeading, 8},
    TableColumn{QLatin1StringView("title"),     QT_TRANSLATE_NOOP("TicketQueueModel", "Title"),     Qt::AlignLeading, 36},
    TableColumn{QLatin1StringView("status"),    QT_TRANSLATE_NOOP("TicketQueueModel", "Status"),    Qt::AlignLeading, 23},
    TableColumn{QLatin1StringView("priority"),  QT_TRANSLATE_NOOP("TicketQueueModel", "Priority"),  Qt::AlignLeading, 10},
    TableColumn{QLatin1StringView("requester"), QT_TRANSLATE_NOOP("TicketQueueModel", "Requester"), Qt::AlignLeading, 18},
    TableColumn{QLatin1StringView("assignee"),  QT_TRANSLATE_NOOP("TicketQueueModel", "Assignee"),  Qt::AlignLeading, 18},
    TableColumn{QLatin1StringView("tags"),      QT_TRANSLATE_NOOP("TicketQueueModel", "Tags"),      Qt::AlignLeading, 22},
    TableColumn{QLatin1StringView("created"),   QT_TRANSLATE_NOOP("TicketQueueModel", "Created"),   Qt::AlignLeading, 15},
    TableColumn{QLatin1StringView("updated"),   QT_TRANSLATE_NOOP("TicketQueueModel", "Updated"),   Qt::AlignLeading, 15},
};
// By which the column is sorted.
inline constexpr std::array ticketColumnSorts{
    search::SortColumn::Number,    search::SortColumn::Title,    search::SortColumn::Status,
    search::SortColumn::Priority,  search::SortColumn::Requester, search::SortColumn::Assignee,
    search::SortColumn::Tags,      search::SortColumn::Created,  search::SortColumn::Updated,
};
// clang-format on
static_assert(ticketColumns.size() == std::size_t(TicketColumn::Updated) + 1);
static_assert(ticketColumnSorts.size() == ticketColumns.size());

// What a cell holds beside its text. Read by the delegates.
enum TicketRole {
    LoadingRole = Qt::UserRole, // bool: the row is still on its way
    TicketIdRole,               // qint64
    StatusRole,                 // int: domain::TicketStatus
    PriorityRole,               // int: domain::TicketPriority
    OverdueRole,                // bool
    DeletedRole,                // bool
    TagsRole,                   // QVariant of QList<domain::TagRef>
    TimeRole,                   // QDateTime, UTC; only in columns of time
    PresenceRole, // QVariant of QList<domain::Presence>: who else has it open; only in the title
};

} // namespace deskhand::items
