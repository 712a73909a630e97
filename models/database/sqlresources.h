// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskhand::database {

// Makes ":/sql/..." readable: the resources of a static library do not register themselves.
// May be called again and from any thread. Inside the room only.
void registerSqlResources();

} // namespace deskhand::database
