// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merkletree.h"

#include <QCryptographicHash>

namespace deskhand::core {

QByteArray MerkleTree::leafHash(QByteArrayView data)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("\0", 1));
    hash.addData(data);
    return hash.result();
}

QByteArray MerkleTree::nodeHash(QByteArrayView left, QByteArrayView right)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView("\1", 1));
    hash.addData(left);
    hash.addData(right);
    return hash.result();
}

void MerkleTree::add(const QByteArray &leafHash)
{
    // Two subtrees of equal size become one, as a binary counter carries.
    QByteArray peak = leafHash;
    for (qint64 carry = m_count; (carry & 1) != 0; carry >>= 1)
        peak = nodeHash(m_peaks.takeLast(), peak);
    m_peaks.append(peak);
    ++m_count;
}

QByteArray MerkleTree::root() const
{
    if (m_peaks.isEmpty())
        return QCryptographicHash::hash({}, QCryptographicHash::Sha256);
    QByteArray root = m_peaks.last();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        root = nodeHash(m_peaks.at(i), root);
    return root;
}

} // namespace deskhand::core
