// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/views/livedesk.h"
#include "views/queue/queueview.h"
#include "views/search/searchfield.h"
#include "views/shell/mainwindow.h"
#include "views/shell/viewspane.h"
#include "views/ticket/composeredit.h"
#include "views/ticket/ticketpane.h"
#include "views/ticket/titleedit.h"
#include "views/widgets/choicepopup.h"
#include "views/widgets/messagebar.h"

#include <QMenu>
#include <QSettings>
#include <QTableView>
#include <QTest>

namespace deskhand::testing {

// The window on a desk with everything real behind it. Its list, newest first: "Third", "Second"
// and "First", all open and assigned to nobody.
class MainWindowFixture {
    QTemporaryDir m_folder; // first: the settings lie in it

public:
    MainWindowFixture();

    // Shows a new window, in place of the one there was.
    void open();
    // And waits for its list and for the ticket under the hand; false when they do not come.
    [[nodiscard]] bool openAndWait();
    void close() { m_window.reset(); }

    [[nodiscard]] views::MainWindow &window() { return *m_window; }
    [[nodiscard]] views::QueueView &queue() { return part<views::QueueView>(); }
    [[nodiscard]] QTableView &table() { return *queue().table(); }
    [[nodiscard]] views::SearchField &search() { return part<views::SearchField>(); }
    [[nodiscard]] views::ViewsPane &views() { return part<views::ViewsPane>(); }
    [[nodiscard]] views::TicketPane &pane() { return part<views::TicketPane>(); }
    [[nodiscard]] views::TitleEdit &title() { return part<views::TitleEdit>(); }
    [[nodiscard]] views::MessageBar &messages() { return part<views::MessageBar>(); }
    [[nodiscard]] views::ComposerEdit &composer(domain::CommentVisibility visibility);
    [[nodiscard]] QAction &command(const QString &id);

    // Who gets the keys of a person: the open popup, or what has the focus.
    [[nodiscard]] QWidget *focus();
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    [[nodiscard]] QMenu *openMenu() const;
    [[nodiscard]] views::ChoicePopup *openChoice() const;
    // The pane shows this ticket, and it can be changed.
    [[nodiscard]] bool shows(domain::TicketId ticket);
    [[nodiscard]] QString currentTitle(); // of the list's current row

    LiveDesk desk;
    domain::UserId ada;
    domain::UserId bo;
    domain::TicketId first;
    domain::TicketId second;
    domain::TicketId third;
    QSettings settings;

private:
    template <typename Part>
    Part &part()
    {
        return *m_window->findChild<Part *>();
    }

    std::unique_ptr<views::MainWindow> m_window;
};

// "focus" in failure messages: the class and the accessible name of what has it.
QString focusNow();

} // namespace deskhand::testing
