// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

// What holds for every file of the project, whatever it does.
namespace deskhand::sourcechecks {

struct Source {
    QString file;
    QString text;
};

// The SPDX line stands first, or second after a "#!".
QList<Finding> checkLicence(const Source &source);

// At most 400 lines, but for filesAllowedToBeLong().
QList<Finding> checkLength(const Source &source);
QStringList filesAllowedToBeLong();

// Letters and digits in lower case, with no underscore.
QList<Finding> checkName(const Source &source);

// No note to oneself and no promise to the user in place of the work.
QList<Finding> checkNothingLeftUndone(const Source &source);

// queryNames are the "area/name" of the files below resources/sql/queries. The code names each of
// them, and every file it loads by sqlFile() is there.
QList<Finding> checkQueries(const QStringList &queryNames, const QList<Source> &sources);

} // namespace deskhand::sourcechecks
