// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/textwords.h"

#include <QChar>

namespace deskhand::search {

namespace {

char32_t foldedChar(char32_t c)
{
    constexpr char32_t capitalIWithDot = 0x130; // the only one whose lower case Qt spells in two
    return c == capitalIWithDot ? U'i' : QChar::toLower(c);
}

void append(QString &text, char32_t c)
{
    text.append(QStringView(QChar::fromUcs4(c)));
}

} // namespace

QString folded(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        append(result, foldedChar(c));
    return result;
}

QStringList textWords(QStringView text)
{
    QStringList words;
    QString word;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isLetterOrNumber(c) || (QChar::isMark(c) && !word.isEmpty())) {
            append(word, foldedChar(c));
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

bool containsWords(const QStringList &text, const QStringList &words, bool prefix)
{
    const auto matchesAt = [&](qsizetype at) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool last = i == words.size() - 1;
            const bool same =
                prefix && last ? text[at + i].startsWith(words[i]) : text[at + i] == words[i];
            if (!same)
                return false;
        }
        return true;
    };
    for (qsizetype at = 0; at + words.size() <= text.size(); ++at)
        if (matchesAt(at))
            return true;
    return false;
}

} // namespace deskhand::search
