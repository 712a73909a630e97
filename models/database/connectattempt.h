// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QMap>
#include <QString>

namespace deskhand::database {

// How far an attempt goes. Encryption: no further than to an encrypted line with a server whose
// certificate passed; of who connects, and to what, nothing is sent.
enum class AttemptGoal { Encryption, Session };

// The facts that one attempt to connect through libpq leaves behind. Facts of its state only: its
// messages are in the language of whoever wrote them.
struct Attempt {
    bool reached = false;          // the goal
    bool timedOut = false;         // the deadline came first
    bool parametersRead = false;   // false: not even a service file could be made sense of
    bool failedInTls = false;      // the server was there, and encryption did not come about
    bool wantsPassword = false;    // and none was given
    bool passwordAccepted = false; // used, and not what the server objected to
    QString sqlState;              // empty: the server refused nothing
    // host, hostaddr, port, dbname, service, sslmode, sslrootcert: what they came to.
    QMap<QString, QString> parameters;
};

// Inside the room only. Blocks, at most until the deadline (but looking up a name cannot be
// called off).
Attempt attempt(const QString &connectString, AttemptGoal goal, QDeadlineTimer deadline);

} // namespace deskhand::database
