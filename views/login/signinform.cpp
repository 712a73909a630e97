// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/signinform.h"

#include "views/login/pagelook.h"
#include "views/login/serverfields.h"
#include "views/queue/busyline.h"
#include "views/ticket/banner.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <algorithm>

namespace deskhand::views {

using services::ConnectionProfile;
using services::ProfileKind;
using services::SignInField;

SignInForm::SignInForm(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_problem(new Banner(Tone::Danger, Banner::Closing::ByProgram, this)),
      m_note(new Banner(Tone::Neutral, Banner::Closing::ByPerson, this)),
      m_line(new BusyLine(this)),
      m_progress(new QLabel(this)),
      m_chooser(new QComboBox(this)),
      m_remove(new QPushButton(this)),
      m_fields(new QWidget(this)),
      m_person(new QWidget(m_fields)),
      m_email(new QLineEdit(m_person)),
      m_password(new QLineEdit(m_person)),
      m_remember(new QCheckBox(m_person)),
      m_serverToggle(new QToolButton(m_person)),
      m_server(new ServerFields(m_person)),
      m_go(new QPushButton(this)),
      m_leave(new QPushButton(this))
{
    build();
    setProfiles({});
    setIdle();
}

void SignInForm::build()
{
    makeHeading(m_heading);
    m_heading->setText(tr("Sign in to your desk"));
    makeParagraph(m_progress);
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_remove->setText(tr("Re&move"));
    m_remove->setAccessibleName(tr("Remove this profile"));
    m_remove->setAutoDefault(false);
    connect(m_chooser, &QComboBox::activated, this, &SignInForm::follow);
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removeWanted(m_current.id); });

    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(0, 0, 0, 0);
    auto *where = new QHBoxLayout;
    auto *label = new QLabel(tr("Sign in &at"), m_fields);
    label->setBuddy(m_chooser);
    m_chooser->setAccessibleName(tr("Sign in at"));
    where->addWidget(label);
    where->addWidget(m_chooser, 1);
    where->addWidget(m_remove);
    fields->addLayout(where);
    fields->addWidget(m_person);
    // Not rows of the form: QFormLayout leaves no room for a last one below wrapped words.
    auto *person = new QVBoxLayout(m_person);
    person->setContentsMargins(0, 8, 0, 0);
    auto *form = new QFormLayout;
    person->addLayout(form);
    buildPerson(form);
    person->addWidget(m_serverToggle);
    person->addWidget(m_server);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_problem);
    layout->addWidget(m_note);
    layout->addWidget(m_fields);
    layout->addStretch();
    layout->addWidget(m_progress);
    layout->addWidget(m_line);
    layout->addWidget(buildButtons());
}

void SignInForm::buildPerson(QFormLayout *form)
{
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addField(form, tr("&E-mail"), m_email);
    m_problems.addPlace(form, SignInField::Login, m_email);
    m_password->setEchoMode(QLineEdit::Password);
    addField(form, tr("&Password"), m_password);
    m_problems.addPlace(form, SignInField::Password, m_password);
    auto *show = new QCheckBox(tr("Sho&w the password"), m_person);
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        m_password->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    form->addRow(QString(), show);
    m_remember->setText(tr("&Remember it in this computer's keychain"));
    form->addRow(QString(), m_remember);
    m_serverToggle->setText(tr("Server and encryp&tion"));
    m_serverToggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_serverToggle->setCheckable(true);
    m_serverToggle->setAutoRaise(true);
    m_serverToggle->setFocusPolicy(Qt::StrongFocus);
    connect(m_serverToggle, &QToolButton::toggled, this, &SignInForm::showServer);
    for (auto *field : {m_email, m_password})
        connect(field, &QLineEdit::textEdited, m_problem, &QWidget::hide);
}

QWidget *SignInForm::buildButtons()
{
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_leave, QDialogButtonBox::RejectRole);
    m_go->setDefault(true);
    m_leave->setAutoDefault(false);
    connect(m_go, &QPushButton::clicked, this, &SignInForm::submit);
    connect(m_leave, &QPushButton::clicked, this, &SignInForm::leaveWanted);
    return buttons;
}

void SignInForm::setProfiles(const QList<ConnectionProfile> &profiles)
{
    m_profiles = profiles;
    const auto isHere = [](const ConnectionProfile &p) {
        return p.kind == ProfileKind::ThisComputer;
    };
    if (std::ranges::none_of(m_profiles, isHere))
        m_profiles.append({.kind = ProfileKind::ThisComputer});
    m_chooser->clear();
    for (const auto &profile : std::as_const(m_profiles)) {
        if (isHere(profile))
            m_chooser->addItem(tr("This computer"));
        else
            m_chooser->addItem(profile.name.isEmpty() ? services::placeOf(profile) : profile.name);
    }
    m_chooser->insertSeparator(m_chooser->count());
    m_chooser->addItem(tr("Another server…"));
}

void SignInForm::choose(const ConnectionProfile &profile)
{
    const bool here = profile.kind == ProfileKind::ThisComputer;
    const auto known = std::ranges::find_if(m_profiles, [&](const ConnectionProfile &one) {
        return here ? one.kind == profile.kind : !profile.id.isEmpty() && one.id == profile.id;
    });
    m_chooser->setCurrentIndex(known == m_profiles.end()
                                   ? m_chooser->count() - 1
                                   : static_cast<int>(known - m_profiles.begin()));
    fill(profile);
}

void SignInForm::fill(const ConnectionProfile &profile)
{
    m_current = profile;
    const bool here = isThisComputer();
    m_person->setVisible(!here);
    m_remove->setVisible(!profile.id.isEmpty() && !here);
    m_go->setText(here ? tr("Open") : tr("Sign in"));
    m_email->setText(profile.email);
    m_password->clear();
    m_password->setPlaceholderText(profile.rememberPassword ? tr("Remembered") : QString());
    m_remember->setChecked(profile.rememberPassword);
    m_server->setProfile(profile);
    m_problems.clear();
    m_problem->hide();
    m_note->hide();
    const bool known = !services::placeOf(profile).isEmpty();
    m_serverToggle->setChecked(!known);
    showServer(!known);
}

void SignInForm::follow(int index)
{
    fill(index < m_profiles.size() ? m_profiles.at(index) : ConnectionProfile{});
}

void SignInForm::showServer(bool shown)
{
    m_server->setVisible(shown);
    m_serverToggle->setArrowType(shown                                  ? Qt::DownArrow
                                 : layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow
                                                                        : Qt::RightArrow);
}

bool SignInForm::isThisComputer() const
{
    return m_current.kind == ProfileKind::ThisComputer;
}

ConnectionProfile SignInForm::profile() const
{
    auto typed = m_current;
    if (isThisComputer())
        return typed;
    typed.email = m_email->text().trimmed();
    typed.rememberPassword = m_remember->isChecked();
    m_server->applyTo(typed);
    return typed;
}

void SignInForm::setLeaveText(const QString &text)
{
    m_leaveText = text;
    if (!m_busy)
        m_leave->setText(text);
}

void SignInForm::begin()
{
    m_go->setDefault(true);
    if (isThisComputer())
        m_chooser->setFocus(Qt::OtherFocusReason);
    else if (!m_server->isHidden())
        m_server->focusHost();
    else
        (m_email->text().isEmpty() ? m_email : m_password)->setFocus(Qt::OtherFocusReason);
}

void SignInForm::setBusy(const QString &what)
{
    m_busy = true;
    m_fields->setEnabled(false);
    m_go->setEnabled(false);
    m_problems.clear();
    m_server->clearProblems();
    m_problem->hide();
    m_line->setBusy(true);
    m_progress->setText(what);
    m_progress->show();
    m_leave->setText(tr("Cancel"));
    m_leave->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent announcement(m_progress, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

void SignInForm::setIdle()
{
    m_busy = false;
    m_fields->setEnabled(true);
    m_go->setEnabled(true);
    m_line->setBusy(false);
    m_progress->hide();
    m_leave->setText(m_leaveText);
}

void SignInForm::sayProblem(const services::SignInProblem &problem)
{
    if (m_problems.say(problem.field, problem.words))
        return;
    if (problem.field != SignInField::None) {
        m_serverToggle->setChecked(true);
        if (m_server->sayProblem(problem.field, problem.words))
            return;
    }
    m_problem->say(problemText(problem.words));
    m_go->setFocus(Qt::OtherFocusReason);
}

void SignInForm::sayNote(const QString &text)
{
    m_note->say(text);
}

void SignInForm::clearPassword()
{
    m_password->clear();
}

// What no server has to be asked about.
bool SignInForm::isComplete()
{
    const auto typed = profile();
    if (typed.host.isEmpty() && typed.service.isEmpty()) {
        sayProblem({SignInField::Host,
                    {.happened = tr("The server's name is missing."),
                     .meaning = {},
                     .remedy = tr("Whoever runs your desk has told you, or can.")}});
        return false;
    }
    if (typed.email.isEmpty()) {
        sayProblem({SignInField::Login,
                    {.happened = tr("Your e-mail address is missing."),
                     .meaning = {},
                     .remedy = tr("It is what the desk knows you by.")}});
        return false;
    }
    return true;
}

void SignInForm::submit()
{
    if (isThisComputer())
        Q_EMIT thisComputerWanted();
    else if (isComplete())
        Q_EMIT signInWanted(profile(), m_password->text());
}

} // namespace deskhand::views
