// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/queuestatement.h"

#include "search/countexpression.h"
#include "search/keyset.h"
#include "search/queuecolumns.h"

#include <QStringList>
#include <algorithm>

namespace deskhand::search {

using namespace Qt::StringLiterals;

using From = PageRequest::From;

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
        u"FROM desk.tickets t"_s + queueJoins(),
        u"WHERE "_s + filter.where + u" AND "_s + beyond.where,
        u"ORDER BY "_s + order,
        u"LIMIT CAST(:limit AS bigint) OFFSET CAST(:skip AS bigint))"_s,
        u"SELECT "_s + queueColumns() + u", page.sort_key"_s,
        u"FROM page JOIN desk.tickets t ON t.id = page.id"_s + queueJoins(),
        u"ORDER BY "_s + order,
    };
    return {text.join(u'\n'), filter.bindings + beyond.bindings +
                                  QList<Binding>{{u":limit"_s, qint64(request.limit)},
                                                 {u":skip"_s, std::max<qint64>(0, request.skip)}}};
}

QString rowsStatement()
{
    return u"SELECT "_s + queueColumns() + u"\nFROM desk.tickets t"_s + queueJoins() +
           u"\nWHERE t.id = ANY (CAST(:ids AS bigint[]))"_s;
}

Statement rereadStatement(const QueueQuery &query)
{
    const CompiledFilter filter = compile(query.filter, contextOf(query));
    return {u"SELECT "_s + queueColumns() + u", coalesce(("_s + filter.where + u"), FALSE)"_s +
                u"\nFROM desk.tickets t"_s + queueJoins() +
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
    return {u"SELECT t.id FROM desk.tickets t"_s + queueJoins() + u"\nWHERE "_s + filter.where +
                u"\nORDER BY "_s + orderBy(query.sort) + u"\nLIMIT CAST(:limit AS bigint)"_s,
            filter.bindings + QList<Binding>{{u":limit"_s, limit}}};
}

} // namespace deskhand::search
