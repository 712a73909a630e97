// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/changeview.h"

#include "core/bidi.h"
#include "core/worddiff.h"
#include "views/ticket/diffformat.h"
#include "views/ticket/paint.h"
#include "views/ticket/timewords.h"

#include <QEvent>
#include <QLocale>
#include <QScrollBar>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

using core::DiffKind;
using core::DiffPiece;

constexpr int nameShare = 24; // percent of the width

QString shortened(const QString &value)
{
    return value.size() <= ChangeView::longestValue ? value : value.left(ChangeView::longestValue);
}

QTextCharFormat quiet(const QPalette &palette)
{
    QTextCharFormat format;
    format.setForeground(quietText(palette));
    return format;
}

QTextCharFormat strong()
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return format;
}

void writePieces(QTextCursor cursor, const QList<DiffPiece> &pieces, DiffKind side,
                 const QPalette &palette)
{
    for (const DiffPiece &piece : pieces)
        if (piece.kind == DiffKind::Same || piece.kind == side)
            cursor.insertText(piece.text, diffFormat(piece.kind, palette));
}

QTextTableFormat tableFormat(const QPalette &palette)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    const qreal valueShare = (100 - nameShare) / 2.0;
    format.setColumnWidthConstraints({QTextLength(QTextLength::PercentageLength, nameShare),
                                      QTextLength(QTextLength::PercentageLength, valueShare),
                                      QTextLength(QTextLength::PercentageLength, valueShare)});
    format.setBorder(1);
    format.setBorderCollapse(true);
    format.setBorderBrush(
        blend(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.18));
    format.setCellPadding(5);
    format.setBottomMargin(12);
    format.setHeaderRowCount(1);
    return format;
}

} // namespace

ChangeView::ChangeView(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setAccessibleName(tr("What was changed"));
    setPlaceholderText(tr("Choose a change: it is shown here, before and after."));
}

void ChangeView::clearChanges()
{
    m_chosen.reset();
    m_others.clear();
    m_untold = 0;
    clear();
}

void ChangeView::showChanges(const domain::AuditEntry &chosen,
                             const QList<domain::AuditEntry> &sameEdit,
                             const items::AuditWords &words)
{
    QList<domain::AuditEntry> others = sameEdit;
    others.removeIf([&](const domain::AuditEntry &entry) { return entry.id == chosen.id; });
    const qsizetype untold = std::max<qsizetype>(others.size() - mostEntries, 0);
    others.resize(others.size() - untold);
    if (m_chosen == chosen && m_others == others && m_untold == untold)
        return; // whoever is reading keeps the place
    m_chosen = chosen;
    m_others = others;
    m_untold = untold;
    m_words = words;
    write();
}

void ChangeView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_chosen)
        write();
}

void ChangeView::write()
{
    clear();
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    writeHead(cursor);
    writeEntry(cursor, *m_chosen);
    if (!m_others.isEmpty()) {
        cursor.insertBlock();
        cursor.insertText(tr("In the same edit"), strong());
        for (const domain::AuditEntry &entry : std::as_const(m_others))
            writeEntry(cursor, entry);
    }
    if (m_untold > 0) {
        cursor.insertBlock();
        cursor.insertText(tr("… and %Ln more change(s)", nullptr, static_cast<int>(m_untold)),
                          quiet(palette()));
    }
    cursor.endEditBlock();
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(0);
}

void ChangeView::writeHead(QTextCursor &cursor) const
{
    const QString person = m_words.person(m_chosen->actor);
    QTextCharFormat name = strong();
    name.setFontPointSize(font().pointSizeF() * 1.15);
    cursor.insertText(core::isolated(person), name);
    if (person != m_chosen->actor)
        cursor.insertText(u"  "_s + core::isolated(m_chosen->actor), quiet(palette()));
    cursor.insertBlock();
    cursor.insertText(exactWords(m_chosen->at), QTextCharFormat());
    cursor.insertBlock();
    if (m_chosen->reason.isEmpty())
        cursor.insertText(tr("No reason was given: it was not done with this program, or by a "
                             "program that states none."),
                          quiet(palette()));
    else
        cursor.insertText(m_chosen->reason, QTextCharFormat());
}

void ChangeView::writeEntry(QTextCursor &cursor, const domain::AuditEntry &entry) const
{
    QTextBlockFormat space;
    space.setTopMargin(10);
    cursor.insertBlock(space);
    cursor.insertText(items::AuditWords::what(entry), strong());
    if (!entry.ticket.isEmpty())
        cursor.insertText(u"  "_s + tr("Ticket %1").arg(core::isolated(entry.ticket)),
                          QTextCharFormat());
    cursor.insertText(u"  "_s + tr("row %1").arg(entry.record), quiet(palette()));
    if (entry.changes.isEmpty())
        return;
    QTextTable *table =
        cursor.insertTable(static_cast<int>(entry.changes.size()) + 1, 3, tableFormat(palette()));
    const QStringList heads{tr("Field"), tr("Before"), tr("After")};
    for (int column = 0; column < heads.size(); ++column)
        table->cellAt(0, column).firstCursorPosition().insertText(heads[column], quiet(palette()));
    for (int i = 0; i < entry.changes.size(); ++i)
        writeField(*table, i + 1, entry, entry.changes[i]);
    cursor.movePosition(QTextCursor::End);
}

void ChangeView::writeField(QTextTable &table, int row, const domain::AuditEntry &entry,
                            const domain::FieldChange &change) const
{
    const auto put = [&](int column, const QString &text, const QTextCharFormat &format) {
        table.cellAt(row, column).lastCursorPosition().insertText(text, format);
    };
    put(0, items::AuditWords::field(change.field), strong());
    const QString before = m_words.value(entry.table, change.field, change.before);
    const QString after = m_words.value(entry.table, change.field, change.after);
    const auto pieces = core::wordDifference(shortened(before), shortened(after));
    const auto side = [&](int column, const QString &value, const QJsonValue &raw, DiffKind kind) {
        if (raw.isNull() || raw.isUndefined())
            put(column, u"–"_s, quiet(palette()));
        else if (value.isEmpty())
            put(column, tr("(empty)"), quiet(palette()));
        else
            writePieces(table.cellAt(row, column).lastCursorPosition(), pieces, kind, palette());
        if (const qsizetype rest = value.size() - longestValue; rest > 0)
            put(column,
                u"\n"_s + tr("… and %Ln more character(s)", nullptr, static_cast<int>(rest)),
                quiet(palette()));
    };
    side(1, before, change.before, DiffKind::Removed);
    side(2, after, change.after, DiffKind::Added);
}

} // namespace deskhand::views
