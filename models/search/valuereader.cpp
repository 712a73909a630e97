// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/valuereader.h"

#include "core/utf8.h"
#include "search/fields.h"
#include "search/timebounds.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace deskhand::search {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 greatestNumber = 999'999'999'999'999'999;

class ValueReader {
    Q_DECLARE_TR_FUNCTIONS(ValueReader)

public:
    ValueReader(Field field, const RawValue &raw) : m_field(field), m_raw(raw) {}

    [[nodiscard]] ReadValue read() const
    {
        if (m_raw.text.isEmpty())
            return ReadValue::failed(tr("A value is missing here."));
        if (!core::isStorableText(m_raw.text))
            return ReadValue::failed(tr("This holds a character that no ticket can hold."));
        if (m_raw.comparison != Comparison::Equal && (m_raw.quoted || !isComparable()))
            return ReadValue::failed(
                tr("“%1” cannot be compared with < or >.").arg(toWord(m_field)));
        if (m_raw.prefix && !takesPrefix())
            return ReadValue::failed(tr("“%1” takes no *.").arg(toWord(m_field)));
        return readChecked();
    }

private:
    [[nodiscard]] bool isComparable() const
    {
        return m_field == Field::Priority || m_field == Field::Number || isDateField(m_field);
    }

    [[nodiscard]] bool takesPrefix() const
    {
        return m_field == Field::Number || m_field == Field::Team || m_field == Field::Tag ||
               isPersonField(m_field);
    }

    [[nodiscard]] ReadValue readChecked() const
    {
        switch (m_field) {
        case Field::Status:
            return status();
        case Field::Priority:
            return priority();
        case Field::Assignee:
        case Field::Requester:
            return person();
        case Field::Team:
        case Field::Tag:
            return name();
        case Field::Number:
            return number();
        case Field::Created:
        case Field::Updated:
        case Field::Resolved:
            return date();
        case Field::Is:
        case Field::Has:
            return flag();
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] bool isBare(QLatin1StringView word) const
    {
        return !m_raw.quoted && !m_raw.prefix && m_raw.text.compare(word, Qt::CaseInsensitive) == 0;
    }

    [[nodiscard]] ReadValue unknownWord(const QStringList &known) const
    {
        return ReadValue::failed(
            tr("“%1” does not know “%2”. It knows: %3.")
                .arg(toWord(m_field), shownText(m_raw.text), known.join(u", "_s)));
    }

    template <typename Enum>
    static QStringList wordList()
    {
        QStringList words;
        for (const auto &entry : wordsOf(Enum{}))
            words.append(entry.word);
        return words;
    }

    [[nodiscard]] ReadValue status() const
    {
        QString word = m_raw.text;
        word.replace(u'-', u'_').replace(u' ', u'_');
        if (word.compare("waiting"_L1, Qt::CaseInsensitive) == 0)
            return ReadValue::of(StatusValue{domain::TicketStatus::WaitingOnCustomer});
        if (const auto status = fromWord<domain::TicketStatus>(word))
            return ReadValue::of(StatusValue{*status});
        return unknownWord(wordList<domain::TicketStatus>());
    }

    [[nodiscard]] ReadValue priority() const
    {
        if (const auto priority = fromWord<domain::TicketPriority>(m_raw.text))
            return ReadValue::of(PriorityValue{m_raw.comparison, *priority});
        return unknownWord(wordList<domain::TicketPriority>());
    }

    // A name is looked for as a beginning anyway: the star is understood, and changes nothing.
    [[nodiscard]] ReadValue person() const
    {
        if (isBare(meWord))
            return ReadValue::of(MeValue{});
        if (isBare(noneWord))
            return ReadValue::of(NoneValue{});
        return ReadValue::of(NameValue{m_raw.text});
    }

    [[nodiscard]] ReadValue name() const
    {
        if (isBare(noneWord))
            return ReadValue::of(NoneValue{});
        return ReadValue::of(NameValue{m_raw.text, m_raw.prefix});
    }

    [[nodiscard]] static std::optional<qint64> integer(QStringView text)
    {
        static const QRegularExpression digits(u"^[0-9]{1,18}\\z"_s);
        if (!digits.match(text.toString()).hasMatch())
            return std::nullopt;
        return text.toLongLong();
    }

    [[nodiscard]] ReadValue number() const
    {
        if (!m_raw.quoted && m_raw.comparison != Comparison::Equal)
            return comparedNumber();
        if (!m_raw.quoted && m_raw.text.contains(rangeSign))
            return range<NumberRange>(integer);
        const bool hash = !m_raw.quoted && m_raw.text.startsWith(u'#') && m_raw.text.size() > 1;
        return ReadValue::of(NameValue{m_raw.text.mid(hash ? 1 : 0), m_raw.prefix});
    }

    [[nodiscard]] ReadValue comparedNumber() const
    {
        const auto bound = m_raw.prefix ? std::nullopt : integer(m_raw.text);
        if (!bound)
            return ReadValue::failed(notBound());
        if ((m_raw.comparison == Comparison::Less && *bound == 0) ||
            (m_raw.comparison == Comparison::Greater && *bound == greatestNumber))
            return ReadValue::failed(tr("No number lies beyond this."));
        switch (m_raw.comparison) {
        case Comparison::Less:
            return ReadValue::of(NumberRange{{}, *bound - 1});
        case Comparison::LessOrEqual:
            return ReadValue::of(NumberRange{{}, bound});
        case Comparison::Greater:
            return ReadValue::of(NumberRange{*bound + 1, {}});
        default:
            return ReadValue::of(NumberRange{bound, {}});
        }
    }

    [[nodiscard]] QString notBound() const
    {
        if (m_field == Field::Number)
            return tr("“%1” is no whole number of up to 18 digits, so it cannot be compared.")
                .arg(shownText(m_raw.text));
        return tr("“%1” is no date. Write a day as 2026-01-31, a range as 2026-01-01..2026-01-31, "
                  "or an age as 12h, 7d, 2w, 3m, 1y.")
            .arg(shownText(m_raw.text));
    }

    template <typename Range, typename Read>
    [[nodiscard]] ReadValue range(Read bound) const
    {
        const qsizetype at = m_raw.text.indexOf(rangeSign);
        const QStringView first = QStringView(m_raw.text).left(at);
        const QStringView last = QStringView(m_raw.text).mid(at + rangeSign.size());
        if (m_raw.comparison != Comparison::Equal || m_raw.prefix)
            return ReadValue::failed(tr("A range takes no < or > and no *."));
        const Range range{first.isEmpty() ? std::nullopt : bound(first),
                          last.isEmpty() ? std::nullopt : bound(last)};
        const bool understood =
            range.first.has_value() != first.isEmpty() && range.last.has_value() != last.isEmpty();
        if (!understood || (first.isEmpty() && last.isEmpty()))
            return ReadValue::failed(notBound());
        if (range.first && range.last && *range.last < *range.first)
            return ReadValue::failed(tr("This range ends before it begins."));
        return ReadValue::of(range);
    }

    [[nodiscard]] static std::optional<QDate> day(QStringView text)
    {
        static const QRegularExpression form(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
        if (!form.match(text.toString()).hasMatch())
            return std::nullopt;
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!date.isValid() || date.year() < firstYear || date.year() > lastYear)
            return std::nullopt;
        return date;
    }

    [[nodiscard]] ReadValue date() const
    {
        if (m_raw.text.contains(rangeSign))
            return range<DayRange>(day);
        if (const auto date = day(m_raw.text))
            return ReadValue::of(DayComparison{m_raw.comparison, *date});
        if (const auto age = this->age())
            return ReadValue::of(*age);
        return ReadValue::failed(notBound());
    }

    [[nodiscard]] std::optional<AgeValue> age() const
    {
        static const QRegularExpression form(u"^([0-9]{1,5})([hdwmy])\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
        const auto match = form.match(m_raw.text);
        if (!match.hasMatch())
            return std::nullopt;
        const bool longerAgo = m_raw.comparison == Comparison::Greater ||
                               m_raw.comparison == Comparison::GreaterOrEqual;
        return AgeValue{longerAgo ? AgeSide::LongerAgo : AgeSide::Within,
                        match.capturedView(1).toInt(), *fromWord<AgeUnit>(match.capturedView(2))};
    }

    [[nodiscard]] ReadValue flag() const
    {
        const auto flag = fromWord<Flag>(m_raw.text);
        if (flag && fieldOf(*flag) == m_field)
            return ReadValue::of(FlagValue{*flag});
        QStringList known;
        for (const auto &entry : flagWords)
            if (fieldOf(entry.value) == m_field)
                known.append(entry.word);
        return unknownWord(known);
    }

    Field m_field;
    const RawValue &m_raw;
};

} // namespace

ReadValue readValue(Field field, const RawValue &raw)
{
    return ValueReader(field, raw).read();
}

QString shownText(QStringView text)
{
    constexpr qsizetype shown = 40;
    return text.size() <= shown ? text.toString() : text.left(shown).toString() + u'…';
}

} // namespace deskhand::search
