// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/edits.h"
#include "domain/presence.h"
#include "domain/ticketdetail.h"
#include "views/ticket/names.h"

#include <QLabel>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QGridLayout;

namespace deskhand::views {

class Badge;
class BusyMark;
class PersonEdit;
class PresenceLine;
class TagEdit;
class TitleEdit;

// What the header shows: the ticket with unsaved wishes applied.
struct HeaderContent {
    domain::Ticket ticket;
    QList<domain::TagRef> tags;
    bool overdue = false;
    bool escalationNeeded = false;
    std::optional<std::chrono::milliseconds> responseTime;
};

// The fields of a ticket, each edited where it stands. Saves nothing itself: it says what is
// wished for, and shows what it is told. A field that is being edited is never overwritten; what
// came for it from elsewhere is told in a line below.
class TicketHeader : public QWidget {
    Q_OBJECT
public:
    explicit TicketHeader(QWidget *parent);

    void setDirectory(const domain::Directory &directory);
    void show(const HeaderContent &content, const Names &names);
    void setSaving(bool saving);
    void setPresence(const QList<domain::Presence> &people); // who else is here
    void setEditable(bool editable);
    // Answers requesterLookupWanted().
    void offerRequesters(const QString &text, const QList<domain::User> &people);

    void editTitle();
    void editStatus();
    void editPriority();
    void editAssignee();
    void editRequester();
    void editTeam();
    void addTag();

Q_SIGNALS:
    // `reason` says in a few words what is done, for the audit trail: English, whatever the
    // language of the window.
    void changeWanted(const deskhand::domain::TicketPatch &patch, const QString &reason);
    void personPicked(deskhand::domain::UserId person, const QString &name); // before the wish
    void addTagWanted(const QString &name);
    void removeTagWanted(const QString &name);
    void requesterLookupWanted(const QString &text);
    // Typed for the ticket before, and not known to be anybody when it went.
    void personLeftBehind(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void buildFields(QGridLayout *grid);
    void connectFields();
    void want(const domain::TicketPatch &patch, const QString &reason);
    void offerStaff(const QString &text);
    void fillTeams();
    void showTimes();
    void note(QWidget *field, const QString &text); // empty text: nothing to say

    QList<QPair<QLabel *, QWidget *>> m_labels; // of each field
    QLabel *m_number;
    Badge *m_overdue;
    Badge *m_escalation;
    PresenceLine *m_presence;
    BusyMark *m_busy;
    TitleEdit *m_title;
    QComboBox *m_status;
    QComboBox *m_priority;
    QComboBox *m_team;
    PersonEdit *m_assignee;
    PersonEdit *m_requester;
    TagEdit *m_tags;
    QLabel *m_note;
    QLabel *m_created;
    QLabel *m_updated;
    QLabel *m_resolved;
    QLabel *m_response;
    QWidget *m_noted = nullptr; // the field m_note speaks of

    QTimer m_minute;
    domain::Directory m_directory;
    HeaderContent m_content;
};

} // namespace deskhand::views
