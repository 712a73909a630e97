// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/serveraccount.h"

#include <QFile>
#include <QProcess>
#include <csignal>
#include <grp.h>
#include <pwd.h>
#include <stdexcept>
#include <sys/prctl.h>
#include <unistd.h>

namespace deskhand::testing {

std::optional<ServerAccount> serverAccount()
{
    if (geteuid() != 0)
        return std::nullopt;
    for (const char *name : {"postgres", "nobody"})
        if (const passwd *entry = getpwnam(name))
            return ServerAccount{entry->pw_uid, entry->pw_gid};
    throw std::runtime_error("no unprivileged account to run the test server as");
}

void giveFolderTo(const std::optional<ServerAccount> &account, const QString &folder)
{
    if (account && chown(QFile::encodeName(folder).constData(), account->user, account->group) != 0)
        throw std::runtime_error("cannot give the test server its folder");
}

void prepareServerProcess(QProcess &process, const std::optional<ServerAccount> &account)
{
    process.setChildProcessModifier([account] {
        if (account && (setgroups(0, nullptr) != 0 || setgid(account->group) != 0 ||
                        setuid(account->user) != 0))
            _exit(126);
        // After setuid, which clears it. SIGQUIT: immediate shutdown.
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

} // namespace deskhand::testing
