// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketcells.h"

#include "core/plaintooltip.h"
#include "domain/derived.h"
#include "items/enumlabels.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace deskhand::items {

namespace {

struct TicketCells {
    Q_DECLARE_TR_FUNCTIONS(TicketCells)
};

QString timeText(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat)
                          : QString();
}

QString tagNames(const domain::TicketRow &ticket)
{
    QStringList names;
    for (const domain::TagRef &tag : ticket.tags)
        names.append(tag.name);
    return names.join(u", "_s);
}

QString text(const domain::TicketRow &ticket, TicketColumn column)
{
    switch (column) {
    case TicketColumn::Number:
        return ticket.number;
    case TicketColumn::Title: // one line, whatever a mail program put there
        return ticket.title.isEmpty() ? TicketCells::tr("(no title)") : ticket.title.simplified();
    case TicketColumn::Status:
        return label(ticket.status);
    case TicketColumn::Priority:
        return label(ticket.priority);
    case TicketColumn::Requester:
        return ticket.requesterName;
    case TicketColumn::Assignee:
        return ticket.assigneeName;
    case TicketColumn::Tags:
        return tagNames(ticket);
    case TicketColumn::Created:
        return timeText(ticket.createdAt);
    case TicketColumn::Updated:
        return timeText(ticket.updatedAt);
    }
    Q_UNREACHABLE();
}

QString longTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::LongFormat) : QString();
}

QString toolTip(const domain::TicketRow &ticket, TicketColumn column, bool overdue)
{
    QString plain = text(ticket, column);
    if (column == TicketColumn::Created)
        plain = longTime(ticket.createdAt);
    if (column == TicketColumn::Updated)
        plain = longTime(ticket.updatedAt);
    if (column == TicketColumn::Status && overdue)
        plain = TicketCells::tr("%1, overdue: not done after seven days").arg(plain);
    return core::plainToolTip(plain);
}

// What a screen reader says; the title speaks for the whole row.
QString spoken(const domain::TicketRow &ticket, TicketColumn column, bool overdue)
{
    if (column == TicketColumn::Status && overdue)
        return TicketCells::tr("%1, overdue").arg(text(ticket, column));
    return text(ticket, column);
}

QVariant timeOf(const domain::TicketRow &ticket, TicketColumn column)
{
    if (column == TicketColumn::Created)
        return ticket.createdAt;
    if (column == TicketColumn::Updated)
        return ticket.updatedAt;
    return {};
}

} // namespace

QVariant ticketCell(const domain::TicketRow &ticket, TicketColumn column, int role,
                    const QDateTime &now)
{
    const bool overdue = domain::isOverdue(ticket.status, ticket.createdAt, now);
    switch (role) {
    case Qt::DisplayRole:
        return text(ticket, column);
    case Qt::ToolTipRole:
        return toolTip(ticket, column, overdue);
    case Qt::AccessibleTextRole:
        return spoken(ticket, column, overdue);
    case LoadingRole:
        return false;
    case TicketIdRole:
        return ticket.id.value();
    case StatusRole:
        return int(ticket.status);
    case PriorityRole:
        return int(ticket.priority);
    case OverdueRole:
        return overdue;
    case DeletedRole:
        return ticket.deletedAt.isValid();
    case TagsRole:
        return QVariant::fromValue(ticket.tags);
    case TimeRole:
        return timeOf(ticket, column);
    default:
        return {};
    }
}

QVariant loadingCell(TicketColumn column, int role)
{
    if (role == LoadingRole)
        return true;
    if (role == Qt::AccessibleTextRole && column == TicketColumn::Title)
        return TicketCells::tr("Loading");
    return {};
}

} // namespace deskhand::items
