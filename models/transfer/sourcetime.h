// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <chrono>
#include <optional>

namespace deskhand::transfer {

// An instant of a source, to the microsecond, as the database keeps it.
using SourceTime = std::chrono::sys_time<std::chrono::microseconds>;

// Reads ISO 8601 with date, time and offset: "2016-02-16T22:43:14.000+0000", "...14Z",
// "...14.5+01:00". nullopt for anything else, a day that no calendar has and a time without an
// offset included: nobody could say which instant it is.
std::optional<SourceTime> parseSourceTime(QByteArrayView text);

QByteArray toSqlText(SourceTime time); // a timestamptz literal in UTC

} // namespace deskhand::transfer
