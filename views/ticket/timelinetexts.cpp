// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a comment: that it was edited or deleted, by whom and when, and what it said.
#include "core/bidi.h"
#include "core/worddiff.h"
#include "views/ticket/diffformat.h"
#include "views/ticket/timelinewriter.h"
#include "views/ticket/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

using domain::CommentText;
using items::TimelineEntry;

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString nameWords(const QString &name)
{
    return name.isEmpty() ? Timeline::tr("Somebody unknown") : core::isolated(drawable(name));
}

QString addressOfTexts(const TimelineEntry &entry)
{
    return u"%1:%2/%3"_s.arg(textsScheme).arg(int(entry.kind)).arg(entry.id);
}

QString editedWords(const TimelineEntry &entry)
{
    const CommentText &last = entry.texts.constLast();
    const QString when = clockWords(last.at, entry.at.date());
    const int edits = int(entry.texts.size()) - 1;
    if (edits == 1)
        return Timeline::tr("Edited by %1, %2").arg(nameWords(last.by), when);
    return Timeline::tr("Edited %n time(s), last by %1, %2", nullptr, edits)
        .arg(nameWords(last.by), when);
}

QString deletedWords(const TimelineEntry &entry)
{
    const QString words = entry.visibility == domain::CommentVisibility::Internal
                              ? Timeline::tr("Internal note by %1, deleted by %2, %3")
                              : Timeline::tr("Comment by %1, deleted by %2, %3");
    return words.arg(nameWords(entry.author), nameWords(entry.deletedBy),
                     clockWords(entry.deletedAt, entry.at.date()));
}

QString cut(const QString &text)
{
    return drawable(text.left(TimelineWriter::longestFormerText));
}

} // namespace

void TimelineWriter::writeDeleted(QTextCursor &cursor, const TimelineEntry &entry,
                                  Unfolded unfolded) const
{
    const BlockKeeper next(cursor);
    const bool shown = unfolded.testFlag(Unfold::FormerTexts);
    QTextCharFormat words = m_quiet;
    words.setToolTip(exactWords(entry.deletedAt));
    cursor.setBlockFormat(blockFormat(5, 5));
    cursor.insertText(deletedWords(entry), words);
    cursor.insertText(u"   "_s, m_quiet);
    cursor.insertText(shown ? Timeline::tr("Hide its text") : Timeline::tr("Show its text"),
                      linkFormat(addressOfTexts(entry)));
    if (shown)
        writeTexts(cursor, entry);
    next.endBlock(cursor);
}

void TimelineWriter::writeEdited(QTextCursor &cursor, const TimelineEntry &entry,
                                 Unfolded unfolded) const
{
    const bool shown = unfolded.testFlag(Unfold::FormerTexts);
    QTextCharFormat words = m_quiet;
    words.setToolTip(exactWords(entry.texts.constLast().at));
    cursor.insertBlock(blockFormat(6, 0));
    cursor.insertText(editedWords(entry), words);
    cursor.insertText(u"   "_s, m_quiet);
    cursor.insertText(shown ? Timeline::tr("Hide earlier text") : Timeline::tr("Show earlier text"),
                      linkFormat(addressOfTexts(entry)));
    if (shown)
        writeTexts(cursor, entry);
}

// The first one as it was, the others by what was changed in the one before.
void TimelineWriter::writeTexts(QTextCursor &cursor, const TimelineEntry &entry) const
{
    const qsizetype left = std::max<qsizetype>(entry.texts.size() - mostFormerTexts, 0);
    if (left > 0) {
        cursor.insertBlock(blockFormat(8, 2));
        cursor.insertText(Timeline::tr("%Ln older text(s) are in the audit trail.", nullptr,
                                       static_cast<int>(left)),
                          m_quiet);
    }
    for (qsizetype i = left; i < entry.texts.size(); ++i)
        writeText(cursor, entry, i);
}

void TimelineWriter::writeText(QTextCursor &cursor, const TimelineEntry &entry,
                               qsizetype index) const
{
    const CommentText &text = entry.texts[index];
    const QString when = clockWords(text.at, entry.at.date());
    QTextCharFormat head = m_quiet;
    head.setToolTip(exactWords(text.at));
    cursor.insertBlock(blockFormat(8, 2));
    cursor.insertText((index == 0 ? Timeline::tr("%1 wrote, %2") : Timeline::tr("%1 edited, %2"))
                          .arg(nameWords(text.by), when),
                      head);
    QTextBlockFormat body = blockFormat(0, 0);
    body.setLayoutDirection(Qt::LayoutDirectionAuto);
    cursor.insertBlock(body);
    if (index == 0) {
        cursor.insertText(cut(text.body), m_plain);
    } else {
        for (const auto &piece :
             core::wordDifference(cut(entry.texts[index - 1].body), cut(text.body)))
            cursor.insertText(piece.text, diffFormat(piece.kind, m_palette));
    }
    if (const qsizetype rest = text.body.size() - longestFormerText; rest > 0)
        cursor.insertText(
            u" "_s + Timeline::tr("… and %Ln more character(s)", nullptr, static_cast<int>(rest)),
            m_quiet);
}

} // namespace deskhand::views
