// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/fuzzymatch.h"

namespace deskhand::views {

namespace {

constexpr int wordStart = 8;
constexpr int inARow = 5;
constexpr int anywhere = 1;

bool beginsWord(QStringView text, qsizetype index)
{
    return index == 0 || !text.at(index - 1).isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(QStringView letters, QStringView text)
{
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -2;
    for (const QChar letter : letters) {
        if (letter.isSpace())
            continue;
        // A word's beginning further on is worth more than the next letter just so.
        qsizetype best = -1;
        for (qsizetype i = from; i < text.size(); ++i) {
            if (text.at(i).toCaseFolded() != letter.toCaseFolded())
                continue;
            if (best < 0)
                best = i;
            if (i == last + 1 || beginsWord(text, i)) {
                best = i;
                break;
            }
        }
        if (best < 0)
            return std::nullopt;
        if (beginsWord(text, best))
            score += wordStart;
        else if (best == last + 1)
            score += inARow;
        else
            score += anywhere;
        last = best;
        from = best + 1;
    }
    return score * 100 - static_cast<int>(text.size());
}

} // namespace deskhand::views
