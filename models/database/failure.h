// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/errors.h"

#include <QSqlQuery>
#include <libpq-fe.h>

namespace deskhand::database {

class Connection;

// How QtSql's and libpq's reports of a failure become a DatabaseError. Inside the room only.

// The result a query stands on, also after it failed; null before it ran.
PGresult *nativeResult(const QSqlQuery &query);

// The error of the statement that just failed on this connection.
DatabaseError failureOf(Connection &connection, const QSqlQuery &query);
DatabaseError failureOf(Connection &connection, const PGresult *result);

} // namespace deskhand::database
