// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/chaincheck.h"
#include "services/errorwords.h"
#include "services/request.h"

namespace deskhand::database {
class Executor;
}

namespace deskhand::services {

// Looks whether the audit trail is still the one that this computer saw last. Calls return at once
// and may be made from any thread. Failures arrive in the future as core::Error.
class TrailWatch {
public:
    // `address` names the server, in one form always; `store` is kept on this machine.
    TrailWatch(database::Executor &executor, QString address,
               const RememberedCheckpoints &store = {});

    Request<ChainCheck> check();

private:
    database::Executor &m_executor;
    const QString m_address;
    const RememberedCheckpoints m_store;
};

// What a misfit means and what to do about it; nothing where there is none. It says what is known
// and no more: a restored backup looks like this, too.
std::optional<ErrorWords> chainWords(const ChainCheck &check);

} // namespace deskhand::services
