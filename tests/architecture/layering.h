// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

// The one arrow of the architecture, app -> views -> models, room by room: who may include and
// link whom. Source of the table: ARCHITECTURE.md, "Layers".
namespace deskhand::sourcechecks {

// The room that a file belongs to: "search" for models/search/parser.cpp, "views" for
// views/queue/queueview.h. Empty for a file of no room.
QString roomOf(const QString &file);

// The Qt module that provides a header as it is written between angle brackets: "QtSql" for
// QSqlQuery and for QtSql/QSqlQuery. Empty for what is not Qt's.
QString qtModuleOf(const QString &header);

// Every #include of a source file that the table does not allow.
QList<Finding> checkIncludes(const QString &file, const QString &text);

// Every library in a room's CMakeLists.txt that the table does not allow.
QList<Finding> checkLinks(const QString &file, const QString &text);

} // namespace deskhand::sourcechecks
