// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/serviceauditsource.h"

#include "views/widgets/delivery.h"

namespace deskhand::views {

using items::Answer;
using items::AuditSource;

AuditSource::Cancel ServiceAuditSource::page(const domain::AuditFilter &filter,
                                             const domain::AuditPageRequest &request,
                                             Answer<domain::AuditPage> answer)
{
    return deliver(m_service.page(filter, request), std::move(answer), &m_context);
}

AuditSource::Cancel ServiceAuditSource::accesses(const domain::AccessFilter &filter,
                                                 std::optional<domain::AccessId> before, int limit,
                                                 Answer<QList<domain::Access>> answer)
{
    return deliver(m_service.accesses(filter, before, limit), std::move(answer), &m_context);
}

} // namespace deskhand::views
