// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectionprofile.h"

#include <QList>
#include <optional>

class QSettings;

namespace deskhand::services {

// The places somebody signs in at, in the settings: "profiles/<id>/..." and "lastProfile".
// Passwords are kept elsewhere (keychain.h), or not at all.
class ProfileStore {
public:
    explicit ProfileStore(QSettings &settings) : m_settings(settings) {}

    [[nodiscard]] QList<ConnectionProfile> profiles() const; // by name
    // The one used last, else the first there is.
    [[nodiscard]] std::optional<ConnectionProfile> lastUsed() const;

    // Keeps it and remembers it as used last; one without an id gets one. What is kept.
    ConnectionProfile use(ConnectionProfile profile);
    void remove(const QString &id);

private:
    QSettings &m_settings;
};

} // namespace deskhand::services
