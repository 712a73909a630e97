// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/bulkload.h"

#include "database/query.h"

namespace deskhand::transfer {

using namespace Qt::StringLiterals;

namespace {

struct Step {
    QString suspend;
    QString restore;
};

} // namespace

BulkLoad::BulkLoad(database::Connection &connection, const QStringList &tables)
    : m_connection(connection)
{
    // The statements are written by the server itself from its catalogue (pg_get_indexdef and
    // the like), quoted there.
    const auto steps = database::Query(connection, database::sqlFile(u"transfer/bulk_load_steps"_s))
                           .bind(u":tables"_s, tables)
                           .all([](const database::Row &row) {
                               return Step{.suspend = row.text(0), .restore = row.text(1)};
                           });
    for (const Step &step : steps) {
        run(step.suspend);
        m_restore.append(step.restore);
    }
}

void BulkLoad::run(const QString &statement)
{
    m_connection.execute(statement);
}

} // namespace deskhand::transfer
