// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "search/queuequery.h"

#include <QList>
#include <QString>

namespace deskhand::bench {

// A list of the queue as somebody asks for it.
struct QueueSearch {
    QString text;
    search::Sort sort;
    // The words of a search for nothing but words: the conventional statement can look for them
    // too.
    QString words;
};

// Thirty that a support team asks for: the views that everyone has, fields, people, tags, days,
// common and rare words, two words, phrases, exclusions and mixtures. Adds five tickets with a word
// that no other has, unless they are there.
QList<QueueSearch> mixedSearches(database::Connection &owner);
QString labelOf(const QueueSearch &search);
search::QueueQuery queryOf(const QueueSearch &search, domain::UserId me);

// The statements of a ticket system that takes no care: ILIKE on three columns, OFFSET, count(*)
// over the same. Each loads as many rows with as many columns as ours.
QString conventionalPage(const QString &words, qint64 skip, int limit);
QString conventionalCount(const QString &words);

} // namespace deskhand::bench
