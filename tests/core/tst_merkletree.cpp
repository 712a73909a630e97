// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merkletree.h"

#include <QTest>

using deskhand::core::MerkleTree;

// Held against the reference values of Certificate Transparency, and against the definition of
// RFC 6962 worked out the slow way.
class MerkleTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownAnswers();
    void equalsTheDefinition();
    void everyLeafCounts();
};

namespace {

QByteArray root(const QList<QByteArray> &data)
{
    MerkleTree tree;
    for (const QByteArray &leaf : data)
        tree.add(MerkleTree::leafHash(leaf));
    return tree.root();
}

// MTH of section 2.1: split at the largest power of two below the number of leaves.
QByteArray bySplitting(const QList<QByteArray> &data)
{
    if (data.size() == 1)
        return MerkleTree::leafHash(data[0]);
    qsizetype left = 1;
    while (left * 2 < data.size())
        left *= 2;
    return MerkleTree::nodeHash(bySplitting(data.first(left)), bySplitting(data.sliced(left)));
}

} // namespace

void MerkleTreeTest::knownAnswers()
{
    const QList<QByteArray> leaves{"",
                                   "00",
                                   "10",
                                   "2021",
                                   "3031",
                                   "40414243",
                                   "5051525354555657",
                                   "606162636465666768696a6b6c6d6e6f"};
    const QList<QByteArray> roots{
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
    QList<QByteArray> data;
    QCOMPARE(root(data).toHex(), roots[0]);
    for (qsizetype i = 0; i < leaves.size(); ++i) {
        data.append(QByteArray::fromHex(leaves[i]));
        QCOMPARE(root(data).toHex(), roots[i + 1]);
    }
}

void MerkleTreeTest::equalsTheDefinition()
{
    QList<QByteArray> data;
    for (int i = 1; i <= 130; ++i) {
        data.append(QByteArray::number(i));
        QCOMPARE(root(data), bySplitting(data));
    }
}

void MerkleTreeTest::everyLeafCounts()
{
    const QList<QByteArray> data{"a", "b", "c", "d", "e"};
    for (qsizetype i = 0; i < data.size(); ++i) {
        auto changed = data;
        changed[i] = "x";
        QVERIFY(root(changed) != root(data));
        auto fewer = data;
        fewer.removeAt(i);
        QVERIFY(root(fewer) != root(data));
    }
    QVERIFY(root({"a", "b"}) != root({"b", "a"}));
}

QTEST_APPLESS_MAIN(MerkleTreeTest)
#include "tst_merkletree.moc"
