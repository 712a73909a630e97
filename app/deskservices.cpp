// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deskservices.h"

namespace deskhand::app {

DeskServices::DeskServices(const database::ConnectionSource &source, const QString &serverKey,
                           const QString &place)
    : m_executor(source),
      m_feed(source),
      m_queue(m_executor),
      m_tickets(m_executor),
      m_directory(m_executor),
      m_audit(m_executor),
      m_trail(m_executor, place),
      m_live(m_feed),
      m_drafts(services::DraftStore::standardFolder(), serverKey),
      m_presence(m_executor),
      m_statements(m_executor)
{
}

services::Desk DeskServices::desk()
{
    return {.queue = m_queue,
            .tickets = m_tickets,
            .directory = m_directory,
            .audit = m_audit,
            .live = m_live,
            .drafts = m_drafts,
            .presence = m_presence,
            .statements = m_statements};
}

} // namespace deskhand::app
