// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/kindcounts.h"

#include <algorithm>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

bool isOfKind(const FieldTerm &term)
{
    switch (term.field) {
    case Field::Status:
    case Field::Priority:
    case Field::Assignee:
    case Field::Team:
        return true;
    case Field::Is:
        return std::all_of(term.anyOf.cbegin(), term.anyOf.cend(), [](const Value &value) {
            const Flag flag = std::get<FlagValue>(value).flag;
            return flag == Flag::Active || flag == Flag::Unassigned;
        });
    default:
        return false;
    }
}

} // namespace

bool isCountedByKind(const Filter &filter)
{
    if (const auto *group = std::get_if<Group>(&filter.node))
        return std::all_of(group->members.cbegin(), group->members.cend(), isCountedByKind);
    const auto *term = std::get_if<FieldTerm>(&filter.node);
    return term && isOfKind(*term);
}

CompiledFilter countExpression(const Filter &filter, const MatchContext &context,
                               const QString &prefix)
{
    if (!isCountedByKind(filter)) {
        const CompiledFilter found = compile(filter, context, prefix);
        return {u"(SELECT count(*) FROM desk.tickets t WHERE "_s + found.where + u')',
                found.bindings};
    }
    const CompiledFilter kind = compileCondition(filter, context, prefix);
    // What names a column of a ticket names one of a count as well.
    return {u"(SELECT coalesce(sum(t.tickets), 0)::bigint"
            " FROM (SELECT * FROM desk.ticket_counts"
            " UNION ALL SELECT * FROM desk.counts_elsewhere()) t WHERE "_s +
                kind.where + u')',
            kind.bindings};
}

} // namespace deskhand::search
