// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "app/cli/commandhelp.h"
#include "app/terminationsignals.h"
#include "core/error.h"
#include "database/connectionsettings.h"
#include "database/errors.h"
#include "embedded/datafolder.h"
#include "services/errorwords.h"

#include <QCoreApplication>
#include <QDir>
#include <algorithm>
#include <array>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int usageError = 2;

class Commands {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

// clang-format off
constexpr std::array table{
    Command{"init"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "creates the database and brings its schema up to date; safe to repeat"),
            noOptions, 0, 0, runInit},
    Command{"migrate"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "moves the schema up, or with --to down"),
            migrateOptions, 0, 0, runMigrate},
    Command{"demo"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "fills an empty database with an invented support desk"),
            demoOptions, 0, 0, runDemo},
    Command{"import jira"_L1, "FILE"_L1,
            QT_TRANSLATE_NOOP("Commands", "imports Jira issues (REST JSON, plain, gzip or zstd); - reads standard input"),
            importOptions, 1, 1, runImportJira},
    Command{"search"_L1, "QUERY"_L1,
            QT_TRANSLATE_NOOP("Commands", "finds tickets, in the language of the search bar"),
            searchOptions, 0, 1, runSearch},
    Command{"ticket show"_L1, "NUMBER"_L1,
            QT_TRANSLATE_NOOP("Commands", "shows a ticket with its conversation"),
            ticketShowOptions, 1, 1, runTicketShow},
    Command{"ticket create"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "creates a ticket and prints its number"),
            ticketCreateOptions, 0, 0, runTicketCreate},
    Command{"ticket set"_L1, "NUMBER"_L1,
            QT_TRANSLATE_NOOP("Commands", "changes fields and tags of a ticket"),
            ticketSetOptions, 1, 1, runTicketSet},
    Command{"ticket comment"_L1, "NUMBER"_L1,
            QT_TRANSLATE_NOOP("Commands", "adds a reply or an internal note"),
            ticketCommentOptions, 1, 1, runTicketComment},
    Command{"ticket delete"_L1, "NUMBER"_L1,
            QT_TRANSLATE_NOOP("Commands", "moves a ticket to the trash"),
            reasonOptions, 1, 1, runTicketDelete},
    Command{"ticket restore"_L1, "NUMBER"_L1,
            QT_TRANSLATE_NOOP("Commands", "takes a ticket back out of the trash"),
            reasonOptions, 1, 1, runTicketRestore},
    Command{"audit log"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "lists who changed what, and when, newest first"),
            auditLogOptions, 0, 0, runAuditLog, Command::Needs::NoWindow,
            QT_TRANSLATE_NOOP("Commands", "There is an entry for each row that an edit changed; the rows of one edit share its\n"
                                          "edit_id. Creating a ticket with a new tag makes three: the ticket, the tag, and the\n"
                                          "tag on the ticket.")},
    Command{"audit verify"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "reads the whole trail and finds what was done to it behind its back"),
            auditVerifyOptions, 0, 0, runAuditVerify, Command::Needs::NoWindow,
            QT_TRANSLATE_NOOP("Commands", "Every row is compared with its seal, every seal with the one before, and the end with\n"
                                          "the last one that this computer saw. Ends with 1 at the first break and names it. What\n"
                                          "the owner of the server rewrote so that all fits, only --checkpoint can find.")},
    Command{"audit checkpoint export"_L1, "FILE"_L1,
            QT_TRANSLATE_NOOP("Commands", "writes down the end of the trail, to be kept elsewhere"),
            checkpointExportOptions, 1, 1, runCheckpointExport},
    Command{"audit checkpoint check"_L1, "FILE"_L1,
            QT_TRANSLATE_NOOP("Commands", "compares the trail with a checkpoint"),
            checkpointCheckOptions, 1, 1, runCheckpointCheck},
    Command{"audit checkpoint key"_L1, "FILE"_L1,
            QT_TRANSLATE_NOOP("Commands", "makes a key to sign checkpoints with (Ed25519)"),
            noOptions, 1, 1, runCheckpointKey},
    Command{"seal"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "seals what is new in the audit trail, once or with --every for ever"),
            sealOptions, 0, 0, runSeal},
    Command{"audit undo"_L1, "EDIT_ID"_L1,
            QT_TRANSLATE_NOOP("Commands", "takes an edit back, of one ticket or many"),
            auditUndoOptions, 1, 1, runAuditUndo, Command::Needs::NoWindow,
            QT_TRANSLATE_NOOP("Commands", "What was changed since stays as it is and is listed, with who changed it and when. To\n"
                                          "undo is an edit like others, and can be undone.")},
    Command{"user add"_L1, "NAME"_L1,
            QT_TRANSLATE_NOOP("Commands", "adds a person; with --login one who can sign in"),
            userAddOptions, 1, 1, runUserAdd, Command::Needs::NoWindow,
            QT_TRANSLATE_NOOP("Commands", "With --login the person can sign in: with the password from --password-stdin, or with\n"
                                          "one made up here, which is printed once and has to be changed at the first sign-in.")},
    Command{"user passwd"_L1, "PERSON"_L1,
            QT_TRANSLATE_NOOP("Commands", "sets a password: one's own, or as an admin anybody's"),
            userPasswdOptions, 1, 1, runUserPasswd, Command::Needs::NoWindow,
            QT_TRANSLATE_NOOP("Commands", "A password that somebody else has set is to be changed at the next sign-in. It is asked\n"
                                          "for at the terminal; without one it is made up and printed.")},
    Command{"user role"_L1, "PERSON TIER"_L1,
            QT_TRANSLATE_NOOP("Commands", "makes somebody requester, agent, supervisor or admin"),
            reasonOptions, 2, 2, runUserRole},
    Command{"user disable"_L1, "PERSON"_L1,
            QT_TRANSLATE_NOOP("Commands", "keeps somebody out, at once, also from open sessions"),
            reasonOptions, 1, 1, runUserDisable},
    Command{"user enable"_L1, "PERSON"_L1,
            QT_TRANSLATE_NOOP("Commands", "lets somebody in again"),
            reasonOptions, 1, 1, runUserEnable},
    Command{"user team"_L1, "PERSON"_L1,
            QT_TRANSLATE_NOOP("Commands", "changes which teams somebody belongs to"),
            userTeamOptions, 1, 1, runUserTeam},
    Command{"user list"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "lists the people"),
            noOptions, 0, 0, runUserList},
    Command{"team add"_L1, "NAME"_L1,
            QT_TRANSLATE_NOOP("Commands", "adds a team"),
            reasonOptions, 1, 1, runTeamAdd},
    Command{"team list"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "lists the teams"),
            noOptions, 0, 0, runTeamList},
    Command{"server start"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "starts the embedded server and keeps it running"),
            noOptions, 0, 0, runServerStart},
    Command{"server stop"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "stops the embedded server, unless other programs use it"),
            serverStopOptions, 0, 0, runServerStop},
    Command{"server status"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "says whether the embedded server runs"),
            noOptions, 0, 0, runServerStatus},
    Command{"selftest"_L1, ""_L1,
            QT_TRANSLATE_NOOP("Commands", "starts everything on a scratch folder, makes one edit, verifies its audit"),
            noOptions, 0, 0, runSelftest, Command::Needs::Offscreen},
};
// clang-format on

// Where the command's name stands among the arguments: behind global options, which may come
// first. -1 if there is none.
qsizetype nameIndex(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments.at(i).startsWith(u'-'))
            return i;
        if (arguments.at(i) == "--data"_L1 || arguments.at(i) == "--connect"_L1)
            ++i;
    }
    return -1;
}

struct Invocation {
    const Command *command = nullptr;
    QStringList arguments; // without the command's name
};

Invocation findCommand(const QStringList &arguments)
{
    const qsizetype at = nameIndex(arguments);
    if (at < 0)
        return {nullptr, arguments};
    for (const auto &command : table) {
        const auto words = QString(command.name).split(u' ');
        if (arguments.mid(at, words.size()) != words)
            continue;
        return {&command, arguments.mid(0, at) + arguments.mid(at + words.size())};
    }
    return {nullptr, arguments};
}

bool asksFor(const QStringList &arguments, QLatin1StringView option)
{
    const qsizetype end = arguments.indexOf("--"_L1);
    return arguments.mid(0, end).contains(option);
}

QString readableConninfo(const QString &conninfo)
{
    try {
        database::settingsFromConninfo(conninfo);
        return conninfo;
    } catch (const core::InvalidInput &error) {
        throw UsageError(error.explanation());
    }
}

DatabaseTarget targetOf(const CommandLine &line)
{
    if (line.isSet(u"data"_s) && line.isSet(u"connect"_s))
        throw UsageError(Commands::tr("Use either --data or --connect, not both."));
    DatabaseTarget target;
    if (line.isSet(u"connect"_s))
        target.conninfo = readableConninfo(line.value(u"connect"_s));
    else if (!line.isSet(u"data"_s))
        target.dataFolder = embedded::DataFolder::defaultPath();
    else if (line.value(u"data"_s).isEmpty())
        throw UsageError(Commands::tr("--data needs the path of a folder."));
    else
        target.dataFolder = QDir::current().absoluteFilePath(line.value(u"data"_s));
    return target;
}

void checkArgumentCount(const Command &command, const CommandLine &line)
{
    const auto count = line.positional().size();
    if (count >= command.fewestArguments && count <= command.mostArguments)
        return;
    const QString wanted =
        command.arguments.isEmpty() ? Commands::tr("no arguments") : QString(command.arguments);
    throw UsageError(Commands::tr("\"deskhand %1\" takes %2; see \"deskhand %1 --help\".")
                         .arg(command.name, wanted));
}

int runNamed(const Command &command, const QStringList &arguments)
{
    const CommandLine line(command.options() + globalOptions(), arguments);
    checkArgumentCount(command, line);
    Output out(line.isSet(u"json"_s) ? OutputForm::Json : OutputForm::Text);
    const StopOnSignal interruption;
    DatabaseAccess database(targetOf(line), interruption.token());
    CommandContext context{line, out, database, interruption.token()};
    const int code = command.run(context);
    out.finish();
    return code;
}

// "ticket" of "deskhand ticket --help"; empty if something else than an option follows.
QString namedGroup(const QStringList &arguments)
{
    const qsizetype at = nameIndex(arguments);
    const bool isAlone = arguments.value(at + 1, u"-"_s).startsWith(u'-');
    return isAlone && !commandsOf(arguments.at(at)).isEmpty() ? arguments.at(at) : QString();
}

int complainAboutName(const QStringList &arguments)
{
    const qsizetype at = nameIndex(arguments);
    const QString &first = arguments.at(at);
    const QStringList known = commandsOf(first);
    const QString help =
        known.isEmpty() ? u"deskhand --help"_s : u"deskhand %1 --help"_s.arg(first);
    if (namedGroup(arguments).isEmpty())
        complain(Commands::tr("\"%1\" is no command; \"%2\" lists them.")
                     .arg(arguments.mid(at, 2).join(u' '), help));
    else
        complain(Commands::tr("\"deskhand %1\" needs a command: %2; see \"%3\".")
                     .arg(first, known.join(u", "_s), help));
    return usageError;
}

int printHelp(const Command *command, const QStringList &arguments)
{
    QString text;
    if (command)
        text = helpFor(*command);
    else if (nameIndex(arguments) < 0)
        text = generalHelp();
    else if (const QString group = namedGroup(arguments); !group.isEmpty())
        text = helpForGroup(group);
    else
        return complainAboutName(arguments);
    Output out(OutputForm::Text);
    out.raw(text.toUtf8());
    out.finish();
    return EXIT_SUCCESS;
}

// A value that breaks a rule of its column: a title too long, an address without an @.
bool isRefusedValue(const core::Error &error)
{
    const auto *refusal = dynamic_cast<const database::DatabaseError *>(&error);
    if (!refusal)
        return false;
    const QString &state = refusal->sqlState();
    return state == "23514"_L1 || state == "22001"_L1 || state == "22003"_L1 || state == "DH003"_L1;
}

// The exit code. By now all is closed: transactions are rolled back, the server is left.
int complainAbout(const core::Error &error)
{
    const QString words = services::errorWords(error).oneLine();
    // Interrupted in the middle, things fail in many ways. Only a doubt must be known.
    const bool interrupted = TerminationSignals::received() != 0;
    if (interrupted && error.kind() != core::ErrorKind::InDoubt) {
        complain(Commands::tr("Interrupted. What was under way was rolled back, what was finished "
                              "before that stays."));
        return TerminationSignals::exitCode();
    }
    complain(words);
    if (interrupted)
        return TerminationSignals::exitCode();
    const bool isUsage = dynamic_cast<const UsageError *>(&error) || isRefusedValue(error);
    return isUsage ? usageError : EXIT_FAILURE;
}

} // namespace

std::span<const Command> commands()
{
    return table;
}

QList<QCommandLineOption> globalOptions()
{
    return {
        {u"data"_s, Commands::tr("folder of the embedded database"), u"DIR"_s},
        {u"connect"_s, Commands::tr("a server instead, as a libpq connection string"),
         u"CONNINFO"_s},
        {u"json"_s, Commands::tr("print data as one JSON document")},
        {u"help"_s, Commands::tr("show this help")},
        {u"version"_s, Commands::tr("show the version")},
    };
}

QList<QCommandLineOption> noOptions()
{
    return {};
}

bool isCommandLine(const QStringList &arguments, Command::Needs *needs)
{
    const auto found = findCommand(arguments);
    *needs = found.command ? found.command->needs : Command::Needs::NoWindow;
    return nameIndex(arguments) >= 0 || asksFor(arguments, "--help"_L1) ||
           asksFor(arguments, "-h"_L1) || asksFor(arguments, "--version"_L1);
}

int runCommand(const QStringList &arguments)
{
    try {
        const auto [command, rest] = findCommand(arguments);
        if (asksFor(arguments, "--help"_L1) || asksFor(arguments, "-h"_L1))
            return printHelp(command, arguments);
        if (command)
            return runNamed(*command, rest);
        if (nameIndex(arguments) >= 0)
            return complainAboutName(arguments);
        Output out(OutputForm::Text);
        out.line(u"deskhand "_s + QCoreApplication::applicationVersion());
        out.finish();
        return EXIT_SUCCESS;
    } catch (const core::Error &error) {
        return complainAbout(error);
    }
}

std::optional<DatabaseTarget> windowTarget(const QStringList &arguments)
{
    const CommandLine line(globalOptions(), arguments);
    if (!line.isSet(u"data"_s) && !line.isSet(u"connect"_s))
        return std::nullopt;
    return targetOf(line);
}

} // namespace deskhand::app
