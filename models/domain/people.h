// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QDateTime>
#include <QString>

namespace deskhand::domain {

// A person: staff (agent and up) or requester. `login` is the database role the person
// signs in with; empty for people who never sign in.
struct User {
    UserId id;
    QString name;
    QString email; // empty when unknown
    QString login;
    UserTier tier = UserTier::Requester;
    bool active = true;
    QDateTime createdAt;

    friend bool operator==(const User &, const User &) = default;
};

struct Team {
    TeamId id;
    QString name;

    friend bool operator==(const Team &, const Team &) = default;
};

struct Tag {
    TagId id;
    QString name;
    QString colour; // "#rrggbb"
    QString description;

    friend bool operator==(const Tag &, const Tag &) = default;
};

} // namespace deskhand::domain
