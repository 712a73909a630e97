// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merkletree.h"
#include "domain/seal.h"
#include "domain/transactionsnapshot.h"

#include <QByteArray>
#include <deque>
#include <functional>
#include <optional>

namespace deskhand::repositories {

// Gives the rows of one source to the seals they belong to, and compares. Rows come by
// transaction; a transaction that was long under way belongs to a later seal than its neighbours,
// so several seals are open at a time. Pure but for the seals that it asks for; one thread.
class BatchCheck {
public:
    using NextSeal = std::function<std::optional<domain::Seal>()>; // by number, ascending

    BatchCheck(domain::SealSource source, NextSeal nextSeal);

    // False once a seal does not fit: nothing after it matters then.
    bool add(quint64 transaction, const QByteArray &leaf);
    bool finish(); // all rows have come

    [[nodiscard]] qint64 sealed() const { return m_sealed; } // rows that belong to a seal
    [[nodiscard]] std::optional<qint64> firstMisfit() const { return m_misfit; } // seal

private:
    struct Open {
        domain::Seal seal;
        domain::TransactionSnapshot snapshot;
        core::MerkleTree tree;
    };
    Open *openFor(quint64 transaction);
    bool load();
    bool closeBefore(quint64 transaction);
    bool close();

    const domain::SealSource m_source;
    const NextSeal m_nextSeal;
    std::deque<Open> m_open;
    quint64 m_transaction = 0; // of the last row
    Open *m_current = nullptr; // where it went
    qint64 m_sealed = 0;
    std::optional<qint64> m_misfit;
};

} // namespace deskhand::repositories
