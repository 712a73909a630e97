// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

// What becomes of a text before its words are read: the C++ side of desk.fold() and desk.cut_runs()
// of resources/sql/migrations/0017_scripts.up.sql. Texts are lists of code points here.
namespace deskhand::search {

// Lower case, without accents and without what is not seen; letters that do not decompose become
// the ones people type for them (ß ss, ø o), full-width and the like the plain ones.
QList<uint> foldedForWords(const QList<uint> &text);

// Of a script written without spaces: Thai, Lao, Myanmar, Khmer, Han, Hiragana, Katakana, Bopomofo.
bool isUnspaced(char32_t c);

enum class Runs {
    Whole, // "PC東京都" becomes "PC 東京都 "
    Pairs // "PC東京都" becomes "PC 東京 京都 都 ", so that any part of a run is a row of words
};

// Runs of unspaced characters set apart from their neighbours.
QList<uint> withRunsApart(const QList<uint> &text, Runs runs);

} // namespace deskhand::search
