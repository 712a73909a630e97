// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/keyset.h"

#include <array>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

enum class Nulls { Never, Possible };

// How a column is sorted. `collation` is empty where the type has an order of its own.
struct Order {
    SortColumn column = SortColumn::Number;
    QLatin1StringView expression;
    QLatin1StringView type;
    QLatin1StringView collation;
    Nulls nulls = Nulls::Never;
};

// clang-format off
constexpr std::array orders{
    Order{SortColumn::Number,    "t.number"_L1,      "text"_L1,                 "desk.natural"_L1, Nulls::Never},
    Order{SortColumn::Title,     "t.title"_L1,       "text"_L1,                 "desk.people"_L1,  Nulls::Never},
    Order{SortColumn::Status,    "t.status"_L1,      "desk.ticket_status"_L1,   {},                Nulls::Never},
    Order{SortColumn::Priority,  "t.priority"_L1,    "desk.ticket_priority"_L1, {},                Nulls::Never},
    Order{SortColumn::Requester, "r.name"_L1,        "text"_L1,                 "desk.people"_L1,  Nulls::Possible},
    Order{SortColumn::Assignee,  "a.name"_L1,        "text"_L1,                 "desk.people"_L1,  Nulls::Possible},
    Order{SortColumn::Team,      "tm.name"_L1,       "text"_L1,                 "desk.people"_L1,  Nulls::Possible},
    Order{SortColumn::Tags,
          "(SELECT string_agg(g.name, ', ' ORDER BY g.name COLLATE desk.people) "
          "FROM desk.ticket_tags x JOIN desk.tags g ON g.id = x.tag_id WHERE x.ticket_id = t.id)"_L1,
                                                     "text"_L1,                 "desk.people"_L1,  Nulls::Possible},
    Order{SortColumn::Created,   "t.created_at"_L1,  "timestamptz"_L1,          {},                Nulls::Never},
    Order{SortColumn::Updated,   "t.updated_at"_L1,  "timestamptz"_L1,          {},                Nulls::Never},
    Order{SortColumn::Resolved,  "t.resolved_at"_L1, "timestamptz"_L1,          {},                Nulls::Possible},
};
// clang-format on

constexpr bool ordersAreInOrder()
{
    for (std::size_t i = 0; i < orders.size(); ++i)
        if (static_cast<std::size_t>(orders[i].column) != i)
            return false;
    return orders.size() == sortColumnWords.size();
}
static_assert(ordersAreInOrder());

const Order &orderOf(SortColumn column)
{
    return orders[static_cast<std::size_t>(column)];
}

QString collated(const QString &expression, const Order &order)
{
    return order.collation.isEmpty() ? expression : expression + u" COLLATE "_s + order.collation;
}

// NULLS is said only where NULL can be: said of a column that has none, it would keep the
// planner from walking that column's index backwards.
QString orderList(const Order &order, SortDirection direction, QLatin1StringView nulls)
{
    const QString word = direction == SortDirection::Ascending ? u"ASC"_s : u"DESC"_s;
    return collated(order.expression, order) + u' ' + word +
           (order.nulls == Nulls::Possible ? u" NULLS "_s + nulls : QString()) + u", t.id "_s +
           word;
}

SortDirection opposite(SortDirection direction)
{
    return direction == SortDirection::Ascending ? SortDirection::Descending
                                                 : SortDirection::Ascending;
}

// Which rows beside those with a value beyond the key's: those without one come last.
enum class Side { After, Before };

CompiledFilter beyond(const Sort &sort, const SortKey &key, Side side)
{
    const Order &order = orderOf(sort.column);
    const bool greater = (sort.direction == SortDirection::Ascending) == (side == Side::After);
    const QString sign = greater ? u">"_s : u"<"_s;
    const QString expression(order.expression);
    if (!key.value) {
        const QString among = u"%1 IS NULL AND t.id %2 CAST(:k1 AS bigint)"_s.arg(expression, sign);
        return {side == Side::After ? u'(' + among + u')'
                                    : u"(%1 IS NOT NULL OR (%2))"_s.arg(expression, among),
                {{u":k1"_s, key.id.value()}}};
    }
    const QString value = u"CAST(:k1 AS %1)"_s.arg(order.type);
    QString where = u"(%1, t.id) %2 (%3, CAST(:k2 AS bigint))"_s.arg(collated(expression, order),
                                                                     sign, collated(value, order));
    if (order.nulls == Nulls::Possible && side == Side::After)
        where = u"(%1 OR %2 IS NULL)"_s.arg(where, expression);
    const QString text = key.value->isNull() ? u""_s : *key.value; // null would be bound as NULL
    return {where, {{u":k1"_s, text}, {u":k2"_s, key.id.value()}}};
}

} // namespace

QString keyExpression(SortColumn column)
{
    return u"CAST(%1 AS text)"_s.arg(orderOf(column).expression);
}

QString orderBy(const Sort &sort)
{
    return orderList(orderOf(sort.column), sort.direction, "LAST"_L1);
}

QString reversedOrderBy(const Sort &sort)
{
    return orderList(orderOf(sort.column), opposite(sort.direction), "FIRST"_L1);
}

CompiledFilter after(const Sort &sort, const SortKey &key)
{
    return beyond(sort, key, Side::After);
}

CompiledFilter before(const Sort &sort, const SortKey &key)
{
    return beyond(sort, key, Side::Before);
}

} // namespace deskhand::search
