// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/audittrailmodel.h"
#include "services/desk.h"
#include "services/errorwords.h"
#include "views/audit/serviceauditsource.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QSettings;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace deskhand::views {

class AuditFilterBar;
class BusyLine;
class ChangeView;
class ListNotice;
class MessageBar;
class TrailSaver;

// The trail: filters above, the list, the chosen change beside it, and what can be done with it.
class TrailPage : public QWidget {
    Q_OBJECT
public:
    TrailPage(const services::Desk &desk, QWidget *parent);
    ~TrailPage() override;

    void setDirectory(const domain::Directory &directory);
    void load(); // the first time, and again
    void restoreShape(const QSettings &settings);
    void keepShape(QSettings &settings) const;
    void focusList();
    void focusFilters();

Q_SIGNALS:
    void ticketWanted(deskhand::domain::TicketId ticket);
    void ticketWantedAsOf(deskhand::domain::TicketId ticket, const QDateTime &at); // UTC
    void ticketsEdited(const QList<deskhand::domain::TicketId> &tickets);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildDetail();
    [[nodiscard]] QWidget *buildFooter();
    void connectParts();
    void showState();
    void showChosen();
    void goToTicket();
    void goToTicketAsOf();
    void findTicket(const domain::AuditEntry *entry, std::function<void(domain::TicketId)> found);
    void showOnlyThisEdit();
    void askToUndo();
    void askToUndo(const domain::AuditEntry &entry, const domain::UndoOutcome &outcome);
    [[nodiscard]] QStringList conflictWords(const domain::UndoOutcome &outcome) const;
    [[nodiscard]] QStringList undoWords(const domain::UndoOutcome &outcome) const;
    void undo(const QUuid &edit);
    void tellUndone(const domain::UndoOutcome &outcome);
    void chooseFile();
    void stopOrGoOn();
    [[nodiscard]] const domain::AuditEntry *chosen() const;

    services::Desk m_desk;
    ServiceAuditSource m_source;
    items::AuditTrailModel m_model;
    std::optional<services::ErrorWords> m_failure;
    AuditFilterBar *m_filters;
    MessageBar *m_messages;
    BusyLine *m_busy;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    QTableView *m_table;
    ListNotice *m_notice;
    ChangeView *m_change;
    QPushButton *m_goTo;
    QPushButton *m_asOf;
    QPushButton *m_onlyEdit;
    QPushButton *m_undo;
    QPushButton *m_export;
    QPushButton *m_stop;
    QLabel *m_count;
    TrailSaver *m_saver;
};

} // namespace deskhand::views
