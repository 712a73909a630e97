// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filter.h"

#include "search/fields.h"
#include "search/ticketnumber.h"

#include <algorithm>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

template <typename... Readers>
struct Overloaded : Readers... {
    using Readers::operator()...;
};
template <typename... Readers>
Overloaded(Readers...) -> Overloaded<Readers...>;

// Only what can be nothing but a name goes without quotes.
bool isPlainName(const QString &name)
{
    const auto isPlain = [](QChar c) { return c.isLetterOrNumber() || u"_-.@+"_s.contains(c); };
    return !name.isEmpty() && name.front().isLetterOrNumber() && !name.contains(rangeSign) &&
           name.compare(meWord, Qt::CaseInsensitive) != 0 &&
           name.compare(noneWord, Qt::CaseInsensitive) != 0 &&
           std::all_of(name.cbegin(), name.cend(), isPlain);
}

QString quotedName(QString name)
{
    name.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + name + u'"';
}

QString comparisonText(Comparison comparison)
{
    return comparison == Comparison::Equal ? QString() : QString(toWord(comparison));
}

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

template <typename Bound, typename Print>
QString rangeText(const std::optional<Bound> &first, const std::optional<Bound> &last, Print print)
{
    return (first ? print(*first) : QString()) + rangeSign + (last ? print(*last) : QString());
}

QString ageText(const AgeValue &age)
{
    return (age.side == AgeSide::LongerAgo ? u">"_s : QString()) + QString::number(age.amount) +
           toWord(age.unit);
}

QString termText(const TextTerm &term)
{
    const QString star = term.prefix ? u"*"_s : QString();
    if (!term.number.isEmpty())
        return term.number + star;
    if (term.words.size() == 1 && ticketNumberIn(term.words.front()).isEmpty())
        return term.words.front() + star;
    return u'"' + term.words.join(u' ') + u'"' + star;
}

QString termText(const FieldTerm &term)
{
    QStringList values;
    for (const Value &value : term.anyOf)
        values.append(toText(value));
    return toWord(term.field) + u':' + values.join(u',');
}

// OR binds closer than standing side by side, and "-" closest: parentheses stand only where the
// meaning needs them, so that the text never nests deeper than the one it was read from.
bool needsParentheses(const Filter &member, Join outer)
{
    const auto *group = std::get_if<Group>(&member.node);
    return group != nullptr &&
           (outer == Join::Not || group->join == Join::All || group->join == outer);
}

QString groupText(const Group &group)
{
    QStringList members;
    for (const Filter &member : group.members) {
        const QString text = toText(member);
        members.append(needsParentheses(member, group.join) ? u'(' + text + u')' : text);
    }
    if (group.join == Join::Not)
        return u'-' + members.front();
    return members.join(group.join == Join::Any ? u" OR "_s : u" "_s);
}

} // namespace

bool operator==(const Group &left, const Group &right)
{
    return left.join == right.join && left.members == right.members;
}

bool operator==(const Filter &left, const Filter &right)
{
    return left.node == right.node;
}

bool Filter::isEmpty() const
{
    return *this == Filter{};
}

QList<Filter> conjuncts(const Filter &filter)
{
    const auto *group = std::get_if<Group>(&filter.node);
    return group && group->join == Join::All ? group->members : QList<Filter>{filter};
}

bool mentionsDeleted(const Filter &filter)
{
    if (const auto *group = std::get_if<Group>(&filter.node))
        return std::any_of(group->members.cbegin(), group->members.cend(), mentionsDeleted);
    if (const auto *term = std::get_if<FieldTerm>(&filter.node))
        return term->anyOf.contains(Value(FlagValue{Flag::Deleted}));
    return false;
}

QString toText(const Value &value)
{
    return std::visit(
        Overloaded{
            [](const StatusValue &status) { return QString(toWord(status.status)); },
            [](const PriorityValue &priority) {
                return comparisonText(priority.comparison) + toWord(priority.priority);
            },
            [](NoneValue) { return QString(noneWord); },
            [](MeValue) { return QString(meWord); },
            [](const NameValue &name) {
                return (isPlainName(name.name) ? name.name : quotedName(name.name)) +
                       (name.prefix ? u"*"_s : QString());
            },
            [](const NumberRange &range) {
                return rangeText(range.first, range.last,
                                 [](qint64 number) { return QString::number(number); });
            },
            [](const DayComparison &day) {
                return comparisonText(day.comparison) + dayText(day.day);
            },
            [](const DayRange &range) { return rangeText(range.first, range.last, dayText); },
            [](const AgeValue &age) { return ageText(age); },
            [](const FlagValue &flag) { return QString(toWord(flag.flag)); },
        },
        value);
}

QString toText(const Filter &filter)
{
    return std::visit(Overloaded{[](const Group &group) { return groupText(group); },
                                 [](const auto &term) { return termText(term); }},
                      filter.node);
}

} // namespace deskhand::search
