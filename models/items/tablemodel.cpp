// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/tablemodel.h"

#include <QCoreApplication>

namespace deskhand::items {

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : rows();
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns().size());
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const TableColumn &column = columns()[std::size_t(section)];
    if (role == Qt::DisplayRole)
        return QCoreApplication::translate(context(), column.title);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(column.alignment | Qt::AlignVCenter);
    return {};
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(columns()[std::size_t(index.column())].alignment |
                                   Qt::AlignVCenter);
    return cell(index.row(), index.column(), role);
}

} // namespace deskhand::items
