// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/shortcutsheet.h"

#include "views/actions/actionregistry.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <array>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array groups{CommandGroup::Ticket, CommandGroup::Go, CommandGroup::View,
                            CommandGroup::File, CommandGroup::Help};

QString keysOf(const QAction *action)
{
    QStringList keys;
    for (const auto &key : action->shortcuts())
        keys.append(key.toString(QKeySequence::NativeText));
    return keys.join(u"   "_s);
}

void addGroup(QTreeWidget *tree, const ActionRegistry &registry, CommandGroup group)
{
    auto *heading = new QTreeWidgetItem(tree, {plainText(groupTitle(group))});
    heading->setFlags(Qt::ItemIsEnabled);
    heading->setFirstColumnSpanned(true);
    QFont bold = tree->font();
    bold.setBold(true);
    heading->setFont(0, bold);
    for (const QAction *action : registry.actions(group))
        if (action->isVisible() && !action->shortcuts().isEmpty())
            new QTreeWidgetItem(heading, {plainText(action), keysOf(action)});
}

} // namespace

ShortcutSheet::ShortcutSheet(const ActionRegistry &registry, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *tree = new QTreeWidget(this);
    tree->setAccessibleName(tr("Keyboard shortcuts"));
    tree->setHeaderLabels({tr("Command"), tr("Keys")});
    tree->setRootIsDecorated(false);
    tree->setAlternatingRowColors(true);
    for (const auto group : groups)
        addGroup(tree, registry, group);
    tree->expandAll();
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    tree->header()->setStretchLastSection(false);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(new QLabel(tr("Single letters work while the list has the focus."), this));
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(520, 620);
}

} // namespace deskhand::views
