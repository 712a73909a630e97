// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QObject>
#include <QSet>

namespace deskhand::database {
class ChangeFeed;
}

namespace deskhand::services {

// Change notices, as hints to read again; signals on the thread this object lives in.
class LiveUpdates : public QObject {
    Q_OBJECT
public:
    explicit LiveUpdates(database::ChangeFeed &feed, QObject *parent = nullptr);

    // Whether notices arrive at present, as far as is known: a line that broke without a word is
    // found out within seconds.
    [[nodiscard]] bool isConnected() const { return m_isConnected; }

Q_SIGNALS:
    void ticketsChanged(const QSet<deskhand::domain::TicketId> &tickets);
    void everythingChanged();
    void directoryChanged();
    void presenceChanged();
    void connectionRestored();
    void connectionLost();

private:
    bool m_isConnected = false;
};

} // namespace deskhand::services
