// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queuestatement.h"

#include "search/keyset.h"
#include "search/kindcounts.h"

#include <QStringList>
#include <algorithm>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

using From = PageRequest::From;

// As keyset.h wants the tables named. Joins that a statement does not look at cost nothing: the
// planner leaves out a left join to a key.
QString joins()
{
    return u" LEFT JOIN desk.users r ON r.id = t.creator_id"
           " LEFT JOIN desk.users a ON a.id = t.assignee_id"
           " LEFT JOIN desk.teams tm ON tm.id = t.team_id"_s;
}

QString columns()
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

} // namespace

bool isReversed(const PageRequest &request)
{
    return request.from == From::Before || request.from == From::End;
}

// First the keys alone, few and in order, then the rows that belong to them: names and tags are
// looked up for what is shown and not for all that matches.
Statement pageStatement(const QueueQuery &query, const PageRequest &request)
{
    const CompiledFilter filter = compile(query.filter, contextOf(query));
    const CompiledFilter beyond = beyondAnchor(query.sort, request);
    const QString order = isReversed(request) ? reversedOrderBy(query.sort) : orderBy(query.sort);
    const QStringList text{
        u"WITH page AS (SELECT t.id, "_s + keyExpression(query.sort.column) + u" AS sort_key"_s,
        u"FROM desk.tickets t"_s + joins(),
        u"WHERE "_s + filter.where + u" AND "_s + beyond.where,
        u"ORDER BY "_s + order,
        u"LIMIT CAST(:limit AS bigint) OFFSET CAST(:skip AS bigint))"_s,
        u"SELECT "_s + columns() + u", page.sort_key"_s,
        u"FROM page JOIN desk.tickets t ON t.id = page.id"_s + joins(),
        u"ORDER BY "_s + order,
    };
    return {text.join(u'\n'), filter.bindings + beyond.bindings +
                                  QList<Binding>{{u":limit"_s, qint64(request.limit)},
                                                 {u":skip"_s, std::max<qint64>(0, request.skip)}}};
}

QString rowsStatement()
{
    return u"SELECT "_s + columns() + u"\nFROM desk.tickets t"_s + joins() +
           u"\nWHERE t.id = ANY (CAST(:ids AS bigint[]))"_s;
}

Statement rereadStatement(const QueueQuery &query)
{
    const CompiledFilter filter = compile(query.filter, contextOf(query));
    return {u"SELECT "_s + columns() + u", coalesce(("_s + filter.where + u"), FALSE)"_s +
                u"\nFROM desk.tickets t"_s + joins() +
                u"\nWHERE t.id = ANY (CAST(:ids AS bigint[]))"_s,
            filter.bindings};
}

Statement countStatement(const QList<QueueQuery> &queries)
{
    QStringList counts;
    QList<Binding> bindings;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const CompiledFilter count =
            countExpression(queries.at(i).filter, contextOf(queries.at(i)), u":q%1_"_s.arg(i + 1));
        counts.append(count.where);
        bindings += count.bindings;
    }
    return {u"SELECT "_s + counts.join(u",\n"_s), bindings};
}

Statement idsStatement(const QueueQuery &query, qint64 limit)
{
    const CompiledFilter filter = compile(query.filter, contextOf(query));
    return {u"SELECT t.id FROM desk.tickets t"_s + joins() + u"\nWHERE "_s + filter.where +
                u"\nORDER BY "_s + orderBy(query.sort) + u"\nLIMIT CAST(:limit AS bigint)"_s,
            filter.bindings + QList<Binding>{{u":limit"_s, limit}}};
}

} // namespace deskhand::search
