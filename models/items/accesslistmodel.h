// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/auditsource.h"
#include "items/auditwords.h"
#include "items/tablemodel.h"

#include <array>

namespace deskhand::items {

enum class AccessColumn { When, Who, Kind, Rows, Detail };

// clang-format off
inline constexpr std::array accessColumns{
    TableColumn{QLatin1StringView("when"),   QT_TRANSLATE_NOOP("AccessListModel", "When"),    Qt::AlignLeading,  28},
    TableColumn{QLatin1StringView("who"),    QT_TRANSLATE_NOOP("AccessListModel", "Who"),     Qt::AlignLeading,  24},
    TableColumn{QLatin1StringView("kind"),   QT_TRANSLATE_NOOP("AccessListModel", "What"),    Qt::AlignLeading,  26},
    TableColumn{QLatin1StringView("rows"),   QT_TRANSLATE_NOOP("AccessListModel", "Rows"),    Qt::AlignTrailing, 10},
    TableColumn{QLatin1StringView("detail"), QT_TRANSLATE_NOOP("AccessListModel", "Details"), Qt::AlignLeading,  40},
};
// clang-format on
static_assert(accessColumns.size() == std::size_t(AccessColumn::Detail) + 1);

// Who signed in, exported, and read whole lists, newest first; more comes by fetchMore(). One row
// is some hundred bytes, and there are a few per person and day: all that was fetched is kept.
// UI thread.
class AccessListModel final : public TableModel {
    Q_OBJECT
public:
    enum class State { Underway, Resting, Failed };
    static constexpr int pageSize = 200;

    explicit AccessListModel(AuditSource &source, QObject *parent = nullptr);
    ~AccessListModel() override;

    void setDirectory(const domain::Directory &directory);
    void show(const domain::AccessFilter &filter);
    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] std::span<const TableColumn> columns() const override { return accessColumns; }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    void failed(const deskhand::core::Error &error);

protected:
    [[nodiscard]] int rows() const override { return static_cast<int>(m_accesses.size()); }
    [[nodiscard]] QVariant cell(int row, int column, int role) const override;
    [[nodiscard]] const char *context() const override { return "AccessListModel"; }

private:
    void read();
    void take(const QList<domain::Access> &page);
    void callOff();

    AuditSource &m_source;
    AuditWords m_words;
    domain::AccessFilter m_filter;
    QList<domain::Access> m_accesses;
    State m_state = State::Resting;
    bool m_isComplete = true;
    AuditSource::Cancel m_cancel;
};

} // namespace deskhand::items
