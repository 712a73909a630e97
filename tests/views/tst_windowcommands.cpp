// SPDX-License-Identifier: GPL-3.0-or-later
// All commands of the real window: named, told apart by their keys, in the menus.
#include "tests/views/mainwindowfixture.h"

#include <QAction>
#include <QMenuBar>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace deskhand;
using testing::MainWindowFixture;
using views::ActionRegistry;
using views::KeyScope;

namespace {

// The letters and signs that some layout people use types with AltGr alone: German, French,
// Spanish, Swedish, Polish, Italian. A command on one of them cannot be given there.
const QString typedWithAltGr = u"@[]{}\\|~€"_s;

} // namespace

class TestWindowCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void haveNamesOfTheirOwn();
    void noKeyTwice();
    void singleKeysAreTheLists();
    void noneNeedsAltGr();
    void stepsOfTriageHaveKeys();
    void areInTheMenus();
    void mnemonicsOfMenusDiffer();

private:
    [[nodiscard]] ActionRegistry &registry() { return m->window().actionRegistry(); }

    std::unique_ptr<MainWindowFixture> m;
};

void TestWindowCommands::initTestCase()
{
    m = std::make_unique<MainWindowFixture>();
    m->open();
    QVERIFY(registry().actions().size() > 40);
}

void TestWindowCommands::cleanupTestCase()
{
    m.reset();
}

void TestWindowCommands::haveNamesOfTheirOwn()
{
    QSet<QString> ids;
    QSet<QString> texts;
    for (const QAction *action : registry().actions()) {
        const QString id = ActionRegistry::idOf(action);
        QVERIFY(!id.isEmpty());
        QVERIFY2(!ids.contains(id), qPrintable(id));
        ids.insert(id);
        const QString text = views::plainText(action).trimmed();
        QVERIFY2(!text.isEmpty(), qPrintable(id));
        QVERIFY2(id == u"queue.search.slash"_s || !texts.contains(text),
                 qPrintable(id + u" is called as another is: "_s + text));
        texts.insert(text);
    }
}

// The keys of the window work in the list too, so one key is one command over both scopes.
void TestWindowCommands::noKeyTwice()
{
    QHash<QString, QString> ownerOf;
    for (const QAction *action : registry().actions())
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!keys.isEmpty(), qPrintable(ActionRegistry::idOf(action)));
            const QString text = keys.toString(QKeySequence::PortableText);
            QVERIFY2(!ownerOf.contains(text),
                     qPrintable(u"%1: %2 and %3"_s.arg(text, ownerOf.value(text),
                                                       ActionRegistry::idOf(action))));
            ownerOf.insert(text, ActionRegistry::idOf(action));
        }
}

// A letter that works in the whole window could not be typed any more.
void TestWindowCommands::singleKeysAreTheLists()
{
    for (const QAction *action : registry().actions())
        for (const QKeySequence &keys : action->shortcuts()) {
            const auto modifiers = keys[0].keyboardModifiers() & ~Qt::ShiftModifier;
            const bool typesText = !modifiers && keys[0].key() < Qt::Key_Escape;
            const bool edits =
                !modifiers && (keys[0].key() == Qt::Key_Delete || keys[0].key() == Qt::Key_Return);
            QVERIFY2(!(typesText || edits) || registry().scopeOf(action) == KeyScope::List,
                     qPrintable(ActionRegistry::idOf(action)));
        }
}

void TestWindowCommands::noneNeedsAltGr()
{
    for (const QAction *action : registry().actions())
        for (const QKeySequence &keys : action->shortcuts()) {
            const auto modifiers = keys[0].keyboardModifiers();
            const QString what = ActionRegistry::idOf(action) + u' ' + keys.toString();
            // AltGr arrives as Ctrl+Alt, or as a group of its own.
            QVERIFY2(
                !(modifiers.testFlag(Qt::ControlModifier) && modifiers.testFlag(Qt::AltModifier)),
                qPrintable(what));
            QVERIFY2(!modifiers.testFlag(Qt::GroupSwitchModifier), qPrintable(what));
            QVERIFY2(keys[0].key() > 0xffff ||
                         !typedWithAltGr.contains(QChar(ushort(keys[0].key()))),
                     qPrintable(what));
        }
}

void TestWindowCommands::stepsOfTriageHaveKeys()
{
    const QHash<QString, QKeySequence> wanted{{u"queue.next"_s, Qt::Key_J},
                                              {u"queue.previous"_s, Qt::Key_K},
                                              {u"queue.search.slash"_s, Qt::Key_Slash},
                                              {u"ticket.status"_s, Qt::Key_S},
                                              {u"ticket.priority"_s, Qt::Key_P},
                                              {u"ticket.assign"_s, Qt::Key_A},
                                              {u"ticket.take"_s, Qt::SHIFT | Qt::Key_A},
                                              {u"ticket.tag"_s, Qt::Key_T},
                                              {u"ticket.delete"_s, Qt::Key_Delete},
                                              {u"ticket.undo"_s, Qt::CTRL | Qt::Key_Z},
                                              {u"pane.reply"_s, Qt::Key_R},
                                              {u"pane.note"_s, Qt::Key_N},
                                              {u"view.palette"_s, Qt::CTRL | Qt::Key_K},
                                              {u"app.shortcuts"_s, Qt::Key_Question},
                                              {u"app.new"_s, Qt::CTRL | Qt::Key_N}};
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        QVERIFY2(m->command(it.key()).shortcuts().contains(it.value()), qPrintable(it.key()));
}

void TestWindowCommands::areInTheMenus()
{
    QSet<const QAction *> inMenus;
    for (const QAction *entry : m->window().menuBar()->actions())
        for (const QAction *action : entry->menu()->actions())
            inMenus.insert(action);
    for (const QAction *action : registry().actions())
        QVERIFY2(inMenus.contains(action), qPrintable(ActionRegistry::idOf(action)));
}

// Alt and a letter opens a menu: every one has a letter, and no two the same.
void TestWindowCommands::mnemonicsOfMenusDiffer()
{
    QSet<QString> seen;
    for (const QAction *entry : m->window().menuBar()->actions()) {
        const QString key = QKeySequence::mnemonic(entry->text()).toString();
        QVERIFY2(!key.isEmpty(), qPrintable(entry->text()));
        QVERIFY2(!seen.contains(key), qPrintable(entry->text()));
        seen.insert(key);
    }
}

QTEST_MAIN(TestWindowCommands)
#include "tst_windowcommands.moc"
