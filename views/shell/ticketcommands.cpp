// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/ticketcommands.h"

#include "items/enumlabels.h"
#include "services/answer.h"
#include "services/errorwords.h"
#include "views/actions/actionregistry.h"
#include "views/widgets/icons.h"
#include "views/widgets/messagebar.h"

#include <QMap>
#include <algorithm>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostAtOnce = 1'000'000; // ids of a whole list

using RowTest = std::function<bool(const domain::TicketRow &)>;

QList<domain::TicketId> idsOf(const QList<domain::TicketRow> &rows, const RowTest &wanted = {})
{
    QList<domain::TicketId> ids;
    for (const auto &row : rows)
        if (!wanted || wanted(row))
            ids.append(row.id);
    return ids;
}

bool hasTag(const domain::TicketRow &row, const QString &name)
{
    return std::any_of(row.tags.begin(), row.tags.end(), [&](const domain::TagRef &tag) {
        return tag.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

// Groups the tickets by the value they have now, for setting it back.
template <typename Value>
auto grouped(const QList<domain::TicketRow> &rows, Value domain::TicketRow::*member)
{
    QList<std::pair<Value, QList<domain::TicketId>>> groups;
    for (const auto &row : rows) {
        const auto known = std::find_if(groups.begin(), groups.end(), [&](const auto &group) {
            return group.first == row.*member;
        });
        if (known == groups.end())
            groups.append({row.*member, {row.id}});
        else
            known->second.append(row.id);
    }
    return groups;
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
    QList<Undo> before;
    for (const auto &[value, ids] : grouped(m_selection().rows, &domain::TicketRow::status))
        before.append({.patch = {.status = value}, .tickets = ids});
    patchAll(
        {.status = status}, u"status set in the list"_s,
        [status](qint64 count) {
            return tr("%n ticket(s) set to %1.", nullptr, static_cast<int>(count))
                .arg(items::label(status));
        },
        before);
}

void TicketCommands::setPriority(domain::TicketPriority priority)
{
    QList<Undo> before;
    for (const auto &[value, ids] : grouped(m_selection().rows, &domain::TicketRow::priority))
        before.append({.patch = {.priority = value}, .tickets = ids});
    patchAll(
        {.priority = priority}, u"priority set in the list"_s,
        [priority](qint64 count) {
            return tr("Priority of %n ticket(s) set to %1.", nullptr, static_cast<int>(count))
                .arg(items::label(priority));
        },
        before);
}

void TicketCommands::assign(std::optional<domain::UserId> person, const QString &name)
{
    QList<Undo> before;
    for (const auto &[value, ids] : grouped(m_selection().rows, &domain::TicketRow::assignee))
        before.append({.patch = {.assignee = value}, .tickets = ids});
    patchAll(
        {.assignee = person}, u"assigned in the list"_s,
        [person, name](qint64 count) {
            const int number = static_cast<int>(count);
            return person ? tr("%n ticket(s) assigned to %1.", nullptr, number).arg(name)
                          : tr("%n ticket(s) assigned to nobody.", nullptr, number);
        },
        before);
}

void TicketCommands::tag(const QString &name)
{
    start({.reason = u"tagged in the list"_s,
           .words =
               [name](qint64 count) {
                   return tr("Tag \"%1\" put on %n ticket(s).", nullptr, static_cast<int>(count))
                       .arg(name);
               },
           .act = [this,
                   name](const auto &ids,
                         const auto &intent) { return m_desk.tickets.tag(ids, {name}, intent); },
           .inverse =
               [this, name](const auto &ids, const auto &intent) {
                   return m_desk.tickets.untag(ids, {name}, intent);
               },
           .concerns = [name](const auto &row) { return !hasTag(row, name); }});
}

void TicketCommands::untag(const QString &name)
{
    start({.reason = u"untagged in the list"_s,
           .words =
               [name](qint64 count) {
                   return tr("Tag \"%1\" taken off %n ticket(s).", nullptr, static_cast<int>(count))
                       .arg(name);
               },
           .act = [this,
                   name](const auto &ids,
                         const auto &intent) { return m_desk.tickets.untag(ids, {name}, intent); },
           .inverse =
               [this, name](const auto &ids, const auto &intent) {
                   return m_desk.tickets.tag(ids, {name}, intent);
               },
           .concerns = [name](const auto &row) { return hasTag(row, name); }});
}

void TicketCommands::remove()
{
    start({.reason = u"deleted in the list"_s,
           .words =
               [](qint64 count) {
                   return tr("%n ticket(s) moved to the trash.", nullptr, static_cast<int>(count));
               },
           .act = [this](const auto &ids,
                         const auto &intent) { return m_desk.tickets.remove(ids, intent); },
           .inverse = [this](const auto &ids,
                             const auto &intent) { return m_desk.tickets.restore(ids, intent); },
           .concerns = [](const auto &row) { return !row.deletedAt.isValid(); }});
}

void TicketCommands::restore()
{
    start({.reason = u"restored in the list"_s,
           .words =
               [](qint64 count) {
                   return tr("%n ticket(s) taken out of the trash.", nullptr,
                             static_cast<int>(count));
               },
           .act = [this](const auto &ids,
                         const auto &intent) { return m_desk.tickets.restore(ids, intent); },
           .inverse = [this](const auto &ids,
                             const auto &intent) { return m_desk.tickets.remove(ids, intent); },
           .concerns = [](const auto &row) { return row.deletedAt.isValid(); }});
}

void TicketCommands::patchAll(const domain::TicketPatch &patch, const QString &reason,
                              const std::function<QString(qint64)> &words,
                              const QList<Undo> &before)
{
    const auto inverse = [this, before](const QList<domain::TicketId> &,
                                        const domain::EditIntent &intent) {
        // One edit for each value the tickets had.
        QList<QFuture<qint64>> parts;
        for (const auto &part : before) {
            domain::EditIntent own = intent;
            own.id = QUuid::createUuid();
            parts.append(m_desk.tickets.updateMany(part.tickets, part.patch, own));
        }
        return QtFuture::whenAll(parts.begin(), parts.end())
            .then([](const QList<QFuture<qint64>> &done) {
                qint64 changed = 0;
                for (const auto &part : done)
                    changed += part.result(); // throws what went wrong
                return changed;
            });
    };
    start({.reason = reason,
           .words = words,
           .act =
               [this, patch](const auto &ids, const auto &intent) {
                   return m_desk.tickets.updateMany(ids, patch, intent);
               },
           .inverse = before.isEmpty() ? Act() : Act(inverse)});
}

void TicketCommands::start(const Edit &edit)
{
    const Selection selection = m_selection();
    if (!selection.everything) {
        if (selection.rows.size() < selection.count)
            m_messages.say(tr("Part of the selection is not loaded yet. Try again in a moment, or "
                              "select everything with Ctrl+A."));
        else if (!selection.rows.isEmpty())
            run(edit, idsOf(selection.rows), idsOf(selection.rows, edit.concerns));
        return;
    }
    Edit unlimited = edit;
    unlimited.inverse = nullptr; // the values before are not known
    m_messages.say(tr("Reading the list…"));
    services::onAnswer(
        m_desk.queue.ids(selection.query, mostAtOnce).future, this,
        [this, unlimited](const QList<domain::TicketId> &ids) { run(unlimited, ids, {}); },
        [this](const core::Error &error) { fail(error); });
}

void TicketCommands::run(const Edit &edit, const QList<domain::TicketId> &tickets,
                         const QList<domain::TicketId> &concerned)
{
    const domain::EditIntent intent{.reason = edit.reason};
    services::onAnswer(
        edit.act(tickets, intent), this,
        [this, edit, tickets, concerned, done = intent.id](qint64 count) {
            Q_EMIT edited(tickets);
            const QString words = edit.words(count);
            if (edit.inverse && count > 0)
                m_messages.sayWithUndo(
                    words, [this, edit, concerned, done] { undo(edit, concerned, done); });
            else
                m_messages.say(words);
        },
        [this](const core::Error &error) { fail(error); });
}

void TicketCommands::undo(const Edit &edit, const QList<domain::TicketId> &tickets,
                          const QUuid &done)
{
    const domain::EditIntent intent{.reason = u"undone in the list"_s, .undoes = done};
    services::onAnswer(
        edit.inverse(tickets, intent), this,
        [this, tickets](qint64) {
            Q_EMIT edited(tickets);
            m_messages.say(tr("Undone."));
        },
        [this](const core::Error &error) { fail(error); });
}

void TicketCommands::fail(const core::Error &error)
{
    m_messages.sayError(services::errorWords(error));
}

} // namespace deskhand::views
