// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/statements.h"
#include "services/request.h"

#include <QStringList>

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// What the server counts of statements in this database; for administrators.
// Calls return at once and may be made from any thread; the work runs on a lane of
// database::Executor. Failures arrive in the future as core::Error (words: errorwords.h).
class StatementService {
public:
    static constexpr int mostStatements = 500;

    explicit StatementService(database::Executor &executor);

    Request<domain::StatementReport> statements();
    // How the server would run one of them, whatever the values.
    Request<QStringList> plan(qint64 statement);
    // Makes this database show them; for the server's owner.
    QFuture<void> turnOn();

private:
    database::Executor &m_executor;
};

} // namespace deskhand::services
