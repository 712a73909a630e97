// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"
#include "services/errorwords.h"
#include "services/ticketservice.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace deskhand::views {

// Reads the ticket on show. The newest request wins: a superseded one is called off on the
// server, and its answer dropped should it come all the same.
class TicketLoader : public QObject {
    Q_OBJECT
public:
    TicketLoader(services::TicketService &tickets, QObject *parent);

    void load(domain::TicketId ticket);
    void reload(); // the same ticket again; many calls at once make one request
    void stop();

Q_SIGNALS:
    void loaded(const deskhand::domain::TicketDetail &detail);
    void failed(const deskhand::services::ErrorWords &words);

private:
    void request();

    services::TicketService &m_tickets;
    domain::TicketId m_ticket;
    quint64 m_generation = 0;
    bool m_underWay = false;
    bool m_again = false; // something changed after the request was sent
    std::function<void()> m_cancel;
    QTimer m_collect;
};

} // namespace deskhand::views
