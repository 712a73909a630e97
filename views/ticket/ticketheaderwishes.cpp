// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in the header's fields becomes a wish.
#include "core/bidi.h"
#include "views/ticket/personedit.h"
#include "views/ticket/tagedit.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/titleedit.h"

#include <QComboBox>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int mostOffers = 12;

bool hasWordBeginning(const QString &name, const QString &beginning)
{
    if (name.startsWith(beginning, Qt::CaseInsensitive))
        return true;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) {
        return word.startsWith(beginning, Qt::CaseInsensitive);
    });
}

} // namespace

void TicketHeader::connectFields()
{
    connect(m_title, &TitleEdit::accepted, this, [this](const QString &title) {
        want({.title = title}, u"title changed in the ticket window"_s);
    });
    connect(m_title, &TitleEdit::tooLong, this, [this](int characters) {
        note(m_title, tr("A title has at most %L1 characters, this one has %L2. It is not saved.")
                          .arg(domain::maxTitleLength)
                          .arg(characters));
    });
    connect(m_title, &TitleEdit::lengthFine, this, [this] { note(m_title, {}); });
    connect(m_title, &TitleEdit::theirsArrived, this, [this](const QString &theirs) {
        note(m_title, tr("Somebody has just changed the title to “%1”. Enter saves yours, Escape "
                         "takes theirs.")
                          .arg(core::isolated(theirs)));
    });
    connect(m_title, &TitleEdit::settled, this, [this] { note(m_title, {}); });

    connect(m_status, &QComboBox::activated, this, [this](int index) {
        const auto status = domain::TicketStatus(m_status->itemData(index).toInt());
        if (status != m_content.ticket.status)
            want({.status = status}, u"status changed in the ticket window"_s);
    });
    connect(m_priority, &QComboBox::activated, this, [this](int index) {
        const auto priority = domain::TicketPriority(m_priority->itemData(index).toInt());
        if (priority != m_content.ticket.priority)
            want({.priority = priority}, u"priority changed in the ticket window"_s);
    });
    connect(m_team, &QComboBox::activated, this, [this](int index) {
        const domain::TeamId id(m_team->itemData(index).toLongLong());
        const auto team = id.isValid() ? std::optional(id) : std::nullopt;
        if (team != m_content.ticket.team)
            want({.team = std::optional(team)}, u"team changed in the ticket window"_s);
    });

    using Person = std::optional<domain::UserId>;
    connect(m_assignee, &PersonEdit::lookupWanted, this, &TicketHeader::offerStaff);
    connect(m_assignee, &PersonEdit::picked, this, [this](Person person, const QString &name) {
        if (person)
            Q_EMIT personPicked(*person, name);
        want({.assignee = std::optional(person)}, u"assignee changed in the ticket window"_s);
    });
    connect(m_requester, &PersonEdit::lookupWanted, this, &TicketHeader::requesterLookupWanted);
    connect(m_requester, &PersonEdit::picked, this, [this](Person person, const QString &name) {
        if (person)
            Q_EMIT personPicked(*person, name);
        want({.requester = std::optional(person)}, u"requester changed in the ticket window"_s);
    });
    for (PersonEdit *field : {m_assignee, m_requester}) {
        connect(field, &PersonEdit::nobodyFound, this, [this, field](const QString &text) {
            note(field, tr("Nobody found for “%1”.").arg(core::isolated(text)));
        });
        connect(field, &PersonEdit::severalFound, this, [this, field](const QString &text) {
            note(field, tr("Several people are called “%1”. Choose one from the list.")
                            .arg(core::isolated(text)));
        });
        connect(field, &PersonEdit::leftBehind, this, &TicketHeader::personLeftBehind);
        connect(field, &PersonEdit::textEdited, this, [this, field] { note(field, {}); });
        connect(field, &PersonEdit::settled, this, [this, field] { note(field, {}); });
        connect(field, &PersonEdit::theirsArrived, this, [this, field](const QString &theirs) {
            note(field, theirs.isEmpty()
                            ? tr("Somebody has just emptied this field.")
                            : tr("Somebody has just chosen %1 here.").arg(core::isolated(theirs)));
        });
    }
    connect(m_tags, &TagEdit::addWanted, this, &TicketHeader::addTagWanted);
    connect(m_tags, &TagEdit::removeWanted, this, &TicketHeader::removeTagWanted);
}

void TicketHeader::editTitle()
{
    m_title->setFocus(Qt::ShortcutFocusReason);
    m_title->selectAll();
}

void TicketHeader::editStatus()
{
    m_status->setFocus(Qt::ShortcutFocusReason);
    m_status->showPopup();
}

void TicketHeader::editPriority()
{
    m_priority->setFocus(Qt::ShortcutFocusReason);
    m_priority->showPopup();
}

void TicketHeader::editAssignee()
{
    m_assignee->openList();
}

void TicketHeader::editRequester()
{
    m_requester->openList();
}

void TicketHeader::editTeam()
{
    m_team->setFocus(Qt::ShortcutFocusReason);
    m_team->showPopup();
}

void TicketHeader::addTag()
{
    m_tags->startAdding();
}

void TicketHeader::want(const domain::TicketPatch &patch, const QString &reason)
{
    Q_EMIT changeWanted(patch, reason);
}

void TicketHeader::offerStaff(const QString &text)
{
    QList<domain::User> offers;
    const domain::User &me = m_directory.me;
    const QString typed = text.trimmed();
    if (me.id.isValid() && hasWordBeginning(me.name, typed))
        offers.append(me);
    for (const domain::User &user : std::as_const(m_directory.staff)) {
        const bool fits = offers.size() < mostOffers && hasWordBeginning(user.name, typed);
        if (user.id != me.id && (fits || PersonEdit::isCalled(user, typed)))
            offers.append(user);
    }
    m_assignee->offer(text, offers);
}

} // namespace deskhand::views
