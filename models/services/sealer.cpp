// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sealer.h"

#include "core/logging.h"
#include "core/pause.h"
#include "database/connection.h"
#include "repositories/sealing.h"

#include <memory>

namespace deskhand::services {

namespace {

// A session that is opened anew when it was lost.
class Session {
public:
    Session(const database::ConnectionSource &source, const std::stop_token &stop)
        : m_source(source),
          m_stop(stop)
    {
    }

    std::optional<domain::Seal> seal()
    {
        try {
            if (!m_connection) {
                auto settings = m_source();
                settings.stop = m_stop;
                settings.statementTimeout = {}; // the first seal of a large desk takes a while
                m_connection = std::make_unique<database::Connection>(settings);
            }
            return repositories::sealTrail(*m_connection);
        } catch (const core::Error &error) {
            if (!m_stop.stop_requested())
                qCWarning(core::lcServices, "sealing failed, tried again later: %s", error.what());
            m_connection.reset();
            return std::nullopt;
        }
    }

private:
    const database::ConnectionSource &m_source;
    const std::stop_token &m_stop;
    std::unique_ptr<database::Connection> m_connection;
};

} // namespace

void sealUntilStopped(const database::ConnectionSource &source, std::chrono::milliseconds every,
                      const std::stop_token &stop, const std::function<void(qint64)> &sealed)
{
    Session session(source, stop);
    try {
        for (;; core::pause(stop, every))
            if (const auto seal = session.seal(); seal && sealed)
                sealed(seal->n);
    } catch (const core::Stopped &) {
    }
}

Sealer::Sealer(database::ConnectionSource source, std::chrono::milliseconds every)
    : m_thread([source = std::move(source), every](const std::stop_token &stop) {
          sealUntilStopped(source, every, stop);
      })
{
}

} // namespace deskhand::services
