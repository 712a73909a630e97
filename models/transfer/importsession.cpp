// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importsession.h"

#include "core/error.h"
#include "core/logging.h"
#include "database/query.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::transfer {

using database::Query;
using database::Row;
using database::sqlFile;

ImportSession::ImportSession(database::Connection &connection, ImportMode mode)
    : m_connection(connection)
{
    const bool isOnly = Query(connection, sqlFile(u"import/lock"_s)).one([](const Row &row) {
        return row.boolean(0);
    });
    if (!isOnly)
        throw core::InvalidInput(QCoreApplication::translate(
            "ImportSession", "Another import into this database is under way. Wait until it is "
                             "done, then try again."));
    setPatience(0ms, 0ms);
    if (mode == ImportMode::DryRun)
        m_dryRun.emplace(connection);
}

// Of a session that broke there is nothing to put back.
ImportSession::~ImportSession()
{
    try {
        m_dryRun.reset();
        setPatience(m_connection.settings().statementTimeout,
                    m_connection.settings().idleInTransactionTimeout);
        Query(m_connection, sqlFile(u"import/unlock"_s)).run();
    } catch (const core::Error &error) {
        qCInfo(core::lcTransfer) << "after the import:" << error.detail();
    }
}

void ImportSession::setPatience(std::chrono::milliseconds statement, std::chrono::milliseconds idle)
{
    Query(m_connection, sqlFile(u"import/patience"_s))
        .bind(u":statement"_s, QString::number(statement.count()))
        .bind(u":idle"_s, QString::number(idle.count()))
        .run();
}

} // namespace deskhand::transfer
