// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <sys/types.h>

class QProcess;

namespace deskhand::testing {

// Who the private server runs as: PostgreSQL refuses root, so a test run by root borrows an
// unprivileged account. Empty when the present account will do.
struct ServerAccount {
    uid_t user = 0;
    gid_t group = 0;
};
std::optional<ServerAccount> serverAccount();

// Makes the account the owner of a folder.
void giveFolderTo(const std::optional<ServerAccount> &account, const QString &folder);

// The process will run as the account, and be ended when the test process ends, however it does.
void prepareServerProcess(QProcess &process, const std::optional<ServerAccount> &account);

} // namespace deskhand::testing
