// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/audittrailmodel.h"

#include <QLocale>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand::items {

using domain::AuditEntry;
using domain::AuditEntryId;
using domain::AuditPage;

namespace {

int blockOf(int row)
{
    return row / AuditTrailModel::blockSize;
}

} // namespace

AuditTrailModel::AuditTrailModel(AuditSource &source, QObject *parent)
    : TableModel(parent),
      m_source(source)
{
}

AuditTrailModel::~AuditTrailModel()
{
    callOff();
}

void AuditTrailModel::setDirectory(const domain::Directory &directory)
{
    m_words = AuditWords(directory);
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rows() - 1, columnCount() - 1));
}

void AuditTrailModel::show(const domain::AuditFilter &filter)
{
    callOff();
    beginResetModel();
    m_filter = filter;
    m_rows.clear();
    m_blocks.clear();
    m_lastEdit = {};
    m_next.reset();
    m_walked = 0;
    m_started = false;
    m_wanted = blockSize;
    endResetModel();
    search();
}

void AuditTrailModel::stop()
{
    if (m_state != State::Underway)
        return;
    std::exchange(m_cancel, {})();
    m_stopped = true;
    settle(State::Resting);
}

bool AuditTrailModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_started && m_next && m_state == State::Resting && !m_stopped;
}

void AuditTrailModel::fetchMore(const QModelIndex &parent)
{
    const bool hasBegun = m_started || m_stopped;
    if (parent.isValid() || !hasBegun || m_state == State::Underway || isComplete())
        return;
    m_wanted = rows() + blockSize;
    search();
}

void AuditTrailModel::search()
{
    m_stopped = false;
    const bool goesOn = m_state == State::Underway;
    m_state = State::Underway;
    m_cancel = m_source.page(m_filter, {.before = m_next, .limit = std::max(m_wanted - rows(), 1)},
                             {.ready = [this](const AuditPage &page) { take(page); },
                              .failed =
                                  [this](const core::Error &error) {
                                      m_cancel = {};
                                      settle(State::Failed);
                                      Q_EMIT failed(error);
                                  }});
    if (!goesOn)
        Q_EMIT stateChanged();
}

void AuditTrailModel::take(const AuditPage &page)
{
    m_cancel = {};
    m_started = true;
    m_next = page.next;
    m_walked = page.walked;
    if (!page.entries.isEmpty()) {
        const int first = rows();
        beginInsertRows({}, first, first + static_cast<int>(page.entries.size()) - 1);
        for (const AuditEntry &entry : page.entries) {
            const int edit = m_rows.isEmpty() ? 0 : m_rows.last().edit;
            const bool same = entry.editId == std::exchange(m_lastEdit, entry.editId);
            const int row = rows();
            m_rows.append({.id = entry.id, .edit = same ? edit : edit + 1});
            Block &block = m_blocks[blockOf(row)];
            block.lastLook = ++m_looks;
            block.entries.emplace(row, entry);
        }
        endInsertRows();
        evict();
    }
    if (m_next && rows() < m_wanted) {
        Q_EMIT stateChanged(); // how far it has come
        search();
    } else {
        settle(State::Resting);
    }
}

void AuditTrailModel::settle(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

const AuditEntry *AuditTrailModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    const int number = blockOf(row);
    if (const auto block = m_blocks.find(number); block != m_blocks.end()) {
        block->second.lastLook = ++m_looks;
        if (const auto entry = block->second.entries.find(row);
            entry != block->second.entries.end())
            return &entry->second;
    }
    if (!m_rereads.contains(number)) {
        m_rereads[number] = {};
        // Not from within a view's painting.
        QMetaObject::invokeMethod(
            const_cast<AuditTrailModel *>(this),
            [self = const_cast<AuditTrailModel *>(this), number] {
                if (self->m_rereads.contains(number))
                    self->readAgain(number, std::nullopt);
            },
            Qt::QueuedConnection);
    }
    return nullptr;
}

// One request may not reach through the whole block where its rows lie far apart.
void AuditTrailModel::readAgain(int block, std::optional<AuditEntryId> before)
{
    const qsizetype first = qsizetype(block) * blockSize;
    const qsizetype last = std::min<qsizetype>(first + blockSize, m_rows.size()) - 1;
    const AuditEntryId newest(m_rows[first].id.value() + 1);
    m_rereads[block] = m_source.page(
        m_filter,
        {.before = before ? *before : newest, .oldest = m_rows[last].id, .limit = blockSize},
        {.ready = [this, block](const AuditPage &page) { takeAgain(block, page); },
         .failed =
             [this, block](const core::Error &error) {
                 m_rereads.erase(block);
                 Q_EMIT failed(error);
             }});
}

void AuditTrailModel::takeAgain(int block, const AuditPage &page)
{
    const int first = block * blockSize;
    const int last = std::min(first + blockSize, rows()) - 1;
    Block &into = m_blocks[block];
    into.lastLook = ++m_looks;
    for (const AuditEntry &entry : page.entries) {
        // Others may have been committed late, between those that were there.
        const auto from = m_rows.begin() + first;
        const auto to = m_rows.begin() + last + 1;
        const auto known =
            std::lower_bound(from, to, entry.id, [](const KnownRow &row, AuditEntryId id) {
                return id.value() < row.id.value();
            });
        if (known != to && known->id == entry.id)
            into.entries.emplace(static_cast<int>(known - m_rows.begin()), entry);
    }
    if (page.next)
        readAgain(block, page.next);
    else
        m_rereads.erase(block);
    evict();
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void AuditTrailModel::evict()
{
    while (static_cast<int>(m_blocks.size()) > mostBlocks) {
        const auto oldest =
            std::ranges::min_element(m_blocks, {}, [](const auto &b) { return b.second.lastLook; });
        m_blocks.erase(oldest);
    }
}

void AuditTrailModel::callOff()
{
    if (m_cancel)
        std::exchange(m_cancel, {})();
    for (const auto &[block, cancel] : std::exchange(m_rereads, {}))
        if (cancel)
            cancel();
    m_state = State::Resting;
    m_stopped = false;
}

bool AuditTrailModel::isFirstOfEdit(int row) const
{
    return row == 0 || m_rows[row].edit != m_rows[row - 1].edit;
}

QList<AuditEntry> AuditTrailModel::editAround(int row) const
{
    QList<AuditEntry> entries;
    if (row < 0 || row >= m_rows.size())
        return entries;
    int first = row;
    while (!isFirstOfEdit(first))
        --first;
    for (int i = first; i < rows() && m_rows[i].edit == m_rows[row].edit; ++i) {
        const auto block = m_blocks.find(blockOf(i));
        if (block == m_blocks.end())
            continue;
        if (const auto entry = block->second.entries.find(i); entry != block->second.entries.end())
            entries.append(entry->second);
    }
    return entries;
}

QString AuditTrailModel::text(const AuditEntry &entry, AuditColumn column) const
{
    switch (column) {
    case AuditColumn::When:
        return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case AuditColumn::Who:
        return m_words.person(entry.actor);
    case AuditColumn::What:
        return AuditWords::what(entry);
    case AuditColumn::Ticket:
        return entry.ticket;
    case AuditColumn::Reason:
        return entry.reason;
    }
    Q_UNREACHABLE();
}

QVariant AuditTrailModel::cell(int row, int column, int role) const
{
    if (role == FirstOfEditRole)
        return isFirstOfEdit(row);
    const AuditEntry *entry = entryAt(row);
    if (role == LoadingRole)
        return entry == nullptr;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (!entry)
        return role == Qt::AccessibleTextRole ? QVariant(tr("Loading")) : QVariant();
    const auto which = static_cast<AuditColumn>(column);
    // What the rows of one edit have in common stands in its first row; readers hear it in each.
    const bool isCommon =
        which == AuditColumn::When || which == AuditColumn::Who || which == AuditColumn::Reason;
    if (role == Qt::DisplayRole && isCommon && !isFirstOfEdit(row))
        return {};
    return text(*entry, which);
}

} // namespace deskhand::items
