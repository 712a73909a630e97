// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/filter.h"

#include <QList>
#include <QString>
#include <QStringView>

namespace deskhand::search {

// Something in the text that makes no sense. Position and length in UTF-16 units of the text;
// length is at least 1 and the range lies within the text.
struct SearchProblem {
    int position = 0;
    int length = 0;
    QString message; // translated, complete sentences

    friend bool operator==(const SearchProblem &, const SearchProblem &) = default;
};

struct ParseResult {
    Filter filter;
    QList<SearchProblem> problems; // by position
};

// Limits that keep any text harmless; what goes beyond is a problem and left out.
inline constexpr int maxTextLength = 10'000; // UTF-16 units
inline constexpr int maxTerms = 500;         // texts and values
inline constexpr int maxDepth = 30;

// Reads the search language; what its parts mean is said in filter.h. Never fails: the part
// that makes no sense is reported and left out, the rest applies.
//
//   search  = either*                                       all of them
//   either  = term ( "OR" term )*                           any of them; binds closer than "all"
//   term    = "-" term | "(" search ")" | text | field ":" value ( "," value )*
//   text    = word | word"*" | "\"" words "\"" | "\"" words "\"*"
//   value   = [ ">" ">=" "<" "<=" "=" ] plain | first ".." last | "\"" name "\"" | plain"*"
//
// In a quoted value \" and \\ stand for the characters themselves. `-` negates only directly
// before a term. A name before ":" that is no field is a problem when a value follows; with
// nothing behind it, or with "/" or ":", it is taken as text ("Error: ...", "https://...").
ParseResult parse(QStringView text);

} // namespace deskhand::search
