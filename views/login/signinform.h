// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connectionprofile.h"
#include "services/signinproblem.h"
#include "views/login/formproblems.h"

#include <QList>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace deskhand::views {

class Banner;
class BusyLine;
class ServerFields;

// Where to sign in, as whom, and with what password. Knows no server: what is typed goes out by
// signal, and how it went comes back by the setters.
class SignInForm : public QWidget {
    Q_OBJECT
public:
    explicit SignInForm(QWidget *parent);

    // "This computer" and "another server" are on offer beside those.
    void setProfiles(const QList<services::ConnectionProfile> &profiles);
    void choose(const services::ConnectionProfile &profile);
    // What leaves the form when nothing is under way: to quit, or back to the page before.
    void setLeaveText(const QString &text);

    [[nodiscard]] services::ConnectionProfile profile() const; // as typed
    [[nodiscard]] bool isBusy() const { return m_busy; }

    void begin(); // the focus to the first field that is empty
    // Under way, in these words; only leaving is possible then.
    void setBusy(const QString &what);
    void setIdle();
    void sayProblem(const services::SignInProblem &problem);
    void sayNote(const QString &text); // calm: nothing has failed that matters
    void clearPassword();

Q_SIGNALS:
    void signInWanted(const deskhand::services::ConnectionProfile &profile,
                      const QString &password);
    void thisComputerWanted();
    void removeWanted(const QString &profileId);
    void leaveWanted();

private:
    void build();
    void buildPerson(QFormLayout *form);
    QWidget *buildButtons();
    void fill(const services::ConnectionProfile &profile);
    void follow(int index);
    void showServer(bool shown);
    void submit();
    [[nodiscard]] bool isComplete();
    [[nodiscard]] bool isThisComputer() const;

    QList<services::ConnectionProfile> m_profiles;
    services::ConnectionProfile m_current;
    bool m_busy = false;
    QLabel *m_heading;
    Banner *m_problem;
    Banner *m_note;
    BusyLine *m_line;
    QLabel *m_progress;
    QComboBox *m_chooser;
    QPushButton *m_remove;
    QWidget *m_fields;
    QWidget *m_person;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QCheckBox *m_remember;
    QToolButton *m_serverToggle;
    ServerFields *m_server;
    QPushButton *m_go;
    QPushButton *m_leave;
    QString m_leaveText;
    FormProblems m_problems;
};

} // namespace deskhand::views
