// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

// What a word is, in C++. The SQL side is desk.words() of
// resources/sql/migrations/0001_schema.up.sql; tst_searchagreement compares the two.
namespace deskhand::search {

// Lower case, character by character, as PostgreSQL's lower() does under C.UTF-8: no rules that
// depend on language or neighbours.
QString folded(QStringView text);

// The words of a text in order, folded. A word starts with a letter or digit and goes on with
// letters, digits and marks.
QStringList textWords(QStringView text);

// Whether `words` stand one after the other in `text`, the last one as a beginning if `prefix`.
bool containsWords(const QStringList &text, const QStringList &words, bool prefix);

} // namespace deskhand::search
