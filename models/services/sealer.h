// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <chrono>
#include <functional>
#include <stop_token>
#include <thread>

namespace deskhand::services {

// Seals until `stop` is asked for, every so often, on the calling thread and a connection of its
// own. A lost connection is opened again; what else fails is logged and tried again the next time.
// `sealed` gets the number of each seal. Never throws.
void sealUntilStopped(const database::ConnectionSource &source, std::chrono::milliseconds every,
                      const std::stop_token &stop,
                      const std::function<void(qint64 n)> &sealed = {});

// The same on a thread of its own, while this object lives: what the window of an embedded desk
// has. Its end is prompt.
class Sealer {
public:
    explicit Sealer(database::ConnectionSource source,
                    std::chrono::milliseconds every = std::chrono::seconds(3));

private:
    std::jthread m_thread; // stops and joins at its end
};

} // namespace deskhand::services
