// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"

#include <QStringList>
#include <QStringView>
#include <optional>

// Words that somebody may have meant. Pure; any thread.
namespace deskhand::search {

// How many letters have to be put in, taken out, changed, or swapped with their neighbour to make
// one word of the other (Damerau's distance, no place touched twice).
int spellingDistance(QStringView left, QStringView right);

// Which of these the word was meant to be: the one with the fewest slips, of equals the first;
// nothing, if it takes more slips than people make in a word of that length.
std::optional<QString> meantWord(QStringView word, const QStringList &candidates);

// Words that are asked for and could be misspelt: not those that are excluded, nor short ones, nor
// numbers. Each once, in order.
QStringList spelledWords(const Filter &filter);
// The filter with one word in the place of another, wherever it is asked for.
Filter respelled(const Filter &filter, const QString &word, const QString &meant);

} // namespace deskhand::search
