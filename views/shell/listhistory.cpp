// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/listhistory.h"

namespace deskhand::views {

namespace {

constexpr qint64 passedWithin = 1'000; // milliseconds
constexpr qsizetype mostPlaces = 50;

} // namespace

void ListHistory::visit(const ListPlace &place, const QDateTime &now)
{
    if (m_at >= 0) {
        m_places[m_at].sort = place.sort;
        if (m_places[m_at].text == place.text)
            return;
        m_places.resize(m_at + 1);
        if (m_since.isValid() && m_since.msecsTo(now) < passedWithin)
            m_places.removeLast();
    }
    // Typing may lead back to where it began.
    if (m_places.isEmpty() || m_places.constLast().text != place.text)
        m_places.append(place);
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
    m_since = now;
}

std::optional<ListPlace> ListHistory::back(search::Sort sort)
{
    return go(m_at - 1, sort);
}

std::optional<ListPlace> ListHistory::forward(search::Sort sort)
{
    return go(m_at + 1, sort);
}

std::optional<ListPlace> ListHistory::go(qsizetype to, search::Sort sort)
{
    if (to < 0 || to >= m_places.size())
        return std::nullopt;
    m_places[m_at].sort = sort;
    m_at = to;
    m_since = {}; // gone to on purpose: it stays, however soon it is left
    return m_places[m_at];
}

} // namespace deskhand::views
