// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/pastfixture.h"

using namespace Qt::StringLiterals;

namespace deskhand::testing {

PastFixture::PastFixture()
{
    pane().registerActions(registry);
    registry.serveWindowKeys(&pane());
    change({.title = u"Paper jam!"_s});
    change({.status = domain::TicketStatus::Resolved});
    comment(u"Turned it off and on"_s);
    change({.assignee = std::optional(bo)});
    if (!show(id))
        qFatal("the ticket does not come");
    pane().focusConversation();
}

PastFixture::~PastFixture() = default;

void PastFixture::change(const domain::TicketPatch &patch)
{
    QTest::qSleep(3); // moments are told apart by milliseconds
    desk.changeElsewhere(id, patch);
}

void PastFixture::comment(const QString &body)
{
    QTest::qSleep(3);
    desk.database().comment({.ticket = id, .body = body});
}

void PastFixture::changeTrail(const QString &sql)
{
    auto &connection = desk.database().connection();
    connection.execute(u"ALTER TABLE audit.audit_logs DISABLE TRIGGER ALL"_s);
    connection.execute(sql);
    connection.execute(u"ALTER TABLE audit.audit_logs ENABLE TRIGGER ALL"_s);
}

void PastFixture::readAgain()
{
    pane().clear();
    if (!show(id))
        qFatal("the ticket does not come");
    pane().focusConversation();
}

QComboBox *PastFixture::status()
{
    for (auto *combo : past()->findChildren<QComboBox *>())
        if (combo->accessibleName() == u"Status"_s)
            return combo;
    qFatal("no status");
}

} // namespace deskhand::testing
