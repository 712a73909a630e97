// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "items/queuesource.h"

namespace deskhand::items {

// How the trail and the list of accesses arrive. The rules are those of QueueSource: requests
// return at once, answers come later on the caller's thread, and what comes back calls off.
class AuditSource {
public:
    using Cancel = std::function<void()>;

    AuditSource() = default;
    virtual ~AuditSource() = default;
    AuditSource(const AuditSource &) = delete;
    AuditSource &operator=(const AuditSource &) = delete;

    virtual Cancel page(const domain::AuditFilter &filter, const domain::AuditPageRequest &request,
                        Answer<domain::AuditPage> answer) = 0;
    virtual Cancel accesses(const domain::AccessFilter &filter,
                            std::optional<domain::AccessId> before, int limit,
                            Answer<QList<domain::Access>> answer) = 0;
};

} // namespace deskhand::items
