// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/demohistory.h"

#include <QByteArray>

// How the generator's rows look as text: timestamps, and the changes column of the audit trail
// exactly as the triggers of migration 0002 would have written it.
namespace deskhand::transfer {

QByteArray timestampText(DemoTime at); // "2026-01-31T12:00:00.123+00:00"

// Database ids of the people, teams and tags of a cast: index plus the first id; the agent after
// the last of the staff is the signed-in person.
struct DemoIds {
    qint64 firstStaff = 0;
    qint64 firstRequester = 0;
    qint64 firstTeam = 0;
    qint64 firstTag = 0;
    std::optional<qint64> signedIn;

    [[nodiscard]] std::optional<qint64> team(const std::optional<qint64> &index) const
    {
        return index ? std::optional(firstTeam + *index) : std::nullopt;
    }
    [[nodiscard]] std::optional<qint64> agent(const std::optional<qint64> &index) const
    {
        if (!index)
            return {};
        const qint64 invented = firstStaff + *index;
        return invented < firstRequester ? invented : signedIn;
    }
};

QByteArray creationChanges(const DemoTicket &ticket, const QByteArray &number, const DemoIds &ids);
QByteArray updateChanges(const DemoChange &change, const DemoIds &ids);
QByteArray commentChanges(const DemoComment &comment, qint64 ticketId, qint64 authorId);
QByteArray tagChanges(qint64 tagId, qint64 ticketId, DemoTime at);

// {"name": [null, value], ...} of text columns; empty values are left out as NULL.
QByteArray textChanges(const QList<std::pair<QByteArray, QByteArray>> &columns);

} // namespace deskhand::transfer
