// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace deskhand::database {

// A statement as PREPARE takes it: `:name` has become `$1`, comments are gone.
struct ParsedSql {
    QString text;
    QStringList names; // with the colon; names.at(0) belongs to $1
};

// QtSql's own parser takes an apostrophe in a comment for the start of a string and `[1:2]`
// for a placeholder, hence this one. Throws ErrorKind::Internal for what QtSql would still
// garble afterwards: the operator `?` (use jsonb_exists) and a colon before a digit.
ParsedSql parsePlaceholders(const QString &sql);

} // namespace deskhand::database
