// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connectionsettings.h"

#include <QObject>
#include <QSet>
#include <memory>

namespace deskhand::database {

// Listens for change notices on a connection and a thread of its own. Notices are hints and
// carry ids only (anyone can send one): re-read what they name. Bursts are coalesced into at
// most one signal per 50 ms. Lost connections are noticed by polling and reopened with
// jittered backoff, then everythingChanged() says that anything may have changed meanwhile.
//
// Channels: deskhand_tickets, whose payload is ids with commas between, or `*` for all;
// deskhand_directory and deskhand_presence, whose payloads mean nothing. What else comes is
// ignored.
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(ConnectionSource source, QObject *parent = nullptr);
    ~ChangeFeed() override;
    ChangeFeed(const ChangeFeed &) = delete;
    ChangeFeed &operator=(const ChangeFeed &) = delete;

    // Changes made before online() are not told: read what is shown after it, or again.
    void start();

Q_SIGNALS: // delivered on the thread this object lives in
    void ticketsChanged(const QSet<qint64> &ticketIds);
    void everythingChanged(); // too many to name, or missed: read again what is shown
    void directoryChanged();  // people, teams or tags
    void presenceChanged();   // somebody came to a ticket, or left it
    void online();
    void offline(const QString &detail); // once per outage; detail is for the log

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace deskhand::database
