// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/statementlistmodel.h"

#include "core/plaintooltip.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

namespace deskhand::items {

using namespace Qt::StringLiterals;
using domain::StatementStatistics;

namespace {

// One line, without the comments at its head.
QString oneLine(const QString &statement)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    return QString(statement).remove(comment).simplified();
}

QString milliseconds(double time)
{
    return QLocale().toString(time, 'f', time < 100 ? 2 : 0);
}

bool isLess(const StatementStatistics &left, const StatementStatistics &right,
            StatementColumn column)
{
    switch (column) {
    case StatementColumn::Statement:
        return oneLine(left.text) < oneLine(right.text);
    case StatementColumn::Calls:
        return left.calls < right.calls;
    case StatementColumn::Mean:
        return left.meanMs < right.meanMs;
    case StatementColumn::Total:
        return left.totalMs < right.totalMs;
    case StatementColumn::Longest:
        return left.maxMs < right.maxMs;
    case StatementColumn::Rows:
        return left.rows < right.rows;
    }
    Q_UNREACHABLE();
}

} // namespace

void StatementListModel::show(const QList<StatementStatistics> &statements)
{
    beginResetModel();
    m_statements = statements;
    order();
    endResetModel();
}

void StatementListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    beginResetModel();
    m_sorted = static_cast<StatementColumn>(column);
    m_order = order;
    this->order();
    endResetModel();
}

void StatementListModel::order()
{
    std::ranges::stable_sort(m_statements, [this](const auto &left, const auto &right) {
        return m_order == Qt::AscendingOrder ? isLess(left, right, m_sorted)
                                             : isLess(right, left, m_sorted);
    });
}

const StatementStatistics *StatementListModel::at(int row) const
{
    return row < 0 || row >= rows() ? nullptr : &m_statements[row];
}

int StatementListModel::rowOf(qint64 statement) const
{
    const auto found = std::ranges::find(m_statements, statement, &StatementStatistics::id);
    return found == m_statements.end() ? -1 : static_cast<int>(found - m_statements.begin());
}

QVariant StatementListModel::cell(int row, int column, int role) const
{
    const StatementStatistics &statement = m_statements[row];
    if (role == Qt::ToolTipRole &&
        static_cast<StatementColumn>(column) == StatementColumn::Statement)
        return core::plainToolTip(oneLine(statement.text).left(600));
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<StatementColumn>(column)) {
    case StatementColumn::Statement:
        return oneLine(statement.text).left(300);
    case StatementColumn::Calls:
        return QLocale().toString(statement.calls);
    case StatementColumn::Mean:
        return milliseconds(statement.meanMs);
    case StatementColumn::Total:
        return milliseconds(statement.totalMs);
    case StatementColumn::Longest:
        return milliseconds(statement.maxMs);
    case StatementColumn::Rows:
        return QLocale().toString(statement.rows);
    }
    Q_UNREACHABLE();
}

} // namespace deskhand::items
