// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "domain/audit.h"
#include "domain/edits.h"
#include "domain/people.h"
#include "repositories/auditedwrite.h"
#include "support/testdatabase.h"

#include <QStringList>

namespace deskhand::testing {

// A migrated database of its own, a session on it, and the person signed in there ("Robin
// Desk"): what most tests of repositories begin with.
class DeskDatabase {
public:
    DeskDatabase();
    explicit DeskDatabase(TestServer &server);

    [[nodiscard]] database::Connection &connection() { return m_connection; }
    [[nodiscard]] const database::ConnectionSettings &settings() const;
    [[nodiscard]] domain::UserId me() const { return m_me; }

    // One committed edit with the given reason.
    template <typename Change>
    auto edit(const QString &reason, Change &&change)
    {
        return repositories::auditedWrite(m_connection, {.reason = reason},
                                          std::forward<Change>(change));
    }

    domain::UserId person(const QString &name, domain::UserTier tier = domain::UserTier::Agent);
    domain::CommentId comment(const domain::NewComment &comment);
    domain::TicketId ticket(const domain::NewTicket &ticket = {.title = QStringLiteral("Help")});
    QList<domain::TicketId> tickets(int count);

    [[nodiscard]] qint64 number(const QString &sql); // of a statement that yields one
    [[nodiscard]] QString text(const QString &sql);
    // Whether another session waits for a lock that this one holds.
    [[nodiscard]] bool isWaitedFor();
    [[nodiscard]] QList<domain::AuditEntry> trail(const domain::AuditFilter &filter = {});
    // "insert tickets", "update tickets status" ...: the entries of an edit, oldest first, with
    // the names of the changed columns of an update.
    [[nodiscard]] QStringList trailOf(const QUuid &edit);

private:
    void signIn();

    TestDatabase m_database;
    database::Connection m_connection;
    domain::UserId m_me;
};

} // namespace deskhand::testing
