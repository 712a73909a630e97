// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/matcher.h"

#include "domain/derived.h"
#include "search/fields.h"
#include "search/textwords.h"
#include "search/timebounds.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
bool compares(T left, Comparison comparison, T right)
{
    switch (comparison) {
    case Comparison::Equal:
        return left == right;
    case Comparison::Less:
        return left < right;
    case Comparison::LessOrEqual:
        return left <= right;
    case Comparison::Greater:
        return left > right;
    case Comparison::GreaterOrEqual:
        return left >= right;
    }
    Q_UNREACHABLE();
}

bool isNamed(const QString &actual, const NameValue &wanted)
{
    const QString name = folded(wanted.name);
    return wanted.prefix ? folded(actual).startsWith(name) : folded(actual) == name;
}

struct Person {
    std::optional<domain::UserId> id;
    const QString &name;
    const QString &email;
};

bool isNamed(const Person &person, const NameValue &wanted)
{
    if (!person.id)
        return false;
    const QString name = folded(wanted.name);
    return (!person.email.isEmpty() && folded(person.email) == name) ||
           TextIndex(person.name).contains(textWords(name), true);
}

bool isWithin(const QString &number, const NumberRange &range)
{
    static const QRegularExpression digits(u"^[0-9]{1,18}\\z"_s);
    if (!digits.match(number).hasMatch())
        return false;
    const qint64 value = number.toLongLong();
    return (!range.first || value >= *range.first) && (!range.last || value <= *range.last);
}

class Matcher {
public:
    Matcher(const MatchSubject &subject, const MatchContext &context)
        : m_subject(subject),
          m_row(subject.row),
          m_context(context)
    {
    }

    bool operator()(const Filter &filter)
    {
        return std::visit([this](const auto &node) { return holds(node); }, filter.node);
    }

private:
    bool holds(const Group &group)
    {
        const auto &members = group.members;
        switch (group.join) {
        case Join::All:
            return std::all_of(members.cbegin(), members.cend(), std::ref(*this));
        case Join::Any:
            return std::any_of(members.cbegin(), members.cend(), std::ref(*this));
        case Join::Not:
            return !(*this)(members.front());
        }
        Q_UNREACHABLE();
    }

    bool holds(const TextTerm &term)
    {
        if (!term.number.isEmpty() && isNamed(m_row.number, NameValue{term.number, term.prefix}))
            return true;
        return texts().contains(term.words, term.prefix);
    }

    bool holds(const FieldTerm &term)
    {
        return std::any_of(term.anyOf.cbegin(), term.anyOf.cend(), [&](const Value &value) {
            return std::visit([&](const auto &v) { return has(term.field, v); }, value);
        });
    }

    [[nodiscard]] bool has(Field, const StatusValue &value) const
    {
        return m_row.status == value.status;
    }
    [[nodiscard]] bool has(Field, const PriorityValue &value) const
    {
        return compares(m_row.priority, value.comparison, value.priority);
    }
    [[nodiscard]] bool has(Field field, NoneValue) const
    {
        if (isPersonField(field))
            return !person(field).id;
        return field == Field::Team ? !m_row.team : m_row.tags.isEmpty();
    }
    [[nodiscard]] bool has(Field field, MeValue) const
    {
        return m_context.me && person(field).id == m_context.me;
    }
    [[nodiscard]] bool has(Field field, const NameValue &value) const
    {
        if (isPersonField(field))
            return isNamed(person(field), value);
        if (field == Field::Number)
            return isNamed(m_row.number, value);
        if (field == Field::Team)
            return m_row.team && isNamed(m_row.teamName, value);
        return std::any_of(m_row.tags.cbegin(), m_row.tags.cend(),
                           [&](const domain::TagRef &tag) { return isNamed(tag.name, value); });
    }
    [[nodiscard]] bool has(Field, const NumberRange &range) const
    {
        return isWithin(m_row.number, range);
    }
    [[nodiscard]] bool has(Field field, const DayComparison &day) const
    {
        return boundsOf(day, m_context).contains(instant(field));
    }
    [[nodiscard]] bool has(Field field, const DayRange &range) const
    {
        return boundsOf(range, m_context).contains(instant(field));
    }
    [[nodiscard]] bool has(Field field, const AgeValue &age) const
    {
        return boundsOf(age, m_context).contains(instant(field));
    }
    [[nodiscard]] bool has(Field, const FlagValue &value) const
    {
        switch (value.flag) {
        case Flag::Overdue:
            return domain::isOverdue(m_row.status, m_row.createdAt, m_context.now);
        case Flag::Unassigned:
            return !m_row.assignee;
        case Flag::Deleted:
            return m_row.deletedAt.isValid();
        case Flag::Escalated:
            return domain::needsEscalation(m_row.status, m_row.statusChangedAt, m_context.now);
        case Flag::Active:
            return domain::isActive(m_row.status);
        case Flag::Attachment:
            return m_subject.hasAttachment;
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] Person person(Field field) const
    {
        if (field == Field::Assignee)
            return {m_row.assignee, m_row.assigneeName, m_subject.assigneeEmail};
        return {m_row.requester, m_row.requesterName, m_subject.requesterEmail};
    }

    [[nodiscard]] const QDateTime &instant(Field field) const
    {
        if (field == Field::Created)
            return m_row.createdAt;
        return field == Field::Updated ? m_row.updatedAt : m_row.resolvedAt;
    }

    // Built on the first text term: most searches have none, and long texts take a while. The
    // description goes on where the title ends, every comment is a text of its own.
    const TextIndex &texts()
    {
        if (!m_texts) {
            m_texts.emplace(m_row.title);
            m_texts->append(m_subject.description);
            for (const QString &comment : m_subject.comments)
                m_texts->append(comment, 1);
        }
        return *m_texts;
    }

    const MatchSubject &m_subject;
    const domain::TicketRow &m_row;
    const MatchContext &m_context;
    std::optional<TextIndex> m_texts;
};

} // namespace

bool matches(const Filter &filter, const MatchSubject &subject, const MatchContext &context)
{
    if (subject.row.deletedAt.isValid() && !mentionsDeleted(filter))
        return false;
    return Matcher(subject, context)(filter);
}

} // namespace deskhand::search
