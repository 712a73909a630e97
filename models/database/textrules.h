// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace deskhand::database {

// Throws core::InvalidInput for text the database cannot keep (core/utf8.h). Inside the room.
void requireStorable(QStringView text);

} // namespace deskhand::database
