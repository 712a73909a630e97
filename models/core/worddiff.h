// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What has changed between two texts, by words. Pure.
namespace deskhand::core {

enum class DiffKind { Same, Removed, Added };

struct DiffPiece {
    DiffKind kind = DiffKind::Same;
    QString text; // never empty

    friend bool operator==(const DiffPiece &, const DiffPiece &) = default;
};

// Beyond these the changed part is told as one replacement: nobody reads a thousand single
// differences, and the time and memory to find them grow with their number squared.
inline constexpr qsizetype longestDiffedText = 200'000; // UTF-16 code units, each of the two
inline constexpr int mostDifferences = 1000;

// The Same and Removed pieces joined are `before`, the Same and Added ones `after`; where both
// stand at one place, Removed comes first. As few words as possible are Removed and Added (Myers),
// except that spaces alone between two changes belong to them: "two words" for "other things" is
// one change. Words are those of Unicode, so that no character is ever taken apart.
QList<DiffPiece> wordDifference(const QString &before, const QString &after);

} // namespace deskhand::core
