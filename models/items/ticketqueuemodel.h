// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "domain/presence.h"
#include "items/listshelf.h"
#include "items/queuelist.h"
#include "items/tablemodel.h"
#include "items/ticketcolumns.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>
#include <memory>

namespace deskhand::items {

// The queue: a list of any length of which only what is looked at is in memory. Nothing here
// waits: rows arrive when they arrive, and until then their cells say that they are loading.
// A new list takes the place of the old one when its first rows are there, not before; a request
// made meanwhile wins over it. GUI thread.
class TicketQueueModel final : public TableModel {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TicketQueueModel)
public:
    enum class State {
        Loading, // nothing to show yet
        Ready,
        Failed, // the list asked for could not be had; failed() said why
    };

    // `source` must outlive the model. `clock` gives the moment that ages are counted from.
    explicit TicketQueueModel(QueueSource &source, core::Clock clock = core::systemNow,
                              QObject *parent = nullptr);
    ~TicketQueueModel() override;

    // Shows the tickets of this filter, from the top. The order stays. A list that was on show
    // lately and is still as it was then is there at once, and is not asked for: isReturn().
    void show(const search::Filter &filter) { show(filter, m_wanted.sort); }
    void show(const search::Filter &filter, search::Sort sort);
    // Who `me` is; applies from the next list on.
    void setMe(domain::UserId me) { m_me = me; }
    void sort(int column, Qt::SortOrder order) override;
    // Reads the same list anew and keeps the place; what is on show stays until then.
    void reload();
    // The same, since anything may have changed: no list of before is believed any more.
    void refreshAll();
    // People, teams or tags have changed, and with them what rows say. While this keeps coming,
    // the list is read anew from time to time.
    void refreshNames();
    // Whether notices of changes arrive here, by refreshRows() and refreshAll(). What was read
    // while they did not is not shown again without reading it anew. At first they do not.
    void setNoticesArrive(bool arrive);
    // Who else has which ticket open, shown with its title.
    void setPresence(const domain::PresenceByTicket &others);

    // Which rows are on the screen: these are loaded, and some around them.
    void setVisibleRows(int first, int last);
    // Rows in use elsewhere, as a selection: they are loaded too and stay so, if they and the
    // visible ones lie within mostHeldRows. -1, -1: none.
    void setHeldRows(int first, int last);
    static constexpr int mostHeldRows = 5'000;
    // Tickets have changed: reads them again and changes in place those that are in memory; and
    // where one has left the list or come into it, reads the list anew and keeps the place.
    void refreshRows(const QSet<domain::TicketId> &tickets);

    [[nodiscard]] const domain::TicketRow *ticketAt(int row) const; // nullptr: not loaded
    [[nodiscard]] int rowOf(domain::TicketId id) const;             // -1: not loaded
    [[nodiscard]] QList<domain::TicketId> loadedTickets() const;
    [[nodiscard]] QList<qint64> loadedRows() const { return m_shown->window.rows(); }
    [[nodiscard]] bool isLoaded(int first, int last) const // all of these rows
    {
        return m_shown->window.has(first, last);
    }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBusy() const { return m_next != nullptr; } // a list is on its way
    // What is on show, or coming, was on show before: it is to stand where it stood then.
    [[nodiscard]] bool isReturn() const { return m_isReturn; }
    [[nodiscard]] std::optional<qint64> total() const;
    // What is on show, or about to be: for reading the ids of whole selections.
    [[nodiscard]] const search::QueueQuery &query() const;
    [[nodiscard]] search::Sort sorting() const { return m_wanted.sort; }
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;

    [[nodiscard]] std::span<const TableColumn> columns() const override { return ticketColumns; }

Q_SIGNALS:
    void stateChanged(deskhand::items::TicketQueueModel::State state);
    void busyChanged(bool busy);
    void totalChanged();
    // Around reload(): the same list as it is now takes its place. Rows may stand elsewhere;
    // whoever keeps a place by row is to find it again by ticket.
    void aboutToReload();
    void reloaded();
    // Cancelled requests are no failures.
    void failed(const deskhand::core::Error &error);

protected:
    [[nodiscard]] int rows() const override;
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] const char *context() const override { return "TicketQueueModel"; }

private:
    void begin(QueueList::Swap swap);
    void beginAnother();
    void leaveAsItIs(QueueList::Swap swap);
    void ask(QueueList &list);
    void returnTo(ShelvedList &&list);
    void shelve(const QueueList &next);
    [[nodiscard]] bool isFresh(const QueueList &list) const;
    void askShelf();
    [[nodiscard]] QVariant withPresence(const QVariant &cell, domain::TicketId ticket,
                                        int role) const;
    [[nodiscard]] std::pair<qint64, qint64> inUse() const;
    [[nodiscard]] std::pair<qint64, qint64> needed(const QueueList &list) const;
    void look(QueueList &list);
    void lookAgain();
    void requestTotal(QueueList &list);
    void send(const RowRequest &request, const search::QueueQuery &query);
    void arrived(const RowRequest &request, const search::QueuePage &page);
    void totalArrived(quint64 generation, qint64 total);
    void requestFailed(quint64 generation, const core::Error &error);
    void swapIfReady();
    void swapIn();
    void replaceWindow(RowWindow window);
    void patch(const QList<search::RereadRow> &rows);
    void learn(const QSet<domain::TicketId> &asked, const QList<search::RereadRow> &rows);
    void applyLearnt(QueueList &list, const search::QueuePage &page);
    void spoilUnderway();
    [[nodiscard]] bool isStale(const QSet<domain::TicketId> &changed,
                               const QList<search::RereadRow> &rows) const;
    void reloadSoon();
    void pauseReloads();
    void recountSoon();
    void recount();
    void setState(State state);
    [[nodiscard]] QueueList *listOf(quint64 generation);

    QueueSource &m_source;
    core::Clock m_clock;
    domain::UserId m_me;
    search::QueueQuery m_wanted;
    std::unique_ptr<QueueList> m_shown;
    std::unique_ptr<QueueList> m_next;
    State m_state = State::Loading;
    quint64 m_generations = 0;
    qint64 m_firstVisible = 0;
    qint64 m_lastVisible = 0;
    qint64 m_firstHeld = -1;
    qint64 m_lastHeld = -1;
    QTimer m_recountPause;
    bool m_recountWanted = false;
    QTimer m_reloadPause;
    QElapsedTimer m_sinceBegin; // of the list that is read, or was read last
    bool m_reloadWanted = false;

    domain::PresenceByTicket m_presence;
    ListShelf m_shelf;
    QTimer m_shelfPause;
    bool m_isReturn = false;
    bool m_noticesArrive = false;
    quint64 m_news = 0;          // how many notices there have been
    qsizetype m_openRereads = 0; // their tickets are being read again
    // Tickets read again while rows are on their way that may have been read before; an absent
    // one is not to be seen any more.
    QHash<domain::TicketId, std::optional<search::RereadRow>> m_learnt;
};

} // namespace deskhand::items
