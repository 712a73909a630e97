// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "services/request.h"

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// The audit trail, newest first.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class AuditService {
public:
    explicit AuditService(database::Executor &executor);

    Request<QList<domain::AuditEntry>> list(const domain::AuditFilter &filter);

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
