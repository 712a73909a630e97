// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/liveupdates.h"

#include "database/changefeed.h"

namespace deskhand::services {

using database::ChangeFeed;
using domain::TicketId;

LiveUpdates::LiveUpdates(ChangeFeed &feed, QObject *parent) : QObject(parent)
{
    connect(&feed, &ChangeFeed::ticketsChanged, this, [this](const QSet<qint64> &ids) {
        QSet<TicketId> tickets;
        tickets.reserve(ids.size());
        for (const qint64 id : ids)
            tickets.insert(TicketId(id));
        Q_EMIT ticketsChanged(tickets);
    });
    connect(&feed, &ChangeFeed::everythingChanged, this, &LiveUpdates::everythingChanged);
    connect(&feed, &ChangeFeed::directoryChanged, this, &LiveUpdates::directoryChanged);
    connect(&feed, &ChangeFeed::presenceChanged, this, &LiveUpdates::presenceChanged);
    connect(&feed, &ChangeFeed::online, this, [this] {
        m_isConnected = true;
        Q_EMIT connectionRestored();
    });
    connect(&feed, &ChangeFeed::offline, this, [this] {
        m_isConnected = false;
        Q_EMIT connectionLost();
    });
}

} // namespace deskhand::services
