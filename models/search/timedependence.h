// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskhand::search {

struct Filter;

// True when tickets come under the filter, or leave it, by the mere passing of time: ages, overdue,
// escalated. Days of the calendar stay what they are.
[[nodiscard]] bool dependsOnTime(const Filter &filter);

} // namespace deskhand::search
