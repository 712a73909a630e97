// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::app {

class CommandLine;

// How a command comes by a new password. It never is an argument: those are seen by everybody on
// the machine, and kept in the shell's history.
enum class PasswordSource {
    Generated, // random words of our own, to be handed on
    Typed,     // at the terminal, twice and unseen
    StdIn      // one line of standard input
};

struct NewPassword {
    QString text;
    PasswordSource source = PasswordSource::Generated;
};

// By --password-stdin: that; else typed, when `whenUnsaid` says so and there is a terminal; else
// made up. Throws UsageError for one that is too short, is not repeated, or does not come.
NewPassword readNewPassword(const CommandLine &line, PasswordSource whenUnsaid);

} // namespace deskhand::app
