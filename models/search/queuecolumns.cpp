// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queuecolumns.h"

#include "search/keyset.h"

namespace deskhand::search {

using namespace Qt::StringLiterals;
using From = PageRequest::From;

QString queueJoins()
{
    return u" LEFT JOIN desk.users r ON r.id = t.creator_id"
           " LEFT JOIN desk.users a ON a.id = t.assignee_id"
           " LEFT JOIN desk.teams tm ON tm.id = t.team_id"_s;
}

QString queueColumns()
{
    return u"t.id, t.number, t.title, t.status, t.priority, t.creator_id, r.name,"
           " t.assignee_id, a.name, t.team_id, tm.name,"
           " (SELECT coalesce(json_agg(json_build_array(g.id, g.name, g.colour)"
           " ORDER BY g.name COLLATE desk.people, g.id), '[]')"
           " FROM desk.ticket_tags x JOIN desk.tags g ON g.id = x.tag_id"
           " WHERE x.ticket_id = t.id),"
           " t.created_at, t.updated_at, t.status_changed_at, t.resolved_at, t.deleted_at,"
           " t.version"_s;
}

MatchContext contextOf(const QueueQuery &query)
{
    MatchContext context{.me = {}, .now = query.now, .zone = query.timeZone};
    if (query.me.isValid())
        context.me = query.me;
    if (!context.zone.isValid())
        context.zone = QTimeZone::utc();
    return context;
}

CompiledFilter beyondAnchor(const Sort &sort, const PageRequest &request)
{
    if (request.from == From::After && request.anchor)
        return after(sort, *request.anchor);
    if (request.from == From::Before && request.anchor)
        return before(sort, *request.anchor);
    return {u"TRUE"_s, {}};
}

} // namespace deskhand::search
