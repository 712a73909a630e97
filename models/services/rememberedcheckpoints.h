// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditbreak.h"

#include <optional>

namespace deskhand::services {

// The last seal that this person's programs saw on each server, kept in a file of mode 0600 on this
// machine, out of the reach of whoever owns the server. Small; reads and writes block. Any thread.
class RememberedCheckpoints {
public:
    // "checkpoints.json" in the place the desktop keeps application data.
    RememberedCheckpoints();
    explicit RememberedCheckpoints(const QString &path);

    // `address`: where the server is reached, in one form always.
    [[nodiscard]] std::optional<domain::Checkpoint> at(const QString &address) const;
    // Throws core::EnvironmentError when it cannot be written.
    void remember(const QString &address, const domain::Checkpoint &checkpoint) const;

private:
    QString m_path;
};

// How the end of a chain fits what was remembered of it.
enum class ChainFit {
    Fits,
    NothingRemembered,
    Cut,       // it was longer
    Rewritten, // that seal is another one now
    OtherDesk  // another desk answers at this address
};

} // namespace deskhand::services
