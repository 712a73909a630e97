// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/mergedialog.h"

#include "core/bidi.h"
#include "items/enumlabels.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

namespace deskhand::views {

namespace {

constexpr int mine = 0;
constexpr int theirs = 1;

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

} // namespace

MergeDialog::MergeDialog(const DisputedEdit &edit, const Names &names, QWidget *parent)
    : QDialog(parent),
      m_edit(edit),
      m_merge(mergeThreeWays(edit.seen, edit.wanted, edit.current))
{
    const QString number = core::isolated(edit.current.number);
    setWindowTitle(tr("Two changes of ticket %1").arg(number));
    auto *grid = new QGridLayout;
    grid->addWidget(textLabel(tr("While you changed ticket %1, somebody else saved another value. "
                                 "Nothing is lost: choose which one stays.")
                                  .arg(number),
                              this),
                    0, 0, 1, 3);
    grid->addWidget(headingLabel(tr("Field"), this), 1, 0);
    grid->addWidget(headingLabel(tr("Mine"), this), 1, 1);
    grid->addWidget(headingLabel(tr("Theirs, saved"), this), 1, 2);
    for (const TicketField field : std::as_const(m_merge.disputed))
        addRow(grid, field, names);
    for (const TicketField field : std::as_const(m_merge.theirs))
        addTheirs(grid, field, names);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("Save my choice"), QDialogButtonBox::AcceptRole);
    save->setDefault(true);
    buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(grid);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
}

void MergeDialog::addRow(QGridLayout *grid, TicketField field, const Names &names)
{
    const int row = grid->rowCount();
    grid->addWidget(new QLabel(fieldName(field), this), row, 0, Qt::AlignTop);
    auto *group = new QButtonGroup(this);
    const domain::Ticket wish = applied(m_edit.current, m_edit.wanted);
    const auto offer = [&](int choice, const domain::Ticket &ticket, const QString &spoken) {
        const QString value = valueWords(field, ticket, names);
        auto *side = new QWidget(this);
        auto *button = new QRadioButton(side);
        button->setAccessibleName(spoken.arg(fieldName(field), value));
        auto *layout = new QHBoxLayout(side);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(button, 0, Qt::AlignTop);
        layout->addWidget(textLabel(value, side), 1, Qt::AlignTop);
        group->addButton(button, choice);
        grid->addWidget(side, row, 1 + choice);
    };
    offer(mine, wish, tr("%1, mine: %2"));
    offer(theirs, m_edit.current, tr("%1, theirs: %2"));
    group->button(mine)->setChecked(true);
    m_choices.insert(field, group);
}

void MergeDialog::addTheirs(QGridLayout *grid, TicketField field, const Names &names)
{
    const int row = grid->rowCount();
    grid->addWidget(new QLabel(fieldName(field), this), row, 0, Qt::AlignTop);
    grid->addWidget(textLabel(tr("Not changed by you"), this), row, 1, Qt::AlignTop);
    grid->addWidget(textLabel(tr("%1 (stays)").arg(valueWords(field, m_edit.current, names)), this),
                    row, 2, Qt::AlignTop);
}

void MergeDialog::save()
{
    domain::TicketPatch patch = m_edit.wanted;
    for (const TicketField field : ticketFields) {
        const bool chosen = m_choices.contains(field) && m_choices[field]->checkedId() == mine;
        if (!chosen && !isWanted(field, m_merge.mine))
            dropField(field, patch);
    }
    accept();
    if (!patch.isEmpty())
        Q_EMIT decided(patch);
}

QString valueWords(TicketField field, const domain::Ticket &ticket, const Names &names)
{
    const auto orElse = [](const QString &name, const QString &nothing) {
        return name.isEmpty() ? nothing : core::isolated(name);
    };
    constexpr qsizetype readable = 2'000;
    switch (field) {
    case TicketField::Title:
        return orElse(ticket.title, MergeDialog::tr("No title"));
    case TicketField::Description:
        return orElse(ticket.description.left(readable), MergeDialog::tr("No text"));
    case TicketField::Status:
        return items::label(ticket.status);
    case TicketField::Priority:
        return items::label(ticket.priority);
    case TicketField::Assignee:
        return orElse(names.person(ticket.assignee), MergeDialog::tr("Nobody"));
    case TicketField::Requester:
        return orElse(names.person(ticket.requester), MergeDialog::tr("Nobody"));
    case TicketField::Team:
        return orElse(names.team(ticket.team), MergeDialog::tr("No team"));
    }
    Q_UNREACHABLE();
}

} // namespace deskhand::views
