// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/embeddederror.h"

#include <cerrno>
#include <cstring>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

EmbeddedError EmbeddedError::binariesMissing(int oldestMajor, const QString &detail)
{
    return {EmbeddedCause::BinariesMissing,
            tr("The programs of the PostgreSQL server were not found, so the private database "
               "cannot run. Install PostgreSQL %1 or newer (on Debian and Ubuntu the package "
               "“postgresql” or “postgresql-%1”), or set DESKHAND_POSTGRES_BINDIR to the folder "
               "that holds “initdb” and “postgres”.")
                .arg(oldestMajor),
            detail};
}

EmbeddedError EmbeddedError::binariesMissingFor(const QString &folder, int clusterMajor,
                                                const QString &detail)
{
    return {EmbeddedCause::BinariesMissing,
            tr("The programs of the PostgreSQL server were not found, so the database in “%1” "
               "cannot be opened. Nothing was changed. Install PostgreSQL %2, which made it (on "
               "Debian and Ubuntu the package “postgresql-%2”), or set DESKHAND_POSTGRES_BINDIR "
               "to the folder that holds “initdb” and “postgres”.")
                .arg(folder)
                .arg(clusterMajor),
            detail};
}

EmbeddedError EmbeddedError::wrongVersion(const QString &folder, int clusterMajor,
                                          int installedMajor)
{
    return {EmbeddedCause::WrongVersion,
            tr("The database in “%1” was made by PostgreSQL %2, but only version %3 is installed, "
               "which cannot read it. Nothing was changed. Install version %2 (on Debian and "
               "Ubuntu the package “postgresql-%2”).")
                .arg(folder)
                .arg(clusterMajor)
                .arg(installedMajor)};
}

EmbeddedError EmbeddedError::versionTooOld(const QString &folder, int clusterMajor, int oldestMajor)
{
    return {EmbeddedCause::WrongVersion,
            tr("The database in “%1” was made by PostgreSQL %2, which is older than version %3, "
               "the oldest that works here. Nothing was changed. Choose another folder, or copy "
               "the data out with version %2 (on Debian and Ubuntu the package “postgresql-%2”) "
               "and restore it with version %3 (“postgresql-%3”).")
                .arg(folder)
                .arg(clusterMajor)
                .arg(oldestMajor)};
}

EmbeddedError EmbeddedError::folderUnreachable(const QString &path, const QString &blocking,
                                               const QString &account)
{
    return {EmbeddedCause::FolderUnreachable,
            tr("The private database cannot run in “%1”. Its server runs under the account “%2”, "
               "which may not enter “%3”. Choose a folder that this account can reach, or let it "
               "pass (chmod o+x).")
                .arg(path, account, blocking)};
}

EmbeddedError EmbeddedError::folderForeign(const QString &path, const QString &account,
                                           const QString &detail)
{
    return {EmbeddedCause::FolderForeign,
            tr("The folder “%1” cannot hold the private database: it belongs to another account "
               "or holds other files. Nothing was changed. Choose a new or empty folder, or one "
               "that belongs to the account “%2”.")
                .arg(path, account),
            detail};
}

EmbeddedError EmbeddedError::diskFull(const QString &path, const QString &detail)
{
    return {EmbeddedCause::DiskFull,
            tr("There is no room left on the disk that holds “%1”, so the private database cannot "
               "work. What was saved is still there. Free some space and try again.")
                .arg(path),
            detail};
}

EmbeddedError EmbeddedError::socketFolder(const QString &detail)
{
    return {EmbeddedCause::SocketFolder,
            tr("No place was found for the socket of the private database. It needs a folder that "
               "belongs to you alone and whose path is short. Set XDG_RUNTIME_DIR or TMPDIR to "
               "such a folder and try again."),
            detail};
}

EmbeddedError EmbeddedError::accountMissing(const QString &detail)
{
    return {EmbeddedCause::AccountMissing,
            tr("The private database cannot run: PostgreSQL refuses to run as root, and it needs "
               "an account that has a name on this machine. Start the program as an ordinary "
               "user, or install the package “postgresql”, which brings the account “postgres”."),
            detail};
}

EmbeddedError EmbeddedError::busy(const QString &path, qint64 holder)
{
    return {EmbeddedCause::Busy,
            tr("Another program is starting or stopping the private database in “%1” and has not "
               "finished in time. Wait a moment and try again; if it lasts, end the process %2.")
                .arg(path)
                .arg(holder)};
}

EmbeddedError EmbeddedError::oldServerAlive(const QString &path, const QString &detail)
{
    return {EmbeddedCause::OldServerAlive,
            tr("The private database in “%1” was ended by force, and some of its processes are "
               "still at work, so it cannot start yet. Nothing is lost. Wait a moment and try "
               "again; if it lasts, restart the computer.")
                .arg(path),
            detail};
}

EmbeddedError EmbeddedError::initFailed(const QString &path, const QString &detail)
{
    return {EmbeddedCause::InitFailed,
            tr("The private database could not be created in “%1”. Nothing was left behind. The "
               "program's log has the reason in the words of PostgreSQL.")
                .arg(path),
            detail};
}

EmbeddedError EmbeddedError::startFailed(const QString &logFile, const QString &detail)
{
    return {EmbeddedCause::StartFailed,
            tr("The private database did not start. The reason is at the end of the file “%1”. "
               "Your data was not touched.")
                .arg(logFile),
            detail};
}

EmbeddedError EmbeddedError::stopFailed(qint64 pid, const QString &logFile)
{
    return {EmbeddedCause::StopFailed,
            tr("The private database does not end (process %1). It is safe to turn the computer "
               "off: the database repairs itself at the next start. The file “%2” may tell the "
               "reason.")
                .arg(pid)
                .arg(logFile)};
}

EmbeddedError EmbeddedError::stillRecovering(const QString &logFile)
{
    return {EmbeddedCause::StillRecovering,
            tr("The private database was not ended properly and is still repairing itself. It "
               "goes on doing so: try again in some minutes. The file “%1” shows how far it is.")
                .arg(logFile)};
}

EmbeddedError EmbeddedError::secretUnusable(const QString &path, const QString &detail)
{
    return {EmbeddedCause::SecretUnusable,
            tr("The file “%1” with the password of the private database is missing or does not "
               "fit, so the database cannot be opened. Put the file back from a backup of the "
               "same folder.")
                .arg(path),
            detail};
}

EmbeddedError EmbeddedError::clusterDamaged(const QString &path, const QString &detail)
{
    return {EmbeddedCause::ClusterDamaged,
            tr("The folder “%1” should hold the private database, but essential files in it are "
               "missing. Nothing was changed. Restore the folder from a backup, or move it away "
               "to begin with an empty database.")
                .arg(path),
            detail};
}

EmbeddedError EmbeddedError::fromErrno(const QString &path, int error, const QString &operation)
{
    const QString detail =
        u"%1 %2: %3"_s.arg(operation, path, QString::fromLocal8Bit(std::strerror(error)));
    if (error == ENOSPC || error == EDQUOT)
        return diskFull(path, detail);
    return {EmbeddedCause::FolderNotWritable,
            tr("The private database cannot use “%1”: it is not a folder, is read-only, or the "
               "rights to write there are missing. Choose another folder, or change its owner "
               "or its rights.")
                .arg(path),
            detail};
}

} // namespace deskhand::embedded
