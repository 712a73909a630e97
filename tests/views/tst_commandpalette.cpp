// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionregistry.h"
#include "views/shell/commandpalette.h"
#include "views/shell/shortcutsheet.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using deskhand::views::ActionRegistry;
using deskhand::views::ChoicePopup;
using deskhand::views::CommandGroup;
using deskhand::views::CommandPalette;
using deskhand::views::ShortcutSheet;

// Palette and sheet: the two ways to find a command, both read from the registry.
class TestCommandPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsPossibleWithItsKeys();
    void findsByAFewLetters();
    void runs();
    void latestFirst();
    void remembersWhatWasRunElsewhere();
    void escapeRunsNothing();
    void sheetListsEveryCommandWithKeys();
    void sheetShowsTheKeysOfTheMoment();
    void sheetIsLeftByEscape();

private:
    void add(const QString &id, CommandGroup group, const QString &text,
             const QList<QKeySequence> &keys);
    [[nodiscard]] QListWidget *list() const;
    [[nodiscard]] QStringList offered() const;
    void press(Qt::Key key);

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ActionRegistry> m_registry;
    CommandPalette *m_palette = nullptr;
    bool m_possible = true;
    QStringList m_ran;
};

void TestCommandPalette::init()
{
    m_ran.clear();
    m_possible = true;
    m_registry = std::make_unique<ActionRegistry>();
    add(u"new"_s, CommandGroup::File, u"&New ticket…"_s, {Qt::CTRL | Qt::Key_N});
    add(u"status"_s, CommandGroup::Ticket, u"Set &status…"_s, {Qt::Key_S});
    add(u"delete"_s, CommandGroup::Ticket, u"Move to the &trash"_s,
        {Qt::Key_Delete, Qt::Key_NumberSign});
    add(u"about"_s, CommandGroup::Help, u"&About Deskhand"_s, {});
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 600);
    m_palette = new CommandPalette(*m_registry, m_window.get());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestCommandPalette::cleanup()
{
    m_window.reset();
    m_registry.reset();
}

void TestCommandPalette::add(const QString &id, CommandGroup group, const QString &text,
                             const QList<QKeySequence> &keys)
{
    m_registry->add({.id = id,
                     .group = group,
                     .text = text,
                     .keys = keys,
                     .icon = {},
                     .enabled = [this, id] { return m_possible || id != u"delete"_s; },
                     .run = [this, id] { m_ran.append(id); }});
}

QListWidget *TestCommandPalette::list() const
{
    return m_window->findChild<ChoicePopup *>()->findChild<QListWidget *>();
}

QStringList TestCommandPalette::offered() const
{
    QStringList texts;
    for (int row = 0; row < list()->count(); ++row)
        texts.append(list()->item(row)->text());
    return texts;
}

void TestCommandPalette::press(Qt::Key key)
{
    QTest::keyClick(m_window->findChild<ChoicePopup *>()->focusWidget(), key);
}

void TestCommandPalette::showsWhatIsPossibleWithItsKeys()
{
    m_palette->popUp();
    QCOMPARE(offered(), QStringList({u"New ticket…"_s, u"Set status…"_s, u"Move to the trash"_s,
                                     u"About Deskhand"_s}));
    QCOMPARE(list()->item(0)->data(Qt::UserRole + 1).toString(), u"Ctrl+N"_s);
    QCOMPARE(list()->item(1)->data(Qt::UserRole + 1).toString(), u"S"_s);
    press(Qt::Key_Escape);
    m_possible = false; // asked at the moment it opens
    m_palette->popUp();
    QVERIFY(!offered().contains(u"Move to the trash"_s));
}

void TestCommandPalette::findsByAFewLetters()
{
    m_palette->popUp();
    QTest::keyClicks(m_window->findChild<ChoicePopup *>()->focusWidget(), u"mtr"_s);
    QCOMPARE(offered(), QStringList({u"Move to the trash"_s}));
}

void TestCommandPalette::runs()
{
    m_palette->popUp();
    QTest::keyClicks(m_window->findChild<ChoicePopup *>()->focusWidget(), u"stat"_s);
    press(Qt::Key_Return);
    QCOMPARE(m_ran, QStringList{u"status"_s});
    QVERIFY(!m_window->findChild<ChoicePopup *>()->isVisible());
}

void TestCommandPalette::latestFirst()
{
    for (const auto &letters : {u"about"_s, u"trash"_s}) {
        m_palette->popUp();
        QTest::keyClicks(m_window->findChild<ChoicePopup *>()->focusWidget(), letters);
        press(Qt::Key_Return);
    }
    m_palette->popUp();
    QCOMPARE(offered(), QStringList({u"Move to the trash"_s, u"About Deskhand"_s, u"New ticket…"_s,
                                     u"Set status…"_s}));
}

void TestCommandPalette::remembersWhatWasRunElsewhere()
{
    m_registry->action(u"status"_s)->trigger(); // by its key, or from a menu
    m_palette->popUp();
    QCOMPARE(offered().value(0), u"Set status…"_s);
}

void TestCommandPalette::escapeRunsNothing()
{
    m_palette->popUp();
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    QVERIFY(m_ran.isEmpty());
}

void TestCommandPalette::sheetListsEveryCommandWithKeys()
{
    const ShortcutSheet sheet(*m_registry, m_window.get());
    const auto *tree = sheet.findChild<QTreeWidget *>();
    QHash<QString, QString> keys;
    for (int group = 0; group < tree->topLevelItemCount(); ++group)
        for (int row = 0; row < tree->topLevelItem(group)->childCount(); ++row) {
            const auto *item = tree->topLevelItem(group)->child(row);
            QVERIFY(item->parent()->isExpanded());
            keys.insert(item->text(0), item->text(1));
        }
    QCOMPARE(keys.size(), 3); // one has no keys
    QCOMPARE(keys.value(u"New ticket…"_s), u"Ctrl+N"_s);
    QCOMPARE(keys.value(u"Set status…"_s), u"S"_s);
    QCOMPARE(keys.value(u"Move to the trash"_s), u"Del   #"_s);
    QCOMPARE(tree->topLevelItem(0)->text(0), u"Ticket"_s);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2);
}

void TestCommandPalette::sheetShowsTheKeysOfTheMoment()
{
    m_registry->action(u"status"_s)->setShortcut(Qt::Key_X);
    const ShortcutSheet sheet(*m_registry, m_window.get());
    const auto found = sheet.findChild<QTreeWidget *>()->findItems(
        u"Set status…"_s, Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0]->text(1), u"X"_s);
}

void TestCommandPalette::sheetIsLeftByEscape()
{
    ShortcutSheet sheet(*m_registry, m_window.get());
    sheet.open();
    QVERIFY(QTest::qWaitForWindowExposed(&sheet));
    QTest::keyClick(sheet.focusWidget() ? sheet.focusWidget() : &sheet, Qt::Key_Escape);
    QVERIFY(!sheet.isVisible());
}

QTEST_MAIN(TestCommandPalette)
#include "tst_commandpalette.moc"
