// SPDX-License-Identifier: GPL-3.0-or-later
// Taking an edit back from the trail: what it would do, the question, and how it ended.
#include "core/bidi.h"
#include "items/auditwords.h"
#include "services/answer.h"
#include "services/errorwords.h"
#include "views/audit/trailpage.h"
#include "views/ticket/timewords.h"
#include "views/widgets/messagebar.h"

#include <QMessageBox>
#include <QPushButton>

namespace deskhand::views {

using namespace Qt::StringLiterals;

// What it would do is found out first, so that nobody agrees to something unseen.
void TrailPage::askToUndo()
{
    const domain::AuditEntry *entry = chosen();
    if (!entry)
        return;
    m_undo->setEnabled(false);
    services::onAnswer(
        m_desk.tickets.tryUndo({.reason = u"tried in the audit trail"_s, .undoes = entry->editId}),
        this,
        [this, entry = *entry](const domain::UndoOutcome &outcome) {
            showChosen();
            askToUndo(entry, outcome);
        },
        [this](const core::Error &error) {
            showChosen();
            m_messages->sayError(services::errorWords(error));
        });
}

void TrailPage::askToUndo(const domain::AuditEntry &entry, const domain::UndoOutcome &outcome)
{
    if (domain::restoredCount(outcome) == 0) {
        m_messages->say(undoWords(outcome).join(u' '));
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Undo this edit"),
                                     tr("Give back the values from before this edit?"),
                                     QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    QStringList words{
        tr("It was made by %1 on %2.")
            .arg(core::isolated(m_model.words().person(entry.actor)), exactWords(entry.at))};
    if (outcome.changedSince > 0)
        words.append(tr("%Ln ticket(s) have been changed since: what was changed stays as it is.",
                        nullptr, static_cast<int>(outcome.changedSince)));
    words.append(tr("The trail keeps both the edit and its undoing."));
    question->setInformativeText(words.join(u' '));
    if (!outcome.conflicts.isEmpty())
        question->setDetailedText(conflictWords(outcome).join(u'\n'));
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = question->addButton(tr("&Undo the edit"), QMessageBox::AcceptRole);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, this, [this, edit = entry.editId] { undo(edit); });
    question->open();
}

// One line for each field that stays: what the edit left, what is there now, and whose it is.
QStringList TrailPage::conflictWords(const domain::UndoOutcome &outcome) const
{
    QStringList lines;
    const auto &words = m_model.words();
    for (const domain::UndoConflict &conflict : outcome.conflicts)
        lines.append(tr("%1 · %2: %3 → %4 (%5, %6)")
                         .arg(conflict.ticketNumber.isEmpty()
                                  ? items::AuditWords::table(conflict.table)
                                  : core::isolated(conflict.ticketNumber),
                              items::AuditWords::field(conflict.field),
                              words.value(conflict.table, conflict.field, conflict.left),
                              words.value(conflict.table, conflict.field, conflict.now),
                              core::isolated(words.person(conflict.changedBy)),
                              exactWords(conflict.changedAt)));
    return lines;
}

QStringList TrailPage::undoWords(const domain::UndoOutcome &outcome) const
{
    QStringList words;
    if (!outcome.restored.isEmpty())
        words.append(tr("%Ln ticket(s) got the former values back.", nullptr,
                        static_cast<int>(outcome.restored.size())));
    if (outcome.otherRestored > 0)
        words.append(tr("People, tags or teams got their former values back."));
    if (outcome.changedSince > 0)
        words.append(tr("%Ln ticket(s) have been changed since: what was changed stays as it is.",
                        nullptr, static_cast<int>(outcome.changedSince)));
    if (outcome.outOfReach > 0)
        words.append(tr("Some of it is out of your reach and stays as it is."));
    if (!outcome.irreversible.isEmpty())
        words.append(tr("Logins, new people and the contents of files cannot be taken back."));
    if (words.isEmpty())
        words.append(tr("Nothing was undone: there is nothing that can be given back."));
    return words;
}

void TrailPage::undo(const QUuid &edit)
{
    m_undo->setEnabled(false);
    services::onAnswer(
        m_desk.tickets.undo({.reason = u"undone in the audit trail"_s, .undoes = edit}), this,
        [this](const domain::UndoOutcome &outcome) { tellUndone(outcome); },
        [this](const core::Error &error) {
            showChosen();
            m_messages->sayError(services::errorWords(error));
        });
}

void TrailPage::tellUndone(const domain::UndoOutcome &outcome)
{
    m_messages->say(undoWords(outcome).join(u' '));
    Q_EMIT ticketsEdited(outcome.restored);
    load();
}

} // namespace deskhand::views
