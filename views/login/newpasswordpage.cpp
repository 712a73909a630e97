// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/newpasswordpage.h"

#include "views/login/formproblems.h"
#include "views/login/pagelook.h"
#include "views/queue/busyline.h"
#include "views/ticket/banner.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace deskhand::views {

NewPasswordPage::NewPasswordPage(OldPassword old, QWidget *parent)
    : QWidget(parent),
      m_asks(old),
      m_heading(new QLabel(this)),
      m_text(new QLabel(this)),
      m_line(new BusyLine(this)),
      m_fields(new QWidget(this)),
      m_old(new QLineEdit(m_fields)),
      m_new(new QLineEdit(m_fields)),
      m_again(new QLineEdit(m_fields)),
      m_oldProblem(new Banner(Tone::Danger, Banner::Closing::ByProgram, m_fields)),
      m_problem(new Banner(Tone::Danger, Banner::Closing::ByProgram, m_fields))
{
    build();
    for (auto *field : {m_old, m_new, m_again})
        connect(field, &QLineEdit::textEdited, this, &NewPasswordPage::validate);
    validate();
}

void NewPasswordPage::build()
{
    makeHeading(m_heading);
    makeParagraph(m_text);
    auto *form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    buildFields(form);

    auto *buttons = new QDialogButtonBox(this);
    m_change = buttons->addButton(tr("Change password"), QDialogButtonBox::AcceptRole);
    auto *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    cancel->setAutoDefault(false);
    connect(m_change, &QPushButton::clicked, this, &NewPasswordPage::submit);
    connect(cancel, &QPushButton::clicked, this, &NewPasswordPage::cancelWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addWidget(m_line);
    layout->addWidget(m_fields);
    layout->addStretch();
    layout->addWidget(buttons);
}

void NewPasswordPage::buildFields(QFormLayout *form)
{
    for (auto *field : {m_old, m_new, m_again})
        field->setEchoMode(QLineEdit::Password);
    if (m_asks == OldPassword::Asked) {
        addField(form, tr("&Present password"), m_old);
        form->addRow(m_oldProblem);
    } else {
        m_old->hide();
    }
    addField(form, tr("&New password"), m_new);
    addField(form, tr("The same &again"), m_again);
    form->addRow(m_problem);
    auto *show = new QCheckBox(tr("&Show the passwords"), m_fields);
    connect(show, &QCheckBox::toggled, this, [this](bool shown) {
        for (auto *field : {m_old, m_new, m_again})
            field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    form->addRow(QString(), show);
}

void NewPasswordPage::explain(const QString &heading, const QString &text)
{
    m_heading->setText(heading);
    m_text->setText(text);
}

void NewPasswordPage::begin()
{
    for (auto *field : {m_old, m_new, m_again})
        field->clear();
    m_oldProblem->hide();
    m_change->setDefault(true);
    validate();
    (m_asks == OldPassword::Asked ? m_old : m_new)->setFocus(Qt::OtherFocusReason);
}

void NewPasswordPage::setBusy(bool busy)
{
    m_busy = busy;
    m_line->setBusy(busy);
    m_fields->setEnabled(!busy);
    validate();
}

void NewPasswordPage::sayProblem(const services::ErrorWords &words)
{
    m_problem->say(problemText(words));
    m_new->setFocus(Qt::OtherFocusReason);
}

void NewPasswordPage::sayOldProblem(const services::ErrorWords &words)
{
    m_oldProblem->say(problemText(words));
    m_old->setFocus(Qt::OtherFocusReason);
    m_old->selectAll();
}

// Empty: nothing, or nothing yet.
QString NewPasswordPage::wrongWithTyped() const
{
    const auto length = m_new->text().toUcs4().size();
    if (!m_again->text().isEmpty() && length < fewestCharacters)
        return tr("A password has at least %1 characters; this one has %2. A few words in a row "
                  "are easy to keep in mind.")
            .arg(fewestCharacters)
            .arg(length);
    if (!m_again->text().isEmpty() && !m_new->text().startsWith(m_again->text()))
        return tr("The two are not the same. Type the new password once more.");
    return {};
}

void NewPasswordPage::validate()
{
    const QString wrong = wrongWithTyped();
    if (wrong.isEmpty())
        m_problem->hide();
    else
        m_problem->say(wrong);
    const bool complete = m_asks == OldPassword::Known || !m_old->text().isEmpty();
    m_change->setEnabled(!m_busy && wrong.isEmpty() && complete && !m_new->text().isEmpty() &&
                         m_new->text() == m_again->text());
}

void NewPasswordPage::submit()
{
    m_oldProblem->hide();
    m_problem->hide();
    Q_EMIT changeWanted(m_old->text(), m_new->text());
}

} // namespace deskhand::views
