// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "embedded/embeddedserver.h"

#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace deskhand::bench {

// The desk that is measured: one given by its connection string, as it is, or a demo desk on an
// embedded server, set up and durable as people's own is, gone afterwards. The session is the
// owner's.
class BenchDesk {
public:
    explicit BenchDesk(const QString &conninfo);
    explicit BenchDesk(qint64 tickets);

    [[nodiscard]] database::Connection &owner() { return *m_owner; }
    ~BenchDesk();
    BenchDesk(const BenchDesk &) = delete;
    BenchDesk &operator=(const BenchDesk &) = delete;

    // A session of another login: one that addLogin() made, or one without a password.
    [[nodiscard]] std::unique_ptr<database::Connection> as(const QString &login) const;
    // Gives a new person a login: on an embedded server.
    void addLogin(const QString &login, const QString &tier, const QList<qint64> &teams);
    [[nodiscard]] const database::ConnectionSettings &settings() const { return m_settings; }

private:
    std::optional<QTemporaryDir> m_folder;
    std::optional<embedded::EmbeddedServer> m_server;
    database::ConnectionSettings m_settings;
    std::unique_ptr<database::Connection> m_owner;
};

} // namespace deskhand::bench
