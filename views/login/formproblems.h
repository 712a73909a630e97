// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/signinproblem.h"

#include <QHash>
#include <QString>

class QFormLayout;
class QLabel;
class QWidget;

namespace deskhand::views {

class Banner;

// A row of a form with a mnemonic ("&Server") and the accessible name that goes with it.
QLabel *addField(QFormLayout *form, const QString &label, QWidget *input);

// What is wrong, in words beside the field it is about; gone once that field is edited. Belongs
// to the form whose fields it knows.
class FormProblems {
public:
    // A place for words below the row of `input`, which is a QLineEdit, QComboBox or QSpinBox.
    void addPlace(QFormLayout *form, services::SignInField field, QWidget *input);

    // Shows them and puts the focus into the field; false when the form has no such field.
    bool say(services::SignInField field, const services::ErrorWords &words);
    void clear();

private:
    struct Place {
        QWidget *input;
        Banner *banner;
    };
    QHash<services::SignInField, Place> m_places;
};

// All three sentences, the first on a line of its own.
QString problemText(const services::ErrorWords &words);

} // namespace deskhand::views
