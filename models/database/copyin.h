// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace deskhand::database {

class Connection;

// COPY table (columns) FROM STDIN in text format, streamed; constant memory.
//   CopyIn copy(connection, u"COPY desk.tickets (id, title) FROM STDIN"_s);
//   copy.field(id); copy.field(title); copy.endRow(); ... copy.finish();
// Abandoned without finish(): the server drops everything sent. Values are escaped here.
class CopyIn {
public:
    CopyIn(Connection &connection, const QString &copyStatement);
    ~CopyIn();
    CopyIn(const CopyIn &) = delete;
    CopyIn &operator=(const CopyIn &) = delete;

    void null();
    void field(QByteArrayView utf8);
    void field(qint64 value);
    void endRow();
    qint64 finish(); // rows copied; throws DatabaseError

private:
    void separate();
    void flush();
    Connection &m_connection;
    QByteArray m_buffer;
    bool m_rowStarted = false;
    bool m_finished = false;
};

} // namespace deskhand::database
