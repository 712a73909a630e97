// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/seal.h"

#include <QByteArray>
#include <QByteArrayView>
#include <functional>

namespace deskhand::database {
class Connection;
}

// The rows that are sealed, as sealing and verification read them alike. Synchronous; throws
// core::Error.
namespace deskhand::repositories {

// A row of the trail in the order of its seal's tree.
struct SealedRow {
    quint64 transaction = 0;
    QByteArrayView id; // as text: a number, of an edit a UUID
    QByteArray leaf;   // core::MerkleTree::leafHash of the whole line
};

// How the values of a line are written, whoever asks; until the end of the transaction, which must
// have begun.
void writeCanonically(database::Connection &connection);

// The rows whose transactions `upto` sees and `after` does not, by transaction and key. Snapshots
// are texts of PostgreSQL's pg_snapshot.
void eachSealedRow(database::Connection &connection, domain::SealSource source,
                   const QString &after, const QString &upto,
                   const std::function<void(const SealedRow &)> &visit);

// The key of a row among the leaves kept beside a seal: a UUID's 16 bytes, or 8 of zero and a
// number's.
QByteArray leafKey(QByteArrayView id);
QString idOfLeafKey(QByteArrayView key);

inline constexpr qsizetype leafKeyBytes = 16;
inline constexpr qsizetype leafBytes = leafKeyBytes + 32;

} // namespace deskhand::repositories
