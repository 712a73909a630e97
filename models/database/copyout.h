// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <functional>

namespace deskhand::database {

class Connection;

// COPY (...) TO STDOUT in text format, line by line, in constant memory. `visit` gets each line as
// the server sent it, without its end, and may not use the connection. Throws DatabaseError, also
// in the middle; what `visit` throws ends the COPY. Blocks.
void copyOut(Connection &connection, const QString &copyStatement,
             const std::function<void(QByteArrayView line)> &visit);

} // namespace deskhand::database
