// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace deskhand::testing {

// For each row of the table "Who may do what" ("object: action") the SQL that does it and then
// yields a row. Names in braces: {ticket}, {team} its team, {otherteam}, {me} and {another} people,
// {own} and {comment} public comments of these two on the ticket, {tag} one that is not on it,
// {verifier} of a password.
const QMap<QString, QString> &permissionStatements();

} // namespace deskhand::testing
