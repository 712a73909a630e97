// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/newticketdialog.h"

#include "core/bidi.h"
#include "domain/editalreadydone.h"
#include "items/enumlabels.h"
#include "services/answer.h"
#include "views/ticket/personedit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int offersWanted = 12;

qsizetype characters(const QString &text)
{
    return text.toUcs4().size();
}

QStringList tagNames(const QString &text)
{
    QStringList names;
    for (const QString &part : text.split(u','))
        if (const QString name = part.trimmed(); !name.isEmpty())
            names.append(name);
    return names;
}

template <typename Id>
std::optional<Id> chosen(const QComboBox *box)
{
    const qint64 value = box->currentData().toLongLong();
    return value > 0 ? std::optional(Id(value)) : std::nullopt;
}

} // namespace

NewTicketDialog::NewTicketDialog(const services::Desk &desk, const domain::Directory &directory,
                                 QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_title(new QLineEdit(this)),
      m_titleProblem(new QLabel(this)),
      m_requesterProblem(new QLabel(this)),
      m_description(new QPlainTextEdit(this)),
      m_requester(new PersonEdit(this)),
      m_assignee(new QComboBox(this)),
      m_team(new QComboBox(this)),
      m_priority(new QComboBox(this)),
      m_tags(new QLineEdit(this)),
      m_message(new MessageBar(this)),
      m_create(nullptr)
{
    m_intent.reason = u"created in the window"_s;
    build(directory);
    connect(m_title, &QLineEdit::textChanged, this, &NewTicketDialog::validate);
    connectRequester();
    validate();
}

void NewTicketDialog::connectRequester()
{
    connect(m_requester, &PersonEdit::lookupWanted, this, &NewTicketDialog::lookUpRequester);
    connect(m_requester, &PersonEdit::picked, this,
            [this](std::optional<domain::UserId> person) { m_requesterId = person; });
    connect(m_requester, &PersonEdit::textEdited, this, [this] { tellRequesterProblem({}); });
    connect(m_requester, &PersonEdit::settled, this, [this] {
        const bool goOn = m_createWhenSettled;
        tellRequesterProblem({});
        if (goOn)
            create();
    });
    connect(m_requester, &PersonEdit::nobodyFound, this, [this](const QString &text) {
        tellRequesterProblem(tr("Nobody is called \"%1\".").arg(core::isolated(text)));
    });
    connect(m_requester, &PersonEdit::severalFound, this, [this](const QString &text) {
        tellRequesterProblem(tr("Several people are called \"%1\". Choose one from the list, or "
                                "type the e-mail.")
                                 .arg(core::isolated(text)));
    });
    connect(m_requester, &PersonEdit::submitWanted, this, &NewTicketDialog::create);
}

// Empty: there is none. Either way nothing is waiting for the requester any more.
void NewTicketDialog::tellRequesterProblem(const QString &words)
{
    m_createWhenSettled = false;
    m_requesterProblem->setText(words);
    m_requesterProblem->setVisible(!words.isEmpty());
}

void NewTicketDialog::build(const domain::Directory &directory)
{
    setWindowTitle(tr("New ticket"));
    for (QLabel *problem : {m_titleProblem, m_requesterProblem}) {
        problem->setTextFormat(Qt::PlainText);
        problem->setWordWrap(true);
        problem->hide();
    }
    m_description->setTabChangesFocus(true);
    m_tags->setPlaceholderText(tr("Separated by commas"));
    m_requester->setPlaceholderText(tr("Name or e-mail"));
    for (const auto priority : {domain::TicketPriority::Low, domain::TicketPriority::Medium,
                                domain::TicketPriority::High, domain::TicketPriority::Urgent})
        m_priority->addItem(items::label(priority), static_cast<int>(priority));
    m_priority->setCurrentIndex(static_cast<int>(domain::TicketPriority::Medium));
    m_assignee->addItem(tr("Nobody"));
    for (const auto &person : directory.staff)
        m_assignee->addItem(person.name, person.id.value());
    m_team->addItem(tr("No team"));
    for (const auto &team : directory.teams)
        m_team->addItem(team.name, team.id.value());

    auto *form = new QFormLayout;
    const auto row = [&](const QString &label, QWidget *field) {
        field->setAccessibleName(label);
        form->addRow(label, field);
    };
    row(tr("Title"), m_title);
    form->addRow(QString(), m_titleProblem);
    row(tr("Description"), m_description);
    row(tr("Requester"), m_requester);
    form->addRow(QString(), m_requesterProblem);
    row(tr("Assignee"), m_assignee);
    row(tr("Team"), m_team);
    row(tr("Priority"), m_priority);
    row(tr("Tags"), m_tags);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(tr("Create ticket"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewTicketDialog::create);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewTicketDialog::reject);
    auto *send = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    connect(send, &QShortcut::activated, m_create, &QPushButton::click);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addLayout(form);
    layout->addWidget(buttons);
    resize(600, 520);
}

void NewTicketDialog::reject()
{
    if (m_underWay)
        return; // the answer closes the dialog or says what went wrong
    m_createWhenSettled = false;
    if (!hasText()) {
        QDialog::reject();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, tr("New ticket"),
                        tr("Throw away what you have typed?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *discard = question->addButton(tr("Throw away"), QMessageBox::DestructiveRole);
    question->setDefaultButton(question->addButton(tr("Keep typing"), QMessageBox::RejectRole));
    connect(discard, &QPushButton::clicked, this, [this] { QDialog::reject(); });
    question->open();
}

void NewTicketDialog::lookUpRequester(const QString &text)
{
    services::onAnswer(
        m_desk.directory.findPeople(text, offersWanted).future, this,
        [this, text](const QList<domain::User> &people) { m_requester->offer(text, people); },
        [this](const core::Error &error) {
            m_createWhenSettled = false;
            m_message->sayError(services::errorWords(error));
        });
}

void NewTicketDialog::validate()
{
    const qsizetype length = characters(m_title->text());
    const bool tooLong = length > domain::maxTitleLength;
    m_titleProblem->setText(tooLong ? tr("A title has at most %1 characters; this one has %2.")
                                          .arg(domain::maxTitleLength)
                                          .arg(length)
                                    : QString());
    m_titleProblem->setVisible(tooLong);
    m_create->setEnabled(!tooLong && !m_title->text().trimmed().isEmpty() && !m_underWay);
}

void NewTicketDialog::create()
{
    if (!m_create->isEnabled())
        return;
    m_message->dismiss();
    if (m_requester->isUnsettled()) {
        m_createWhenSettled = true;
        m_requester->settle();
        return;
    }
    m_underWay = true;
    if (const auto ticket = typed(); ticket != m_sent) {
        m_sent = ticket;
        m_intent.id = QUuid::createUuid(); // other words are another edit
    }
    services::onAnswer(
        m_desk.tickets.create(m_sent, m_intent), this,
        [this](domain::TicketId ticket) { arrived(ticket); },
        [this](const core::Error &error) {
            if (dynamic_cast<const domain::EditAlreadyDone *>(&error)) {
                findCreated();
                return;
            }
            m_underWay = false;
            m_message->sayError(services::errorWords(error));
            validate();
        });
    validate();
}

void NewTicketDialog::arrived(domain::TicketId ticket)
{
    m_underWay = false;
    accept();
    Q_EMIT created(ticket);
}

// The first attempt had arrived after all: the trail knows which ticket it made.
void NewTicketDialog::findCreated()
{
    services::onAnswer(
        m_desk.audit.list({.edit = m_intent.id}).future, this,
        [this](const QList<domain::AuditEntry> &entries) {
            for (const auto &entry : entries)
                if (entry.table == u"tickets" && entry.action == domain::AuditAction::Insert)
                    return arrived(domain::TicketId(entry.record));
            m_underWay = false;
            accept(); // it was created, if not for these eyes
        },
        [this](const core::Error &error) {
            m_underWay = false;
            m_message->sayError(services::errorWords(error));
            validate();
        });
}

domain::NewTicket NewTicketDialog::typed() const
{
    return {.title = m_title->text(),
            .description = m_description->toPlainText(),
            .priority = static_cast<domain::TicketPriority>(m_priority->currentData().toInt()),
            .requester = m_requesterId,
            .assignee = chosen<domain::UserId>(m_assignee),
            .team = chosen<domain::TeamId>(m_team),
            .tags = tagNames(m_tags->text())};
}

bool NewTicketDialog::hasText() const
{
    return !m_title->text().isEmpty() || !m_description->document()->isEmpty() ||
           !m_tags->text().isEmpty();
}

} // namespace deskhand::views
