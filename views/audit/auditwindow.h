// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/ticketdetail.h"
#include "services/desk.h"

#include <QWidget>

class QLabel;
class QSettings;
class QTabWidget;

namespace deskhand::views {

class AccessPage;
class TrailPage;

// The audit browser: the trail, and who looked at whole lists. A window of its own beside the
// main one; Escape closes it, F5 reads anew. For supervisors and administrators: others would see
// less than the trail, and no accesses. UI thread.
class AuditWindow : public QWidget {
    Q_OBJECT
public:
    // Shown as a window, though `parent` owns it. Its place is kept in the settings.
    AuditWindow(const services::Desk &desk, QSettings &settings, QWidget *parent);
    ~AuditWindow() override;

    void setDirectory(const domain::Directory &directory);
    // How far the trail is sealed; nullopt: not known, and nothing is said.
    void setSealState(const std::optional<domain::SealState> &state);

Q_SIGNALS:
    void ticketWanted(deskhand::domain::TicketId ticket);
    void ticketWantedAsOf(deskhand::domain::TicketId ticket, const QDateTime &at); // UTC
    void ticketsEdited(const QList<deskhand::domain::TicketId> &tickets);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void loadPage();

    services::AuditService &m_audit;
    QSettings &m_settings;
    QTabWidget *m_tabs;
    TrailPage *m_trail;
    AccessPage *m_accesses;
    QLabel *m_seal;
};

} // namespace deskhand::views
