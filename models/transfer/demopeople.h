// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace deskhand::transfer {

class DemoRandom;

// The people, teams and tags of an invented desk. Names are put together from invented
// surnames; addresses lie in domains reserved for examples (RFC 2606).
struct DemoPerson {
    QByteArray name;
    QByteArray email;
    QByteArray login; // empty for requesters
    QByteArray tier;  // word of domain::UserTier
};

// `index` makes the address unique.
DemoPerson inventRequester(qint64 index, DemoRandom &random);
DemoPerson inventStaff(qint64 index, DemoRandom &random);

const QByteArrayList &demoTeams();

struct DemoTag {
    QByteArray name;
    QByteArray colour;
    QByteArray description;
};
const QList<DemoTag> &demoTags();

} // namespace deskhand::transfer
