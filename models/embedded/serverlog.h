// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::embedded {

// What PostgreSQL's own messages (always in English, see the environment we give it) say
// about a failed command, as far as it makes a difference for people.
enum class ServerComplaint { OldServerAlive, DiskFull, Other };

ServerComplaint complaintIn(const QString &output);

// The file that a server's output is appended to.
class ServerLog {
public:
    explicit ServerLog(QString path);

    // Sets a large file aside (one generation, "server.log.1"). Only while no server writes.
    void rotate() const;

    [[nodiscard]] qint64 size() const;

    // The last lines that were written after `offset` bytes, for a diagnosis.
    [[nodiscard]] QString tail(qint64 offset = 0) const;

private:
    QString m_path;
};

} // namespace deskhand::embedded
