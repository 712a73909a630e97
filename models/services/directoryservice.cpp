// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directoryservice.h"

#include "database/executor.h"
#include "repositories/auditedwrite.h"
#include "repositories/directoryrepository.h"

namespace deskhand::services {

using database::Connection;
using database::Lane;
using repositories::AuditedWrite;
using namespace domain;

DirectoryService::DirectoryService(database::Executor &executor) : m_executor(executor) {}

Request<Directory> DirectoryService::directory()
{
    return requestOf(m_executor.run(Lane::Read, repositories::loadDirectory));
}

Request<QList<User>> DirectoryService::users()
{
    return requestOf(m_executor.run(Lane::Read, repositories::listUsers));
}

Request<QList<User>> DirectoryService::findPeople(const QString &text, int limit)
{
    return requestOf(m_executor.run(Lane::Read, [text, limit](Connection &connection) {
        return repositories::findPeople(connection, text, limit);
    }));
}

Request<User> DirectoryService::person(const QString &text)
{
    return requestOf(m_executor.run(Lane::Read, [text](Connection &connection) {
        return repositories::personByText(connection, text);
    }));
}

QFuture<UserId> DirectoryService::createUser(const User &user, const EditIntent &intent)
{
    const auto job =
        m_executor.run(Lane::Edit, [&executor = m_executor, user, intent](Connection &connection) {
            return repositories::auditedWrite(
                connection, intent,
                [&](AuditedWrite &write) { return repositories::createUser(write, user); },
                {.source = executor.source()});
        });
    return job.future;
}

} // namespace deskhand::services
