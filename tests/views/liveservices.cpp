// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/liveservices.h"

#include <QSignalSpy>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace deskhand::testing {

LiveServices::LiveServices(const database::ConnectionSettings &settings)
    : m_executor([settings] { return settings; }),
      m_feed([settings] { return settings; }),
      m_queue(m_executor),
      m_tickets(m_executor),
      m_directory(m_executor),
      m_audit(m_executor),
      m_live(m_feed),
      m_presence(m_executor),
      m_statements(m_executor)
{
    restartDrafts();
    QSignalSpy online(&m_feed, &database::ChangeFeed::online);
    m_feed.start();
    if (!online.wait(10'000))
        throw std::runtime_error("the change feed does not come up");
}

LiveServices::~LiveServices() = default;

services::Desk LiveServices::desk()
{
    return {m_queue, m_tickets, m_directory, m_audit, m_live, *m_drafts, m_presence, m_statements};
}

void LiveServices::restartDrafts()
{
    m_drafts.reset();
    m_drafts = std::make_unique<services::DraftStore>(m_draftFolder.path(), u"test"_s);
}

} // namespace deskhand::testing
