// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/passwordverifier.h"

#include "database/connection.h"
#include "database/errors.h"

#include <libpq-fe.h>
#include <memory>

namespace deskhand::database {

QString passwordVerifier(Connection &connection, const QString &login, const QString &clearText)
{
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(static_cast<PGconn *>(connection.nativeHandle()),
                              clearText.toUtf8().constData(), login.toUtf8().constData(),
                              "scram-sha-256"),
        &PQfreemem);
    if (!verifier)
        throw DatabaseError(core::ErrorKind::Internal, {}, {}, connection.lastMessage());
    return QString::fromUtf8(verifier.get());
}

} // namespace deskhand::database
