// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/errorwords.h"

#include <QStringList>
#include <optional>

namespace deskhand::services {

// What a refused value means, by the name of the constraint that refused it (the migrations name
// them). nullopt for a name without words of its own.
std::optional<ErrorWords> constraintWords(const QString &constraint);

// All names that have words.
QStringList wordedConstraints();

} // namespace deskhand::services
