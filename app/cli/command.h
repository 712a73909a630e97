// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"
#include "app/cli/output.h"
#include "app/databaseaccess.h"

#include <QLatin1StringView>
#include <optional>
#include <span>
#include <stop_token>

namespace deskhand::app {

// What a headless command works with.
struct CommandContext {
    const CommandLine &line;
    Output &out;
    DatabaseAccess &database;
    std::stop_token stop; // asked for by a signal; whatever waits or runs on the server ends
};

// One headless command of the contract (design, "The command line"). Runs on the main thread
// of a program without a window; a failure is thrown as core::Error and becomes one line on
// stderr and exit code 1. It is 2 for a command line that makes no sense (UsageError, or a value
// that breaks a rule of its column), and 128 + N when signal N interrupted the command.
struct Command {
    enum class Needs { NoWindow, Offscreen };

    QLatin1StringView name;                           // "ticket show"
    QLatin1StringView arguments;                      // "NUMBER", for the usage line
    const char *summary = "";                         // marked for translation, context "Commands"
    QList<QCommandLineOption> (*options)() = nullptr; // its own, without the global ones
    int fewestArguments = 0;
    int mostArguments = 0;
    int (*run)(CommandContext &context) = nullptr; // the exit code
    Needs needs = Needs::NoWindow;
    const char *details = ""; // for its --help, marked for translation like the summary
};

// All commands, in the order in which help lists them (commands.cpp: the one registration).
std::span<const Command> commands();

QList<QCommandLineOption> noOptions();
QList<QCommandLineOption> globalOptions(); // those of every command

// Runs the command that the arguments name; the exit code of the program. Needs a living
// TerminationSignals.
int runCommand(const QStringList &arguments);

// True if the arguments ask for a command, for help or for the version, false if they ask for
// the window. `needs` is set if it is a command.
bool isCommandLine(const QStringList &arguments, Command::Needs *needs);

// The global options as the window reads them; nullopt where they name no database. Throws
// UsageError.
std::optional<DatabaseTarget> windowTarget(const QStringList &arguments);

} // namespace deskhand::app
