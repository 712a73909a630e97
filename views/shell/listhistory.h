// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuesource.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <optional>

namespace deskhand::views {

// A list as somebody chose it: the search, and the order.
struct ListPlace {
    QString text;
    search::Sort sort;

    friend bool operator==(const ListPlace &, const ListPlace &) = default;
};

// The way through the lists, for going back and forward as in a browser. What was on show for
// less than a second was only passed, while typing or on the way through the views, and leaves no
// trace. At most 50 lists. Pure.
class ListHistory {
public:
    // This is on show now, in the order that the list before had at its end.
    void visit(const ListPlace &place, const QDateTime &now);
    // The list before, or after, which is then the one on show; `sort` is the order of the one
    // that is left.
    std::optional<ListPlace> back(search::Sort sort);
    std::optional<ListPlace> forward(search::Sort sort);
    [[nodiscard]] bool canGoBack() const { return m_at > 0; }
    [[nodiscard]] bool canGoForward() const { return m_at + 1 < m_places.size(); }

private:
    std::optional<ListPlace> go(qsizetype to, search::Sort sort);

    QList<ListPlace> m_places;
    qsizetype m_at = -1; // the one on show
    QDateTime m_since;   // it is
};

} // namespace deskhand::views
