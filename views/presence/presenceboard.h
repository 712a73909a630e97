// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"
#include "services/liveupdates.h"
#include "services/presenceservice.h"

#include <QObject>
#include <QTimer>

namespace deskhand::views {

// Who else has which ticket open, as far as is known here. Read when a notice says that somebody
// came or went, at most ten times a second, and now and then by itself: whoever went without a word
// counts for a minute. When it cannot be read, nobody is known to be anywhere. UI thread.
class PresenceBoard : public QObject {
    Q_OBJECT
public:
    // The service outlives the board.
    PresenceBoard(services::PresenceService &service, const services::LiveUpdates &live,
                  QObject *parent);

    [[nodiscard]] const domain::PresenceByTicket &others() const { return m_others; }

Q_SIGNALS:
    void changed();

private:
    void readSoon();
    void read();
    void take(const domain::PresenceByTicket &others);

    services::PresenceService &m_service;
    domain::PresenceByTicket m_others;
    QTimer m_pause;
    QTimer m_again;
    bool m_isReading = false;
    bool m_isWanted = false;
};

} // namespace deskhand::views
