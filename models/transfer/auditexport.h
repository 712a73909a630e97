// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

#include <QJsonObject>
#include <functional>

class QIODevice;

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

// One entry as "deskhand audit log --json" tells it; scripts rely on the names.
QJsonObject auditEntryJson(const domain::AuditEntry &entry);

// One line per changed field, or one for an entry without any; RFC 4180 with CRLF. A value that a
// spreadsheet would take for a formula gets an apostrophe in front.
QByteArray auditCsvHeader();
QByteArray auditCsvLines(const domain::AuditEntry &entry);

enum class AuditFormat { Csv, JsonLines };

// How far an export has come. Share of the trail that was walked: 0 to 1.
using AuditExportProgress = std::function<void(qint64 entries, double walked)>;

// Writes what fits the filter, newest first, in UTF-8, as a stream; the entries written.
// Synchronous; throws core::Error, also when the device takes no more (`file` may then be
// incomplete). `progress` is called in this thread, between statements.
qint64 exportAudit(database::Connection &connection, const domain::AuditFilter &filter,
                   AuditFormat format, QIODevice &file, const AuditExportProgress &progress);

// The filter for people who read the list of accesses, without translation: it is kept.
QString auditFilterText(const domain::AuditFilter &filter);

} // namespace deskhand::transfer
