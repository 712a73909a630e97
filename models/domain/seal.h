// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <array>

namespace deskhand::domain {

// What is sealed: the tables of the trail. The values are those of audit.seal_leaves.source.
enum class SealSource { AuditLogs, Edits, Accesses };
inline constexpr std::array sealSources{SealSource::AuditLogs, SealSource::Edits,
                                        SealSource::Accesses};

// A row of audit.seals: what the seal says of its batch, the rows whose transaction is visible in
// its snapshot and was not in the one before.
struct Seal {
    struct Part {
        qint64 count = 0;
        QByteArray root; // core::MerkleTree over the rows, by transaction and key
    };

    qint64 n = 0;              // 1, 2, 3, ... without gaps
    qint64 sealedAtMicros = 0; // since 1970, UTC
    QString snapshot;          // as PostgreSQL writes it
    std::array<Part, 3> parts; // by SealSource
    QByteArray hash;

    [[nodiscard]] const Part &part(SealSource source) const
    {
        return parts[static_cast<std::size_t>(source)];
    }
    [[nodiscard]] Part &part(SealSource source) { return parts[static_cast<std::size_t>(source)]; }
    [[nodiscard]] qint64 count() const { return parts[0].count + parts[1].count + parts[2].count; }
};

// The hash that the first seal follows.
QByteArray chainStart(const QUuid &desk);

// SHA-256 of: the hash of the seal before; the root of the three roots, ((logs, edits), accesses)
// joined as core::MerkleTree joins; n; the time in microseconds; the snapshot; the three counts.
// Numbers are 8 bytes, the highest first.
QByteArray sealHash(const QByteArray &previous, const Seal &seal);

} // namespace deskhand::domain
