// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/timelinewriter.h"

#include "core/bidi.h"
#include "views/ticket/links.h"
#include "views/ticket/timewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

using items::TimelineEntry;
using Kind = TimelineEntry::Kind;

struct Timeline {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

constexpr qsizetype longText = 8'000; // UTF-16 units shown of a longer text
constexpr qsizetype longLines = 150;
constexpr QChar placeOfLink = QChar::ObjectReplacementCharacter;

// How much of a text is shown while it is folded; all of a short one.
qsizetype foldedLength(const QString &text)
{
    qsizetype end = 0;
    for (qsizetype line = 0; line < longLines; ++line) {
        const qsizetype next = text.indexOf(u'\n', end);
        if (next < 0)
            end = text.size();
        if (next < 0 || next >= longText)
            break;
        end = next + 1;
    }
    if (end <= longText)
        return end == 0 ? text.size() : end;
    return text.at(longText).isLowSurrogate() ? longText - 1 : longText;
}

QString speakerLabel(const TimelineEntry &entry)
{
    if (entry.kind == Kind::Description)
        return Timeline::tr("Request");
    if (entry.visibility == domain::CommentVisibility::Internal)
        return Timeline::tr("Internal note");
    return entry.side == TimelineEntry::Side::Requester ? Timeline::tr("Requester")
                                                        : Timeline::tr("Reply");
}

QString authorOf(const TimelineEntry &entry)
{
    return entry.author.isEmpty() ? Timeline::tr("Somebody unknown") : core::isolated(entry.author);
}

} // namespace

QString drawable(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        const char16_t code = c.unicode();
        if (code == 0xfdd0 || code == 0xfdd1 || code == 0xfffc)
            c = QChar::ReplacementCharacter;
        else if (code == u'\r' || code == 0x2029)
            c = u'\n';
    }
    return text;
}

BlockKeeper::BlockKeeper(const QTextCursor &cursor)
    : m_block(cursor.blockFormat()),
      m_characters(cursor.blockCharFormat())
{
}

void BlockKeeper::endBlock(QTextCursor &cursor) const
{
    cursor.insertBlock(m_block, m_characters);
}

bool isCard(const TimelineEntry &entry)
{
    return entry.kind == Kind::Description || (entry.kind == Kind::Comment && !entry.isDeleted());
}

Tone toneOf(const TimelineEntry &entry)
{
    if (entry.visibility == domain::CommentVisibility::Internal)
        return Tone::Note;
    return entry.side == TimelineEntry::Side::Requester ? Tone::Neutral : Tone::Reply;
}

TimelineWriter::TimelineWriter(const QPalette &palette, const QFont &font,
                               Qt::LayoutDirection direction, QDate today, Editing editing)
    : m_palette(palette),
      m_direction(direction),
      m_today(today),
      m_editing(editing)
{
    m_quiet.setForeground(quietText(palette));
    m_quiet.setFontPointSize(font.pointSizeF() * 0.92);
    m_strong.setFontWeight(QFont::DemiBold);
}

int TimelineWriter::write(QTextCursor &cursor, const TimelineEntry &entry, Unfolded unfolded) const
{
    const int before = cursor.document()->blockCount();
    switch (entry.kind) {
    case Kind::Day: {
        const BlockKeeper next(cursor);
        QTextBlockFormat format = blockFormat(22, 14);
        format.setAlignment(Qt::AlignHCenter);
        cursor.setBlockFormat(format);
        cursor.insertText(dayWords(entry.at.date(), m_today), m_quiet);
        next.endBlock(cursor);
        break;
    }
    case Kind::Description:
    case Kind::Comment:
        if (entry.isDeleted())
            writeDeleted(cursor, entry, unfolded);
        else
            writeCard(cursor, entry, unfolded);
        break;
    case Kind::Attachment:
        writeAttachment(cursor, entry);
        break;
    case Kind::Change:
        writeChange(cursor, entry);
        break;
    }
    return cursor.document()->blockCount() - before;
}

void TimelineWriter::writeCard(QTextCursor &cursor, const TimelineEntry &entry,
                               Unfolded unfolded) const
{
    using namespace timeline;
    const BlockKeeper next(cursor);
    writeHead(cursor, entry);
    const QString text = drawable(entry.text);
    const qsizetype shown = unfolded.testFlag(Unfold::LongText) ? text.size() : foldedLength(text);
    // Each paragraph finds its own direction, whatever that of the window.
    QTextBlockFormat body = blockFormat(0, 0);
    body.setLayoutDirection(Qt::LayoutDirectionAuto);
    cursor.insertBlock(body);
    if (text.trimmed().isEmpty())
        cursor.insertText(Timeline::tr("No text"), m_quiet);
    else
        writeBody(cursor, text.left(shown));
    if (shown < text.size()) {
        cursor.insertBlock(blockFormat(4, 0));
        const QString address = u"%1:%2/%3"_s.arg(unfoldScheme).arg(int(entry.kind)).arg(entry.id);
        cursor.insertText(Timeline::tr("Show all %L1 characters").arg(text.size()),
                          linkFormat(address));
    }
    if (!entry.texts.isEmpty())
        writeEdited(cursor, entry, unfolded);
    QTextBlockFormat last = cursor.blockFormat();
    last.setBottomMargin(padding + gap);
    cursor.setBlockFormat(last);
    next.endBlock(cursor);
}

// Who, as what and when, and what the reader may do about it.
void TimelineWriter::writeHead(QTextCursor &cursor, const TimelineEntry &entry) const
{
    using namespace timeline;
    QTextCharFormat label = m_quiet;
    if (toneOf(entry) != Tone::Neutral)
        label.setForeground(toneColour(m_palette, toneOf(entry)));
    label.setFontWeight(QFont::DemiBold);
    cursor.setBlockFormat(blockFormat(2 * padding + gap, 3));
    cursor.insertText(authorOf(entry), m_strong);
    cursor.insertText(u"   "_s + speakerLabel(entry), label);
    writeTime(cursor, entry, m_quiet);
    if (m_editing == Editing::Off)
        return;
    const auto offer = [&](const QString &words, const QString &address) {
        cursor.insertText(u"   "_s, m_quiet);
        cursor.insertText(words, linkFormat(address));
    };
    if (entry.kind == Kind::Description)
        offer(Timeline::tr("Edit"), editScheme + u":description"_s);
    if (!entry.isMine)
        return; // other people's: in the context menu
    using Offer = TimelineEntry::Offer;
    if (entry.offers.testFlag(Offer::Edit))
        offer(Timeline::tr("Edit"), u"%1:%2"_s.arg(editScheme).arg(entry.id));
    if (entry.offers.testFlag(Offer::Delete))
        offer(Timeline::tr("Delete"), u"%1:%2"_s.arg(deleteScheme).arg(entry.id));
}

void TimelineWriter::writeAttachment(QTextCursor &cursor, const TimelineEntry &entry) const
{
    const BlockKeeper next(cursor);
    cursor.setBlockFormat(blockFormat(timeline::gap, timeline::gap));
    const QStringList around =
        Timeline::tr("%1 attached %2 (%3)")
            .arg(drawable(authorOf(entry)), QString(placeOfLink), sizeWords(entry.sizeBytes))
            .split(placeOfLink);
    cursor.insertText(around.value(0), m_quiet);
    cursor.insertText(core::isolated(drawable(entry.text)),
                      linkFormat(u"%1:%2"_s.arg(attachmentScheme).arg(entry.id)));
    cursor.insertText(around.value(1), m_quiet);
    writeTime(cursor, entry, m_quiet);
    next.endBlock(cursor);
}

void TimelineWriter::writeChange(QTextCursor &cursor, const TimelineEntry &entry) const
{
    const BlockKeeper next(cursor);
    QStringList sentences = drawable(entry.text).split(u'\n');
    cursor.setBlockFormat(blockFormat(5, 5));
    cursor.insertText(sentences.takeFirst(), m_quiet);
    writeTime(cursor, entry, m_quiet);
    for (const QString &sentence : std::as_const(sentences)) {
        cursor.insertBlock(blockFormat(1, 5));
        cursor.insertText(sentence, m_quiet);
    }
    next.endBlock(cursor);
}

void TimelineWriter::writeBody(QTextCursor &cursor, const QString &text) const
{
    const QString body = text.endsWith(u'\n') ? text.chopped(1) : text;
    qsizetype done = 0;
    for (const FoundLink &link : findLinks(body)) {
        cursor.insertText(body.sliced(done, link.position - done), m_plain);
        cursor.insertText(body.sliced(link.position, link.length),
                          linkFormat(QString::fromLatin1(link.url.toEncoded())));
        done = link.position + link.length;
    }
    cursor.insertText(body.sliced(done), m_plain);
}

void TimelineWriter::writeTime(QTextCursor &cursor, const TimelineEntry &entry,
                               const QTextCharFormat &format) const
{
    QTextCharFormat time = format;
    time.setToolTip(exactWords(entry.at));
    cursor.insertText(u"   "_s, format);
    cursor.insertText(clockWords(entry.at), time);
}

QTextBlockFormat TimelineWriter::blockFormat(int top, int bottom) const
{
    using namespace timeline;
    QTextBlockFormat format;
    format.setTopMargin(top);
    format.setBottomMargin(bottom);
    format.setLeftMargin(m_direction == Qt::LeftToRight ? startMargin : endMargin);
    format.setRightMargin(m_direction == Qt::LeftToRight ? endMargin : startMargin);
    format.setLayoutDirection(m_direction);
    return format;
}

QTextCharFormat TimelineWriter::linkFormat(const QString &address) const
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(m_palette.color(QPalette::Link));
    format.setFontUnderline(true);
    return format;
}

} // namespace deskhand::views
