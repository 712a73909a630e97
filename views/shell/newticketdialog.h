// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/edits.h"
#include "services/desk.h"
#include "views/widgets/messagebar.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QLabel;

namespace deskhand::views {

class PersonEdit;

// A new ticket. What makes no sense is said beside the field while typing. The dialog closes
// only when the database has the ticket; on failure everything typed is still there. Leaving
// with something typed asks first, since there is nothing yet to undo. Opened with open().
class NewTicketDialog : public QDialog {
    Q_OBJECT
public:
    NewTicketDialog(const services::Desk &desk, const domain::Directory &directory,
                    QWidget *parent);

    void reject() override;

Q_SIGNALS:
    void created(deskhand::domain::TicketId ticket);

private:
    void build(const domain::Directory &directory);
    void connectRequester();
    void lookUpRequester(const QString &text);
    void tellRequesterProblem(const QString &words);
    void validate();
    void create();
    void arrived(domain::TicketId ticket);
    void findCreated();
    [[nodiscard]] domain::NewTicket typed() const;
    [[nodiscard]] bool hasText() const;

    services::Desk m_desk;
    QLineEdit *m_title;
    QLabel *m_titleProblem;
    QLabel *m_requesterProblem;
    QPlainTextEdit *m_description;
    PersonEdit *m_requester;
    QComboBox *m_assignee;
    QComboBox *m_team;
    QComboBox *m_priority;
    QLineEdit *m_tags;
    MessageBar *m_message;
    QPushButton *m_create;
    std::optional<domain::UserId> m_requesterId;
    bool m_underWay = false;
    bool m_createWhenSettled = false; // the requester typed is being looked up
    // The same words, the same edit: a second try after a lost answer is known as one.
    domain::EditIntent m_intent;
    domain::NewTicket m_sent;
};

} // namespace deskhand::views
