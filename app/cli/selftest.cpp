// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "core/error.h"
#include "core/pause.h"
#include "database/connection.h"
#include "embedded/embeddedserver.h"

#include <QAction>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTemporaryDir>
#include <algorithm>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class SelftestCommand {
    Q_DECLARE_TR_FUNCTIONS(SelftestCommand)
};

[[noreturn]] void fail(const QString &what)
{
    throw core::EnvironmentError(SelftestCommand::tr("The self-test failed: %1").arg(what));
}

template <typename T>
T answerOf(QFuture<T> future)
{
    future.waitForFinished();
    return future.result();
}

domain::TicketId createTicket(const services::Desk &desk)
{
    const QString name = u"Self-test"_s;
    return answerOf(desk.tickets.create({.title = name}, {.reason = u"self-test creates"_s}));
}

// An edit through the same services the window uses, and the trail of it.
void editAndVerify(const services::Desk &desk, domain::TicketId id)
{
    const auto created = answerOf(desk.tickets.detail(id).future);
    const domain::EditIntent change{.reason = u"self-test resolves"_s};
    const domain::TicketPatch patch{.status = domain::TicketStatus::Resolved};
    const auto resolved = answerOf(desk.tickets.update(id, created.ticket.version, patch, change));
    if (resolved.status != domain::TicketStatus::Resolved)
        fail(SelftestCommand::tr("the ticket did not take the new status."));

    const auto trail = answerOf(desk.audit.list({.edit = change.id}).future);
    const bool found =
        std::any_of(trail.begin(), trail.end(), [&](const domain::AuditEntry &entry) {
            return entry.table == "tickets"_L1 && entry.record == id.value() &&
                   std::any_of(entry.changes.begin(), entry.changes.end(), [](const auto &field) {
                       return field.field == "status"_L1 && field.before == "open"_L1 &&
                              field.after == "resolved"_L1;
                   });
        });
    if (!found)
        fail(SelftestCommand::tr("the audit trail does not show the edit."));
}

// The window must come to show the ticket that was made beside it.
void waitForWindow(views::MainWindow &window, const std::stop_token &stop)
{
    QDeadlineTimer deadline(std::chrono::seconds(60));
    while (window.queueModel().total().value_or(0) != 1) {
        if (deadline.hasExpired())
            fail(SelftestCommand::tr("the window does not show the ticket."));
        window.actionRegistry().action(u"view.refresh"_s)->trigger();
        QDeadlineTimer pause(std::chrono::milliseconds(300));
        while (!pause.hasExpired())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
        core::pause(stop, std::chrono::milliseconds(0));
    }
}

} // namespace

int runSelftest(CommandContext &context)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        fail(scratch.errorString());
    // As root the server runs under another account, which must get to its folder.
    QFile::setPermissions(scratch.path(),
                          QFile::permissions(scratch.path()) | QFile::ExeGroup | QFile::ExeOther);
    const QString dataFolder = scratch.filePath(u"data"_s);
    {
        QSettings settings(scratch.filePath(u"settings.ini"_s), QSettings::IniFormat);
        Application desk({.dataFolder = dataFolder, .conninfo = {}}, settings);
        const std::stop_callback onStop(context.stop, [&] { desk.stopWaiting(); });
        desk.show();
        const auto ticket = createTicket(desk.desk());
        waitForWindow(desk.window(), context.stop);
        editAndVerify(desk.desk(), ticket);
        if (database::forbiddenCalls() != 0)
            fail(SelftestCommand::tr("the window called the database on its own thread."));
    }
    embedded::ServerOptions options;
    options.dataFolder = dataFolder;
    if (embedded::EmbeddedServer(options).status().state == embedded::ServerState::Running)
        fail(SelftestCommand::tr("the server did not stop with its last program."));
    context.out.line(u"selftest ok"_s);
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
