// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/transaction.h"
#include "transfer/jiraimport.h"

#include <chrono>
#include <optional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

// A session while an import runs on it: the only import of the database, without the limits
// that keep a forgotten window from holding the server (a source may be slow to speak), and in
// a dry run one transaction around everything, rolled back at the end. The destructor puts the
// session back as it was.
class ImportSession {
public:
    // Throws core::InvalidInput while another import is under way.
    ImportSession(database::Connection &connection, ImportMode mode);
    ~ImportSession();
    ImportSession(const ImportSession &) = delete;
    ImportSession &operator=(const ImportSession &) = delete;

private:
    void setPatience(std::chrono::milliseconds statement, std::chrono::milliseconds idle);

    database::Connection &m_connection;
    std::optional<database::Transaction> m_dryRun;
};

} // namespace deskhand::transfer
