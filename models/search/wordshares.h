// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"

#include <QHash>
#include <QStringList>
#include <utility>

namespace deskhand::search {

// How common the words of a search are, as shares of all tickets, 0 to 1, and by them the share
// that the search as a whole may match: words are taken for unrelated, which those of a phrase are
// not. They are those of the index, indexedPhrase().
class WordShares {
public:
    // Words, or beginnings of words, each once.
    [[nodiscard]] QStringList words(bool beginnings) const;
    void set(const QString &word, bool isBeginning, double share);

    // Of a filter that consists of words.
    [[nodiscard]] double shareOf(const Filter &words) const;

private:
    friend WordShares wordsOf(const Filter &words);
    void add(const Filter &filter);

    QHash<std::pair<QString, bool>, double> m_shares; // by word and whether it is a beginning
};

// All shares 0 so far.
WordShares wordsOf(const Filter &words);

} // namespace deskhand::search
