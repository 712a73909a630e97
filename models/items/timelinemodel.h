// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timelineentry.h"

#include <QAbstractListModel>

namespace deskhand::items {

// The timeline of one ticket, oldest first. show() of the same ticket again patches: what stayed
// keeps its row, so that a view need not move.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        KindRole = Qt::UserRole, // TimelineEntry::Kind as int
        IdRole,
        TimeRole, // QDateTime, local
        AuthorRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void show(const QList<TimelineEntry> &entries);
    void clear();

    // Contract: 0 <= row < rowCount().
    [[nodiscard]] const TimelineEntry &entry(int row) const { return m_entries[row]; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] bool keepsOrder(const QList<TimelineEntry> &entries) const;
    void removeMissing(const QList<TimelineEntry> &entries);
    void insertAndUpdate(const QList<TimelineEntry> &entries);

    QList<TimelineEntry> m_entries;
};

} // namespace deskhand::items
