// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/livedesk.h"
#include "views/ticket/banner.h"
#include "views/ticket/composer.h"
#include "views/ticket/composeredit.h"
#include "views/ticket/personedit.h"
#include "views/ticket/tagedit.h"
#include "views/ticket/ticketpane.h"
#include "views/ticket/timelineview.h"
#include "views/ticket/titleedit.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

namespace deskhand::testing {

// A ticket pane on a desk with everything real behind it, and a ticket of Juno Park's assigned
// to Ada Lind.
class TicketPaneFixture {
public:
    TicketPaneFixture();

    [[nodiscard]] views::TicketPane &pane() { return *m_pane; }
    // As the next start of the program: a new pane, drafts read from disk.
    void restart();
    // Waits until the pane shows the ticket; false when it does not.
    [[nodiscard]] bool show(domain::TicketId id);

    [[nodiscard]] domain::Ticket stored() { return desk.ticket(id); }
    [[nodiscard]] QStringList tagsStored();
    // Bodies of the comments of the ticket with that visibility.
    [[nodiscard]] QStringList commentsStored(domain::CommentVisibility visibility);
    // Every change of rows of desk.<table> fails from now on, or no longer.
    void refuseChanges(const QString &table);
    void allowChanges(const QString &table);
    // As by a client whose notice is still on its way.
    void changeUnnoticed(const QString &assignments);

    [[nodiscard]] views::TitleEdit *title() { return m_pane->findChild<views::TitleEdit *>(); }
    [[nodiscard]] QComboBox *combo(const QString &name) { return named<QComboBox>(name); }
    [[nodiscard]] views::PersonEdit *person(const QString &name)
    {
        return named<views::PersonEdit>(name);
    }
    [[nodiscard]] views::ComposerEdit *composer(domain::CommentVisibility visibility);
    [[nodiscard]] views::TimelineView *timeline()
    {
        return m_pane->findChild<views::TimelineView *>();
    }
    [[nodiscard]] QPushButton *button(const QString &text); // visible ones; nullptr: none
    [[nodiscard]] QString banners();                        // what the visible ones say

    LiveDesk desk;
    domain::UserId ada;
    domain::UserId bo;
    domain::UserId juno;
    domain::TeamId hardware;
    domain::TicketId id;

private:
    template <typename Widget>
    Widget *named(const QString &name)
    {
        for (Widget *widget : m_pane->findChildren<Widget *>())
            if (widget->accessibleName() == name)
                return widget;
        qFatal("no such field");
    }

    std::unique_ptr<views::TicketPane> m_pane;
};

} // namespace deskhand::testing
