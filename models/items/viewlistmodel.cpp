// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/viewlistmodel.h"

#include "search/parser.h"

namespace deskhand::items {

namespace {

QString title(const BuiltInView &view)
{
    return QCoreApplication::translate("ViewListModel", view.title);
}

} // namespace

int ViewListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(builtInViews.size());
}

QVariant ViewListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BuiltInView &view = builtInViews[std::size_t(index.row())];
    const std::optional<qint64> count = m_counts[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return title(view);
    case Qt::AccessibleTextRole:
        return count ? QCoreApplication::translate("ViewListModel", "%1, %Ln ticket(s)", nullptr,
                                                   int(*count))
                           .arg(title(view))
                     : title(view);
    case WordRole:
        return QString(view.word);
    case QueryRole:
        return QString(view.query);
    case IconRole:
        return QString(view.icon);
    case CountRole:
        return count ? QVariant(*count) : QVariant();
    default:
        return {};
    }
}

void ViewListModel::setCounts(const QList<std::optional<qint64>> &counts)
{
    Q_ASSERT(counts.size() == rowCount());
    for (int row = 0; row < rowCount(); ++row) {
        if (std::exchange(m_counts[row], counts[row]) != counts[row])
            Q_EMIT dataChanged(index(row), index(row), {CountRole, Qt::AccessibleTextRole});
    }
}

QList<search::Filter> ViewListModel::filters()
{
    QList<search::Filter> all;
    for (const BuiltInView &view : builtInViews)
        all.append(search::parse(QString(view.query)).filter);
    return all;
}

int ViewListModel::rowOfQuery(const QString &query) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (query.trimmed() == builtInViews[std::size_t(row)].query)
            return row;
    return -1;
}

int ViewListModel::rowOfWord(const QString &word) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (word == builtInViews[std::size_t(row)].word)
            return row;
    return -1;
}

} // namespace deskhand::items
