// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ticketcommands.h"

#include "items/enumlabels.h"
#include "services/answer.h"
#include "services/errorwords.h"
#include "views/actions/actionregistry.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QCoreApplication>
#include <algorithm>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

// More are read anew as a list: the notices of the database draw the same line.
constexpr qsizetype mostToReread = 300;

QList<domain::TicketId> idsOf(const QList<domain::TicketRow> &rows)
{
    QList<domain::TicketId> ids;
    for (const auto &row : rows)
        ids.append(row.id);
    return ids;
}

struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(TicketCommands)
};

QString bulkWords(const QString &changed, const domain::BulkOutcome &outcome)
{
    if (outcome.inTrash == 0)
        return changed;
    return changed + u' ' +
           CommandWords::tr("%n ticket(s) in the trash left as they were: restore them first.",
                            nullptr, static_cast<int>(outcome.inTrash));
}

QString undoWords(const domain::UndoOutcome &outcome)
{
    QStringList words;
    words.append(outcome.restored.isEmpty()
                     ? CommandWords::tr("Nothing was undone.")
                     : CommandWords::tr("Undone on %n ticket(s).", nullptr,
                                        static_cast<int>(outcome.restored.size())));
    if (outcome.changedSince > 0)
        words.append(
            CommandWords::tr("%n ticket(s) changed by somebody since: what they changed stays.",
                             nullptr, static_cast<int>(outcome.changedSince)));
    if (outcome.outOfReach > 0)
        words.append(CommandWords::tr("%n left as they are: you do not handle them.", nullptr,
                                      static_cast<int>(outcome.outOfReach)));
    return words.join(u' ');
}

} // namespace

TicketCommands::TicketCommands(const services::Desk &desk, MessageBar &messages,
                               std::function<Selection()> selection, QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_messages(messages),
      m_selection(std::move(selection)),
      m_people(window),
      m_tags(window, ChoicePopup::NewText::Offered),
      m_tagsToTakeOff(window)
{
    connect(&m_people, &ChoicePopup::chosen, this, [this](const QString &id) {
        const domain::UserId person(id.toLongLong());
        const auto known =
            std::find_if(m_directory.staff.begin(), m_directory.staff.end(),
                         [&](const domain::User &user) { return user.id == person; });
        if (known == m_directory.staff.end())
            assign(std::nullopt, {});
        else
            assign(person, known->name);
    });
    connect(&m_tags, &ChoicePopup::chosen, this, &TicketCommands::tag);
    connect(&m_tags, &ChoicePopup::newTextChosen, this, &TicketCommands::tag);
    connect(&m_tagsToTakeOff, &ChoicePopup::chosen, this, &TicketCommands::untag);
}

void TicketCommands::addTo(ActionRegistry &registry)
{
    addStatusCommands(registry);
    addPriorityCommands(registry);
    addAssigneeCommands(registry);
    addTagCommands(registry);
    addTrashCommands(registry);
}

Command TicketCommands::command(const QString &id, const QString &text, const QString &icon,
                                const QList<QKeySequence> &keys, std::function<void()> run) const
{
    return {.id = id,
            .group = CommandGroup::Ticket,
            .text = text,
            .keys = keys,
            .scope = KeyScope::List,
            .icon = icon,
            .enabled = [this] { return !m_selection().isEmpty(); },
            .run = std::move(run)};
}

void TicketCommands::setStatus(domain::TicketStatus status)
{
    patchAll({.status = status}, u"status set in the list"_s, [status](qint64 count) {
        return tr("%n ticket(s) set to %1.", nullptr, static_cast<int>(count))
            .arg(items::label(status));
    });
}

void TicketCommands::setPriority(domain::TicketPriority priority)
{
    patchAll({.priority = priority}, u"priority set in the list"_s, [priority](qint64 count) {
        return tr("Priority of %n ticket(s) set to %1.", nullptr, static_cast<int>(count))
            .arg(items::label(priority));
    });
}

void TicketCommands::assign(std::optional<domain::UserId> person, const QString &name)
{
    patchAll({.assignee = person}, u"assigned in the list"_s, [person, name](qint64 count) {
        const int number = static_cast<int>(count);
        return person ? tr("%n ticket(s) assigned to %1.", nullptr, number).arg(name)
                      : tr("%n ticket(s) assigned to nobody.", nullptr, number);
    });
}

void TicketCommands::tag(const QString &name)
{
    start({.reason = u"tagged in the list"_s,
           .words =
               [name](qint64 count) {
                   return tr("Tag \"%1\" put on %n ticket(s).", nullptr, static_cast<int>(count))
                       .arg(name);
               },
           .act =
               [this, name](const auto &scope, const auto &intent) {
                   return m_desk.tickets.tag(scope, {name}, intent);
               }});
}

void TicketCommands::untag(const QString &name)
{
    start({.reason = u"untagged in the list"_s,
           .words =
               [name](qint64 count) {
                   return tr("Tag \"%1\" taken off %n ticket(s).", nullptr, static_cast<int>(count))
                       .arg(name);
               },
           .act =
               [this, name](const auto &scope, const auto &intent) {
                   return m_desk.tickets.untag(scope, {name}, intent);
               }});
}

void TicketCommands::remove()
{
    start({.reason = u"deleted in the list"_s,
           .words =
               [](qint64 count) {
                   return tr("%n ticket(s) moved to the trash.", nullptr, static_cast<int>(count));
               },
           .act = [this](const auto &scope,
                         const auto &intent) { return m_desk.tickets.remove(scope, intent); }});
}

void TicketCommands::restore()
{
    start({.reason = u"restored in the list"_s,
           .words =
               [](qint64 count) {
                   return tr("%n ticket(s) taken out of the trash.", nullptr,
                             static_cast<int>(count));
               },
           .act = [this](const auto &scope,
                         const auto &intent) { return m_desk.tickets.restore(scope, intent); }});
}

void TicketCommands::patchAll(const domain::TicketPatch &patch, const QString &reason,
                              const std::function<QString(qint64)> &words)
{
    start({.reason = reason,
           .words = words,
           .act = [this, patch](const auto &scope, const auto &intent) {
               return m_desk.tickets.updateMany(scope, patch, intent);
           }});
}

void TicketCommands::start(const Edit &edit)
{
    const Selection selection = m_selection();
    if (selection.everything) {
        m_messages.say(tr("Changing the whole list…"));
        run(edit, selection.query);
    } else if (selection.rows.size() < selection.count) {
        m_messages.say(tr("Part of the selection is not loaded yet. Try again in a moment, or "
                          "select everything with Ctrl+A."));
    } else if (!selection.rows.isEmpty()) {
        run(edit, idsOf(selection.rows));
    }
}

void TicketCommands::run(const Edit &edit, const services::TicketScope &scope)
{
    const domain::EditIntent intent{.reason = edit.reason};
    services::onAnswer(
        edit.act(scope, intent), this,
        [this, edit, scope, done = intent.id](const domain::BulkOutcome &outcome) {
            if (const auto *tickets = std::get_if<QList<domain::TicketId>>(&scope))
                Q_EMIT edited(*tickets);
            else
                Q_EMIT listEdited();
            const QString words = bulkWords(edit.words(outcome.changed), outcome);
            if (outcome.changed > 0)
                m_messages.sayWithUndo(words,
                                       [this, done] { undo(done, u"undone in the list"_s); });
            else
                m_messages.say(words);
        },
        [this](const core::Error &error) { fail(error); });
}

void TicketCommands::offerUndo(const QString &words, const QUuid &edit)
{
    m_messages.sayWithUndo(words, [this, edit] { undo(edit, u"undone in the ticket window"_s); });
}

void TicketCommands::undo(const QUuid &done, const QString &reason)
{
    services::onAnswer(
        m_desk.tickets.undo({.reason = reason, .undoes = done}), this,
        [this](const domain::UndoOutcome &outcome) {
            if (outcome.restored.size() > mostToReread)
                Q_EMIT listEdited();
            else
                Q_EMIT edited(outcome.restored);
            m_messages.say(undoWords(outcome));
        },
        [this](const core::Error &error) { fail(error); });
}

void TicketCommands::fail(const core::Error &error)
{
    m_messages.sayError(services::errorWords(error));
}

} // namespace deskhand::views
