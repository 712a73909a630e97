// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/seal.h"

#include "core/merkletree.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace deskhand::domain {

namespace {

QByteArray bytesOf(qint64 number)
{
    QByteArray bytes(sizeof(number), Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

} // namespace

QByteArray chainStart(const QUuid &desk)
{
    return QCryptographicHash::hash(desk.toRfc4122(), QCryptographicHash::Sha256);
}

QByteArray sealHash(const QByteArray &previous, const Seal &seal)
{
    using core::MerkleTree;
    const QByteArray root = MerkleTree::nodeHash(
        MerkleTree::nodeHash(seal.parts[0].root, seal.parts[1].root), seal.parts[2].root);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(root);
    hash.addData(bytesOf(seal.n));
    hash.addData(bytesOf(seal.sealedAtMicros));
    hash.addData(seal.snapshot.toUtf8());
    for (const auto &part : seal.parts)
        hash.addData(bytesOf(part.count));
    return hash.result();
}

} // namespace deskhand::domain
