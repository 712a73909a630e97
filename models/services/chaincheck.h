// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/rememberedcheckpoints.h"

namespace deskhand::database {
class Connection;
}

namespace deskhand::services {

struct ChainCheck {
    ChainFit fit = ChainFit::NothingRemembered;
    std::optional<domain::Checkpoint> remembered;
    std::optional<domain::Checkpoint> now; // none: nothing is sealed yet
};

// Compares the end of the chain with what was remembered for this address, and remembers it as it
// is now where it fits; a misfit is kept until somebody decides. For every member of staff; cheap.
// Synchronous; throws core::Error.
ChainCheck checkChain(database::Connection &connection, const QString &address,
                      const RememberedCheckpoints &store);

} // namespace deskhand::services
