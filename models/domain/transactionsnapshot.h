// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>
#include <optional>
#include <vector>

namespace deskhand::domain {

// Which transactions were over at a moment: PostgreSQL's pg_snapshot, "xmin:xmax:xip,...".
// https://www.postgresql.org/docs/15/functions-info.html#FUNCTIONS-INFO-SNAPSHOT
class TransactionSnapshot {
public:
    TransactionSnapshot() = default;                                      // nothing was over
    static std::optional<TransactionSnapshot> fromText(QStringView text); // none: not a snapshot

    [[nodiscard]] bool sees(quint64 transaction) const;
    [[nodiscard]] quint64 end() const { return m_xmax; } // this one and all later were not over
    [[nodiscard]] QString toText() const;

private:
    quint64 m_xmin = 1;
    quint64 m_xmax = 1;
    std::vector<quint64> m_running; // ascending
};

} // namespace deskhand::domain
