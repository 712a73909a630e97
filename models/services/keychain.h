// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QString>

namespace deskhand::services {

// Where passwords are kept for the person, encrypted, by the desktop. UI thread. Every answer
// may take as long as the desktop takes to ask the person to unlock it; none ever fails
// otherwise than by saying Unavailable, for a desktop without a keychain is a desktop, too.
class Keychain {
public:
    enum class State { Done, NothingKept, Unavailable };
    struct Answer {
        State state = State::Unavailable;
        QString password; // of find(), when Done
    };

    Keychain() = default;
    virtual ~Keychain() = default;
    Keychain(const Keychain &) = delete;
    Keychain &operator=(const Keychain &) = delete;

    virtual QFuture<Answer> find(const QString &key) = 0;
    virtual QFuture<Answer> keep(const QString &key, const QString &password) = 0;
    virtual QFuture<Answer> forget(const QString &key) = 0;
};

} // namespace deskhand::services
