// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/batchcheck.h"

namespace deskhand::repositories {

using domain::TransactionSnapshot;

BatchCheck::BatchCheck(domain::SealSource source, NextSeal nextSeal)
    : m_source(source),
      m_nextSeal(std::move(nextSeal))
{
}

bool BatchCheck::add(quint64 transaction, const QByteArray &leaf)
{
    if (transaction != m_transaction) {
        m_transaction = transaction;
        if (!closeBefore(transaction))
            return false;
        m_current = openFor(transaction);
    }
    if (!m_current)
        return true; // not sealed yet
    m_current->tree.add(leaf);
    ++m_sealed;
    return true;
}

bool BatchCheck::finish()
{
    while (!m_open.empty() || load())
        if (!close())
            return false;
    return true;
}

// The first seal that sees it. A deque keeps its elements where they are while it grows and
// shrinks at the ends.
BatchCheck::Open *BatchCheck::openFor(quint64 transaction)
{
    for (auto &open : m_open)
        if (open.snapshot.sees(transaction))
            return &open;
    while (load())
        if (m_open.back().snapshot.sees(transaction))
            return &m_open.back();
    return nullptr;
}

bool BatchCheck::load()
{
    auto seal = m_nextSeal();
    if (!seal)
        return false;
    // A snapshot that cannot be read sees nothing: its hash will not fit either.
    const auto snapshot = TransactionSnapshot::fromText(seal->snapshot);
    m_open.push_back({.seal = *std::move(seal),
                      .snapshot = snapshot.value_or(TransactionSnapshot()),
                      .tree = {}});
    return true;
}

// Seals whose transactions all lie before this one have all their rows.
bool BatchCheck::closeBefore(quint64 transaction)
{
    while ((!m_open.empty() || load()) && m_open.front().snapshot.end() <= transaction)
        if (!close())
            return false;
    return true;
}

bool BatchCheck::close()
{
    const Open &open = m_open.front();
    const auto &part = open.seal.part(m_source);
    const bool fits = open.tree.count() == part.count && open.tree.root() == part.root;
    if (!fits)
        m_misfit = open.seal.n;
    m_open.pop_front();
    return fits;
}

} // namespace deskhand::repositories
