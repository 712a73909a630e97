// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectfailure.h"
#include "services/errorwords.h"

#include <optional>

namespace deskhand::services {

// Why there is no connection, and what to do. nullopt for ConnectReason::Other, which has
// nothing to say beyond its kind.
std::optional<ErrorWords> connectWords(const database::ConnectFailure &failure);

} // namespace deskhand::services
