// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketloader.h"

#include "services/answer.h"

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace deskhand::views {

TicketLoader::TicketLoader(services::TicketService &tickets, QObject *parent)
    : QObject(parent),
      m_tickets(tickets)
{
    m_collect.setSingleShot(true);
    m_collect.setInterval(20ms); // the notices of one edit come within a few
    connect(&m_collect, &QTimer::timeout, this, &TicketLoader::request);
}

void TicketLoader::load(domain::TicketId ticket)
{
    stop();
    m_ticket = ticket;
    request();
}

void TicketLoader::reload()
{
    if (!m_ticket.isValid())
        return;
    if (m_underWay)
        m_again = true;
    else if (!m_collect.isActive())
        m_collect.start();
}

void TicketLoader::stop()
{
    m_collect.stop();
    ++m_generation;
    m_ticket = {};
    m_underWay = false;
    m_again = false;
    if (const auto cancel = std::exchange(m_cancel, nullptr))
        cancel();
}

void TicketLoader::request()
{
    auto request = m_tickets.detail(m_ticket);
    m_cancel = request.cancel;
    m_underWay = true;
    m_again = false;
    const quint64 generation = m_generation;
    const auto isStale = [this, generation] {
        if (generation != m_generation)
            return true;
        m_underWay = false;
        m_cancel = nullptr;
        if (std::exchange(m_again, false))
            m_collect.start();
        return false;
    };
    services::onAnswer(
        request.future, this,
        [this, isStale](const domain::TicketDetail &detail) {
            if (!isStale())
                Q_EMIT loaded(detail);
        },
        [this, isStale](const core::Error &error) {
            if (!isStale())
                Q_EMIT failed(services::errorWords(error));
        });
}

} // namespace deskhand::views
