// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/statementservice.h"

#include "database/executor.h"
#include "repositories/statementrepository.h"

namespace deskhand::services {

using database::Connection;
using database::Lane;
using namespace domain;

StatementService::StatementService(database::Executor &executor) : m_executor(executor) {}

Request<StatementReport> StatementService::statements()
{
    return requestOf(m_executor.run(Lane::Report, [](Connection &connection) {
        return repositories::loadStatements(connection, mostStatements);
    }));
}

Request<QStringList> StatementService::plan(qint64 statement)
{
    return requestOf(m_executor.run(Lane::Report, [statement](Connection &connection) {
        return repositories::loadPlan(connection, statement);
    }));
}

QFuture<void> StatementService::turnOn()
{
    return m_executor.run(Lane::Report, repositories::turnOnStatements).future;
}

} // namespace deskhand::services
