// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/commandpalette.h"

#include "views/actions/actionregistry.h"

#include <QAction>
#include <algorithm>

namespace deskhand::views {

namespace {

constexpr int remembered = 8;

} // namespace

CommandPalette::CommandPalette(ActionRegistry &registry, QWidget *parent)
    : QObject(parent),
      m_registry(registry),
      m_popup(parent)
{
    connect(&m_popup, &ChoicePopup::chosen, this, &CommandPalette::run);
    connect(&registry, &ActionRegistry::ran, this, &CommandPalette::remember);
}

void CommandPalette::popUp()
{
    m_registry.refresh();
    QList<Choice> choices;
    for (const QAction *action : m_registry.actions())
        if (action->isEnabled())
            choices.append({.id = ActionRegistry::idOf(action),
                            .text = plainText(action),
                            .hint = action->shortcut().toString(QKeySequence::NativeText),
                            .icon = action->icon()});
    const auto recency = [this](const Choice &choice) {
        const auto index = m_recent.indexOf(choice.id);
        return index < 0 ? m_recent.size() : index;
    };
    std::stable_sort(choices.begin(), choices.end(),
                     [&](const Choice &a, const Choice &b) { return recency(a) < recency(b); });
    m_popup.popUp(tr("Type a command"), choices);
}

void CommandPalette::run(const QString &id)
{
    if (QAction *action = m_registry.action(id))
        action->trigger();
}

void CommandPalette::remember(const QString &id)
{
    m_recent.removeAll(id);
    m_recent.prepend(id);
    m_recent = m_recent.mid(0, remembered);
}

} // namespace deskhand::views
