// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/mainwindowfixture.h"

#include "support/seed.h"

#include <QAction>
#include <QApplication>

using namespace Qt::StringLiterals;

namespace deskhand::testing {

using domain::CommentVisibility;

MainWindowFixture::MainWindowFixture()
    : settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
{
    database::Connection &connection = desk.database().connection();
    ada = insertUser(connection, {.name = u"Ada Lind"_s, .login = u"ada"_s});
    bo = insertUser(connection, {.name = u"Bo Ek"_s, .login = u"bo"_s});
    insertTag(connection, u"printer"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    first = insertTicket(connection, {.title = u"First"_s, .createdAt = now.addSecs(-300)});
    second = insertTicket(connection, {.title = u"Second"_s, .createdAt = now.addSecs(-200)});
    third = insertTicket(connection, {.title = u"Third"_s, .createdAt = now.addSecs(-100)});
}

void MainWindowFixture::open()
{
    m_window.reset();
    m_window = std::make_unique<views::MainWindow>(desk.desk(), settings);
    m_window->show();
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qFatal("the window does not become active");
}

bool MainWindowFixture::openAndWait()
{
    open();
    return QTest::qWaitFor([this] { return table().hasFocus() && shows(third); });
}

views::ComposerEdit &MainWindowFixture::composer(CommentVisibility visibility)
{
    const QString name =
        visibility == CommentVisibility::Public ? u"Reply to the requester"_s : u"Internal note"_s;
    for (auto *edit : m_window->findChildren<views::ComposerEdit *>())
        if (edit->accessibleName() == name)
            return *edit;
    qFatal("no such composer");
}

QAction &MainWindowFixture::command(const QString &id)
{
    QAction *action = m_window->actionRegistry().action(id);
    if (!action)
        qFatal("no command %s", qPrintable(id));
    return *action;
}

QWidget *MainWindowFixture::focus()
{
    if (QWidget *popup = QApplication::activePopupWidget())
        return popup->focusWidget() ? popup->focusWidget() : popup;
    // The offscreen platform activates popups, and nothing when they go: here is what window
    // managers do.
    if (!QApplication::activeModalWidget() && !m_window->isActiveWindow()) {
        m_window->activateWindow();
        if (!QTest::qWaitFor([] { return QApplication::focusWidget() != nullptr; }))
            qFatal("the window does not become active again");
    }
    QWidget *focus = QApplication::focusWidget();
    return focus ? focus : m_window.get();
}

void MainWindowFixture::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), key, modifiers);
}

void MainWindowFixture::type(const QString &text)
{
    QTest::keyClicks(focus(), text);
}

QMenu *MainWindowFixture::openMenu() const
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

views::ChoicePopup *MainWindowFixture::openChoice() const
{
    return qobject_cast<views::ChoicePopup *>(QApplication::activePopupWidget());
}

bool MainWindowFixture::shows(domain::TicketId ticket)
{
    const QString wanted = desk.ticket(ticket).title;
    return title().isVisible() && title().toPlainText() == wanted;
}

QString MainWindowFixture::currentTitle()
{
    const auto *row = m_window->queueModel().ticketAt(table().currentIndex().row());
    return row ? row->title : QString();
}

QString focusNow()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus)
        return u"nothing"_s;
    return QString::fromLatin1(focus->metaObject()->className()) + u' ' + focus->accessibleName();
}

} // namespace deskhand::testing
