// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/statementlistmodel.h"
#include "services/statementservice.h"

#include <QWidget>
#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace deskhand::views {

class BusyLine;
class ListNotice;

// What statements cost the server, as it counts them, and how it runs the one chosen. Where nothing
// is counted it says how that is turned on. A window of its own beside the main one; Escape closes
// it, F5 reads anew. For administrators. UI thread.
class StatementsWindow : public QWidget {
    Q_OBJECT
public:
    // Shown as a window, though `parent` owns it. The service outlives it.
    StatementsWindow(services::StatementService &service, QWidget *parent);
    ~StatementsWindow() override;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void load();
    void take(const domain::StatementReport &report);
    void showNotice(const QString &title, const QString &text);
    void showChosen();
    void askForPlan(qint64 statement);
    void turnOn();

    services::StatementService &m_service;
    items::StatementListModel m_model;
    qint64 m_chosen = 0;
    std::function<void()> m_stopPlanning;
    BusyLine *m_busy;
    QStackedWidget *m_stack;
    QWidget *m_content;
    QTableView *m_table;
    QPlainTextEdit *m_statement;
    QPlainTextEdit *m_plan;
    QWidget *m_instead;
    ListNotice *m_notice;
    QPushButton *m_turnOn;
};

} // namespace deskhand::views
