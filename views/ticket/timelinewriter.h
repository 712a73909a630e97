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

// Whether a message is in a card of its own, and in which.
bool isCard(const items::TimelineEntry &entry);
Tone toneOf(const items::TimelineEntry &entry);

inline constexpr QLatin1StringView attachmentScheme{"deskhand-attachment"};
inline constexpr QLatin1StringView unfoldScheme{"deskhand-unfold"};
inline constexpr QLatin1StringView editScheme{"deskhand-edit"};

// Writes entries into a text document, as plain text in blocks of its own: nothing of an entry
// is ever taken for markup.
class TimelineWriter {
public:
    enum class Fold { Long, Never };

    TimelineWriter(const QPalette &palette, const QFont &font, Qt::LayoutDirection direction,
                   QDate today);

    // Writes before the block that begins at `cursor`, which stays as it is and where the cursor
    // ends up. Returns the number of blocks written.
    int write(QTextCursor &cursor, const items::TimelineEntry &entry, Fold fold) const;

private:
    void writeCard(QTextCursor &cursor, const items::TimelineEntry &entry, Fold fold) const;
    void writeAttachment(QTextCursor &cursor, const items::TimelineEntry &entry) const;
    void writeChange(QTextCursor &cursor, const items::TimelineEntry &entry) const;
    void writeBody(QTextCursor &cursor, const QString &text) const;
    void writeTime(QTextCursor &cursor, const items::TimelineEntry &entry,
                   const QTextCharFormat &format) const;
    [[nodiscard]] QTextBlockFormat blockFormat(int top, int bottom) const;
    [[nodiscard]] QTextCharFormat linkFormat(const QString &address) const;

    QPalette m_palette;
    Qt::LayoutDirection m_direction;
    QDate m_today;
    QTextCharFormat m_plain;
    QTextCharFormat m_quiet;
    QTextCharFormat m_strong;
};

} // namespace deskhand::views
