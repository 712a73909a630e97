// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/serveraccount.h"
#include <QString>

namespace deskhand::embedded {

// The folder that holds everything of the private database:
//   postgres/   the cluster        secret    password of the superuser, mode 0600
//   log/        server output      *.lock    flock(2) files, never deleted
//   pinned      exists while the server is to outlive the programs that use it
class DataFolder {
public:
    // $XDG_DATA_HOME/deskhand (~/.local/share/deskhand); for root /var/lib/deskhand.
    static QString defaultPath();

    // Looks without touching: the folder need not exist. Throws EmbeddedError.
    static DataFolder look(const QString &path);

    // Makes the folder if it is missing, owned by the server's account and closed to others,
    // and checks that the account can reach it and write to it.
    // Throws EmbeddedError (FolderNotWritable, -Unreachable, -Foreign, DiskFull, AccountMissing).
    static DataFolder prepare(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; } // absolute, links resolved
    [[nodiscard]] const ServerAccount &account() const { return m_account; }

    [[nodiscard]] QString cluster() const;
    [[nodiscard]] QString secretFile() const;
    [[nodiscard]] QString logFile() const;
    [[nodiscard]] QString operationLock() const; // held around init, start, stop
    [[nodiscard]] QString clientLock() const;    // shared by every program that uses the server
    [[nodiscard]] QString pinFile() const;

private:
    DataFolder(QString path, ServerAccount account);

    QString m_path;
    ServerAccount m_account;
};

} // namespace deskhand::embedded
