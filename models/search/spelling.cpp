// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/spelling.h"

#include <QList>
#include <algorithm>

namespace deskhand::search {

namespace {

constexpr qsizetype shortestSpelled = 4;

int mostSlips(QStringView word)
{
    return word.size() > shortestSpelled ? 2 : 1;
}

bool couldBeMisspelt(const QString &word)
{
    return word.size() >= shortestSpelled &&
           std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
}

void collect(const Filter &filter, QStringList &words)
{
    if (const auto *term = std::get_if<TextTerm>(&filter.node)) {
        for (qsizetype i = 0; i < term->words.size(); ++i) {
            const bool isWhole = !term->prefix || i < term->words.size() - 1;
            if (isWhole && couldBeMisspelt(term->words.at(i)) && !words.contains(term->words.at(i)))
                words.append(term->words.at(i));
        }
        return;
    }
    const auto *group = std::get_if<Group>(&filter.node);
    if (!group || group->join == Join::Not)
        return;
    for (const Filter &member : group->members)
        collect(member, words);
}

} // namespace

int spellingDistance(QStringView left, QStringView right)
{
    QList<int> before; // two rows up
    QList<int> above(right.size() + 1);
    for (qsizetype j = 0; j <= right.size(); ++j)
        above[j] = int(j);
    for (qsizetype i = 1; i <= left.size(); ++i) {
        QList<int> row(right.size() + 1);
        row[0] = int(i);
        for (qsizetype j = 1; j <= right.size(); ++j) {
            const int change = left[i - 1] == right[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        before = std::exchange(above, std::move(row));
    }
    return above.constLast();
}

std::optional<QString> meantWord(QStringView word, const QStringList &candidates)
{
    std::optional<QString> meant;
    int fewest = mostSlips(word) + 1;
    for (const QString &candidate : candidates) {
        const int slips = spellingDistance(word, candidate);
        if (slips > 0 && slips < fewest) {
            fewest = slips;
            meant = candidate;
        }
    }
    return meant;
}

QStringList spelledWords(const Filter &filter)
{
    QStringList words;
    collect(filter, words);
    return words;
}

Filter respelled(const Filter &filter, const QString &word, const QString &meant)
{
    if (const auto *term = std::get_if<TextTerm>(&filter.node)) {
        TextTerm spelled = *term;
        std::ranges::replace(spelled.words, word, meant);
        if (spelled.words != term->words)
            spelled.number.clear();
        return {spelled};
    }
    const auto *group = std::get_if<Group>(&filter.node);
    if (!group || group->join == Join::Not)
        return filter;
    Group spelled{.join = group->join, .members = {}};
    for (const Filter &member : group->members)
        spelled.members.append(respelled(member, word, meant));
    return {spelled};
}

} // namespace deskhand::search
