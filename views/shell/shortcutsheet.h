// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace deskhand::views {

class ActionRegistry;

// All commands with their keys, by group, as the registry has them at the moment. Made anew each
// time it is asked for; open() it with Qt::WA_DeleteOnClose.
class ShortcutSheet : public QDialog {
    Q_OBJECT
public:
    ShortcutSheet(const ActionRegistry &registry, QWidget *parent);
};

} // namespace deskhand::views
