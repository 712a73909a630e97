// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/countexpression.h"

#include "search/timebounds.h"
#include "search/wordsearch.h"

#include <QStringList>
#include <algorithm>
#include <optional>
#include <utility>

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

CompiledFilter countOneByOne(const CompiledFilter &condition)
{
    return {u"(SELECT count(*) FROM desk.tickets t WHERE "_s + condition.where + u')',
            condition.bindings};
}

CompiledFilter countByKind(const Filter &filter, const MatchContext &context, const QString &prefix)
{
    const CompiledFilter kind = compileCondition(filter, context, prefix);
    // What names a column of a ticket names one of a count as well.
    return {u"(SELECT coalesce(sum(t.tickets), 0)::bigint"
            " FROM (SELECT * FROM desk.ticket_counts"
            " UNION ALL SELECT * FROM desk.counts_elsewhere()) t WHERE "_s +
                kind.where + u')',
            kind.bindings};
}

// A filter whose members all have to hold, and one of them on a field of its own.
struct WithOne {
    FieldTerm term;
    Filter rest;
};

std::optional<WithOne> takeOut(const Filter &filter, Field field)
{
    std::optional<FieldTerm> found;
    Group rest;
    for (const Filter &member : conjuncts(filter)) {
        const auto *term = std::get_if<FieldTerm>(&member.node);
        if (!term || term->field != field)
            rest.members.append(member);
        else if (std::exchange(found, *term))
            return std::nullopt;
    }
    if (!found)
        return std::nullopt;
    return WithOne{*found, Filter{rest}};
}

std::optional<CompiledFilter> countTagged(const Filter &filter, const QString &prefix)
{
    const auto parts = takeOut(filter, Field::Tag);
    if (!parts || !conjuncts(parts->rest).isEmpty()) // what else is asked may be the rarer one
        return std::nullopt;
    QStringList tags;
    QList<Binding> bindings;
    for (const Value &value : parts->term.anyOf) {
        const auto *name = std::get_if<NameValue>(&value);
        if (!name)
            return std::nullopt;
        const CompiledFilter ids =
            namedIds(Field::Tag, *name, prefix + u't' + QString::number(tags.size()) + u'_');
        tags.append(ids.where);
        bindings += ids.bindings;
    }
    return CompiledFilter{u"desk.count_tagged(ARRAY(%1))"_s.arg(tags.join(u" UNION "_s)), bindings};
}

std::optional<TimeBounds> timesOf(const Value &value, const MatchContext &context)
{
    return std::visit(
        [&](const auto &times) -> std::optional<TimeBounds> {
            if constexpr (requires { boundsOf(times, context); })
                return boundsOf(times, context);
            else
                return std::nullopt;
        },
        value);
}

// All that were created before a day not long past are sooner counted by those that were not.
std::optional<CompiledFilter> countUntil(const Filter &filter, const MatchContext &context,
                                         const QString &prefix)
{
    constexpr int recentDays = 365;
    const auto parts = takeOut(filter, Field::Created);
    if (!parts || parts->term.anyOf.size() != 1 || !isCountedByKind(parts->rest))
        return std::nullopt;
    const auto bounds = timesOf(parts->term.anyOf.constFirst(), context);
    if (!bounds || bounds->from.isValid() || !bounds->before.isValid() ||
        bounds->before < context.now.addDays(-recentDays))
        return std::nullopt;
    const CompiledFilter all = countByKind(parts->rest, context, prefix + u'a');
    const CompiledFilter rest = compile(parts->rest, context, prefix + u'r');
    const QString limit = prefix + u'l';
    const CompiledFilter later = countOneByOne(
        {rest.where + u" AND t.created_at >= CAST(%1 AS timestamptz)"_s.arg(limit),
         rest.bindings +
             QList<Binding>{{limit, bounds->before.toUTC().toString(Qt::ISODateWithMs)}}});
    return CompiledFilter{u'(' + all.where + u" - "_s + later.where + u')',
                          all.bindings + later.bindings};
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
    if (isCountedByKind(filter))
        return countByKind(filter, context, prefix);
    if (mentionsDeleted(filter))
        return countOneByOne(compile(filter, context, prefix));
    if (const auto words = wordSearchOf(filter, context, prefix); words && words->kinds)
        return wordCount(*words);
    if (const auto tagged = countTagged(filter, prefix))
        return *tagged;
    if (const auto until = countUntil(filter, context, prefix))
        return *until;
    return countOneByOne(compile(filter, context, prefix));
}

} // namespace deskhand::search
