// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/errors.h"

#include <QSqlDatabase>
#include <chrono>

namespace deskhand::database {

// Why a session could not be opened. QtSql gives only a text in the server's language, so the
// same attempt is made once more through libpq, asked to report the SQLSTATE. Waits at most
// `patience`; an attempt that does not reach the server ends as ConnectionLost.
DatabaseError connectFailure(const QSqlDatabase &database, const QString &connectString,
                             std::chrono::milliseconds patience);

} // namespace deskhand::database
