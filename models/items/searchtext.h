// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/parser.h"

#include <QString>

namespace deskhand::items {

// A search as it stands in the search bar: the words, what they mean, and where they mean
// nothing. What makes sense applies, whatever is wrong beside it.
class SearchText {
public:
    explicit SearchText(QString text = {})
        : m_text(std::move(text)),
          m_parsed(search::parse(m_text))
    {
    }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const search::Filter &filter() const { return m_parsed.filter; }
    [[nodiscard]] const QList<search::SearchProblem> &problems() const { return m_parsed.problems; }

private:
    QString m_text;
    search::ParseResult m_parsed;
};

} // namespace deskhand::items
