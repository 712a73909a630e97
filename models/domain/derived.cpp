// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived.h"

#include <algorithm>

namespace deskhand::domain {

namespace {
bool olderThan(const QDateTime &since, const QDateTime &now, std::chrono::hours age)
{
    return since.msecsTo(now) > std::chrono::milliseconds(age).count();
}
} // namespace

bool isOverdue(TicketStatus status, const QDateTime &createdAt, const QDateTime &now)
{
    return isActive(status) && olderThan(createdAt, now, overdueAfter);
}

bool needsEscalation(TicketStatus status, const QDateTime &statusChangedAt, const QDateTime &now)
{
    return status == TicketStatus::Open && olderThan(statusChangedAt, now, escalateAfter);
}

std::optional<std::chrono::milliseconds> responseTime(const QDateTime &createdAt,
                                                      const QDateTime &firstCommentAt)
{
    if (!firstCommentAt.isValid())
        return std::nullopt;
    return std::chrono::milliseconds(std::max<qint64>(0, createdAt.msecsTo(firstCommentAt)));
}

} // namespace deskhand::domain
