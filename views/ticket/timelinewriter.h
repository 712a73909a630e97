// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/timelineentry.h"
#include "views/ticket/paint.h"

#include <QDate>
#include <QFont>
#include <QPalette>
#include <QTextCharFormat>
#include <QTextCursor>

namespace deskhand::views {

// Room around a message, in device-independent pixels.
namespace timeline {
inline constexpr int avatarSide = 28;
inline constexpr int startMargin = 58; // avatar, gaps and padding before the text
inline constexpr int endMargin = 24;
inline constexpr int padding = 9;
inline constexpr int gap = 10;
} // namespace timeline

// Whether a message is in a card of its own, and in which. A deleted one has none.
bool isCard(const items::TimelineEntry &entry);
Tone toneOf(const items::TimelineEntry &entry);

inline constexpr QLatin1StringView attachmentScheme{"deskhand-attachment"};
inline constexpr QLatin1StringView unfoldScheme{"deskhand-unfold"};
inline constexpr QLatin1StringView textsScheme{"deskhand-texts"};
inline constexpr QLatin1StringView editScheme{
    "deskhand-edit"}; // description, or of a comment its id
inline constexpr QLatin1StringView deleteScheme{"deskhand-delete"}; // the comment's id

// Writes entries into a text document, as plain text in blocks of its own: nothing of an entry
// is ever taken for markup.
class TimelineWriter {
public:
    // What is shown of an entry that is folded at first.
    enum class Unfold {
        LongText = 1,    // all of what it says
        FormerTexts = 2, // what it said before
    };
    Q_DECLARE_FLAGS(Unfolded, Unfold)
    // Of what a comment said before; longer and older ones are cut, and it is said by how much.
    static constexpr qsizetype longestFormerText = 20'000; // UTF-16 code units
    static constexpr qsizetype mostFormerTexts = 50;
    enum class Editing { Offered, Off };

    TimelineWriter(const QPalette &palette, const QFont &font, Qt::LayoutDirection direction,
                   QDate today, Editing editing);

    // Writes before the block that begins at `cursor`, which stays as it is and where the cursor
    // ends up. Returns the number of blocks written.
    int write(QTextCursor &cursor, const items::TimelineEntry &entry, Unfolded unfolded) const;

private:
    void writeCard(QTextCursor &cursor, const items::TimelineEntry &entry, Unfolded unfolded) const;
    void writeHead(QTextCursor &cursor, const items::TimelineEntry &entry) const;
    void writeAttachment(QTextCursor &cursor, const items::TimelineEntry &entry) const;
    void writeChange(QTextCursor &cursor, const items::TimelineEntry &entry) const;
    // timelinetexts.cpp: what became of a comment
    void writeDeleted(QTextCursor &cursor, const items::TimelineEntry &entry,
                      Unfolded unfolded) const;
    void writeEdited(QTextCursor &cursor, const items::TimelineEntry &entry,
                     Unfolded unfolded) const;
    void writeTexts(QTextCursor &cursor, const items::TimelineEntry &entry) const;
    void writeText(QTextCursor &cursor, const items::TimelineEntry &entry, qsizetype index) const;
    void writeBody(QTextCursor &cursor, const QString &text) const;
    void writeTime(QTextCursor &cursor, const items::TimelineEntry &entry,
                   const QTextCharFormat &format) const;
    [[nodiscard]] QTextBlockFormat blockFormat(int top, int bottom) const;
    [[nodiscard]] QTextCharFormat linkFormat(const QString &address) const;

    QPalette m_palette;
    Qt::LayoutDirection m_direction;
    QDate m_today;
    Editing m_editing;
    QTextCharFormat m_plain;
    QTextCharFormat m_quiet;
    QTextCharFormat m_strong;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(TimelineWriter::Unfolded)

// Without the characters that QTextDocument takes for its own structure.
QString drawable(QString text);

// Ends the block at the cursor and gives back the one after it its format.
class BlockKeeper {
public:
    explicit BlockKeeper(const QTextCursor &cursor);
    void endBlock(QTextCursor &cursor) const;

private:
    QTextBlockFormat m_block;
    QTextCharFormat m_characters;
};

} // namespace deskhand::views
