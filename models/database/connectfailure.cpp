// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectfailure.h"

#include <utility>

namespace deskhand::database {

ConnectFailure::ConnectFailure(ConnectReason reason, ConnectPlace place, const QString &sqlState,
                               const QString &detail)
    : ErrorOf(kindFromSqlState(sqlState), sqlState, QString(), detail),
      m_reason(reason),
      m_place(std::move(place))
{
}

} // namespace deskhand::database
