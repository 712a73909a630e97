// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/seal.h"

#include <QList>
#include <optional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::repositories {

// Reads the seals in order, some at a time: a desk of some years has millions. Synchronous; throws
// core::Error.
class SealStream {
public:
    explicit SealStream(database::Connection &connection, qint64 upTo);

    // The next seal, whatever its number; nothing at the end.
    std::optional<domain::Seal> next();

private:
    void read();

    database::Connection &m_connection;
    const qint64 m_upTo;
    qint64 m_last = 0;
    QList<domain::Seal> m_read;
    qsizetype m_at = 0;
};

} // namespace deskhand::repositories
