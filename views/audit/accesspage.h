// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/accesslistmodel.h"
#include "services/auditservice.h"
#include "services/errorwords.h"
#include "views/audit/serviceauditsource.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;
class QTableView;

namespace deskhand::views {

class BusyLine;
class ListNotice;

// Who signed in, exported, and read whole lists.
class AccessPage : public QWidget {
    Q_OBJECT
public:
    AccessPage(services::AuditService &service, QWidget *parent);
    ~AccessPage() override;

    void setDirectory(const domain::Directory &directory) { m_model.setDirectory(directory); }
    void load();
    void focusList();

private:
    void showState();

    ServiceAuditSource m_source;
    items::AccessListModel m_model;
    std::optional<services::ErrorWords> m_failure;
    QComboBox *m_kind;
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    QTableView *m_table;
    ListNotice *m_notice;
};

} // namespace deskhand::views
