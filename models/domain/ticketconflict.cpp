// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ticketconflict.h"

#include <QCoreApplication>
#include <utility>

namespace deskhand::domain {

using namespace Qt::StringLiterals;

TicketConflict::TicketConflict(const TicketPatch &wanted, Ticket current)
    : ErrorOf(core::ErrorKind::Conflict,
              QCoreApplication::translate("TicketConflict",
                                          "Somebody else changed ticket %1 in the meantime. Your "
                                          "change was not saved, nothing was overwritten. Look at "
                                          "both versions and save again what you want to keep.")
                  .arg(current.number),
              u"ticket %1 is at version %2"_s.arg(current.id.value()).arg(current.version)),
      m_wanted(wanted),
      m_current(std::move(current))
{
}

} // namespace deskhand::domain
