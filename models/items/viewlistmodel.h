// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"

#include <QAbstractListModel>
#include <QCoreApplication>
#include <QList>
#include <array>
#include <optional>

namespace deskhand::items {

// A list that everyone has: a name and a search.
struct BuiltInView {
    QLatin1StringView word; // names it in settings; stable
    const char *title = nullptr;
    QLatin1StringView query; // in the search language
    QLatin1StringView icon;
};

// clang-format off
inline constexpr std::array builtInViews{
    BuiltInView{QLatin1StringView("active"),     QT_TRANSLATE_NOOP("ViewListModel", "All active"), QLatin1StringView("is:active"),                 QLatin1StringView("inbox")},
    BuiltInView{QLatin1StringView("mine"),       QT_TRANSLATE_NOOP("ViewListModel", "Mine"),       QLatin1StringView("is:active assignee:me"),     QLatin1StringView("person")},
    BuiltInView{QLatin1StringView("unassigned"), QT_TRANSLATE_NOOP("ViewListModel", "Unassigned"), QLatin1StringView("is:active is:unassigned"),   QLatin1StringView("unassigned")},
    BuiltInView{QLatin1StringView("overdue"),    QT_TRANSLATE_NOOP("ViewListModel", "Overdue"),    QLatin1StringView("is:overdue"),                QLatin1StringView("overdue")},
    BuiltInView{QLatin1StringView("urgent"),     QT_TRANSLATE_NOOP("ViewListModel", "Urgent"),     QLatin1StringView("is:active priority:urgent"), QLatin1StringView("urgent")},
    BuiltInView{QLatin1StringView("trash"),      QT_TRANSLATE_NOOP("ViewListModel", "Trash"),      QLatin1StringView("is:deleted"),                QLatin1StringView("trash")},
};
// clang-format on

// The views beside the queue, each with the number of its tickets once that is known.
class ViewListModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { WordRole = Qt::UserRole, QueryRole, IconRole, CountRole };

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    // One per view, in their order; an absent one is not known (any more).
    void setCounts(const QList<std::optional<qint64>> &counts);
    // What to count for them.
    [[nodiscard]] static QList<search::Filter> filters();
    [[nodiscard]] int rowOfQuery(const QString &query) const; // -1: none
    [[nodiscard]] int rowOfWord(const QString &word) const;   // -1: none

private:
    QList<std::optional<qint64>> m_counts = QList<std::optional<qint64>>(builtInViews.size());
};

} // namespace deskhand::items
