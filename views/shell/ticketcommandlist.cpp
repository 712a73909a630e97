// SPDX-License-Identifier: GPL-3.0-or-later
// The registrations of TicketCommands and the popups that ask for a person or a tag.
#include "items/enumlabels.h"
#include "views/actions/actionregistry.h"
#include "views/shell/ticketcommands.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QMenu>
#include <QSet>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

// A menu of some commands, at the place where the eye is: the mouse, or the focused list.
void popUpMenu(const ActionRegistry &registry, const QStringList &ids, QWidget *window)
{
    auto *menu = new QMenu(window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &id : ids)
        menu->addAction(registry.action(id));
    menu->setActiveAction(menu->actions().value(0));
    const QWidget *focus = window->focusWidget() ? window->focusWidget() : window;
    menu->popup(focus->mapToGlobal(focus->rect().center()) - menu->rect().center());
}

} // namespace

void TicketCommands::addStatusCommands(ActionRegistry &registry)
{
    QStringList ids;
    for (const auto &[status, word] : domain::ticketStatusWords) {
        ids.append(u"ticket.status."_s + word);
        registry.add(command(ids.constLast(), tr("Set status: %1").arg(items::label(status)),
                             u"status"_s, {}, [this, status = status] { setStatus(status); }));
    }
    registry.add(command(
        u"ticket.status"_s, tr("Set &status…"), u"status"_s, {Qt::Key_S},
        [this, &registry, ids] { popUpMenu(registry, ids, qobject_cast<QWidget *>(parent())); }));
}

void TicketCommands::addPriorityCommands(ActionRegistry &registry)
{
    QStringList ids;
    for (const auto &[priority, word] : domain::ticketPriorityWords) {
        ids.append(u"ticket.priority."_s + word);
        registry.add(command(ids.constLast(), tr("Set priority: %1").arg(items::label(priority)),
                             u"priority"_s, {},
                             [this, priority = priority] { setPriority(priority); }));
    }
    registry.add(command(
        u"ticket.priority"_s, tr("Set &priority…"), u"priority"_s, {Qt::Key_P},
        [this, &registry, ids] { popUpMenu(registry, ids, qobject_cast<QWidget *>(parent())); }));
}

void TicketCommands::addAssigneeCommands(ActionRegistry &registry)
{
    registry.add(command(u"ticket.assign"_s, tr("&Assign to…"), u"assign"_s, {Qt::Key_A},
                         [this] { chooseAssignee(); }));
    Command take = command(u"ticket.take"_s, tr("Assign to &me"), u"person"_s,
                           {QKeySequence(Qt::SHIFT | Qt::Key_A)},
                           [this] { assign(m_directory.me.id, m_directory.me.name); });
    take.enabled = [this] { return !m_selection().isEmpty() && m_directory.me.id.isValid(); };
    registry.add(take);
}

void TicketCommands::addTagCommands(ActionRegistry &registry)
{
    registry.add(
        command(u"ticket.tag"_s, tr("&Tag…"), u"tag"_s, {Qt::Key_T}, [this] { chooseTag(); }));
    registry.add(command(u"ticket.untag"_s, tr("Take a tag off…"), u"tag"_s,
                         {QKeySequence(Qt::SHIFT | Qt::Key_T)}, [this] { chooseTagToTakeOff(); }));
}

void TicketCommands::addTrashCommands(ActionRegistry &registry)
{
    registry.add(command(u"ticket.delete"_s, tr("Move to the &trash"), u"trash"_s,
                         {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_NumberSign)},
                         [this] { remove(); }));
    registry.add(command(u"ticket.restore"_s, tr("Take &out of the trash"), u"restore"_s,
                         {QKeySequence(Qt::SHIFT | Qt::Key_R)}, [this] { restore(); }));
}

void TicketCommands::chooseAssignee()
{
    QList<Choice> choices{{.id = u"0"_s, .text = tr("Nobody"), .hint = {}, .icon = {}}};
    for (const auto &person : m_directory.staff)
        choices.append({.id = QString::number(person.id.value()),
                        .text = person.name,
                        .hint = person.email,
                        .icon = icon(u"person"_s)});
    m_people.popUp(tr("Assign to"), choices);
}

void TicketCommands::chooseTag()
{
    QList<Choice> choices;
    for (const auto &tag : m_directory.tags)
        choices.append(
            {.id = tag.name, .text = tag.name, .hint = tag.description, .icon = icon(u"tag"_s)});
    m_tags.popUp(tr("Tag to put on"), choices);
}

void TicketCommands::chooseTagToTakeOff()
{
    const Selection selection = m_selection();
    QSet<QString> seen;
    QList<Choice> choices;
    const auto offer = [&](const QString &name) {
        if (seen.contains(name))
            return;
        seen.insert(name);
        choices.append({.id = name, .text = name, .hint = {}, .icon = icon(u"tag"_s)});
    };
    for (const auto &row : selection.rows)
        for (const auto &tag : row.tags)
            offer(tag.name);
    if (selection.everything)
        for (const auto &tag : m_directory.tags)
            offer(tag.name);
    m_tagsToTakeOff.popUp(tr("Tag to take off"), choices);
}

} // namespace deskhand::views
