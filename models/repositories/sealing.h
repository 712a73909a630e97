// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/seal.h"

#include <QDateTime>
#include <optional>

namespace deskhand::database {
class Connection;
}

namespace deskhand::repositories {

// Seals what was committed to the trail since the last seal, as a sealer or admin; nothing when
// there was nothing, or when another sealer was faster. Who writes meanwhile does not wait: what is
// still under way comes into a later seal. Synchronous; throws core::Error.
std::optional<domain::Seal> sealTrail(database::Connection &connection);

// The end of the chain, as every member of staff may ask for it.
struct ChainEnd {
    QUuid desk;
    qint64 n = 0; // 0: nothing is sealed yet
    QByteArray hash;
    QDateTime sealedAt;
    qint64 total = 0; // rows sealed
};
ChainEnd chainEnd(database::Connection &connection);
// How much of the trail lies under seals, and how much waits; as supervisor or sealer.
domain::SealState sealState(database::Connection &connection);

// Of one seal; empty when there is none of that number.
QByteArray hashOfSeal(database::Connection &connection, qint64 n);

} // namespace deskhand::repositories
