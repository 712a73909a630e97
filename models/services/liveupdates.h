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

Q_SIGNALS:
    void ticketsChanged(const QSet<deskhand::domain::TicketId> &tickets);
    void everythingChanged();
    void directoryChanged();
    void connectionRestored();
    void connectionLost();
};

} // namespace deskhand::services
