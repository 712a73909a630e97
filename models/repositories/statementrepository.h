// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statements.h"

#include <QStringList>

namespace deskhand::database {
class Connection;
}

// What the server counts of statements in this database; for administrators. Synchronous; throws
// core::Error.
namespace deskhand::repositories {

domain::StatementReport loadStatements(database::Connection &connection, int most);
// How the server would run it, whatever the values; line by line. Empty when it is not counted any
// more; throws DatabaseError where the server cannot tell without the values.
QStringList loadPlan(database::Connection &connection, qint64 statement);
// Makes this database show the count; for the server's owner.
void turnOnStatements(database::Connection &connection);

} // namespace deskhand::repositories
