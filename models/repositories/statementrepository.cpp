// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/statementrepository.h"

#include "database/query.h"

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

StatementReport loadStatements(Connection &connection, int most)
{
    StatementReport report =
        Query(connection, sqlFile(u"statements/state"_s)).one([](const Row &row) {
            return StatementReport{.state = row.word<StatementsState>(0),
                                   .database = row.text(1),
                                   .canTurnOn = row.boolean(2),
                                   .statements = {}};
        });
    if (report.state == StatementsState::Ready)
        report.statements = Query(connection, sqlFile(u"statements/list"_s))
                                .bind(u":most"_s, most)
                                .all([](const Row &row) {
                                    return StatementStatistics{.id = row.int64(0),
                                                               .calls = row.int64(1),
                                                               .rows = row.int64(2),
                                                               .meanMs = row.real(3),
                                                               .totalMs = row.real(4),
                                                               .maxMs = row.real(5),
                                                               .text = row.text(6)};
                                });
    return report;
}

QStringList loadPlan(Connection &connection, qint64 statement)
{
    return Query(connection, sqlFile(u"statements/plan"_s))
        .bind(u":id"_s, statement)
        .all([](const Row &row) { return row.text(0); });
}

void turnOnStatements(Connection &connection)
{
    Query(connection, sqlFile(u"statements/turnon"_s)).run();
}

} // namespace deskhand::repositories
