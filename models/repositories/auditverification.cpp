// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/auditverification.h"

#include "database/query.h"
#include "database/transaction.h"
#include "repositories/batchcheck.h"
#include "repositories/breakdiagnosis.h"
#include "repositories/sealedrows.h"
#include "repositories/sealing.h"
#include "repositories/sealstream.h"

#include <algorithm>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using database::Transaction;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// Ends the reading of rows that no longer matter.
struct Misfit {};

class Verification {
public:
    Verification(Connection &rows, Connection &seals, const QList<Checkpoint> &checkpoints,
                 const std::function<void(qint64)> &progress)
        : m_rows(rows),
          m_seals(seals),
          m_checkpoints(checkpoints),
          m_progress(progress)
    {
    }

    AuditVerification run()
    {
        // Set after a seal's commit, and not bound by snapshots: read first, it never runs ahead.
        m_witness = Query(m_rows, sqlFile(u"sealing/witness"_s)).one([](const Row &row) {
            return row.int64(0);
        });
        Transaction snapshot(m_rows, Transaction::Isolation::RepeatableReadReadOnly);
        writeCanonically(m_rows);
        m_end = chainEnd(m_rows);
        checkChain();
        for (const SealSource source : sealSources)
            checkRows(source);
        m_result.rows = m_result.sealed + unsealedRows();
        if (m_misfit)
            note(diagnose(m_rows, *m_misfit, m_misfitSource));
        checkOutsiders();
        snapshot.commit();
        return m_result;
    }

private:
    void note(const AuditBreak &found)
    {
        if (!m_result.firstBreak || found.seal < m_result.firstBreak->seal)
            m_result.firstBreak = found;
    }

    // Every seal follows from the one before, none is missing, and the chain ends where it should.
    void checkChain()
    {
        SealStream stream(m_seals, m_end.n);
        QByteArray previous = chainStart(m_end.desk);
        qint64 expected = 1;
        for (auto seal = stream.next(); seal; seal = stream.next(), ++expected) {
            if (seal->n != expected)
                note({.kind = BreakKind::SealMissing, .seal = expected});
            else if (sealHash(previous, *seal) != seal->hash)
                note({.kind = BreakKind::SealChanged, .seal = seal->n});
            if (m_result.firstBreak)
                break;
            previous = seal->hash;
            m_lastSnapshot = seal->snapshot;
            ++m_result.seals;
            compareWithCheckpoints(*seal);
        }
        checkEnd();
    }

    void compareWithCheckpoints(const Seal &seal)
    {
        for (const Checkpoint &checkpoint : m_checkpoints)
            if (checkpoint.n == seal.n && checkpoint.hash != seal.hash)
                note({.kind = BreakKind::Rewritten, .seal = seal.n});
    }

    void checkEnd()
    {
        qint64 known = m_witness;
        for (const Checkpoint &checkpoint : m_checkpoints) {
            if (checkpoint.desk != m_end.desk)
                note({.kind = BreakKind::OtherDesk, .seal = 0});
            known = std::max(known, checkpoint.n);
        }
        if (known > m_end.n)
            note({.kind = BreakKind::TailCut, .seal = m_end.n + 1});
    }

    // Rows that no seal can ever cover.
    void checkOutsiders()
    {
        Query(m_rows, sqlFile(u"sealing/outsider"_s)).each([this](const Row &row) {
            note({.kind = BreakKind::RowAdded,
                  .seal = m_end.n + 1,
                  .source = static_cast<SealSource>(row.int32(0)),
                  .row = row.text(1)});
        });
    }

    void checkRows(SealSource source)
    {
        // Up to the first break of the chain: what follows it proves nothing. It began with 1.
        const qint64 upTo = m_result.seals;
        SealStream stream(m_seals, std::min(upTo, m_misfit.value_or(upTo)));
        BatchCheck check(source, [&] { return stream.next(); });
        qint64 read = 0;
        try {
            eachSealedRow(m_rows, source, TransactionSnapshot().toText(), m_lastSnapshot,
                          [&](const SealedRow &row) {
                              if (!check.add(row.transaction, row.leaf))
                                  throw Misfit();
                              if (++read % 10'000 == 0 && m_progress)
                                  m_progress(m_result.sealed + read);
                          });
            check.finish();
        } catch (const Misfit &) {
        }
        m_result.sealed += check.sealed();
        if (check.firstMisfit()) {
            m_misfit = check.firstMisfit();
            m_misfitSource = source;
        }
    }

    qint64 unsealedRows()
    {
        return Query(m_rows, sqlFile(u"sealing/unsealed"_s))
            .bind(u":after"_s, m_lastSnapshot)
            .one([](const Row &row) { return row.int64(0); });
    }

    Connection &m_rows;
    Connection &m_seals;
    const QList<Checkpoint> &m_checkpoints;
    const std::function<void(qint64)> &m_progress;
    qint64 m_witness = 0; // how far sealing has come
    ChainEnd m_end;
    QString m_lastSnapshot = TransactionSnapshot().toText();
    std::optional<qint64> m_misfit; // the lowest seal whose rows do not fit
    SealSource m_misfitSource = SealSource::AuditLogs;
    AuditVerification m_result;
};

} // namespace

AuditVerification verifyTrail(Connection &rows, Connection &seals,
                              const QList<Checkpoint> &checkpoints,
                              const std::function<void(qint64)> &progress)
{
    return Verification(rows, seals, checkpoints, progress).run();
}

} // namespace deskhand::repositories
