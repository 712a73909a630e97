// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/presencewords.h"

#include "core/bidi.h"

#include <QCoreApplication>

namespace deskhand::items {

namespace {

constexpr qsizetype named = 3;

struct PresenceWords {
    Q_DECLARE_TR_FUNCTIONS(PresenceWords)
};

QString words(const domain::Presence &presence)
{
    const QString name = core::isolated(presence.name);
    return presence.kind == domain::PresenceKind::Replying
               ? PresenceWords::tr("%1 is replying").arg(name)
               : PresenceWords::tr("%1 is viewing").arg(name);
}

} // namespace

QString presenceWords(const QList<domain::Presence> &people)
{
    QString all;
    for (qsizetype i = 0; i < std::min(named, people.size()); ++i)
        all = all.isEmpty() ? words(people[i])
                            : PresenceWords::tr("%1, %2").arg(all, words(people[i]));
    if (people.size() > named)
        all = PresenceWords::tr("%1, %2").arg(
            all, PresenceWords::tr("%n more", nullptr, int(people.size() - named)));
    return all;
}

} // namespace deskhand::items
