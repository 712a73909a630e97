// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>
#include <functional>

namespace deskhand::views {

// Where a command stands in the menus, the palette and the shortcut sheet.
enum class CommandGroup { File, Ticket, View, Go, Help };

// Where its keys work. List: only while a widget given to serveListKeys() has the focus, so that
// single letters never get into the way of typing. Window: anywhere in the window.
enum class KeyScope { Window, List };

struct Command {
    QString id; // "ticket.reply": stable, kept in settings
    CommandGroup group = CommandGroup::Ticket;
    QString text; // translated, with a mnemonic: "&Reply"
    QList<QKeySequence> keys;
    KeyScope scope = KeyScope::Window;
    QString icon;                  // resources/icons/<icon>.svg; may be empty
    std::function<bool()> enabled; // empty: always
    std::function<void()> run;
};

// Every command of the window, registered once. Menus, command palette and shortcut sheet
// read it; none of them knows a command by itself. UI thread.
//
// Ids are named after who registers them: "app.", "view.", "go.", "queue." and "ticket." belong
// to the window, "pane." to the ticket pane.
class ActionRegistry : public QObject {
    Q_OBJECT
public:
    explicit ActionRegistry(QObject *parent = nullptr);

    // The id must be new. The action belongs to the registry; its text, keys and icon are those
    // of the command.
    QAction *add(const Command &command);

    [[nodiscard]] QAction *action(const QString &id) const; // nullptr: no such command
    [[nodiscard]] QList<QAction *> actions() const;         // in the order of registration
    [[nodiscard]] QList<QAction *> actions(CommandGroup group) const;

    [[nodiscard]] static QString idOf(const QAction *action);
    [[nodiscard]] KeyScope scopeOf(const QAction *action) const;

    // Lets the commands' keys work: those of scope Window in the window of `widget`, those of
    // scope List while `widget` itself has the focus. Commands added later are included.
    void serveWindowKeys(QWidget *window);
    void serveListKeys(QWidget *list);

    // Asks every command anew whether it is enabled; call when the selection or the ticket on
    // show has changed.
    void refresh();

Q_SIGNALS:
    void ran(const QString &id); // for the palette's "recent first"

private:
    struct Entry {
        Command command;
        QAction *action;
    };
    [[nodiscard]] const Entry *find(const QAction *action) const;

    QList<Entry> m_entries;
    QHash<QString, QAction *> m_byId;
    QList<QWidget *> m_windows;
    QList<QWidget *> m_lists;
};

// The text without its mnemonic, as palette and shortcut sheet show it.
QString plainText(const QString &marked);
QString plainText(const QAction *action);
QString groupTitle(CommandGroup group); // of its menu, with a mnemonic

} // namespace deskhand::views
