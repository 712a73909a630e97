// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/tablemodel.h"

#include <span>

class QTableView;

namespace deskhand::views {

// A plain list of rows: no grid, whole rows chosen, columns as wide as proposed, `widest` taking
// the rest. The table has its model.
void arrangeList(QTableView &table, std::span<const items::TableColumn> columns, int widest);

} // namespace deskhand::views
