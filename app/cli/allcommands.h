// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineOption>
#include <QList>

// What each command file offers to the table in commands.cpp; contracts as in command.h.
namespace deskhand::app {

struct CommandContext;

int runInit(CommandContext &context);

QList<QCommandLineOption> migrateOptions();
int runMigrate(CommandContext &context);

QList<QCommandLineOption> demoOptions();
int runDemo(CommandContext &context);

QList<QCommandLineOption> importOptions();
int runImportJira(CommandContext &context);

QList<QCommandLineOption> searchOptions();
int runSearch(CommandContext &context);

QList<QCommandLineOption> ticketCreateOptions();
QList<QCommandLineOption> ticketSetOptions();
QList<QCommandLineOption> ticketCommentOptions();
QList<QCommandLineOption> reasonOptions();
QList<QCommandLineOption> ticketShowOptions();
int runTicketShow(CommandContext &context);
int runTicketCreate(CommandContext &context);
int runTicketSet(CommandContext &context);
int runTicketComment(CommandContext &context);
int runTicketDelete(CommandContext &context);
int runTicketRestore(CommandContext &context);

QList<QCommandLineOption> auditLogOptions();
int runAuditLog(CommandContext &context);
QList<QCommandLineOption> auditVerifyOptions();
int runAuditVerify(CommandContext &context);
QList<QCommandLineOption> checkpointExportOptions();
int runCheckpointExport(CommandContext &context);
QList<QCommandLineOption> checkpointCheckOptions();
int runCheckpointCheck(CommandContext &context);
int runCheckpointKey(CommandContext &context);
QList<QCommandLineOption> sealOptions();
int runSeal(CommandContext &context);
QList<QCommandLineOption> auditUndoOptions();
int runAuditUndo(CommandContext &context);

QList<QCommandLineOption> userAddOptions();
int runUserAdd(CommandContext &context);
int runUserList(CommandContext &context);
QList<QCommandLineOption> userPasswdOptions();
int runUserPasswd(CommandContext &context);
int runUserRole(CommandContext &context);
int runUserDisable(CommandContext &context);
int runUserEnable(CommandContext &context);
QList<QCommandLineOption> userTeamOptions();
int runUserTeam(CommandContext &context);

int runTeamAdd(CommandContext &context);
int runTeamList(CommandContext &context);

int runServerStart(CommandContext &context);
QList<QCommandLineOption> serverStopOptions();
int runServerStop(CommandContext &context);
int runServerStatus(CommandContext &context);

int runSelftest(CommandContext &context);

} // namespace deskhand::app
