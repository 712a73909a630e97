// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/keychain.h"

namespace deskhand::app {

// The desktop's own keychain: the Secret Service of GNOME and others, or KWallet. Where there is
// none, nothing is kept: never in a file of ours.
class SystemKeychain : public services::Keychain {
public:
    QFuture<Answer> find(const QString &key) override;
    QFuture<Answer> keep(const QString &key, const QString &password) override;
    QFuture<Answer> forget(const QString &key) override;
};

} // namespace deskhand::app
