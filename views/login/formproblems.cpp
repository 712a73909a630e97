// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/formproblems.h"

#include "views/ticket/banner.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace deskhand::views {

using namespace Qt::StringLiterals;

QLabel *addField(QFormLayout *form, const QString &label, QWidget *input)
{
    auto *marked = new QLabel(label, form->parentWidget());
    marked->setBuddy(input);
    input->setAccessibleName(QString(label).remove(u'&'));
    form->addRow(marked, input);
    return marked;
}

void FormProblems::addPlace(QFormLayout *form, services::SignInField field, QWidget *input)
{
    auto *banner = new Banner(Tone::Danger, Banner::Closing::ByProgram, form->parentWidget());
    form->addRow(banner);
    m_places.insert(field, {input, banner});
    const auto hide = [banner] { banner->hide(); };
    if (auto *line = qobject_cast<QLineEdit *>(input))
        QObject::connect(line, &QLineEdit::textEdited, banner, hide);
    else if (auto *choice = qobject_cast<QComboBox *>(input))
        QObject::connect(choice, &QComboBox::activated, banner, hide);
}

bool FormProblems::say(services::SignInField field, const services::ErrorWords &words)
{
    const auto place = m_places.constFind(field);
    if (place == m_places.constEnd())
        return false;
    place->banner->say(problemText(words));
    place->input->setFocus(Qt::OtherFocusReason);
    if (auto *line = qobject_cast<QLineEdit *>(place->input))
        line->selectAll();
    return true;
}

void FormProblems::clear()
{
    for (const auto &place : std::as_const(m_places))
        place.banner->hide();
}

QString problemText(const services::ErrorWords &words)
{
    const QString rest = QStringList{words.meaning, words.remedy}.join(u' ').trimmed();
    return rest.isEmpty() ? words.happened : words.happened + u'\n' + rest;
}

} // namespace deskhand::views
