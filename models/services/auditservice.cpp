// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auditservice.h"

#include "core/error.h"
#include "database/executor.h"
#include "repositories/accessrepository.h"
#include "repositories/auditrepository.h"
#include "repositories/sealing.h"
#include "repositories/ticketrepository.h"
#include "transfer/auditexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

namespace deskhand::services {

using database::Connection;
using database::Lane;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

AuditFilter withTicket(Connection &connection, AuditFilter filter)
{
    if (!filter.ticketNumber.isEmpty())
        filter.ticket = repositories::ticketByNumber(connection, filter.ticketNumber);
    return filter;
}

[[noreturn]] void throwNotSaved(const QSaveFile &file)
{
    throw core::EnvironmentError(
        QCoreApplication::translate("AuditService",
                                    "\"%1\" could not be saved. The folder may be closed to you, "
                                    "or its disk full. What was there before is unchanged.")
            .arg(QFileInfo(file.fileName()).fileName()),
        file.errorString());
}

qint64 saveTrail(Connection &connection, const AuditFilter &filter, TrailFormat format,
                 const QString &path, ExportProgress &progress)
{
    const bool csv = format == TrailFormat::Csv;
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throwNotSaved(file);
    const qint64 entries =
        transfer::exportAudit(connection, withTicket(connection, filter),
                              csv ? transfer::AuditFormat::Csv : transfer::AuditFormat::JsonLines,
                              file, [&](qint64 done, double walked) {
                                  progress.entries = done;
                                  progress.walked = walked;
                              });
    repositories::logAccess(
        connection, AccessKind::AuditExport,
        u"%1: %2"_s.arg(csv ? u"csv"_s : u"jsonl"_s, transfer::auditFilterText(filter)), entries);
    if (!file.commit())
        throwNotSaved(file);
    return entries;
}

} // namespace

AuditService::AuditService(database::Executor &executor) : m_executor(executor) {}

Request<SealState> AuditService::sealState()
{
    return requestOf(m_executor.run(Lane::Report, repositories::sealState));
}

Request<QList<AuditEntry>> AuditService::list(const AuditFilter &filter)
{
    return requestOf(m_executor.run(Lane::Report, [filter](Connection &connection) {
        QList<AuditEntry> entries;
        repositories::eachAuditEntry(connection, filter,
                                     [&](const AuditEntry &entry) { entries.append(entry); });
        return entries;
    }));
}

Request<AuditPage> AuditService::page(const AuditFilter &filter, const AuditPageRequest &request)
{
    return requestOf(m_executor.run(Lane::Read, [filter, request](Connection &connection) {
        return repositories::loadAuditPage(connection, withTicket(connection, filter), request);
    }));
}

Request<QList<Access>> AuditService::accesses(const AccessFilter &filter,
                                              std::optional<AccessId> before, int limit)
{
    return requestOf(m_executor.run(Lane::Read, [=](Connection &connection) {
        return repositories::loadAccesses(connection, filter, before, limit);
    }));
}

Request<TicketId> AuditService::ticketOf(const QString &number)
{
    return requestOf(m_executor.run(Lane::Read, [number](Connection &connection) {
        return repositories::ticketByNumber(connection, number);
    }));
}

Request<qint64> AuditService::save(const AuditFilter &filter, TrailFormat format,
                                   const QString &path,
                                   const std::shared_ptr<ExportProgress> &progress)
{
    return requestOf(m_executor.run(Lane::Report, [=](Connection &connection) {
        return saveTrail(connection, filter, format, path, *progress);
    }));
}

} // namespace deskhand::services
