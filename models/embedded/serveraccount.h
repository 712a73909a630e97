// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <sys/types.h>
#include <vector>

namespace deskhand::embedded {

// The account that owns the data and runs the server. PostgreSQL refuses to run as root,
// so this differs from the account of the program when that is root.
struct ServerAccount {
    uid_t uid = 0;
    gid_t gid = 0;
    std::vector<gid_t> groups; // supplementary groups for the server process
    QString name;              // empty if the uid has no name on this machine

    // For an unprivileged program: its own account. For root: `owner` (of the data folder)
    // unless that is root too, then "postgres", then "nobody".
    // Throws EmbeddedError (AccountMissing).
    static ServerAccount forOwner(uid_t owner);

    // True if the program is root and a server process has to change its identity.
    [[nodiscard]] bool differsFromProgram() const;

    // Gives up the program's identity for this account's. For a child process between fork
    // and exec: async-signal-safe, raw system calls that touch the calling thread only.
    // Returns 0 or an errno.
    [[nodiscard]] int becomeInChild() const;
};

// While it lives, this thread's file operations are made with the account's rights and
// ownership (setfsuid). So a program started as root can neither be led astray by links in a
// folder that someone else owns, nor leave files there that the owner cannot touch.
// Does nothing for an unprivileged program. Nestable, last in first out, one thread.
class FileIdentity {
public:
    explicit FileIdentity(const ServerAccount &account);
    ~FileIdentity();
    Q_DISABLE_COPY_MOVE(FileIdentity)

    // The program's own identity, to be taken back for a while.
    static FileIdentity ofProgram();

private:
    FileIdentity(uid_t uid, gid_t gid);

    gid_t m_previousGid; // in the order of their change
    uid_t m_previousUid;
};

} // namespace deskhand::embedded
