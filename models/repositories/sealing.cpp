// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sealing.h"

#include "core/merkletree.h"
#include "database/errors.h"
#include "database/query.h"
#include "database/transaction.h"
#include "domain/transactionsnapshot.h"
#include "repositories/sealedrows.h"

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using database::Transaction;
using domain::Seal;
using domain::SealSource;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leavesInPart = 4096;
// 48 MB. A larger batch is a desk's first seal or an import of its own: a break in it is told by
// its seal alone.
constexpr qint64 mostLeavesKept = 1'000'000;

struct Last {
    QUuid desk;
    qint64 n = 0;
    QByteArray hash;
    QString snapshot;
};

Last lastSeal(Connection &connection)
{
    return Query(connection, sqlFile(u"sealing/last"_s)).one([](const Row &row) {
        Last last{.desk = row.uuid(0)};
        if (row.isNull(1)) {
            last.hash = domain::chainStart(last.desk);
            last.snapshot = domain::TransactionSnapshot().toText();
        } else {
            last.n = row.int64(1);
            last.hash = row.bytes(2);
            last.snapshot = row.text(3);
        }
        return last;
    });
}

// The leaves of one source, and their keys beside the seal for whoever looks for the very row.
class Batch {
public:
    Batch(Connection &connection, qint64 n, SealSource source)
        : m_connection(connection),
          m_n(n),
          m_source(source)
    {
    }

    void add(const SealedRow &row)
    {
        m_tree.add(row.leaf);
        if (m_tree.count() <= mostLeavesKept)
            m_leaves += leafKey(row.id) + row.leaf;
        else
            m_leaves.clear();
    }

    Seal::Part finish()
    {
        int part = 0;
        for (qsizetype at = 0; at < m_leaves.size(); at += leavesInPart * leafBytes)
            Query(m_connection, sqlFile(u"sealing/addleaves"_s))
                .bind(u":n"_s, m_n)
                .bind(u":source"_s, static_cast<int>(m_source))
                .bind(u":part"_s, part++)
                .bind(u":leaves"_s, m_leaves.mid(at, leavesInPart * leafBytes))
                .run();
        return {.count = m_tree.count(), .root = m_tree.root()};
    }

private:
    Connection &m_connection;
    const qint64 m_n;
    const SealSource m_source;
    core::MerkleTree m_tree;
    QByteArray m_leaves;
};

void add(Connection &connection, const QByteArray &previous, const Seal &seal)
{
    Query(connection, sqlFile(u"sealing/add"_s))
        .bind(u":n"_s, seal.n)
        .bind(u":previous"_s, previous)
        .bind(u":sealed_at"_s, seal.sealedAtMicros)
        .bind(u":snapshot"_s, seal.snapshot)
        .bind(u":log_count"_s, seal.part(SealSource::AuditLogs).count)
        .bind(u":log_root"_s, seal.part(SealSource::AuditLogs).root)
        .bind(u":edit_count"_s, seal.part(SealSource::Edits).count)
        .bind(u":edit_root"_s, seal.part(SealSource::Edits).root)
        .bind(u":access_count"_s, seal.part(SealSource::Accesses).count)
        .bind(u":access_root"_s, seal.part(SealSource::Accesses).root)
        .bind(u":hash"_s, seal.hash)
        .run();
}

std::optional<Seal> sealInTransaction(Connection &connection)
{
    Transaction transaction(connection, Transaction::Isolation::RepeatableRead);
    writeCanonically(connection);
    const Last last = lastSeal(connection);
    Seal seal{.n = last.n + 1};
    Query(connection, sqlFile(u"sealing/now"_s)).each([&](const Row &row) {
        seal.snapshot = row.text(0);
        seal.sealedAtMicros = row.int64(1);
    });
    for (const SealSource source : domain::sealSources) {
        Batch batch(connection, seal.n, source);
        eachSealedRow(connection, source, last.snapshot, seal.snapshot,
                      [&](const SealedRow &row) { batch.add(row); });
        seal.part(source) = batch.finish();
    }
    if (seal.count() == 0)
        return std::nullopt;
    seal.hash = domain::sealHash(last.hash, seal);
    add(connection, last.hash, seal);
    transaction.commit();
    return seal;
}

} // namespace

std::optional<Seal> sealTrail(Connection &connection)
{
    const qint64 before = chainEnd(connection).n;
    try {
        const auto seal = sealInTransaction(connection);
        if (seal)
            Query(connection, sqlFile(u"sealing/confirm"_s)).each([](const Row &) {});
        return seal;
    } catch (const database::DatabaseError &error) {
        // Another sealer took the number: what there was is sealed.
        const bool isTaken =
            error.constraint() == u"seals_pkey"_s || error.constraint() == u"seal_leaves_pkey"_s;
        if (isTaken && chainEnd(connection).n > before)
            return std::nullopt;
        throw;
    }
}

ChainEnd chainEnd(Connection &connection)
{
    return Query(connection, sqlFile(u"sealing/lastseal"_s)).one([](const Row &row) {
        ChainEnd end{.desk = row.uuid(0)};
        if (row.isNull(1))
            return end;
        end.n = row.int64(1);
        end.hash = row.bytes(2);
        end.sealedAt = row.time(3);
        end.total = row.int64(4);
        return end;
    });
}

domain::SealState sealState(Connection &connection)
{
    const ChainEnd end = chainEnd(connection);
    const qint64 unsealed = Query(connection, sqlFile(u"sealing/unsealed"_s))
                                .bind(u":after"_s, lastSeal(connection).snapshot)
                                .one([](const Row &row) { return row.int64(0); });
    return {.sealed = end.total, .unsealed = unsealed, .lastSealedAt = end.sealedAt};
}

QByteArray hashOfSeal(Connection &connection, qint64 n)
{
    return Query(connection, sqlFile(u"sealing/sealhash"_s))
        .bind(u":n"_s, n)
        .one([](const Row &row) { return row.isNull(0) ? QByteArray() : row.bytes(0); });
}

} // namespace deskhand::repositories
