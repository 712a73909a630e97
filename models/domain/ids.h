// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"

namespace deskhand::domain {

using TicketId = core::Id<struct TicketTag>;
using UserId = core::Id<struct UserTag>;
using TeamId = core::Id<struct TeamTag>;
using CommentId = core::Id<struct CommentTag>;
using AttachmentId = core::Id<struct AttachmentTag>;
using TagId = core::Id<struct TagTag>;
using AuditEntryId = core::Id<struct AuditEntryTag>;
using AccessId = core::Id<struct AccessTag>;

} // namespace deskhand::domain
