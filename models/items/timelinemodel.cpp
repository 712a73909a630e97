// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/timelinemodel.h"

#include <QSet>
#include <algorithm>

namespace deskhand::items {

namespace {

using Key = std::pair<int, qint64>;

Key keyOf(const TimelineEntry &entry)
{
    return {int(entry.kind), entry.id};
}

QSet<Key> keysOf(const QList<TimelineEntry> &entries)
{
    QSet<Key> keys;
    for (const TimelineEntry &entry : entries)
        keys.insert(keyOf(entry));
    return keys;
}

} // namespace

void TimelineModel::show(const QList<TimelineEntry> &entries)
{
    if (m_entries.isEmpty() || !keepsOrder(entries)) {
        beginResetModel();
        m_entries = entries;
        endResetModel();
        return;
    }
    removeMissing(entries);
    insertAndUpdate(entries);
}

void TimelineModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const TimelineEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case KindRole:
        return int(entry.kind);
    case IdRole:
        return entry.id;
    case TimeRole:
        return entry.at;
    case AuthorRole:
        return entry.author;
    default:
        return {};
    }
}

// The rows that stay stand in the new list in the same order; and it is the same ticket.
bool TimelineModel::keepsOrder(const QList<TimelineEntry> &entries) const
{
    const QSet<Key> present = keysOf(m_entries);
    auto next = m_entries.cbegin();
    bool sameTicket = false;
    for (const TimelineEntry &entry : entries) {
        if (!present.contains(keyOf(entry)))
            continue;
        next = std::find_if(next, m_entries.cend(),
                            [&](const auto &old) { return old.isSameAs(entry); });
        if (next == m_entries.cend())
            return false;
        ++next;
        sameTicket = sameTicket || entry.kind == TimelineEntry::Kind::Description;
    }
    return sameTicket;
}

void TimelineModel::removeMissing(const QList<TimelineEntry> &entries)
{
    const QSet<Key> wanted = keysOf(entries);
    const auto isMissing = [&](int row) { return !wanted.contains(keyOf(m_entries[row])); };
    for (int last = int(m_entries.size()) - 1; last >= 0; --last) {
        if (!isMissing(last))
            continue;
        int first = last;
        while (first > 0 && isMissing(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_entries.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

void TimelineModel::insertAndUpdate(const QList<TimelineEntry> &entries)
{
    for (int row = 0; row < entries.size(); ++row) {
        const TimelineEntry &wanted = entries[row];
        if (row < m_entries.size() && m_entries[row].isSameAs(wanted)) {
            if (m_entries[row] != wanted) {
                m_entries[row] = wanted;
                Q_EMIT dataChanged(index(row), index(row));
            }
            continue;
        }
        // All that come before the next one that stayed, at once.
        int end = row + 1;
        while (end < entries.size() &&
               (row == m_entries.size() || !m_entries[row].isSameAs(entries[end])))
            ++end;
        beginInsertRows({}, row, end - 1);
        for (int i = row; i < end; ++i)
            m_entries.insert(i, entries[i]);
        endInsertRows();
        row = end - 1;
    }
}

} // namespace deskhand::items
