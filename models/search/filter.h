// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>
#include <variant>

// The tree behind the search bar: plain values, made by parser.h, read by matcher.h (in memory)
// and sqlcompiler.h (as SQL). The two readers mean the same; tst_searchagreement holds them to it.
//
// What the language means
// -----------------------
// Words.    A word is a run of letters, digits and marks; everything else separates (textwords.h).
//           Words are compared without regard to case and accents. Where a script is written
//           without spaces, a run of its characters is a word and found in any longer run.
// Text.     A text term is found in a ticket when its words stand one after the other within one
//           of the ticket's texts: the title followed by the description, or any one comment,
//           public or internal. With a star the last word need only begin so. Terms are
//           independent: one may be in the title, the next in a comment. A term typed without
//           quotes that looks like a ticket number (ARROW-12, 1042, #1042) also finds the ticket of
//           that number.
// Negation. Is true exactly where the negated term is false; there is no third value.
// Deleted.  A tree that mentions is:deleted anywhere, negated or not, decides about deleted
//           tickets itself: is:deleted is then true for them and false for live ones. Any other
//           tree sees live tickets only.
// People.   assignee:, requester: `me` is the signed-in person, `none` nobody. A name finds a
//           person whose e-mail address it equals, or whose name holds its words one after the
//           other, the last one as a beginning: "ann lo" finds Ann Long and Mary Ann Lopez.
// Names.    tag:, team: the whole name, or its beginning with a star; `none` is no tag, no team.
// Numbers.  number: the whole number or, with a star, its beginning; comparisons and ranges look
//           at numbers made of digits only, as integers.
// Days.     A day is a calendar day in the time zone of the context. Both ends of a range belong
//           to it. A ticket without the date (resolved:) satisfies no condition on it.
// Ages.     created:7d is within the last 7 days, created:>7d longer ago than that; `<7d` is
//           another way to write the first. Units h, d, w, m (months), y. Hours are exact; the
//           others step back in the calendar of the time zone and keep the time of day.
// Case.     Is ignored everywhere but in OR. Words in quotes are always names, never `me`, `none`.
namespace deskhand::search {

// Words in a row, in folded form. `number` is set, folded, for an unquoted term that looks like
// a ticket number; with `prefix` the number too need only begin so.
struct TextTerm {
    QStringList words; // at least one
    bool prefix = false;
    QString number;

    friend bool operator==(const TextTerm &, const TextTerm &) = default;
};

enum class Field {
    Status,
    Priority,
    Assignee,
    Requester,
    Team,
    Tag,
    Number,
    Created,
    Updated,
    Resolved,
    Is,
    Has
};

enum class Comparison { Equal, Less, LessOrEqual, Greater, GreaterOrEqual };

struct StatusValue {
    domain::TicketStatus status;
    friend bool operator==(const StatusValue &, const StatusValue &) = default;
};

struct PriorityValue {
    Comparison comparison = Comparison::Equal;
    domain::TicketPriority priority;
    friend bool operator==(const PriorityValue &, const PriorityValue &) = default;
};

// Nobody, no team, no tag.
struct NoneValue {
    friend bool operator==(const NoneValue &, const NoneValue &) = default;
};

// The signed-in person.
struct MeValue {
    friend bool operator==(const MeValue &, const MeValue &) = default;
};

// A person, team, tag or ticket number by name, as typed. People take no prefix.
struct NameValue {
    QString name;
    bool prefix = false;
    friend bool operator==(const NameValue &, const NameValue &) = default;
};

// Numbers made of digits only, both ends included; an absent end is open, not both.
struct NumberRange {
    std::optional<qint64> first;
    std::optional<qint64> last;
    friend bool operator==(const NumberRange &, const NumberRange &) = default;
};

struct DayComparison {
    Comparison comparison = Comparison::Equal;
    QDate day;
    friend bool operator==(const DayComparison &, const DayComparison &) = default;
};

// Both days included; an absent end is open, not both.
struct DayRange {
    std::optional<QDate> first;
    std::optional<QDate> last;
    friend bool operator==(const DayRange &, const DayRange &) = default;
};

enum class AgeUnit { Hours, Days, Weeks, Months, Years };
enum class AgeSide { Within, LongerAgo };

struct AgeValue {
    AgeSide side = AgeSide::Within;
    int amount = 0;
    AgeUnit unit = AgeUnit::Days;
    friend bool operator==(const AgeValue &, const AgeValue &) = default;
};

enum class Flag { Overdue, Unassigned, Deleted, Escalated, Active, Attachment };

struct FlagValue {
    Flag flag;
    friend bool operator==(const FlagValue &, const FlagValue &) = default;
};

using Value = std::variant<StatusValue, PriorityValue, NoneValue, MeValue, NameValue, NumberRange,
                           DayComparison, DayRange, AgeValue, FlagValue>;

// True when any of the values is. Which kinds of value a field takes: fields.h.
struct FieldTerm {
    Field field;
    QList<Value> anyOf; // at least one
    friend bool operator==(const FieldTerm &, const FieldTerm &) = default;
};

struct Filter;

enum class Join { All, Any, Not };

// Not has exactly one member, Any at least two. All without members is true for every ticket:
// the empty search.
struct Group {
    Join join = Join::All;
    QList<Filter> members;
};

struct Filter {
    std::variant<Group, TextTerm, FieldTerm> node;

    // The empty search: all tickets that are not deleted.
    [[nodiscard]] bool isEmpty() const;
};

bool operator==(const Group &left, const Group &right);
bool operator==(const Filter &left, const Filter &right);

// The members that all have to hold; the filter itself, if it is no such group.
QList<Filter> conjuncts(const Filter &filter);

// True when is:deleted occurs anywhere in the tree.
bool mentionsDeleted(const Filter &filter);

// The tree as text: parse(toText(tree)) gives the same tree again, without problems, as long as
// the text keeps within the parser's limits.
QString toText(const Filter &filter);
QString toText(const Value &value);

} // namespace deskhand::search
