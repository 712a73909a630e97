// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/query.h"
#include "domain/people.h"

namespace deskhand::repositories {

// The columns in the order of the statements in queries/people.
domain::User userFrom(const database::Row &row);

} // namespace deskhand::repositories
