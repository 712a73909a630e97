// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "domain/ticketdetail.h"
#include "services/request.h"

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// People, teams, tags.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class DirectoryService {
public:
    explicit DirectoryService(database::Executor &executor);

    Request<domain::Directory> directory();
    Request<QList<domain::User>> findPeople(const QString &text, int limit);

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
