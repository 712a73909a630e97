// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordsearch.h"

#include "search/keyset.h"
#include "search/queuecolumns.h"
#include "search/rowkinds.h"
#include "search/textwords.h"

#include <QStringList>
#include <algorithm>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

// Text terms alone, as one tsquery: terms are independent of each other, and a ticket's texts are
// one document.
class WordQuery {
public:
    explicit WordQuery(const QString &prefix) : m_prefix(prefix + u'w') {}

    static bool isWords(const Filter &filter)
    {
        if (const auto *group = std::get_if<Group>(&filter.node))
            return !group->members.isEmpty() &&
                   std::all_of(group->members.cbegin(), group->members.cend(), isWords);
        const auto *term = std::get_if<TextTerm>(&filter.node);
        return term && term->number.isEmpty();
    }

    // Whether a ticket without any words could match.
    static bool isExclusion(const Filter &filter)
    {
        const auto *group = std::get_if<Group>(&filter.node);
        if (!group)
            return false;
        if (group->join == Join::Not)
            return !isExclusion(group->members.front());
        const auto excludes = [](const Filter &member) { return isExclusion(member); };
        return group->join == Join::All
                   ? std::all_of(group->members.cbegin(), group->members.cend(), excludes)
                   : std::any_of(group->members.cbegin(), group->members.cend(), excludes);
    }

    static bool holdsPhrase(const Filter &filter)
    {
        if (const auto *term = std::get_if<TextTerm>(&filter.node))
            return indexedPhrase(term->words, term->prefix).words.size() > 1;
        const auto &members = std::get<Group>(filter.node).members;
        return std::any_of(members.cbegin(), members.cend(), holdsPhrase);
    }

    QString expression(const Filter &filter)
    {
        if (const auto *term = std::get_if<TextTerm>(&filter.node))
            return wordExpression(*term);
        const auto &group = std::get<Group>(filter.node);
        if (group.join == Join::Not)
            return u"!! ("_s + expression(group.members.front()) + u')';
        QStringList members;
        for (const Filter &member : group.members)
            members.append(u'(' + expression(member) + u')');
        return members.join(group.join == Join::Any ? u" || "_s : u" && "_s);
    }

    [[nodiscard]] QList<Binding> bindings() const { return m_bindings; }

private:
    QString wordExpression(const TextTerm &term)
    {
        const QString name = m_prefix + QString::number(m_bindings.size() + 1);
        m_bindings.append({name, term.words.join(u' ')});
        return (term.prefix ? u"desk.prefix_query(CAST(%1 AS text))"_s
                            : u"desk.phrase_query(CAST(%1 AS text))"_s)
            .arg(name);
    }

    QString m_prefix;
    QList<Binding> m_bindings;
};

bool isAscending(const Sort &sort, const PageRequest &request)
{
    return (sort.direction == SortDirection::Ascending) != isReversed(request);
}

QString sortedBy(const Sort &sort)
{
    return sort.column == SortColumn::Created ? u"'created_at'"_s : u"'updated_at'"_s;
}

QList<Binding> pageBindings(const PageRequest &request)
{
    return {{u":limit"_s, qint64(request.limit)}, {u":skip"_s, std::max<qint64>(0, request.skip)}};
}

} // namespace

std::optional<WordSearch> wordSearchOf(const Filter &filter, const MatchContext &context,
                                       const QString &prefix)
{
    if (mentionsDeleted(filter))
        return std::nullopt;
    Group words;
    Group rest;
    for (const Filter &member : conjuncts(filter))
        (WordQuery::isWords(member) ? words : rest).members.append(member);
    const Filter wanted{words};
    if (words.members.isEmpty() || WordQuery::isExclusion(wanted))
        return std::nullopt;
    WordQuery query(prefix);
    const QString expression = query.expression(wanted);
    return WordSearch{.words = wanted,
                      .query = {expression, query.bindings()},
                      .hasPhrase = WordQuery::holdsPhrase(wanted),
                      .rest = Filter{rest},
                      .kinds = rowKinds(rest.members, context, prefix + u'k')};
}

CompiledFilter wordCount(const WordSearch &search)
{
    return {u"desk.count_words(%1, %2)"_s.arg(search.query.where, search.kinds->where),
            search.query.bindings + search.kinds->bindings};
}

bool isIndexedBy(const Sort &sort)
{
    return sort.column == SortColumn::Created || sort.column == SortColumn::Updated;
}

Statement wordPageStatement(const QueueQuery &query, const WordSearch &search,
                            const PageRequest &request)
{
    QString place = u"NULL, NULL"_s;
    QList<Binding> bindings =
        search.query.bindings + search.kinds->bindings + pageBindings(request);
    const bool hasPlace =
        request.from == PageRequest::From::After || request.from == PageRequest::From::Before;
    if (hasPlace && request.anchor) {
        place = u"CAST(:k1 AS timestamptz), CAST(:k2 AS bigint)"_s;
        bindings += QList<Binding>{{u":k1"_s, request.anchor->value.value_or(QString())},
                                   {u":k2"_s, request.anchor->id.value()}};
    }
    const QString order = isReversed(request) ? reversedOrderBy(query.sort) : orderBy(query.sort);
    const QStringList text{
        u"WITH page AS (SELECT f.id FROM desk.page_words(%1, %2, %3, %4, %5,"_s.arg(
            search.query.where, search.kinds->where, sortedBy(query.sort),
            isAscending(query.sort, request) ? u"TRUE"_s : u"FALSE"_s, place),
        u"CAST(:limit AS bigint), CAST(:skip AS bigint)) AS f(id))"_s,
        u"SELECT "_s + queueColumns() + u", "_s + keyExpression(query.sort.column),
        u"FROM page JOIN desk.tickets t ON t.id = page.id"_s + queueJoins(),
        u"ORDER BY "_s + order,
    };
    return {text.join(u'\n'), bindings};
}

// Those that an index of desk.tickets is ordered by.
bool isWalkable(const Sort &sort)
{
    switch (sort.column) {
    case SortColumn::Requester:
    case SortColumn::Assignee:
    case SortColumn::Team:
    case SortColumn::Tags:
    case SortColumn::Resolved:
        return false;
    default:
        return true;
    }
}

Statement walkStatement(const QueueQuery &query, const WordSearch &search,
                        const PageRequest &request, qint64 budget)
{
    const CompiledFilter rest = compile(search.rest, contextOf(query));
    const CompiledFilter beyond = beyondAnchor(query.sort, request);
    const QString order = isReversed(request) ? reversedOrderBy(query.sort) : orderBy(query.sort);
    const QStringList text{
        u"WITH walked AS MATERIALIZED (SELECT t.id FROM desk.tickets t"_s + queueJoins(),
        u"WHERE "_s + rest.where + u" AND "_s + beyond.where,
        u"ORDER BY "_s + order + u" LIMIT CAST(:budget AS bigint)),"_s,
        u"page AS (SELECT t.id, "_s + keyExpression(query.sort.column) + u" AS sort_key"_s,
        u"FROM desk.find_words_among(ARRAY(SELECT w.id FROM walked w), %1) AS f(id)"_s.arg(
            search.query.where),
        u"JOIN desk.tickets t ON t.id = f.id"_s + queueJoins(),
        u"ORDER BY "_s + order,
        u"LIMIT CAST(:limit AS bigint) OFFSET CAST(:skip AS bigint))"_s,
        u"SELECT "_s + queueColumns() + u", page.sort_key, n.walked"_s,
        u"FROM (SELECT count(*) AS walked FROM walked) n LEFT JOIN page ON TRUE"_s,
        u"LEFT JOIN desk.tickets t ON t.id = page.id"_s + queueJoins(),
        u"ORDER BY "_s + order,
    };
    return {text.join(u'\n'), rest.bindings + beyond.bindings + search.query.bindings +
                                  pageBindings(request) + QList<Binding>{{u":budget"_s, budget}}};
}

} // namespace deskhand::search
