// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "services/request.h"

#include <atomic>
#include <memory>

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

enum class TrailFormat { Csv, JsonLines };

// How far an export has come; written by the worker, read by whoever waits.
struct ExportProgress {
    std::atomic<qint64> entries = 0;
    std::atomic<double> walked = 0; // share of the trail, 0 to 1
};

// The audit trail, newest first, and who looked at whole lists.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class AuditService {
public:
    explicit AuditService(database::Executor &executor);

    Request<QList<domain::AuditEntry>> list(const domain::AuditFilter &filter);
    // The next stretch (repositories::loadAuditPage). NotFound for the number of no ticket.
    Request<domain::AuditPage> page(const domain::AuditFilter &filter,
                                    const domain::AuditPageRequest &request);
    Request<QList<domain::Access>> accesses(const domain::AccessFilter &filter,
                                            std::optional<domain::AccessId> before, int limit);
    // NotFound when there is none, or none that this person may see.
    Request<domain::TicketId> ticketOf(const QString &number);
    // Writes what fits the filter into the file, whole or not at all, and notes in the list of
    // accesses that it was taken; without that note there is no file. The number of entries.
    Request<qint64> save(const domain::AuditFilter &filter, TrailFormat format, const QString &path,
                         const std::shared_ptr<ExportProgress> &progress);
    // How much of the trail is sealed.
    Request<domain::SealState> sealState();

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
