// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"

#include <QObject>
#include <QSet>
#include <QSocketNotifier>
#include <QTimer>
#include <memory>

namespace deskhand::database {

// The part of a ChangeFeed that lives on the feed's thread. Signals as there.
class Listener : public QObject {
    Q_OBJECT
public:
    explicit Listener(ConnectionSource source);

    void connectToServer(); // and, when that fails, tries again later

Q_SIGNALS:
    void ticketsChanged(const QSet<qint64> &ticketIds);
    void everythingChanged();
    void directoryChanged();
    void presenceChanged();
    void online();
    void offline(const QString &detail);

private:
    void open();
    void checkAlive();
    void lose(const QString &detail);
    void closeSession();
    void readNews();
    void receive(const QString &channel, const QString &payload);
    void deliver();
    [[nodiscard]] std::chrono::milliseconds nextDelay() const;

    const ConnectionSource m_source;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QSocketNotifier> m_socket; // goes before the session it watches
    QTimer m_poll;
    QTimer m_retry;
    QTimer m_coalesce;
    int m_failures = 0; // in a row
    QSet<qint64> m_tickets;
    bool m_everything = false;
    bool m_directory = false;
    bool m_presence = false;
};

} // namespace deskhand::database
