// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wordshares.h"

#include "search/textwords.h"

namespace deskhand::search {

namespace {

IndexedPhrase phraseOf(const TextTerm &term)
{
    return indexedPhrase(term.words, term.prefix);
}

bool isBeginning(const IndexedPhrase &phrase, qsizetype word)
{
    return phrase.prefix && word == phrase.words.size() - 1;
}

} // namespace

QStringList WordShares::words(bool beginnings) const
{
    QStringList words;
    for (auto it = m_shares.cbegin(); it != m_shares.cend(); ++it)
        if (it.key().second == beginnings)
            words.append(it.key().first);
    return words;
}

void WordShares::set(const QString &word, bool isBeginning, double share)
{
    m_shares[{word, isBeginning}] = share;
}

double WordShares::shareOf(const Filter &words) const
{
    double share = 1;
    if (const auto *term = std::get_if<TextTerm>(&words.node)) {
        const IndexedPhrase phrase = phraseOf(*term);
        for (qsizetype i = 0; i < phrase.words.size(); ++i)
            share *= m_shares.value({phrase.words.at(i), isBeginning(phrase, i)});
        return share;
    }
    const auto &group = std::get<Group>(words.node);
    for (const Filter &member : group.members)
        share *= group.join == Join::All ? shareOf(member) : 1 - shareOf(member);
    return group.join == Join::Any ? 1 - share : share;
}

void WordShares::add(const Filter &filter)
{
    if (const auto *term = std::get_if<TextTerm>(&filter.node)) {
        const IndexedPhrase phrase = phraseOf(*term);
        for (qsizetype i = 0; i < phrase.words.size(); ++i)
            set(phrase.words.at(i), isBeginning(phrase, i), 0);
        return;
    }
    for (const Filter &member : std::get<Group>(filter.node).members)
        add(member);
}

WordShares wordsOf(const Filter &words)
{
    WordShares shares;
    shares.add(words);
    return shares;
}

} // namespace deskhand::search
