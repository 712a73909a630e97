// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/chaincheck.h"

#include "repositories/sealing.h"

namespace deskhand::services {

namespace {

ChainFit fitOf(database::Connection &connection, const domain::Checkpoint &remembered,
               const repositories::ChainEnd &end)
{
    if (remembered.desk != end.desk)
        return ChainFit::OtherDesk;
    if (remembered.n > end.n)
        return ChainFit::Cut;
    return repositories::hashOfSeal(connection, remembered.n) == remembered.hash
               ? ChainFit::Fits
               : ChainFit::Rewritten;
}

} // namespace

ChainCheck checkChain(database::Connection &connection, const QString &address,
                      const RememberedCheckpoints &store)
{
    const auto end = repositories::chainEnd(connection);
    ChainCheck check{.remembered = store.at(address)};
    if (end.n > 0)
        check.now = domain::Checkpoint{.desk = end.desk,
                                       .n = end.n,
                                       .hash = end.hash,
                                       .sealedAt = end.sealedAt,
                                       .rows = end.total};
    if (check.remembered)
        check.fit = fitOf(connection, *check.remembered, end);
    const bool mayRemember =
        check.fit == ChainFit::Fits || check.fit == ChainFit::NothingRemembered;
    if (mayRemember && check.now && check.now != check.remembered)
        store.remember(address, *check.now);
    return check;
}

} // namespace deskhand::services
