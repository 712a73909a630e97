// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/trailwatch.h"

#include "database/executor.h"

#include <QCoreApplication>
#include <QLocale>
#include <utility>

namespace deskhand::services {

namespace {

class ChainWords {
    Q_DECLARE_TR_FUNCTIONS(ChainWords)
};

QString seenWords(const domain::Checkpoint &remembered)
{
    return ChainWords::tr("On %1 this computer saw its seal number %2.")
        .arg(QLocale().toString(remembered.sealedAt.toLocalTime(), QLocale::ShortFormat),
             QLocale().toString(remembered.n));
}

} // namespace

TrailWatch::TrailWatch(database::Executor &executor, QString address,
                       const RememberedCheckpoints &store)
    : m_executor(executor),
      m_address(std::move(address)),
      m_store(store)
{
}

Request<ChainCheck> TrailWatch::check()
{
    return requestOf(m_executor.run(
        database::Lane::Report, [address = m_address, store = m_store](database::Connection &c) {
            return checkChain(c, address, store);
        }));
}

std::optional<ErrorWords> chainWords(const ChainCheck &check)
{
    const QString remedy = ChainWords::tr(
        "If an older backup was restored, that is why. If not, tell those who answer for the audit "
        "trail, and let them run \"deskhand audit verify\". You can go on working.");
    switch (check.fit) {
    case ChainFit::Fits:
    case ChainFit::NothingRemembered:
        return std::nullopt;
    case ChainFit::Cut:
        return ErrorWords{.happened = ChainWords::tr("The audit trail is shorter than it was."),
                          .meaning =
                              seenWords(*check.remembered) + u' ' + ChainWords::tr("It is gone."),
                          .remedy = remedy};
    case ChainFit::Rewritten:
        return ErrorWords{.happened = ChainWords::tr("The audit trail is not the one it was."),
                          .meaning = seenWords(*check.remembered) + u' ' +
                                     ChainWords::tr("There is another one in its place."),
                          .remedy = remedy};
    case ChainFit::OtherDesk:
        return ErrorWords{
            .happened = ChainWords::tr("Another desk answers at this address."),
            .meaning = ChainWords::tr("Its audit trail has nothing to do with the one that this "
                                      "computer saw here before."),
            .remedy = remedy};
    }
    Q_UNREACHABLE();
}

} // namespace deskhand::services
