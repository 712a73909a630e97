// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "support/testdatabase.h"
#include "support/testserver.h"

#include <memory>

namespace deskhand::bench {

// The desk that is measured: one given by its connection string, as it is, or a demo desk on a
// private server, gone afterwards. The session is the owner's.
class BenchDesk {
public:
    explicit BenchDesk(const QString &conninfo);
    explicit BenchDesk(qint64 tickets);

    [[nodiscard]] database::Connection &owner() { return *m_owner; }
    // A session of another login, without a password.
    [[nodiscard]] std::unique_ptr<database::Connection> as(const QString &login) const;
    // Gives a new person a login: on a private server.
    void addLogin(const QString &login, const QString &tier, const QList<qint64> &teams);
    [[nodiscard]] const database::ConnectionSettings &settings() const { return m_settings; }

private:
    std::unique_ptr<testing::TestServer> m_server;
    std::unique_ptr<testing::TestDatabase> m_database;
    database::ConnectionSettings m_settings;
    std::unique_ptr<database::Connection> m_owner;
};

} // namespace deskhand::bench
