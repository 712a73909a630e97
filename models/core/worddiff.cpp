// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worddiff.h"

#include <QHash>
#include <QStringView>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <utility>
#include <vector>

namespace deskhand::core {

namespace {

using Words = std::vector<QStringView>;

Words wordsOf(const QString &text)
{
    Words words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end > 0;
         begin = end, end = finder.toNextBoundary())
        words.push_back(QStringView(text).sliced(begin, end - begin));
    return words;
}

// Texts as numbers, equal ones for equal words: comparing these is what most of the time goes to.
class Vocabulary {
public:
    std::vector<int> numbersOf(const Words &words)
    {
        std::vector<int> numbers;
        numbers.reserve(words.size());
        for (const QStringView word : words) {
            auto found = m_numbers.find(word);
            if (found == m_numbers.end())
                found = m_numbers.insert(word, static_cast<int>(m_numbers.size()));
            numbers.push_back(*found);
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

struct Step {
    DiffKind kind;
    int word; // of `before` for Same and Removed, of `after` for Added
};

// Myers, "An O(ND) difference algorithm": for each number of differences d, how far each diagonal
// k gets; kept for every d, to find the way back.
class Differences {
public:
    Differences(const std::vector<int> &before, const std::vector<int> &after)
        : m_before(before),
          m_after(after)
    {
    }

    // False: there are too many.
    bool find(std::vector<Step> &steps)
    {
        for (int d = 0; d <= mostDifferences; ++d) {
            m_reach.emplace_back(static_cast<std::size_t>(2 * d + 1));
            for (int k = -d; k <= d; k += 2)
                if (reach(d, k)) {
                    walkBack(d, k, steps);
                    return true;
                }
        }
        return false;
    }

private:
    [[nodiscard]] int at(int d, int k) const
    {
        return m_reach[static_cast<std::size_t>(d)][static_cast<std::size_t>(k + d)];
    }

    // Whether the last step to diagonal k adds a word; else it removes one.
    [[nodiscard]] bool comesByAdding(int d, int k) const
    {
        return k == -d || (k != d && at(d - 1, k - 1) < at(d - 1, k + 1));
    }

    [[nodiscard]] int begins(int d, int k) const
    {
        if (d == 0)
            return 0;
        return comesByAdding(d, k) ? at(d - 1, k + 1) : at(d - 1, k - 1) + 1;
    }

    bool reach(int d, int k)
    {
        const int length = static_cast<int>(m_before.size());
        const int otherLength = static_cast<int>(m_after.size());
        int x = begins(d, k);
        while (x < length && x - k < otherLength &&
               m_before[static_cast<std::size_t>(x)] == m_after[static_cast<std::size_t>(x - k)])
            ++x;
        m_reach.back()[static_cast<std::size_t>(k + d)] = x;
        return x >= length && x - k >= otherLength;
    }

    void walkBack(int d, int k, std::vector<Step> &steps) const
    {
        for (;; --d) {
            const int begin = begins(d, k);
            for (int x = at(d, k); x > begin; --x)
                steps.push_back({DiffKind::Same, x - 1});
            if (d == 0)
                break;
            if (comesByAdding(d, k)) {
                steps.push_back({DiffKind::Added, begin - k - 1});
                ++k;
            } else {
                steps.push_back({DiffKind::Removed, begin - 1});
                --k;
            }
        }
        std::reverse(steps.begin(), steps.end());
    }

    const std::vector<int> &m_before;
    const std::vector<int> &m_after;
    std::vector<std::vector<int>> m_reach;
};

// Puts pieces together: at one place first all that is removed, then all that is added.
class Pieces {
public:
    void add(DiffKind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (kind != DiffKind::Same) {
            takeSpaces();
            (kind == DiffKind::Removed ? m_removed : m_added) += text;
        } else if (isChanging() && text.trimmed().isEmpty()) {
            m_spaces += text;
        } else {
            settle();
            addSame(text);
        }
    }

    QList<DiffPiece> take()
    {
        settle();
        return std::move(m_pieces);
    }

private:
    [[nodiscard]] bool isChanging() const { return !m_removed.isEmpty() || !m_added.isEmpty(); }

    // Those between two changes belong to both.
    void takeSpaces()
    {
        if (isChanging()) {
            m_removed += m_spaces;
            m_added += m_spaces;
        }
        m_spaces.clear();
    }

    void settle()
    {
        if (!m_removed.isEmpty())
            m_pieces.append({DiffKind::Removed, std::exchange(m_removed, {})});
        if (!m_added.isEmpty())
            m_pieces.append({DiffKind::Added, std::exchange(m_added, {})});
        if (!m_spaces.isEmpty())
            addSame(std::exchange(m_spaces, {}));
    }

    void addSame(QStringView text)
    {
        if (m_pieces.isEmpty() || m_pieces.last().kind != DiffKind::Same)
            m_pieces.append({DiffKind::Same, text.toString()});
        else
            m_pieces.last().text += text;
    }

    QList<DiffPiece> m_pieces;
    QString m_removed;
    QString m_added;
    QString m_spaces;
};

QStringView joined(const Words &words, std::size_t from, std::size_t to)
{
    if (from == to)
        return {};
    return {words[from].begin(), words[to - 1].end()};
}

std::vector<int> part(const std::vector<int> &numbers, std::size_t from, std::size_t to)
{
    return {numbers.begin() + static_cast<std::ptrdiff_t>(from),
            numbers.begin() + static_cast<std::ptrdiff_t>(to)};
}

QList<DiffPiece> replacement(const QString &before, const QString &after)
{
    Pieces pieces;
    pieces.add(DiffKind::Removed, before);
    pieces.add(DiffKind::Added, after);
    return pieces.take();
}

} // namespace

QList<DiffPiece> wordDifference(const QString &before, const QString &after)
{
    if (before.size() > longestDiffedText || after.size() > longestDiffedText)
        return replacement(before, after);
    const Words old = wordsOf(before);
    const Words fresh = wordsOf(after);
    Vocabulary vocabulary;
    const auto oldNumbers = vocabulary.numbersOf(old);
    const auto freshNumbers = vocabulary.numbersOf(fresh);

    // What both begin and end with needs no search.
    const std::size_t shorter = std::min(old.size(), fresh.size());
    std::size_t head = 0;
    while (head < shorter && oldNumbers[head] == freshNumbers[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head &&
           oldNumbers[old.size() - 1 - tail] == freshNumbers[fresh.size() - 1 - tail])
        ++tail;
    const std::size_t oldEnd = old.size() - tail;
    const std::size_t freshEnd = fresh.size() - tail;

    Pieces pieces;
    pieces.add(DiffKind::Same, joined(old, 0, head));
    const auto oldPart = part(oldNumbers, head, oldEnd);
    const auto freshPart = part(freshNumbers, head, freshEnd);
    std::vector<Step> steps;
    if (Differences(oldPart, freshPart).find(steps)) {
        for (const Step &step : steps) {
            const auto word = head + static_cast<std::size_t>(step.word);
            pieces.add(step.kind, step.kind == DiffKind::Added ? fresh[word] : old[word]);
        }
    } else {
        pieces.add(DiffKind::Removed, joined(old, head, oldEnd));
        pieces.add(DiffKind::Added, joined(fresh, head, freshEnd));
    }
    pieces.add(DiffKind::Same, joined(old, oldEnd, old.size()));
    return pieces.take();
}

} // namespace deskhand::core
