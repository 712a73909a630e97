// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/auditsource.h"
#include "services/auditservice.h"

#include <QObject>

namespace deskhand::views {

// The trail and the accesses from the service. GUI thread; answers stop when this object ends.
class ServiceAuditSource final : public items::AuditSource {
public:
    explicit ServiceAuditSource(services::AuditService &service) : m_service(service) {}

    Cancel page(const domain::AuditFilter &filter, const domain::AuditPageRequest &request,
                items::Answer<domain::AuditPage> answer) override;
    Cancel accesses(const domain::AccessFilter &filter, std::optional<domain::AccessId> before,
                    int limit, items::Answer<QList<domain::Access>> answer) override;

private:
    services::AuditService &m_service;
    QObject m_context; // answers are delivered on its thread, and not after its end
};

} // namespace deskhand::views
