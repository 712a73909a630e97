// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace deskhand::services {

// A failure in the words of the person who meets it, translated. The one table that window and
// command line share; no text of the database ever gets through.
struct ErrorWords {
    QString happened; // "The ticket was not saved." One line.
    QString meaning;  // what it means for the user's work
    QString remedy;   // what to do

    [[nodiscard]] QString oneLine() const;
};

// Constraints have words of their own, by constraint name. The technical detail is written to
// the log here, so that no failure is shown without leaving a trace.
ErrorWords errorWords(const core::Error &error);

} // namespace deskhand::services
