// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/choicepopup.h"

#include <QObject>
#include <QStringList>

namespace deskhand::views {

class ActionRegistry;

// Ctrl+K: every command of the registry that is possible now, the latest used first, with its
// keys. Remembers what was used as long as it lives.
class CommandPalette : public QObject {
    Q_OBJECT
public:
    CommandPalette(ActionRegistry &registry, QWidget *parent);

    void popUp();

private:
    void run(const QString &id);
    void remember(const QString &id);

    ActionRegistry &m_registry;
    ChoicePopup m_popup;
    QStringList m_recent; // ids, latest first
};

} // namespace deskhand::views
