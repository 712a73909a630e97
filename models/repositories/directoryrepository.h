// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/ticketdetail.h"

#include <QList>

namespace deskhand::database {
class Connection;
}

// People, teams, tags. Synchronous; throws core::Error.
namespace deskhand::repositories {

class AuditedWrite;

domain::Directory loadDirectory(database::Connection &connection);
QList<domain::User> listUsers(database::Connection &connection); // all, by name
// People whose name or e-mail has a word beginning so; at most `limit`, by name.
QList<domain::User> findPeople(database::Connection &connection, const QString &text, int limit);
// Exactly one person by e-mail, login or full name; NotFound, or InvalidInput if several.
domain::User personByText(database::Connection &connection, const QString &text);

domain::User personById(database::Connection &connection, domain::UserId id); // that exists

domain::UserId createUser(AuditedWrite &write, const domain::User &user); // id and createdAt unused
// Makes sure that the role this session signed in with belongs to a person; idempotent.
domain::UserId ensureSignedInPerson(AuditedWrite &write, const QString &name);
domain::TeamId createTeam(AuditedWrite &write, const QString &name);

} // namespace deskhand::repositories
