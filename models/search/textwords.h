// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

// What a word is, in C++. The SQL side is desk.words() of
// resources/sql/migrations/0017_scripts.up.sql, which asks the parser of PostgreSQL's full text
// search; the limits below are those of its tsvector. tst_wordagreement compares the two.
//
// Words are without accents (textfolding.h): "Müller" is "muller", "Straße" "strasse". In Chinese,
// Japanese, Thai, Lao, Khmer and Burmese nothing shows where words end: there a run of such
// characters is one word as long as people see it, and pairs of characters in the index, so that
// any part of it is found. Every character then takes a place of its own.
namespace deskhand::search {

inline constexpr int maxIndexedCharacters = 250'000; // of one text; words behind are not found
inline constexpr int maxWordBytes = 2047;            // in UTF-8; longer words are not found

// Lower case, character by character, as PostgreSQL's lower() does under C.UTF-8: no rules that
// depend on language or neighbours.
QString folded(QStringView text);

// The words of a text in order, folded. A word starts with a letter or digit and goes on with
// letters, digits and marks. One peculiarity of PostgreSQL: a number in scientific notation
// ends a word ("3e8f" is "3e8" and "f"); it hurts nobody, as a search is cut the same way.
QStringList textWords(QStringView text);

// The same as the index holds them, those of desk.words().
QStringList indexedWords(QStringView text);

// What the index is asked for to find words in a row, as desk.phrase_query() and
// desk.prefix_query() do. More of a run may follow where the last word ends: of a pair that ends
// it, the last character is not asked for by itself; one character alone is a beginning.
struct IndexedPhrase {
    QStringList words;
    bool prefix = false; // the last word is a beginning
};
IndexedPhrase indexedPhrase(const QStringList &words, bool prefix);

// The words of one text or of several with their places, to look for many terms.
class TextIndex {
public:
    TextIndex() = default;
    explicit TextIndex(QStringView text) { append(text); }

    // Places go on after those of the texts before, `gap` places further on: with a gap no words
    // stand one after the other across the two texts.
    void append(QStringView text, int gap = 0);

    // Whether `words`, of textWords(), stand one after the other, the last one as a beginning if
    // `prefix`.
    // Several words are looked for among the first 16,383 words of all texts and the first 256
    // places of each (255, if they are all in one text).
    [[nodiscard]] bool contains(const QStringList &words, bool prefix) const;

private:
    using Places = QList<quint16>; // from 1, ascending
    [[nodiscard]] Places placesOf(const QString &word, bool prefix) const;

    QHash<QString, Places> m_places;
    int m_last = 0; // place in use
};

} // namespace deskhand::search
