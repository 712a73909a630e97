// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/serversettings.h"

#include <QFileInfo>
#include <algorithm>
#include <unistd.h>

namespace deskhand::embedded {

using namespace Qt::StringLiterals;

StatementCounting statementCounting(const PostgresBinaries &binaries)
{
    // A server that is told to load what it does not find does not start.
    for (const QString &libraries :
         {u"/../lib/"_s, u"/../lib/postgresql/"_s, u"/../lib64/pgsql/"_s})
        if (QFileInfo::exists(binaries.folder + libraries + u"pg_stat_statements.so"_s))
            return StatementCounting::Possible;
    return StatementCounting::Impossible;
}

QByteArray serverSettings(qint64 memoryBytes, StatementCounting counting)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const qint64 sharedBuffers = std::clamp<qint64>(memoryBytes / 8 / mebibyte, 128, 1024);
    const qint64 cache = std::max(sharedBuffers, memoryBytes / 2 / mebibyte);
    QByteArray text = R"(# Written by Deskhand at every start. Change nothing here: put your own
# settings into postgresql.conf, below the line that includes this file.
fsync = on
full_page_writes = on
wal_level = minimal
max_wal_senders = 0
max_wal_size = 4GB
checkpoint_timeout = 15min
max_connections = 60
maintenance_work_mem = 256MB
work_mem = 32MB
random_page_cost = 1.1
jit = off
timezone = 'UTC'
log_timezone = 'UTC'
logging_collector = off
log_destination = 'stderr'
log_line_prefix = '%m [%p] '
log_checkpoints = off
# Statements hold people's words and password verifiers: none goes into the log.
log_min_error_statement = panic
log_parameter_max_length_on_error = 0
# DETAIL and CONTEXT would quote the row.
log_error_verbosity = terse
)";
    text += "shared_buffers = " + QByteArray::number(sharedBuffers) + "MB\n";
    text += "effective_cache_size = " + QByteArray::number(cache) + "MB\n";
    if (counting == StatementCounting::Possible)
        text += "shared_preload_libraries = 'pg_stat_statements'\n"
                "pg_stat_statements.track_utility = off\n"; // passwords stand in commands
    return text;
}

qint64 machineMemoryBytes()
{
    return qint64(sysconf(_SC_PHYS_PAGES)) * qint64(sysconf(_SC_PAGESIZE));
}

} // namespace deskhand::embedded
