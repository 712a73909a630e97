// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/listcolumns.h"

#include <QHeaderView>
#include <QTableView>

namespace deskhand::views {

void arrangeList(QTableView &table, std::span<const items::TableColumn> columns, int widest)
{
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::SingleSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + 8);
    QHeaderView *header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = table.fontMetrics().averageCharWidth();
    for (int i = 0; i < static_cast<int>(columns.size()); ++i)
        header->resizeSection(i, columns[static_cast<std::size_t>(i)].characters * character);
    header->setSectionResizeMode(widest, QHeaderView::Stretch);
}

} // namespace deskhand::views
