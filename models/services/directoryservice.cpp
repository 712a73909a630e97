// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directoryservice.h"

#include "database/executor.h"
#include "repositories/directoryrepository.h"

namespace deskhand::services {

using database::Connection;
using database::Lane;
using namespace domain;

DirectoryService::DirectoryService(database::Executor &executor) : m_executor(executor) {}

Request<Directory> DirectoryService::directory()
{
    return requestOf(m_executor.run(Lane::Read, repositories::loadDirectory));
}

Request<QList<User>> DirectoryService::findPeople(const QString &text, int limit)
{
    return requestOf(m_executor.run(Lane::Read, [text, limit](Connection &connection) {
        return repositories::findPeople(connection, text, limit);
    }));
}

} // namespace deskhand::services
