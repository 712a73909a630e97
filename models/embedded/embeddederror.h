// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include <QCoreApplication>

namespace deskhand::embedded {

// Why the private server is not at hand, as far as a caller may want to react to it.
enum class EmbeddedCause {
    BinariesMissing,   // no PostgreSQL server programs on this machine
    WrongVersion,      // the cluster's major version differs from every installed server
    FolderNotWritable, // missing rights, read-only, or no folder at all
    FolderUnreachable, // the account that runs the server cannot get to the folder
    FolderForeign,     // the folder holds or belongs to something that is not ours
    DiskFull,          // no room on the disk that holds the folder
    SocketFolder,      // no place for a socket whose path is short enough and private
    AccountMissing,    // started as root, and no account to run the server is usable
    Busy,              // another program of ours is starting or stopping the server
    OldServerAlive,    // remains of a killed server have not ended in time
    InitFailed,        // initdb failed for another reason; see detail()
    StartFailed,       // the server ended while starting; see detail()
    StopFailed,        // the server did not end
    StillRecovering,   // the server repairs itself after a crash and is not ready yet
    SecretUnusable,    // the password file is missing, or does not open the database
    ClusterDamaged,    // the cluster folder is there without being a cluster
};

// Every failure of this room. explanation() says what happened, what it means and what to
// do; detail() carries errno, the command's output or the last lines of the server's log.
class EmbeddedError : public core::ErrorOf<EmbeddedError, core::EnvironmentError> {
    Q_DECLARE_TR_FUNCTIONS(EmbeddedError)

public:
    EmbeddedError(EmbeddedCause cause, const QString &explanation, const QString &detail = {})
        : ErrorOf(explanation, detail),
          m_cause(cause)
    {
    }

    [[nodiscard]] EmbeddedCause cause() const { return m_cause; }

    // The words for each cause, in one place. `path` is always the file or folder concerned.
    static EmbeddedError binariesMissing(int oldestMajor, const QString &detail);
    static EmbeddedError binariesMissingFor(const QString &folder, int clusterMajor,
                                            const QString &detail);
    static EmbeddedError wrongVersion(const QString &folder, int clusterMajor, int installedMajor);
    static EmbeddedError versionTooOld(const QString &folder, int clusterMajor, int oldestMajor);
    static EmbeddedError folderUnreachable(const QString &path, const QString &blocking,
                                           const QString &account);
    static EmbeddedError folderForeign(const QString &path, const QString &account,
                                       const QString &detail);
    static EmbeddedError diskFull(const QString &path, const QString &detail);
    static EmbeddedError socketFolder(const QString &detail);
    static EmbeddedError accountMissing(const QString &detail);
    static EmbeddedError busy(const QString &path, qint64 holder);
    static EmbeddedError oldServerAlive(const QString &path, const QString &detail);
    static EmbeddedError initFailed(const QString &path, const QString &detail);
    static EmbeddedError startFailed(const QString &logFile, const QString &detail);
    static EmbeddedError stopFailed(qint64 pid, const QString &logFile);
    static EmbeddedError stillRecovering(const QString &logFile);
    static EmbeddedError secretUnusable(const QString &path, const QString &detail);
    static EmbeddedError clusterDamaged(const QString &path, const QString &detail);

    // A failed file operation: DiskFull for ENOSPC and EDQUOT, else FolderNotWritable.
    static EmbeddedError fromErrno(const QString &path, int error, const QString &operation);

private:
    EmbeddedCause m_cause;
};

} // namespace deskhand::embedded
