// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ticket/names.h"
#include "views/ticket/ticketedits.h"
#include "views/ticket/ticketmerge.h"

#include <QDialog>
#include <QMap>

class QButtonGroup;
class QGridLayout;

namespace deskhand::views {

// Shows what I wanted beside what somebody else has saved meanwhile, field by field, and lets me
// choose. Fields that only one of us touched need no choice and keep their change. Opened with
// open(): the rest of the program goes on.
class MergeDialog : public QDialog {
    Q_OBJECT
public:
    MergeDialog(const DisputedEdit &edit, const Names &names, QWidget *parent);

Q_SIGNALS:
    // What is left to save upon `edit().current`; not emitted when everything is theirs.
    void decided(const deskhand::domain::TicketPatch &patch);

private:
    void addRow(QGridLayout *grid, TicketField field, const Names &names);
    void addTheirs(QGridLayout *grid, TicketField field, const Names &names);
    void save();

    DisputedEdit m_edit;
    Merge m_merge;
    QMap<TicketField, QButtonGroup *> m_choices;
};

// A field's value for people; untrusted text comes isolated.
QString valueWords(TicketField field, const domain::Ticket &ticket, const Names &names);

} // namespace deskhand::views
