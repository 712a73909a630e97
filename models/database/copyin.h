// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace deskhand::database {

class Connection;

// COPY table (columns) FROM STDIN in text format, streamed; constant memory.
//   CopyIn copy(connection, u"COPY desk.tickets (id, title) FROM STDIN"_s);
//   copy.field(id); copy.field(title); copy.endRow(); ... copy.finish();
// Abandoned without finish(): the server drops everything sent. Values are escaped here.
// No other statement on the connection until then. The statement timeout covers the whole COPY.
class CopyIn {
public:
    CopyIn(Connection &connection, const QString &copyStatement);
    ~CopyIn();
    CopyIn(const CopyIn &) = delete;
    CopyIn &operator=(const CopyIn &) = delete;

    void null();
    void field(QByteArrayView utf8); // throws core::InvalidInput for a null character
    void field(const QByteArray &utf8) { field(QByteArrayView(utf8)); }
    void field(const QString &text); // and for half a surrogate pair
    void field(qint64 value);
    void endRow();
    // Rows copied. Throws DatabaseError: a row the server refused is told here at the latest.
    qint64 finish();

private:
    void separate();
    void flush();
    [[noreturn]] void fail();
    Connection &m_connection;
    QByteArray m_buffer;
    bool m_rowStarted = false;
    bool m_finished = false;
};

} // namespace deskhand::database
