// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketheader.h"

#include "core/bidi.h"
#include "items/enumlabels.h"
#include "views/ticket/badge.h"
#include "views/ticket/flowlayout.h"
#include "views/ticket/personedit.h"
#include "views/ticket/tagedit.h"
#include "views/ticket/timewords.h"
#include "views/ticket/titleedit.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::views {

namespace {

constexpr int mostOffers = 12;

QComboBox *narrowCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    return combo;
}

template <typename Enum, typename Words>
QComboBox *enumCombo(const Words &words, QWidget *parent)
{
    QComboBox *combo = narrowCombo(parent);
    for (const auto &word : words)
        combo->addItem(items::label(word.value), int(word.value));
    return combo;
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

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

TicketHeader::TicketHeader(QWidget *parent) : QWidget(parent)
{
    build();
    connectFields();
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, &TicketHeader::showTimes);
    m_minute.start();
}

void TicketHeader::build()
{
    m_number = plainLabel(this);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_overdue = new Badge(Tone::Danger, tr("Overdue"), this);
    m_overdue->setToolTip(tr("Active for more than seven days"));
    m_escalation = new Badge(Tone::Warning, tr("Needs escalation"), this);
    m_escalation->setToolTip(tr("Open for more than a day, and nobody has begun"));
    m_busy = new BusyMark(this);
    m_title = new TitleEdit(this);
    m_title->installEventFilter(this);
    QFont heading = font();
    heading.setPointSizeF(heading.pointSizeF() * 1.35);
    heading.setBold(true);
    m_title->setFont(heading);
    m_note = plainLabel(this);
    m_note->setWordWrap(true);
    m_note->hide();

    auto *first = new QHBoxLayout;
    first->addWidget(m_number);
    first->addWidget(m_overdue);
    first->addWidget(m_escalation);
    first->addStretch();
    first->addWidget(m_busy);

    auto *grid = new QGridLayout;
    buildFields(grid);

    auto *times = new QWidget(this);
    auto *flow = new FlowLayout(times, 12);
    for (QLabel **label : {&m_created, &m_updated, &m_resolved, &m_response}) {
        *label = plainLabel(times);
        (*label)->setForegroundRole(QPalette::PlaceholderText);
        flow->addWidget(*label);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(grid);
    layout->addWidget(times);
}

void TicketHeader::buildFields(QGridLayout *grid)
{
    m_status = enumCombo<domain::TicketStatus>(domain::ticketStatusWords, this);
    m_priority = enumCombo<domain::TicketPriority>(domain::ticketPriorityWords, this);
    m_team = narrowCombo(this);
    m_assignee = new PersonEdit(this);
    m_requester = new PersonEdit(this);
    m_tags = new TagEdit(this);

    const auto place = [&](int row, int column, const QString &name, QWidget *field) {
        auto *label = new QLabel(name, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(name).remove(u'&'));
        // A wheel that scrolls past must not change a ticket.
        field->installEventFilter(this);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1);
    };
    place(0, 0, tr("Status"), m_status);
    place(0, 2, tr("Assignee"), m_assignee);
    place(1, 0, tr("Priority"), m_priority);
    place(1, 2, tr("Requester"), m_requester);
    place(2, 0, tr("Team"), m_team);
    auto *tags = new QLabel(tr("Tags"), this);
    tags->setBuddy(m_tags);
    tags->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    tags->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(tags, 3, 0);
    grid->addWidget(m_tags, 3, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    QWidget *before = m_title;
    for (QWidget *field : std::initializer_list<QWidget *>{m_status, m_priority, m_team, m_assignee,
                                                           m_requester, m_tags}) {
        setTabOrder(before, field);
        before = field;
    }
}

void TicketHeader::connectFields()
{
    connect(m_title, &TitleEdit::accepted, this,
            [this](const QString &title) { want({.title = title}, tr("title changed")); });
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
            want({.status = status}, tr("status changed"));
    });
    connect(m_priority, &QComboBox::activated, this, [this](int index) {
        const auto priority = domain::TicketPriority(m_priority->itemData(index).toInt());
        if (priority != m_content.ticket.priority)
            want({.priority = priority}, tr("priority changed"));
    });
    connect(m_team, &QComboBox::activated, this, [this](int index) {
        const domain::TeamId id(m_team->itemData(index).toLongLong());
        const auto team = id.isValid() ? std::optional(id) : std::nullopt;
        if (team != m_content.ticket.team)
            want({.team = std::optional(team)}, tr("team changed"));
    });

    using Person = std::optional<domain::UserId>;
    connect(m_assignee, &PersonEdit::lookupWanted, this, &TicketHeader::offerStaff);
    connect(m_assignee, &PersonEdit::picked, this, [this](Person person, const QString &name) {
        if (person)
            Q_EMIT personPicked(*person, name);
        want({.assignee = std::optional(person)}, tr("assignee changed"));
    });
    connect(m_requester, &PersonEdit::lookupWanted, this, &TicketHeader::requesterLookupWanted);
    connect(m_requester, &PersonEdit::picked, this, [this](Person person, const QString &name) {
        if (person)
            Q_EMIT personPicked(*person, name);
        want({.requester = std::optional(person)}, tr("requester changed"));
    });
    for (PersonEdit *field : {m_assignee, m_requester}) {
        connect(field, &PersonEdit::nobodyFound, this, [this, field](const QString &text) {
            note(field, tr("Nobody found for “%1”.").arg(core::isolated(text)));
        });
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

void TicketHeader::setDirectory(const domain::Directory &directory)
{
    m_directory = directory;
    m_tags->setKnownTags(directory.tags);
    fillTeams();
}

void TicketHeader::show(const HeaderContent &content, const Names &names)
{
    const domain::Ticket &ticket = content.ticket;
    const bool another = ticket.id != m_content.ticket.id;
    m_content = content;
    if (another) {
        note(m_noted, {});
        m_title->restart(ticket.title);
        m_assignee->restart(ticket.assignee, names.person(ticket.assignee));
        m_requester->restart(ticket.requester, names.person(ticket.requester));
        m_tags->restart();
    } else {
        m_title->setTitle(ticket.title);
        m_assignee->setPerson(ticket.assignee, names.person(ticket.assignee));
        m_requester->setPerson(ticket.requester, names.person(ticket.requester));
    }
    m_number->setText(u"#%1"_s.arg(core::withoutBidiControls(ticket.number)));
    m_status->setCurrentIndex(m_status->findData(int(ticket.status)));
    m_priority->setCurrentIndex(m_priority->findData(int(ticket.priority)));
    if (ticket.team && m_team->findData(ticket.team->value()) < 0)
        m_team->addItem(core::withoutBidiControls(names.team(ticket.team)), ticket.team->value());
    m_team->setCurrentIndex(m_team->findData(ticket.team.value_or(domain::TeamId()).value()));
    m_tags->setTags(content.tags);
    m_overdue->setVisible(content.overdue);
    m_escalation->setVisible(content.escalationNeeded);
    showTimes();
}

void TicketHeader::setSaving(bool saving)
{
    m_busy->setBusy(saving ? tr("Saving") : QString());
}

void TicketHeader::setEditable(bool editable)
{
    m_title->setReadOnly(!editable);
    for (QWidget *field : std::initializer_list<QWidget *>{m_status, m_priority, m_team, m_assignee,
                                                           m_requester, m_tags})
        field->setEnabled(editable);
}

void TicketHeader::offerRequesters(const QString &text, const QList<domain::User> &people)
{
    m_requester->offer(text, people);
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

bool TicketHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
    for (const domain::User &user : std::as_const(m_directory.staff))
        if (offers.size() < mostOffers && user.id != me.id && hasWordBeginning(user.name, typed))
            offers.append(user);
    m_assignee->offer(text, offers);
}

void TicketHeader::fillTeams()
{
    m_team->clear();
    m_team->addItem(tr("No team"), qint64(0));
    for (const domain::Team &team : std::as_const(m_directory.teams))
        m_team->addItem(core::withoutBidiControls(team.name), team.id.value());
    m_team->setCurrentIndex(
        m_team->findData(m_content.ticket.team.value_or(domain::TeamId()).value()));
}

void TicketHeader::showTimes()
{
    const domain::Ticket &ticket = m_content.ticket;
    const QDateTime now = core::systemNow();
    const auto tell = [&](QLabel *label, const QString &words, const QDateTime &at) {
        label->setVisible(at.isValid());
        if (at.isValid()) {
            label->setText(words.arg(agoWords(at, now)));
            label->setToolTip(exactWords(at));
        }
    };
    tell(m_created, tr("Created %1"), ticket.createdAt);
    tell(m_updated, tr("Updated %1"), ticket.updatedAt);
    tell(m_resolved, tr("Resolved %1"), ticket.resolvedAt);
    m_response->setText(
        m_content.responseTime
            ? tr("First comment after %1").arg(durationWords(*m_content.responseTime))
            : tr("No comment yet"));
    m_response->setToolTip(tr("Response time: from creation to the first comment"));
}

void TicketHeader::note(QWidget *field, const QString &text)
{
    if (text.isEmpty() && field != m_noted)
        return;
    m_noted = text.isEmpty() ? nullptr : field;
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace deskhand::views
