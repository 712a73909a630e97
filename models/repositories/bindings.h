// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/query.h"
#include "search/sqlcompiler.h"

#include <QList>

namespace deskhand::repositories {

// The values of a compiled search, each to its place.
inline void bindAll(database::Query &query, const QList<search::Binding> &bindings)
{
    for (const search::Binding &binding : bindings)
        query.bind(binding.name, binding.value);
}

} // namespace deskhand::repositories
