// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectionprofile.h"
#include "views/login/formproblems.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace deskhand::views {

// Where a server is and how the way to it is protected. Says at once what a protection less than
// the full one means.
class ServerFields : public QWidget {
    Q_OBJECT
public:
    explicit ServerFields(QWidget *parent);

    void setProfile(const services::ConnectionProfile &profile);
    void applyTo(services::ConnectionProfile &profile) const;

    void focusHost();
    // False when the field is not one of these.
    bool sayProblem(services::SignInField field, const services::ErrorWords &words);
    void clearProblems() { m_problems.clear(); }

private:
    void build();
    void warn();
    void chooseCertificate();

    QLineEdit *m_name;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_database;
    QComboBox *m_tls;
    Banner *m_warning;
    QLineEdit *m_certificate;
    QLineEdit *m_service;
    FormProblems m_problems;
};

} // namespace deskhand::views
