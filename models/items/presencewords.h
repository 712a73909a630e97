// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"

namespace deskhand::items {

// "Ann Long is replying, Bo Ek is viewing", plain text; the first few, and how many more there are.
// Empty when nobody is there.
[[nodiscard]] QString presenceWords(const QList<domain::Presence> &people);

} // namespace deskhand::items
