// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "services/errorwords.h"
#include "services/ticketservice.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace deskhand::views {

// Sends files to tickets, one at a time and in order, also when another ticket is on show. What
// can be known to fail is refused at once, in words.
class Uploads : public QObject {
    Q_OBJECT
public:
    Uploads(services::TicketService &tickets, QObject *parent);

    void add(domain::TicketId ticket, const QStringList &paths, const QString &reason);
    [[nodiscard]] QStringList waiting(domain::TicketId ticket) const; // file names, the present too

Q_SIGNALS:
    void changed(deskhand::domain::TicketId ticket); // what waiting() says
    void uploaded(deskhand::domain::TicketId ticket);
    void failed(deskhand::domain::TicketId ticket, const deskhand::services::ErrorWords &words);

private:
    struct Upload {
        domain::TicketId ticket;
        QString path;
        QString reason;
    };
    void startFirst();
    void finishFirst();

    services::TicketService &m_tickets;
    QList<Upload> m_queue; // the first one is under way
};

} // namespace deskhand::views
