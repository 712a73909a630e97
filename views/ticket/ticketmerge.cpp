// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketmerge.h"

#include <QCoreApplication>

namespace deskhand::views {

namespace {

struct TicketMerge {
    Q_DECLARE_TR_FUNCTIONS(TicketMerge)
};

// Calls visit(member of Ticket, member of TicketPatch) for one field: the one place where the
// two structures meet.
template <typename Visit>
auto visitField(TicketField field, Visit visit)
{
    using domain::Ticket;
    using domain::TicketPatch;
    switch (field) {
    case TicketField::Title:
        return visit(&Ticket::title, &TicketPatch::title);
    case TicketField::Description:
        return visit(&Ticket::description, &TicketPatch::description);
    case TicketField::Status:
        return visit(&Ticket::status, &TicketPatch::status);
    case TicketField::Priority:
        return visit(&Ticket::priority, &TicketPatch::priority);
    case TicketField::Assignee:
        return visit(&Ticket::assignee, &TicketPatch::assignee);
    case TicketField::Requester:
        return visit(&Ticket::requester, &TicketPatch::requester);
    case TicketField::Team:
        return visit(&Ticket::team, &TicketPatch::team);
    }
    Q_UNREACHABLE();
}

} // namespace

QString fieldName(TicketField field)
{
    switch (field) {
    case TicketField::Title:
        return TicketMerge::tr("Title");
    case TicketField::Description:
        return TicketMerge::tr("Description");
    case TicketField::Status:
        return TicketMerge::tr("Status");
    case TicketField::Priority:
        return TicketMerge::tr("Priority");
    case TicketField::Assignee:
        return TicketMerge::tr("Assignee");
    case TicketField::Requester:
        return TicketMerge::tr("Requester");
    case TicketField::Team:
        return TicketMerge::tr("Team");
    }
    Q_UNREACHABLE();
}

bool isWanted(TicketField field, const domain::TicketPatch &patch)
{
    return visitField(field, [&](auto, auto wish) { return (patch.*wish).has_value(); });
}

bool isEqual(TicketField field, const domain::Ticket &a, const domain::Ticket &b)
{
    return visitField(field, [&](auto member, auto) { return a.*member == b.*member; });
}

void dropField(TicketField field, domain::TicketPatch &patch)
{
    visitField(field, [&](auto, auto wish) { (patch.*wish).reset(); });
}

domain::TicketPatch combined(domain::TicketPatch first, const domain::TicketPatch &second)
{
    for (const TicketField field : ticketFields)
        visitField(field, [&](auto, auto wish) {
            if (second.*wish)
                first.*wish = second.*wish;
        });
    return first;
}

domain::Ticket applied(domain::Ticket ticket, const domain::TicketPatch &patch)
{
    for (const TicketField field : ticketFields)
        visitField(field, [&](auto member, auto wish) {
            if (patch.*wish)
                ticket.*member = *(patch.*wish);
        });
    return ticket;
}

Merge mergeThreeWays(const domain::Ticket &seen, const domain::TicketPatch &wanted,
                     const domain::Ticket &current)
{
    Merge merge{.mine = wanted};
    const domain::Ticket wish = applied(current, wanted);
    for (const TicketField field : ticketFields) {
        const bool theyChanged = !isEqual(field, seen, current);
        if (!isWanted(field, wanted)) {
            if (theyChanged)
                merge.theirs.append(field);
        } else if (isEqual(field, wish, current)) {
            dropField(field, merge.mine); // both want the same, or it is so already
        } else if (theyChanged) {
            dropField(field, merge.mine);
            merge.disputed.append(field);
        }
    }
    return merge;
}

} // namespace deskhand::views
