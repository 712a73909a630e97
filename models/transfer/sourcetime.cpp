// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sourcetime.h"

namespace deskhand::transfer {

namespace {

using std::chrono::microseconds;

constexpr int earliestYear = 1000; // earlier ones are slips of whoever wrote the file

// Takes what it understands off the front of a text.
class Cursor {
public:
    explicit Cursor(QByteArrayView text) : m_rest(text) {}

    std::optional<int> digits(int count)
    {
        if (m_rest.size() < count)
            return std::nullopt;
        int value = 0;
        for (const char digit : m_rest.first(count)) {
            if (digit < '0' || digit > '9')
                return std::nullopt;
            value = value * 10 + (digit - '0');
        }
        m_rest = m_rest.sliced(count);
        return value;
    }
    bool take(char expected)
    {
        const bool there = m_rest.startsWith(expected);
        if (there)
            m_rest = m_rest.sliced(1);
        return there;
    }
    [[nodiscard]] bool isAtDigit() const
    {
        return !m_rest.isEmpty() && m_rest.front() >= '0' && m_rest.front() <= '9';
    }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
};

std::optional<std::chrono::sys_days> date(Cursor &cursor)
{
    using namespace std::chrono;
    const auto years = cursor.digits(4);
    const bool first = cursor.take('-');
    const auto months = cursor.digits(2);
    const bool second = cursor.take('-');
    const auto days = cursor.digits(2);
    if (!years || !first || !months || !second || !days || *years < earliestYear)
        return std::nullopt;
    const year_month_day day{year{*years}, month(unsigned(*months)),
                             std::chrono::day(unsigned(*days))};
    return day.ok() ? std::optional(sys_days(day)) : std::nullopt;
}

std::optional<microseconds> timeOfDay(Cursor &cursor)
{
    using namespace std::chrono;
    const auto hour = cursor.digits(2);
    const bool first = cursor.take(':');
    const auto minute = cursor.digits(2);
    const bool second = cursor.take(':');
    const auto sec = cursor.digits(2);
    if (!hour || !first || !minute || !second || !sec || *hour > 23 || *minute > 59 || *sec > 59)
        return std::nullopt;
    microseconds time = hours(*hour) + minutes(*minute) + seconds(*sec);
    if (!cursor.take('.'))
        return time;
    if (!cursor.isAtDigit())
        return std::nullopt;
    for (microseconds unit = 100ms; cursor.isAtDigit(); unit /= 10)
        time += unit * *cursor.digits(1);
    return time;
}

std::optional<std::chrono::minutes> offset(Cursor &cursor)
{
    using namespace std::chrono;
    if (cursor.take('Z'))
        return 0min;
    const bool west = cursor.take('-');
    if (!west && !cursor.take('+'))
        return std::nullopt;
    const auto hour = cursor.digits(2);
    cursor.take(':');
    const auto minute = cursor.isAtEnd() ? std::optional(0) : cursor.digits(2);
    if (!hour || !minute || *hour > 15 || *minute > 59)
        return std::nullopt;
    const minutes east = hours(*hour) + minutes(*minute);
    return west ? -east : east;
}

QByteArray padded(qint64 value, int width)
{
    return QByteArray::number(value).rightJustified(width, '0');
}

} // namespace

std::optional<SourceTime> parseSourceTime(QByteArrayView text)
{
    Cursor cursor(text);
    const auto day = date(cursor);
    if (!day || !(cursor.take('T') || cursor.take(' ')))
        return std::nullopt;
    const auto time = timeOfDay(cursor);
    const auto east = time ? offset(cursor) : std::nullopt;
    if (!east || !cursor.isAtEnd())
        return std::nullopt;
    return *day + *time - *east;
}

QByteArray toSqlText(SourceTime time)
{
    using namespace std::chrono;
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    return padded(int(date.year()), 4) + '-' + padded(unsigned(date.month()), 2) + '-' +
           padded(unsigned(date.day()), 2) + ' ' + padded(clock.hours().count(), 2) + ':' +
           padded(clock.minutes().count(), 2) + ':' + padded(clock.seconds().count(), 2) + '.' +
           padded(clock.subseconds().count(), 6) + "+00";
}

} // namespace deskhand::transfer
