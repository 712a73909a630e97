// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/rowkinds.h"

#include "search/fields.h"
#include "search/matcher.h"

#include <algorithm>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

using domain::TicketPriority;
using domain::TicketStatus;

bool isOfStatus(const FieldTerm &term)
{
    return term.field == Field::Status ||
           (term.field == Field::Is &&
            std::all_of(term.anyOf.cbegin(), term.anyOf.cend(), [](const Value &value) {
                return std::get<FlagValue>(value).flag == Flag::Active;
            }));
}

bool isUnassigned(const FieldTerm &term)
{
    return term.field == Field::Is &&
           std::all_of(term.anyOf.cbegin(), term.anyOf.cend(), [](const Value &value) {
               return std::get<FlagValue>(value).flag == Flag::Unassigned;
           });
}

// Which values of an enumeration a condition on nothing else lets through: asked of the matcher,
// that both mean the same.
template <typename Enum, typename Put>
QList<Enum> letThrough(const Filter &condition, const QList<Enum> &values, Put put)
{
    QList<Enum> passed;
    for (const Enum value : values) {
        MatchSubject subject;
        put(subject.row, value);
        if (matches(condition, subject, {}))
            passed.append(value);
    }
    return passed;
}

template <typename Enum>
QList<Enum> allOf()
{
    QList<Enum> all;
    for (const auto &word : wordsOf(Enum{}))
        all.append(word.value);
    return all;
}

template <typename Enum>
QString enumArray(const QList<Enum> &values, QLatin1StringView type)
{
    QStringList words;
    for (const Enum value : values)
        words.append(u'\'' + QString(toWord(value)) + u'\'');
    return u"ARRAY[%1]::%2[]"_s.arg(words.join(u", "_s), type);
}

class Kinds {
public:
    Kinds(const MatchContext &context, const QString &prefix) : m_context(context), m_prefix(prefix)
    {
    }

    // False: it cannot be said.
    bool add(const Filter &condition)
    {
        const FieldTerm *term = termOf(condition);
        if (!term)
            return false;
        if (isOfStatus(*term)) {
            m_statuses = letThrough(condition, m_statuses.value_or(allOf<TicketStatus>()),
                                    [](auto &row, TicketStatus status) { row.status = status; });
            return true;
        }
        if (term->field == Field::Priority) {
            m_priorities =
                letThrough(condition, m_priorities.value_or(allOf<TicketPriority>()),
                           [](auto &row, TicketPriority priority) { row.priority = priority; });
            return true;
        }
        if (term != std::get_if<FieldTerm>(&condition.node))
            return false; // not this assignee: all others, who are not known here
        if (isUnassigned(*term))
            return fill(m_assignees, u"ARRAY[0]::bigint[]"_s);
        if (term->field == Field::Assignee)
            return fill(m_assignees, idsOf(*term));
        return term->field == Field::Team && fill(m_teams, idsOf(*term));
    }

    [[nodiscard]] CompiledFilter compiled() const
    {
        const auto orNull = [](const QString &array) {
            return array.isEmpty() ? u"NULL"_s : array;
        };
        const QString statuses =
            m_statuses ? enumArray(*m_statuses, "desk.ticket_status"_L1) : QString();
        const QString priorities =
            m_priorities ? enumArray(*m_priorities, "desk.ticket_priority"_L1) : QString();
        return {u"ROW(%1, %2, %3, %4)::desk.row_kinds"_s.arg(orNull(statuses), orNull(priorities),
                                                             orNull(m_assignees), orNull(m_teams)),
                m_bindings};
    }

private:
    // The one term of a condition or of its contrary.
    static const FieldTerm *termOf(const Filter &condition)
    {
        const auto *group = std::get_if<Group>(&condition.node);
        if (group && group->join == Join::Not)
            return std::get_if<FieldTerm>(&group->members.front().node);
        return std::get_if<FieldTerm>(&condition.node);
    }

    static bool fill(QString &array, const QString &value)
    {
        if (!array.isEmpty())
            return false; // two at once are as good as none, and seldom
        array = value;
        return true;
    }

    QString idsOf(const FieldTerm &term)
    {
        QStringList ids;
        for (const Value &value : term.anyOf)
            ids.append(idsOf(term.field, value));
        return u"ARRAY(%1)"_s.arg(ids.join(u" UNION ALL "_s));
    }

    QString idsOf(Field field, const Value &value)
    {
        if (std::holds_alternative<NoneValue>(value))
            return u"SELECT 0::bigint"_s;
        if (std::holds_alternative<MeValue>(value))
            return u"SELECT %1::bigint"_s.arg(m_context.me ? m_context.me->value() : -1);
        const CompiledFilter named = namedIds(field, std::get<NameValue>(value),
                                              m_prefix + QString::number(++m_names) + u'_');
        m_bindings += named.bindings;
        return named.where;
    }

    const MatchContext &m_context;
    QString m_prefix;
    int m_names = 0;
    std::optional<QList<TicketStatus>> m_statuses;
    std::optional<QList<TicketPriority>> m_priorities;
    QString m_assignees;
    QString m_teams;
    QList<Binding> m_bindings;
};

} // namespace

std::optional<CompiledFilter> rowKinds(const QList<Filter> &conditions, const MatchContext &context,
                                       const QString &prefix)
{
    Kinds kinds(context, prefix);
    for (const Filter &condition : conditions)
        if (!kinds.add(condition))
            return std::nullopt;
    return kinds.compiled();
}

} // namespace deskhand::search
