// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What --help prints, translated, ending with a newline.
namespace deskhand::app {

struct Command;

QString generalHelp(); // all commands
QString helpFor(const Command &command);

// The commands that begin with this word: "ticket" is the group of "ticket show" and others.
QStringList commandsOf(const QString &group); // their second words; empty if it is no group
QString helpForGroup(const QString &group);

} // namespace deskhand::app
