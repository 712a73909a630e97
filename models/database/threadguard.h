// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deskhand::database {

// Throws ErrorKind::Internal and counts when the calling thread was named by
// forbidCurrentThread() (connection.h). Inside the room only.
void requireAllowedThread();

} // namespace deskhand::database
