// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"

#include <QString>
#include <optional>

namespace deskhand::search {

// One value as it stands behind "field:", taken apart but not yet understood.
struct RawValue {
    Comparison comparison = Comparison::Equal;
    QString text; // without sign of comparison, quotes and star
    bool quoted = false;
    bool prefix = false;
};

// Exactly one of the two: what the value means for its field, or why it means nothing.
struct ReadValue {
    std::optional<Value> value;
    QString problem; // translated, complete sentences

    static ReadValue of(Value value) { return {std::move(value), {}}; }
    static ReadValue failed(QString problem) { return {std::nullopt, std::move(problem)}; }
};

ReadValue readValue(Field field, const RawValue &raw);

// Text from the search for use in a message: cut where it is long.
QString shownText(QStringView text);

} // namespace deskhand::search
