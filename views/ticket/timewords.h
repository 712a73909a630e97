// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <chrono>

// Points and spans of time, and sizes, as people say them, in the language of the program.
namespace deskhand::views {

// "5 minutes ago"; from a week on the date. Any time zone in, local words out.
QString agoWords(const QDateTime &at, const QDateTime &now);
// Date, time and zone, for a tooltip; empty for no time.
QString exactWords(const QDateTime &at);
QString clockWords(const QDateTime &at); // "14:03"
// The clock on that day, with a short date on any other.
QString clockWords(const QDateTime &at, QDate day);
QString dayWords(QDate day, QDate today);         // "Today", "Yesterday", the long date
QString durationWords(std::chrono::milliseconds); // "3 h 12 min"
QString sizeWords(qint64 bytes);                  // "47.1 kB"

} // namespace deskhand::views
