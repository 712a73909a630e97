// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketqueuemodel.h"
#include "services/errorwords.h"

#include <QTimer>
#include <QWidget>
#include <memory>
#include <optional>

class QMenu;
class QSettings;
class QStackedWidget;
class QTableView;

namespace deskhand::views {

class Banner;
class BusyLine;
class ListNotice;
class QueueColumns;
class QueueTable;
enum class Density;

// The list of tickets with all its states: on its way, empty, failed, there. Selection, current
// ticket and scroll position stay with the tickets whatever happens to the list. Columns are
// kept in the settings. UI thread; never waits.
class QueueView : public QWidget {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueView)
public:
    // Model and settings outlive the view.
    QueueView(items::TicketQueueModel &model, QSettings &settings, QWidget *parent);
    ~QueueView() override;

    [[nodiscard]] QTableView *table() const;
    // What has the focus when the list has it: the table, or what stands in its place.
    [[nodiscard]] QList<QWidget *> keyTakers() const;
    [[nodiscard]] QMenu *columnsMenu() const; // shows and hides columns

    // The selected tickets that are in memory, in list order.
    [[nodiscard]] QList<domain::TicketId> selectedTickets() const;
    // The rows that are selected, in memory or not.
    [[nodiscard]] int selectedCount() const;
    // Every row of the list is selected, but not all of them are in memory.
    [[nodiscard]] bool allSelected() const;
    [[nodiscard]] std::optional<domain::TicketId> currentTicket() const;

    void selectNext();
    void selectPrevious();
    void focusList();

    // What an empty list says.
    void setEmptyWords(const QString &title, const QString &text);
    // And what to search for instead; empty: nothing. Gone with the next list.
    void setAdvice(const QString &search);
    // Says why the list could not be had, with a way to try again: in its place, or above what
    // is still there. Gone as soon as a list arrives.
    void setFailure(const services::ErrorWords &words);
    void setDensity(Density density);

Q_SIGNALS:
    void currentTicketChanged(std::optional<deskhand::domain::TicketId> ticket);
    void opened(deskhand::domain::TicketId ticket); // by Enter or a double click
    void selectionChanged();
    void focused(); // the list has got the focus
    void retryWanted();
    void adviceTaken();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showState();
    void tellCurrent();

    items::TicketQueueModel &m_model;
    BusyLine *m_busy;
    Banner *m_banner;
    QStackedWidget *m_stack;
    QueueTable *m_table;
    ListNotice *m_notice;
    std::unique_ptr<QueueColumns> m_columns; // goes before the table
    QTimer m_patience;                       // loading shows only when it takes longer than this
    QString m_emptyTitle;
    QString m_emptyText;
    std::optional<services::ErrorWords> m_failure;
    std::optional<domain::TicketId> m_current;
};

} // namespace deskhand::views
