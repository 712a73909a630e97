// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <span>

namespace deskhand::items {

// One column of a table model; kept in constexpr tables.
struct TableColumn {
    QLatin1StringView word;      // names the column in settings; stable
    const char *title = nullptr; // QT_TRANSLATE_NOOP in `context` of the model
    Qt::AlignmentFlag alignment = Qt::AlignLeading;
    int characters = 12; // proposed width
};

// Everything structural about a flat table, done once and final: a model answers how many rows
// there are and what stands in a cell, and cannot get an index wrong.
class TableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] virtual std::span<const TableColumn> columns() const = 0;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const final;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const final;

protected:
    [[nodiscard]] virtual int rows() const = 0;
    // Row and column are within the table.
    [[nodiscard]] virtual QVariant cell(int row, int column, int role) const = 0;
    // What the column's title is translated in.
    [[nodiscard]] virtual const char *context() const = 0;
};

} // namespace deskhand::items
