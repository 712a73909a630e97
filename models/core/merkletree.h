// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace deskhand::core {

// The Merkle tree hash of RFC 6962, section 2.1, over SHA-256, built leaf by leaf: it keeps one
// hash for each bit of the number of leaves, and never a leaf. Not thread-safe.
class MerkleTree {
public:
    static QByteArray leafHash(QByteArrayView data);                       // 0x00 in front
    static QByteArray nodeHash(QByteArrayView left, QByteArrayView right); // 0x01 in front

    void add(const QByteArray &leafHash);
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] QByteArray root() const; // of no leaves: the hash of nothing

private:
    QList<QByteArray> m_peaks; // of full subtrees, from the largest to the smallest
    qint64 m_count = 0;
};

} // namespace deskhand::core
