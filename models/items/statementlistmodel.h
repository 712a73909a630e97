// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statements.h"
#include "items/tablemodel.h"

#include <array>

namespace deskhand::items {

enum class StatementColumn { Statement, Calls, Mean, Total, Longest, Rows };

// clang-format off
inline constexpr std::array statementColumns{
    TableColumn{QLatin1StringView("statement"), QT_TRANSLATE_NOOP("StatementListModel", "Statement"),    Qt::AlignLeading,  60},
    TableColumn{QLatin1StringView("calls"),     QT_TRANSLATE_NOOP("StatementListModel", "Calls"),        Qt::AlignTrailing, 12},
    TableColumn{QLatin1StringView("mean"),      QT_TRANSLATE_NOOP("StatementListModel", "Mean, ms"),     Qt::AlignTrailing, 14},
    TableColumn{QLatin1StringView("total"),     QT_TRANSLATE_NOOP("StatementListModel", "Total, ms"),    Qt::AlignTrailing, 14},
    TableColumn{QLatin1StringView("longest"),   QT_TRANSLATE_NOOP("StatementListModel", "Longest, ms"),  Qt::AlignTrailing, 14},
    TableColumn{QLatin1StringView("rows"),      QT_TRANSLATE_NOOP("StatementListModel", "Rows"),         Qt::AlignTrailing, 14},
};
// clang-format on
static_assert(statementColumns.size() == std::size_t(StatementColumn::Rows) + 1);

// The statements of a desk and what they cost: a few hundred, all in memory. UI thread.
class StatementListModel final : public TableModel {
    Q_OBJECT
public:
    using TableModel::TableModel;

    void show(const QList<domain::StatementStatistics> &statements); // in the order sorted by
    void sort(int column, Qt::SortOrder order) override;
    [[nodiscard]] const domain::StatementStatistics *at(int row) const; // nullptr: none
    [[nodiscard]] int rowOf(qint64 statement) const;                    // -1: none

    [[nodiscard]] std::span<const TableColumn> columns() const override { return statementColumns; }

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_statements.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] const char *context() const override { return "StatementListModel"; }

private:
    void order();

    QList<domain::StatementStatistics> m_statements;
    StatementColumn m_sorted = StatementColumn::Total;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace deskhand::items
