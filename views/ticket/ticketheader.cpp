// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/ticketheader.h"

#include "core/bidi.h"
#include "items/enumlabels.h"
#include "views/presence/presenceline.h"
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

QComboBox *narrowCombo(QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(10);
    return combo;
}

template <typename Words>
void fillCombo(QComboBox *combo, const Words &words)
{
    const int chosen = combo->currentIndex();
    combo->clear();
    for (const auto &word : words)
        combo->addItem(items::label(word.value), int(word.value));
    combo->setCurrentIndex(chosen);
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

TicketHeader::TicketHeader(QWidget *parent) : QWidget(parent)
{
    build();
    retranslate();
    connectFields();
    m_minute.setInterval(60s);
    connect(&m_minute, &QTimer::timeout, this, &TicketHeader::showTimes);
    m_minute.start();
}

void TicketHeader::build()
{
    m_number = plainLabel(this);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_overdue = new Badge(Tone::Danger, this);
    m_escalation = new Badge(Tone::Warning, this);
    m_presence = new PresenceLine(this);
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
    first->setContentsMargins(3, 0, 3, 0); // in line with the text of the title
    first->addWidget(m_number);
    first->addWidget(m_overdue);
    first->addWidget(m_escalation);
    first->addWidget(m_presence, 1);
    first->addWidget(m_busy);

    auto *grid = new QGridLayout;
    grid->setContentsMargins(3, 0, 3, 0);
    buildFields(grid);

    auto *times = new QWidget(this);
    auto *flow = new FlowLayout(times, 12);
    flow->setContentsMargins(3, 0, 3, 0);
    for (QLabel **label : {&m_created, &m_updated, &m_resolved, &m_response}) {
        *label = plainLabel(times);
        (*label)->setForegroundRole(QPalette::PlaceholderText);
        flow->addWidget(*label);
    }

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 8);
    layout->setSpacing(6);
    layout->addLayout(first);
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    layout->addLayout(grid);
    layout->addWidget(times);
}

void TicketHeader::buildFields(QGridLayout *grid)
{
    m_status = narrowCombo(this);
    m_priority = narrowCombo(this);
    m_team = narrowCombo(this);
    m_assignee = new PersonEdit(this);
    m_requester = new PersonEdit(this);
    m_tags = new TagEdit(this);

    const auto place = [&](int row, int column, QWidget *field) {
        auto *label = new QLabel(this);
        label->setBuddy(field);
        m_labels.append({label, field});
        // A wheel that scrolls past must not change a ticket.
        field->installEventFilter(this);
        grid->addWidget(label, row, column);
        return label;
    };
    place(0, 0, m_status);
    place(0, 2, m_assignee);
    place(1, 0, m_priority);
    place(1, 2, m_requester);
    place(2, 0, m_team);
    QLabel *tags = place(3, 0, m_tags);
    tags->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    tags->setContentsMargins(0, 4, 0, 0);
    grid->addWidget(m_status, 0, 1);
    grid->addWidget(m_assignee, 0, 3);
    grid->addWidget(m_priority, 1, 1);
    grid->addWidget(m_requester, 1, 3);
    grid->addWidget(m_team, 2, 1);
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

void TicketHeader::retranslate()
{
    m_overdue->setText(tr("Overdue"));
    m_overdue->setToolTip(tr("Active for more than seven days"));
    m_escalation->setText(tr("Needs escalation"));
    m_escalation->setToolTip(tr("Open for more than a day, and nobody has begun"));
    const QStringList fieldNames{tr("Status"),    tr("Assignee"), tr("Priority"),
                                 tr("Requester"), tr("Team"),     tr("Tags")};
    for (int i = 0; i < fieldNames.size(); ++i) {
        m_labels[i].first->setText(fieldNames[i]);
        m_labels[i].second->setAccessibleName(fieldNames[i]);
    }
    fillCombo(m_status, domain::ticketStatusWords);
    fillCombo(m_priority, domain::ticketPriorityWords);
    fillTeams();
    note(m_noted, {});
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

void TicketHeader::setPresence(const QList<domain::Presence> &people)
{
    m_presence->show(people);
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

void TicketHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showTimes();
    }
}

bool TicketHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Wheel && qobject_cast<QComboBox *>(watched)) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
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
