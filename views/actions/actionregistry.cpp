// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionregistry.h"

#include "views/widgets/icons.h"

#include <QCoreApplication>
#include <QWidget>

namespace deskhand::views {

ActionRegistry::ActionRegistry(QObject *parent) : QObject(parent) {}

QAction *ActionRegistry::add(const Command &command)
{
    Q_ASSERT(!command.id.isEmpty() && !m_byId.contains(command.id) && command.run);
    auto *action = new QAction(command.text, this);
    action->setObjectName(command.id);
    action->setShortcuts(command.keys);
    action->setMenuRole(QAction::NoRole);
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon));
    const bool inList = command.scope == KeyScope::List;
    action->setShortcutContext(inList ? Qt::WidgetShortcut : Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [this, run = command.run, id = command.id] {
        run();
        Q_EMIT ran(id);
    });
    for (QWidget *widget : inList ? m_lists : m_windows)
        widget->addAction(action);
    m_entries.append({command, action});
    m_byId.insert(command.id, action);
    if (command.enabled)
        action->setEnabled(command.enabled());
    return action;
}

QAction *ActionRegistry::action(const QString &id) const
{
    return m_byId.value(id);
}

QList<QAction *> ActionRegistry::actions() const
{
    QList<QAction *> all;
    for (const Entry &entry : m_entries)
        all.append(entry.action);
    return all;
}

QList<QAction *> ActionRegistry::actions(CommandGroup group) const
{
    QList<QAction *> ofGroup;
    for (const Entry &entry : m_entries)
        if (entry.command.group == group)
            ofGroup.append(entry.action);
    return ofGroup;
}

QString ActionRegistry::idOf(const QAction *action)
{
    return action->objectName();
}

KeyScope ActionRegistry::scopeOf(const QAction *action) const
{
    return find(action)->command.scope;
}

void ActionRegistry::serveWindowKeys(QWidget *window)
{
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] { m_windows.removeOne(window); });
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.command.scope == KeyScope::Window)
            window->addAction(entry.action);
}

void ActionRegistry::serveListKeys(QWidget *list)
{
    m_lists.append(list);
    connect(list, &QObject::destroyed, this, [this, list] { m_lists.removeOne(list); });
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.command.scope == KeyScope::List)
            list->addAction(entry.action);
}

void ActionRegistry::refresh()
{
    for (const Entry &entry : std::as_const(m_entries))
        if (entry.command.enabled)
            entry.action->setEnabled(entry.command.enabled());
}

const ActionRegistry::Entry *ActionRegistry::find(const QAction *action) const
{
    for (const Entry &entry : m_entries)
        if (entry.action == action)
            return &entry;
    Q_UNREACHABLE();
}

QString plainText(const QString &marked)
{
    // "&&" is a real ampersand, a single one marks the key.
    QString text;
    for (qsizetype i = 0; i < marked.size(); ++i) {
        if (marked[i] == u'&' && i + 1 < marked.size())
            ++i;
        text.append(marked[i]);
    }
    return text;
}

QString plainText(const QAction *action)
{
    return plainText(action->text());
}

QString groupTitle(CommandGroup group)
{
    switch (group) {
    case CommandGroup::File:
        return QCoreApplication::translate("ActionRegistry", "&File");
    case CommandGroup::Ticket:
        return QCoreApplication::translate("ActionRegistry", "&Ticket");
    case CommandGroup::View:
        return QCoreApplication::translate("ActionRegistry", "&View");
    case CommandGroup::Go:
        return QCoreApplication::translate("ActionRegistry", "&Go");
    case CommandGroup::Help:
        return QCoreApplication::translate("ActionRegistry", "&Help");
    }
    Q_UNREACHABLE();
}

} // namespace deskhand::views
