// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/rowwindow.h"

#include <algorithm>

namespace deskhand::items {

using search::PageRequest;
using From = search::PageRequest::From;

namespace {

constexpr std::size_t mostAnchors = 1024;

constexpr qint64 blockOf(qint64 row)
{
    return row / RowWindow::blockSize * RowWindow::blockSize;
}

} // namespace

RowWindow::RowWindow(quint64 generation, int mostBlocks)
    : m_generation(generation),
      m_mostBlocks(mostBlocks)
{
}

qint64 RowWindow::size() const
{
    return m_total.value_or(m_knownEnd);
}

void RowWindow::setTotal(qint64 total)
{
    m_total = total;
    // What lies beyond the end is no longer there.
    m_blocks.erase(m_blocks.lower_bound(total), m_blocks.end());
    m_anchors.erase(m_anchors.lower_bound(total), m_anchors.end());
    if (!m_blocks.empty()) {
        auto &[first, block] = *m_blocks.rbegin();
        block.rows.resize(std::min<qsizetype>(block.rows.size(), total - first));
    }
}

const domain::TicketRow *RowWindow::row(qint64 index) const
{
    const auto found = m_blocks.find(blockOf(index));
    if (index < 0 || found == m_blocks.end())
        return nullptr;
    const qint64 offset = index - found->first;
    return offset < found->second.rows.size() ? &found->second.rows[offset] : nullptr;
}

std::optional<qint64> RowWindow::indexOf(domain::TicketId id) const
{
    for (const auto &[first, block] : m_blocks)
        for (qsizetype i = 0; i < block.rows.size(); ++i)
            if (block.rows[i].id == id)
                return first + i;
    return std::nullopt;
}

QList<domain::TicketId> RowWindow::tickets() const
{
    QList<domain::TicketId> ids;
    for (const auto &[first, block] : m_blocks)
        for (const domain::TicketRow &row : block.rows)
            ids.append(row.id);
    return ids;
}

QList<qint64> RowWindow::rows() const
{
    QList<qint64> indexes;
    for (const auto &[first, block] : m_blocks)
        for (qsizetype i = 0; i < block.rows.size(); ++i)
            indexes.append(first + i);
    return indexes;
}

bool RowWindow::has(qint64 first, qint64 last) const
{
    for (qint64 index = first; index <= last; ++index)
        if (!row(index))
            return false;
    return true;
}

RowWindow::Plan RowWindow::look(qint64 first, qint64 last)
{
    ++m_looks;
    Plan plan;
    const qint64 begin = blockOf(std::max<qint64>(first, 0));
    const qint64 end = std::min(last + 1, reachableEnd());
    for (auto it = m_underway.begin(); it != m_underway.end();) {
        if (it->first >= begin && it->first < end) {
            ++it;
        } else {
            plan.callOff.append(it->second);
            it = m_underway.erase(it);
        }
    }
    for (qint64 at = begin; at < end; at += blockSize) {
        if (const auto block = m_blocks.find(at); block != m_blocks.end())
            block->second.lastLook = m_looks;
        if (const auto request = planned(at))
            plan.send.append(*request);
    }
    return plan;
}

// Where a request still makes sense: without a total, one block beyond what is known.
qint64 RowWindow::reachableEnd() const
{
    if (m_total)
        return *m_total;
    return m_knownEnd % blockSize == 0 ? m_knownEnd + blockSize : m_knownEnd;
}

std::optional<RowRequest> RowWindow::planned(qint64 first)
{
    const qint64 count = m_total ? std::min<qint64>(blockSize, *m_total - first) : blockSize;
    const auto block = m_blocks.find(first);
    // A block that came short may be longer by now: the total says so.
    const bool whole = block != m_blocks.end() && block->second.rows.size() >= count;
    if (whole || m_underway.contains(first))
        return std::nullopt;
    RowRequest request{m_generation, ++m_serial, first, shortestWay(first, count)};
    m_underway.emplace(first, request);
    return request;
}

// The server walks over the rows that are skipped, so the nearest known place wins.
PageRequest RowWindow::shortestWay(qint64 first, qint64 count) const
{
    PageRequest best{.from = From::Start, .skip = first, .limit = int(count)};
    const auto consider = [&best, count](From from, std::optional<search::SortKey> anchor,
                                         qint64 skip) {
        if (skip >= 0 && skip < best.skip)
            best = {.from = from, .anchor = std::move(anchor), .skip = skip, .limit = int(count)};
    };
    const auto behind = m_anchors.lower_bound(first);
    if (behind != m_anchors.begin()) {
        const auto &[index, key] = *std::prev(behind);
        consider(From::After, key, first - index - 1);
    }
    const auto ahead = m_anchors.lower_bound(first + count);
    if (ahead != m_anchors.end())
        consider(From::Before, ahead->second, ahead->first - first - count);
    if (m_total)
        consider(From::End, std::nullopt, *m_total - first - count);
    return best;
}

RowWindow::Arrival RowWindow::arrive(const RowRequest &request, const search::QueuePage &page)
{
    if (!fail(request))
        return Arrival::Stale;
    const qint64 count = page.rows.size();
    const bool cameShort = count < request.page.limit;
    const bool fromBehind = request.page.from == From::Before || request.page.from == From::End;
    if (cameShort && fromBehind)
        return Arrival::Inconsistent; // the beginning is nearer than it was
    if (count == 0) {
        // The list ends here or before: how far before, the next answer tells.
        setTotal(std::min(m_total.value_or(request.first), request.first));
        return Arrival::Taken;
    }
    m_blocks[request.first] = {page.rows, m_looks};
    keepAnchors(request.first, page.keys);
    m_knownEnd = std::max(m_knownEnd, request.first + count);
    if (cameShort)
        setTotal(request.first + count);
    evict();
    return Arrival::Taken;
}

bool RowWindow::fail(const RowRequest &request)
{
    const auto waiting = m_underway.find(request.first);
    if (request.generation != m_generation || waiting == m_underway.end() ||
        waiting->second.serial != request.serial)
        return false;
    m_underway.erase(waiting);
    return true;
}

std::optional<qint64> RowWindow::patch(const domain::TicketRow &row)
{
    const auto index = indexOf(row.id);
    if (!index)
        return std::nullopt;
    domain::TicketRow &known = m_blocks.at(blockOf(*index)).rows[*index % blockSize];
    if (known.version > row.version)
        return std::nullopt;
    known = row;
    return index;
}

void RowWindow::adoptAnchors(const RowWindow &other, qint64 from)
{
    m_anchors.insert(other.m_anchors.lower_bound(from), other.m_anchors.end());
}

RowWindow RowWindow::part(quint64 generation, qint64 first, qint64 last) const
{
    RowWindow part(generation, m_mostBlocks);
    part.m_total = m_total;
    part.m_knownEnd = m_knownEnd;
    part.m_anchors = m_anchors;
    part.m_blocks.insert(m_blocks.lower_bound(blockOf(std::max<qint64>(first, 0))),
                         m_blocks.upper_bound(last));
    for (auto &[at, block] : part.m_blocks)
        block.lastLook = 0;
    return part;
}

// First and last row of the block: one serves the way down, the other the way up.
void RowWindow::keepAnchors(qint64 first, const QList<search::SortKey> &keys)
{
    if (keys.isEmpty())
        return;
    m_anchors.insert_or_assign(first, keys.first());
    m_anchors.insert_or_assign(first + keys.size() - 1, keys.last());
    if (m_anchors.size() <= mostAnchors)
        return;
    for (auto it = m_anchors.begin(); it != m_anchors.end();) {
        it = m_anchors.erase(it);
        if (it != m_anchors.end())
            ++it;
    }
}

void RowWindow::evict()
{
    while (m_blocks.size() > std::size_t(m_mostBlocks)) {
        const auto oldest = std::ranges::min_element(
            m_blocks, {}, [](const auto &entry) { return entry.second.lastLook; });
        if (oldest->second.lastLook == m_looks)
            return;
        m_blocks.erase(oldest);
    }
}

} // namespace deskhand::items
