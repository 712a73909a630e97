// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionregistry.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using deskhand::views::ActionRegistry;
using deskhand::views::Command;
using deskhand::views::CommandGroup;
using deskhand::views::KeyScope;
using deskhand::views::plainText;

// A window with a list, a second one, and a field, served by a registry.
class TestActionRegistry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void listKeysNeedTheList();
    void windowKeysWorkEverywhere();
    void everyListIsServed();
    void laterCommandsAreServed();
    void disabledDoesNotRun();
    void refreshAsksAnew();
    void tellsWhatRan();
    void findsCommands();
    void textWithoutMnemonic();
    void outlivesItsWidgets();

private:
    QAction *add(const QString &id, Qt::Key key, KeyScope scope);
    void pressIn(QWidget *widget, Qt::Key key);

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_registry;
    QWidget *m_list = nullptr;
    QWidget *m_otherList = nullptr;
    QLineEdit *m_field = nullptr;
    QStringList m_ran;
};

void TestActionRegistry::init()
{
    m_ran.clear();
    m_registry = std::make_unique<ActionRegistry>();
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_list = new QWidget(m_window.get());
    m_otherList = new QWidget(m_window.get());
    m_field = new QLineEdit(m_window.get());
    for (QWidget *widget : {m_list, m_otherList, static_cast<QWidget *>(m_field)}) {
        widget->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(widget);
    }
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_registry->serveWindowKeys(m_window.get());
    m_registry->serveListKeys(m_list);
}

void TestActionRegistry::cleanup()
{
    m_window.reset();
    m_registry.reset();
}

QAction *TestActionRegistry::add(const QString &id, Qt::Key key, KeyScope scope)
{
    return m_registry->add({.id = id,
                            .group = CommandGroup::Ticket,
                            .text = id,
                            .keys = {QKeySequence(key)},
                            .scope = scope,
                            .icon = {},
                            .enabled = {},
                            .run = [this, id] { m_ran.append(id); }});
}

void TestActionRegistry::pressIn(QWidget *widget, Qt::Key key)
{
    widget->setFocus();
    QTRY_VERIFY(widget->hasFocus());
    QTest::keyClick(widget, key);
}

void TestActionRegistry::listKeysNeedTheList()
{
    add(u"reply"_s, Qt::Key_R, KeyScope::List);
    pressIn(m_list, Qt::Key_R);
    QCOMPARE(m_ran, QStringList{u"reply"_s});
    pressIn(m_field, Qt::Key_R);
    QCOMPARE(m_field->text(), u"r"_s); // a letter there
    pressIn(m_otherList, Qt::Key_R);
    QCOMPARE(m_ran.size(), 1);
}

void TestActionRegistry::windowKeysWorkEverywhere()
{
    add(u"refresh"_s, Qt::Key_F5, KeyScope::Window);
    pressIn(m_list, Qt::Key_F5);
    pressIn(m_otherList, Qt::Key_F5);
    pressIn(m_field, Qt::Key_F5);
    QCOMPARE(m_ran.size(), 3);
}

void TestActionRegistry::everyListIsServed()
{
    add(u"reply"_s, Qt::Key_R, KeyScope::List);
    m_registry->serveListKeys(m_otherList);
    pressIn(m_list, Qt::Key_R);
    pressIn(m_otherList, Qt::Key_R);
    QCOMPARE(m_ran.size(), 2);
}

void TestActionRegistry::laterCommandsAreServed()
{
    add(u"before"_s, Qt::Key_B, KeyScope::List);
    pressIn(m_list, Qt::Key_B);
    add(u"later"_s, Qt::Key_L, KeyScope::List);
    pressIn(m_list, Qt::Key_L);
    QCOMPARE(m_ran, QStringList({u"before"_s, u"later"_s}));
}

void TestActionRegistry::disabledDoesNotRun()
{
    bool possible = false;
    QAction *action = m_registry->add({.id = u"reply"_s,
                                       .group = CommandGroup::Ticket,
                                       .text = u"Reply"_s,
                                       .keys = {QKeySequence(Qt::Key_R)},
                                       .scope = KeyScope::List,
                                       .icon = {},
                                       .enabled = [&] { return possible; },
                                       .run = [this] { m_ran.append(u"reply"_s); }});
    QVERIFY(!action->isEnabled()); // from the first moment
    pressIn(m_list, Qt::Key_R);
    action->trigger();
    QVERIFY(m_ran.isEmpty());
}

void TestActionRegistry::refreshAsksAnew()
{
    bool possible = false;
    QAction *action = m_registry->add({.id = u"reply"_s,
                                       .group = CommandGroup::Ticket,
                                       .text = u"Reply"_s,
                                       .keys = {QKeySequence(Qt::Key_R)},
                                       .scope = KeyScope::List,
                                       .icon = {},
                                       .enabled = [&] { return possible; },
                                       .run = [this] { m_ran.append(u"reply"_s); }});
    possible = true;
    m_registry->refresh();
    QVERIFY(action->isEnabled());
    pressIn(m_list, Qt::Key_R);
    QCOMPARE(m_ran.size(), 1);
    possible = false;
    m_registry->refresh();
    QVERIFY(!action->isEnabled());
}

void TestActionRegistry::tellsWhatRan()
{
    QSignalSpy ran(m_registry.get(), &ActionRegistry::ran);
    add(u"reply"_s, Qt::Key_R, KeyScope::List)->trigger();
    QCOMPARE(ran.size(), 1);
    QCOMPARE(ran[0][0].toString(), u"reply"_s);
}

void TestActionRegistry::findsCommands()
{
    QAction *reply = add(u"reply"_s, Qt::Key_R, KeyScope::List);
    QAction *quit = m_registry->add({.id = u"quit"_s,
                                     .group = CommandGroup::File,
                                     .text = u"Quit"_s,
                                     .keys = {},
                                     .icon = {},
                                     .enabled = {},
                                     .run = [] {}});
    QCOMPARE(m_registry->action(u"reply"_s), reply);
    QCOMPARE(m_registry->action(u"none"_s), nullptr);
    QCOMPARE(m_registry->actions(), QList({reply, quit}));
    QCOMPARE(m_registry->actions(CommandGroup::File), QList{quit});
    QCOMPARE(m_registry->actions(CommandGroup::Help), QList<QAction *>());
    QCOMPARE(ActionRegistry::idOf(reply), u"reply"_s);
    QCOMPARE(m_registry->scopeOf(reply), KeyScope::List);
    QCOMPARE(m_registry->scopeOf(quit), KeyScope::Window);
}

void TestActionRegistry::textWithoutMnemonic()
{
    QAction action;
    action.setText(u"Save && c&lose"_s);
    QCOMPARE(plainText(&action), u"Save & close"_s);
}

void TestActionRegistry::outlivesItsWidgets()
{
    m_window.reset();
    QAction *action = add(u"reply"_s, Qt::Key_R, KeyScope::List); // not for the widget that is gone
    action->trigger();
    QCOMPARE(m_ran.size(), 1);
}

QTEST_MAIN(TestActionRegistry)
#include "tst_actionregistry.moc"
