// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/ticketpanefixture.h"

#include "database/query.h"
#include "repositories/conversationrepository.h"
#include "support/seed.h"

#include <QLabel>

using namespace Qt::StringLiterals;

namespace deskhand::testing {

using domain::CommentVisibility;

TicketPaneFixture::TicketPaneFixture()
{
    database::Connection &connection = desk.database().connection();
    ada = insertUser(connection, {.name = u"Ada Lind"_s, .login = u"ada"_s});
    bo = insertUser(connection, {.name = u"Bo Ek"_s});
    juno = insertUser(connection, {.name = u"Juno Park"_s,
                                   .email = u"juno@customer.example"_s,
                                   .tier = domain::UserTier::Requester});
    insertUser(connection, {.name = u"Kim Oro"_s, .tier = domain::UserTier::Requester});
    hardware = insertTeam(connection, u"Hardware"_s);
    insertTag(connection, u"printer"_s);
    id = insertTicket(connection, {.title = u"Paper jam"_s,
                                   .description = u"It eats paper."_s,
                                   .requester = juno,
                                   .assignee = ada,
                                   .tags = {u"urgent call"_s}});
    restart();
}

void TicketPaneFixture::restart()
{
    m_pane.reset();
    desk.restartDrafts();
    m_pane = std::make_unique<views::TicketPane>(desk.desk(), nullptr);
    m_pane->resize(560, 820);
    m_pane->show();
    m_pane->activateWindow();
    if (!QTest::qWaitForWindowActive(m_pane.get()))
        qFatal("the window does not become active");
}

bool TicketPaneFixture::show(domain::TicketId ticket)
{
    const QString wanted = desk.ticket(ticket).title;
    m_pane->showTicket(ticket);
    return QTest::qWaitFor(
        [&] { return title()->isVisible() && title()->toPlainText() == wanted; });
}

QStringList TicketPaneFixture::tagsStored()
{
    return desk.database()
        .text(u"SELECT coalesce(string_agg(g.name, ',' ORDER BY g.name), '') FROM desk.tags g "
              "JOIN desk.ticket_tags t ON t.tag_id = g.id"_s)
        .split(u',', Qt::SkipEmptyParts);
}

QStringList TicketPaneFixture::commentsStored(CommentVisibility visibility)
{
    QStringList bodies;
    for (const domain::Comment &comment :
         repositories::loadComments(desk.database().connection(), id))
        if (comment.visibility == visibility)
            bodies.append(comment.body);
    return bodies;
}

void TicketPaneFixture::refuseChanges(const QString &table)
{
    desk.database().connection().execute(
        u"CREATE OR REPLACE FUNCTION public.refuse() RETURNS trigger LANGUAGE plpgsql AS "
        "'BEGIN RAISE EXCEPTION ''raw words of the server''; END'"_s);
    desk.database().connection().execute(
        u"CREATE TRIGGER refuse BEFORE INSERT OR UPDATE ON desk.%1 FOR EACH ROW "
        "EXECUTE FUNCTION public.refuse()"_s.arg(table));
}

void TicketPaneFixture::allowChanges(const QString &table)
{
    desk.database().connection().execute(u"DROP TRIGGER refuse ON desk.%1"_s.arg(table));
}

void TicketPaneFixture::changeUnnoticed(const QString &assignments)
{
    database::Connection &connection = desk.database().connection();
    connection.execute(u"SET session_replication_role = replica"_s); // no notices
    connection.execute(
        u"UPDATE desk.tickets SET %1 WHERE id = %2"_s.arg(assignments).arg(id.value()));
    connection.execute(u"RESET session_replication_role"_s);
}

views::ComposerEdit *TicketPaneFixture::composer(CommentVisibility visibility)
{
    return named<views::ComposerEdit>(
        visibility == CommentVisibility::Public ? u"Reply to the requester"_s : u"Internal note"_s);
}

QPushButton *TicketPaneFixture::button(const QString &text)
{
    for (QPushButton *button : m_pane->findChildren<QPushButton *>())
        if (button->isVisible() && button->text() == text)
            return button;
    return nullptr;
}

QString TicketPaneFixture::banners()
{
    QStringList said;
    for (const views::Banner *banner : m_pane->findChildren<views::Banner *>())
        if (banner->isVisible())
            said.append(banner->text());
    return said.join(u'\n');
}

} // namespace deskhand::testing
