// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/filtermaker.h"

#include "search/fields.h"
#include "search/searchdesk.h"
#include "search/textfolding.h"
#include "search/textwords.h"
#include "search/ticketnumber.h"

namespace deskhand::testing {

using namespace Qt::StringLiterals;
using namespace search;

namespace {

template <typename List>
const auto &anyOf(const List &list, QRandomGenerator &random)
{
    return list[random.bounded(int(list.size()))];
}

} // namespace

Filter FilterMaker::filter(int depth)
{
    const int kind = m_random.bounded(depth > 0 ? 10 : 5);
    if (kind < 2)
        return text();
    return kind < 5 ? field() : group(depth);
}

// Only groups as the parser makes them, so that each can be printed and read again.
Filter FilterMaker::group(int depth)
{
    const auto join = static_cast<Join>(m_random.bounded(3));
    Group group{join, {}};
    const int members = join == Join::Not ? 1 : m_random.bounded(2, 4);
    while (group.members.size() < members) {
        const Filter member = filter(depth - 1);
        const auto *inner = std::get_if<Group>(&member.node);
        if (inner == nullptr || inner->join != join || join == Join::Not)
            group.members.append(member);
    }
    return {group};
}

Filter FilterMaker::text()
{
    QString text = anyOf(SearchDesk::words(), m_random);
    for (int more = m_random.bounded(3) - 1; more > 0; --more)
        text += u' ' + anyOf(SearchDesk::words(), m_random);
    if (m_random.bounded(4) == 0)
        text = u"ARROW-%1"_s.arg(m_random.bounded(200));
    if (isUnspaced(text.toUcs4().constFirst()))
        text = inner(text);
    TextTerm term{textWords(text), m_random.bounded(3) == 0, ticketNumberIn(text)};
    if (term.words.isEmpty())
        return this->text();
    if (term.prefix)
        term.words.back() = textWords(partOf(term.words.back())).value(0, term.words.back());
    if (term.prefix || term.words.size() > 2)
        term.number.clear();
    return {term};
}

// Any run of its characters, as unspaced scripts are found by.
QString FilterMaker::inner(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    const int first = m_random.bounded(int(characters.size()));
    const QList<uint> part =
        characters.mid(first, m_random.bounded(1, int(characters.size()) - first + 1));
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

QString FilterMaker::partOf(const QString &text)
{
    qsizetype length = m_random.bounded(1, int(text.size()) + 1);
    if (length < text.size() && text[length].isLowSurrogate())
        ++length;
    return text.left(length);
}

Filter FilterMaker::field()
{
    const Field field = anyOf(fieldWords, m_random).value;
    FieldTerm term{field, {}};
    for (int left = m_random.bounded(1, 4); left > 0; --left)
        if (const Value next = value(field); !term.anyOf.contains(next))
            term.anyOf.append(next);
    return {term};
}

Value FilterMaker::value(Field field)
{
    switch (field) {
    case Field::Status:
        return StatusValue{anyOf(domain::ticketStatusWords, m_random).value};
    case Field::Priority:
        return PriorityValue{comparison(), anyOf(domain::ticketPriorityWords, m_random).value};
    case Field::Assignee:
    case Field::Requester:
        if (m_random.bounded(5) == 0)
            return MeValue{};
        return NameValue{std::get<NameValue>(
                             name(SearchDesk::personNames() + SearchDesk::emails().filter(u"@"_s)))
                             .name};
    case Field::Team:
    case Field::Tag:
        if (m_random.bounded(5) == 0)
            return NoneValue{};
        return name(field == Field::Team ? SearchDesk::teamNames() : SearchDesk::tagNames());
    case Field::Number:
        return number();
    case Field::Created:
    case Field::Updated:
    case Field::Resolved:
        return date();
    case Field::Is:
        return FlagValue{flagWords[m_random.bounded(5)].value};
    case Field::Has:
        return FlagValue{Flag::Attachment};
    }
    Q_UNREACHABLE();
}

Value FilterMaker::name(const QStringList &names)
{
    const QString whole = anyOf(names, m_random);
    const bool prefix = m_random.bounded(3) == 0;
    const QString text = prefix ? partOf(whole) : whole;
    return NameValue{m_random.bounded(2) == 0 ? text.toUpper() : text, prefix};
}

Value FilterMaker::number()
{
    const qint64 first = m_random.bounded(400);
    switch (m_random.bounded(5)) {
    case 0:
        return NumberRange{first, {}};
    case 1:
        return NumberRange{{}, first};
    case 2:
        return NumberRange{first, first + m_random.bounded(400)};
    case 3:
        return NameValue{u"arrow-%1"_s.arg(m_random.bounded(40)), true};
    default:
        return NameValue{QString::number(first), m_random.bounded(2) == 0};
    }
}

Value FilterMaker::date()
{
    const QDate day = SearchDesk::context().now.date().addDays(-m_random.bounded(540));
    switch (m_random.bounded(4)) {
    case 0:
        return DayComparison{comparison(), day};
    case 1:
        return DayRange{day, day.addDays(m_random.bounded(60))};
    case 2:
        return m_random.bounded(2) == 0 ? DayRange{day, {}} : DayRange{{}, day};
    default:
        return AgeValue{static_cast<AgeSide>(m_random.bounded(2)),
                        anyOf(QList<int>{0, 1, 7, 7, 24, 30, 400, 99'999}, m_random),
                        anyOf(ageUnitWords, m_random).value};
    }
}

Comparison FilterMaker::comparison()
{
    return anyOf(comparisonWords, m_random).value;
}

} // namespace deskhand::testing
