// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auditservice.h"

#include "database/executor.h"
#include "repositories/auditrepository.h"

namespace deskhand::services {

using database::Connection;
using database::Lane;
using namespace domain;

AuditService::AuditService(database::Executor &executor) : m_executor(executor) {}

Request<QList<AuditEntry>> AuditService::list(const AuditFilter &filter)
{
    return requestOf(m_executor.run(Lane::Report, [filter](Connection &connection) {
        QList<AuditEntry> entries;
        repositories::eachAuditEntry(connection, filter,
                                     [&](const AuditEntry &entry) { entries.append(entry); });
        return entries;
    }));
}

} // namespace deskhand::services
