// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/auditsource.h"
#include "items/auditwords.h"
#include "items/tablemodel.h"

#include <QSet>
#include <array>
#include <map>

namespace deskhand::items {

enum class AuditColumn { When, Who, What, Ticket, Reason };

// clang-format off
inline constexpr std::array auditColumns{
    TableColumn{QLatin1StringView("when"),   QT_TRANSLATE_NOOP("AuditTrailModel", "When"),   Qt::AlignLeading, 28},
    TableColumn{QLatin1StringView("who"),    QT_TRANSLATE_NOOP("AuditTrailModel", "Who"),    Qt::AlignLeading, 20},
    TableColumn{QLatin1StringView("what"),   QT_TRANSLATE_NOOP("AuditTrailModel", "What"),   Qt::AlignLeading, 34},
    TableColumn{QLatin1StringView("ticket"), QT_TRANSLATE_NOOP("AuditTrailModel", "Ticket"), Qt::AlignLeading, 10},
    TableColumn{QLatin1StringView("reason"), QT_TRANSLATE_NOOP("AuditTrailModel", "Why"),    Qt::AlignLeading, 30},
};
// clang-format on
static_assert(auditColumns.size() == std::size_t(AuditColumn::Reason) + 1);

// The trail as far as it has been looked at, newest first, one row per changed row. More comes by
// fetchMore(); a search for something rare goes on by itself, stretch by stretch, until it has
// found a page, comes to the end or is stopped. Keeps 16 bytes for every row and the entries of
// mostBlocks blocks; what was evicted is read again when it is looked at: the trail never changes.
// Never blocks. UI thread.
class AuditTrailModel final : public TableModel {
    Q_OBJECT
public:
    enum Role {
        FirstOfEditRole = Qt::UserRole, // bool: the row above belongs to another edit
        LoadingRole,                    // bool: the entry is being read again
    };
    enum class State {
        Underway, // looking for (more) rows
        Resting,  // more can be had, or not: isComplete()
        Failed,
    };
    static constexpr int blockSize = 100; // also what fetchMore() looks for
    static constexpr int mostBlocks = 40;

    explicit AuditTrailModel(AuditSource &source, QObject *parent = nullptr);
    ~AuditTrailModel() override;

    void setDirectory(const domain::Directory &directory);
    void show(const domain::AuditFilter &filter); // anew, from the newest on
    void reload() { show(domain::AuditFilter(m_filter)); }
    void stop(); // the search; fetchMore() goes on

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isComplete() const { return m_started && !m_next; } // all rows are there
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] double walked() const { return m_walked; } // share of the trail, 0 to 1
    [[nodiscard]] const domain::AuditFilter &filter() const { return m_filter; }
    [[nodiscard]] const AuditWords &words() const { return m_words; }
    // nullptr: no such row, or its entry is being read again; dataChanged() follows.
    [[nodiscard]] const domain::AuditEntry *entryAt(int row) const;
    // The rows around this one that are of the same edit and in memory, in their order.
    [[nodiscard]] QList<domain::AuditEntry> editAround(int row) const;
    [[nodiscard]] int blocksInMemory() const { return static_cast<int>(m_blocks.size()); }

    [[nodiscard]] std::span<const TableColumn> columns() const override { return auditColumns; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void failed(const deskhand::core::Error &error);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] const char *context() const override { return "AuditTrailModel"; }

private:
    struct KnownRow {
        domain::AuditEntryId id;
        int edit = 0; // numbers the edits in their order
    };
    struct Block {
        std::map<int, domain::AuditEntry> entries; // by row
        quint64 lastLook = 0;
    };

    void search();
    void take(const domain::AuditPage &page);
    void settle(State state);
    void readAgain(int block, std::optional<domain::AuditEntryId> before);
    void takeAgain(int block, const domain::AuditPage &page);
    void evict();
    void callOff();
    [[nodiscard]] bool isFirstOfEdit(int row) const;
    [[nodiscard]] QString text(const domain::AuditEntry &entry, AuditColumn column) const;

    AuditSource &m_source;
    AuditWords m_words;
    domain::AuditFilter m_filter;
    State m_state = State::Resting;
    bool m_started = false;
    bool m_stopped = false;
    double m_walked = 0;
    int m_wanted = 0; // how many rows there should be before it rests
    QList<KnownRow> m_rows;
    QUuid m_lastEdit;
    std::optional<domain::AuditEntryId> m_next;
    AuditSource::Cancel m_cancel;
    mutable std::map<int, Block> m_blocks;
    mutable quint64 m_looks = 0;
    mutable std::map<int, AuditSource::Cancel> m_rereads;
};

} // namespace deskhand::items
