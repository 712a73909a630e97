// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"

namespace deskhand::database {
class Connection;
}

// People who sign in: for admins, teams for supervisors; anybody else is refused by the database.
// The server gets a verifier made here, never a password. Synchronous; throws core::Error.
namespace deskhand::repositories {

class AuditedWrite;

QList<domain::Account> listAccounts(database::Connection &connection); // all, by name

// The person gets the login and becomes what it says.
void createLogin(AuditedWrite &write, domain::UserId person, const domain::NewLogin &login);
// For somebody else, who has to change it at the next sign-in.
void resetPassword(AuditedWrite &write, const domain::User &person, const QString &password);
void setPasswordDays(AuditedWrite &write, domain::UserId person, std::optional<int> days);
void setTier(AuditedWrite &write, domain::UserId person, domain::UserTier tier);
// At once, also in sessions that are open.
void disablePerson(AuditedWrite &write, domain::UserId person);
void enablePerson(AuditedWrite &write, domain::UserId person);

void joinTeam(AuditedWrite &write, domain::TeamId team, domain::UserId person);
void leaveTeam(AuditedWrite &write, domain::TeamId team, domain::UserId person);

} // namespace deskhand::repositories
