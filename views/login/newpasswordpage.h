// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/randompassword.h"
#include "services/errorwords.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace deskhand::views {

class Banner;
class BusyLine;

// A new password, twice; the old one too, unless it is known already. What makes no sense is
// said while typing. What the passwords are good for, and what happens with them, is up to
// whoever shows the page.
class NewPasswordPage : public QWidget {
    Q_OBJECT
public:
    enum class OldPassword { Asked, Known };

    // At least this many characters; there is no rule about which.
    static constexpr int fewestCharacters = core::leastPasswordCharacters;

    NewPasswordPage(OldPassword old, QWidget *parent);

    void explain(const QString &heading, const QString &text);
    void begin(); // empty, with the focus in the first field
    void setBusy(bool busy);
    // Beside the old password, when the failure is about that.
    void sayProblem(const services::ErrorWords &words);
    void sayOldProblem(const services::ErrorWords &words);

Q_SIGNALS:
    void changeWanted(const QString &oldPassword, const QString &newPassword); // old: if asked
    void cancelWanted();

private:
    void build();
    void buildFields(QFormLayout *form);
    void validate();
    void submit();
    [[nodiscard]] QString wrongWithTyped() const;

    const OldPassword m_asks;
    QLabel *m_heading;
    QLabel *m_text;
    BusyLine *m_line;
    QWidget *m_fields;
    QLineEdit *m_old;
    QLineEdit *m_new;
    QLineEdit *m_again;
    Banner *m_oldProblem;
    Banner *m_problem;
    QPushButton *m_change = nullptr;
    bool m_busy = false;
};

} // namespace deskhand::views
