// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"
#include "search/matchcontext.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace deskhand::search {

// A placeholder and its value: QString or qint64, never null. Every placeholder is
// cast to its type in the text, so the value may be bound as it is.
struct Binding {
    QString name; // ":f1" from compile(), ":k1" from keyset.h
    QVariant value;

    friend bool operator==(const Binding &, const Binding &) = default;
};

// A condition for WHERE: never empty ("TRUE" at the least), safe to put after AND.
struct CompiledFilter {
    QString where;
    QList<Binding> bindings;

    friend bool operator==(const CompiledFilter &, const CompiledFilter &) = default;
};

// The filter as a condition on `desk.tickets AS t`; it needs no join. No character of the
// filter goes into the text, values are bound. Same meaning as matches(). Pure; any thread.
// Placeholders are `prefix` and a number: filters that share a statement need prefixes of their
// own.
CompiledFilter compile(const Filter &filter, const MatchContext &context,
                       const QString &prefix = QStringLiteral(":f"));

// The tree alone, without the rule that a filter which does not ask for them finds no deleted
// tickets.
CompiledFilter compileCondition(const Filter &filter, const MatchContext &context,
                                const QString &prefix);

// The ids of the people (assignee, requester), teams or tags of that name, as a query of one
// column.
CompiledFilter namedIds(Field field, const NameValue &value, const QString &prefix);

} // namespace deskhand::search
