// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/sqlcompiler.h"

#include "search/fields.h"
#include "search/textwords.h"
#include "search/timebounds.h"

#include <QStringList>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

// A condition may come out NULL; that counts as false, as WHERE, AND and OR take it anyway and
// negation is made to.
class Compiler {
public:
    Compiler(const MatchContext &context, const QString &prefix)
        : m_context(context),
          m_prefix(prefix)
    {
    }

    QString condition(const Filter &filter)
    {
        return std::visit([this](const auto &node) { return nodeSql(node); }, filter.node);
    }

    // People, teams or tags.
    QString idsNamed(Field field, const NameValue &value)
    {
        if (field == Field::Tag)
            return u"SELECT g.id FROM desk.tags g WHERE "_s + named(u"g.name"_s, value);
        if (field == Field::Team)
            return u"SELECT m.id FROM desk.teams m WHERE "_s + named(u"m.name"_s, value);
        const QStringList words = textWords(value.name);
        const QString name = words.isEmpty() ? u"NULL"_s : wordQuery(words, true);
        return u"SELECT desk.find_people(%1, NULL, %2)"_s.arg(name, bindText(value.name));
    }

    [[nodiscard]] QList<Binding> bindings() const { return m_bindings; }

private:
    QString bind(const QVariant &value, QLatin1StringView type)
    {
        const QString name = m_prefix + QString::number(m_bindings.size() + 1);
        m_bindings.append({name, value});
        return u"CAST(%1 AS %2)"_s.arg(name, type);
    }
    QString bindText(const QString &text) { return bind(text, "text"_L1); }
    QString bindNumber(qint64 number) { return bind(number, "bigint"_L1); }
    QString bindTime(const QDateTime &time)
    {
        return bind(time.toUTC().toString(Qt::ISODateWithMs), "timestamptz"_L1);
    }

    QString nodeSql(const Group &group)
    {
        if (group.join == Join::Not)
            return u"(%1) IS NOT TRUE"_s.arg(condition(group.members.front()));
        if (group.members.isEmpty())
            return u"TRUE"_s;
        QStringList members;
        for (const Filter &member : group.members)
            members.append(u'(' + condition(member) + u')');
        return members.join(group.join == Join::Any ? u" OR "_s : u" AND "_s);
    }

    // Text is found by functions of the database: they look into the full-text index, which
    // row-level security would not let a search of the caller's own use.
    QString nodeSql(const TextTerm &term)
    {
        QString ids = u"SELECT desk.find_words(%1)"_s.arg(wordQuery(term.words, term.prefix));
        if (!term.number.isEmpty())
            ids += u" UNION ALL "_s + numbersNamed(NameValue{term.number, term.prefix});
        return u"t.id IN (%1)"_s.arg(ids);
    }

    QString nodeSql(const FieldTerm &term)
    {
        QStringList values;
        for (const Value &value : term.anyOf)
            values.append(
                std::visit([&](const auto &v) { return valueSql(term.field, v); }, value));
        return values.size() == 1 ? values.front() : u'(' + values.join(u") OR ("_s) + u')';
    }

    QString valueSql(Field, const StatusValue &value)
    {
        return u"t.status = "_s + bind(QString(toWord(value.status)), "desk.ticket_status"_L1);
    }
    QString valueSql(Field, const PriorityValue &value)
    {
        return u"t.priority %1 %2"_s.arg(
            toWord(value.comparison),
            bind(QString(toWord(value.priority)), "desk.ticket_priority"_L1));
    }
    QString valueSql(Field field, NoneValue)
    {
        if (field == Field::Tag)
            return u"NOT EXISTS (SELECT FROM desk.ticket_tags x WHERE x.ticket_id = t.id)"_s;
        return column(field) + u" IS NULL"_s;
    }
    QString valueSql(Field field, MeValue)
    {
        if (!m_context.me)
            return u"FALSE"_s;
        return column(field) + u" = "_s + bindNumber(m_context.me->value());
    }
    QString valueSql(Field field, const NameValue &value)
    {
        if (isPersonField(field) || field == Field::Team)
            return u"%1 IN (%2)"_s.arg(column(field), idsNamed(field, value));
        if (field == Field::Number)
            return u"t.id IN (%1)"_s.arg(numbersNamed(value));
        return u"EXISTS (SELECT FROM desk.ticket_tags x JOIN desk.tags g ON g.id = x.tag_id "
               "WHERE x.ticket_id = t.id AND %1)"_s.arg(named(u"g.name"_s, value));
    }
    // CASE, because only it promises that the cast is not tried on other numbers.
    QString valueSql(Field, const NumberRange &range)
    {
        const QString number = u"CAST(t.number AS bigint)"_s;
        QStringList limits;
        if (range.first)
            limits.append(number + u" >= "_s + bindNumber(*range.first));
        if (range.last)
            limits.append(number + u" <= "_s + bindNumber(*range.last));
        return u"CASE WHEN t.number ~ '^[0-9]{1,18}$' THEN %1 ELSE FALSE END"_s.arg(
            limits.join(u" AND "_s));
    }
    QString valueSql(Field field, const DayComparison &day)
    {
        return within(column(field), boundsOf(day, m_context));
    }
    QString valueSql(Field field, const DayRange &range)
    {
        return within(column(field), boundsOf(range, m_context));
    }
    QString valueSql(Field field, const AgeValue &age)
    {
        return within(column(field), boundsOf(age, m_context));
    }
    QString valueSql(Field, const FlagValue &value)
    {
        switch (value.flag) {
        case Flag::Overdue:
            return u"desk.is_overdue(t.status, t.created_at, %1)"_s.arg(bindTime(m_context.now));
        case Flag::Unassigned:
            return u"t.assignee_id IS NULL"_s;
        case Flag::Deleted:
            return u"t.deleted_at IS NOT NULL"_s;
        case Flag::Escalated:
            return u"desk.needs_escalation(t.status, t.status_changed_at, %1)"_s.arg(
                bindTime(m_context.now));
        case Flag::Active:
            return u"desk.is_active(t.status)"_s;
        case Flag::Attachment:
            return u"EXISTS (SELECT FROM desk.attachments x WHERE x.ticket_id = t.id)"_s;
        }
        Q_UNREACHABLE();
    }

    QString named(const QString &nameColumn, const NameValue &value)
    {
        return u"lower(%1) %2 lower(%3)"_s.arg(nameColumn, value.prefix ? u"^@"_s : u"="_s,
                                               bindText(value.name));
    }

    QString numbersNamed(const NameValue &value)
    {
        return u"SELECT desk.find_numbers(%1, %2)"_s.arg(bindText(value.name),
                                                         value.prefix ? u"TRUE"_s : u"FALSE"_s);
    }

    QString wordQuery(const QStringList &words, bool prefix)
    {
        return (prefix ? u"desk.prefix_query(%1)"_s : u"desk.phrase_query(%1)"_s)
            .arg(bindText(words.join(u' ')));
    }

    QString within(const QString &timeColumn, const TimeBounds &bounds)
    {
        QStringList limits;
        if (bounds.from.isValid())
            limits.append(timeColumn + u" >= "_s + bindTime(bounds.from));
        if (bounds.before.isValid())
            limits.append(timeColumn + u" < "_s + bindTime(bounds.before));
        return limits.join(u" AND "_s);
    }

    static QString column(Field field)
    {
        switch (field) {
        case Field::Assignee:
            return u"t.assignee_id"_s;
        case Field::Requester:
            return u"t.creator_id"_s;
        case Field::Team:
            return u"t.team_id"_s;
        case Field::Created:
            return u"t.created_at"_s;
        case Field::Updated:
            return u"t.updated_at"_s;
        default:
            return u"t.resolved_at"_s;
        }
    }

    const MatchContext &m_context;
    const QString &m_prefix;
    QList<Binding> m_bindings;
};

} // namespace

CompiledFilter compileCondition(const Filter &filter, const MatchContext &context,
                                const QString &prefix)
{
    Compiler compiler(context, prefix);
    const QString condition = compiler.condition(filter);
    return {u'(' + condition + u')', compiler.bindings()};
}

CompiledFilter namedIds(Field field, const NameValue &value, const QString &prefix)
{
    const MatchContext nobody;
    Compiler compiler(nobody, prefix);
    const QString ids = compiler.idsNamed(field, value);
    return {ids, compiler.bindings()};
}

CompiledFilter compile(const Filter &filter, const MatchContext &context, const QString &prefix)
{
    if (filter.isEmpty())
        return {u"t.deleted_at IS NULL"_s, {}};
    const CompiledFilter condition = compileCondition(filter, context, prefix);
    if (mentionsDeleted(filter))
        return condition;
    return {u"t.deleted_at IS NULL AND "_s + condition.where, condition.bindings};
}

} // namespace deskhand::search
