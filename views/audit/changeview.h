// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/auditwords.h"

#include <QTextEdit>

class QTextTable;

namespace deskhand::views {

// The changes of one edit: who, when and why, then for each changed row its fields, before and
// after side by side. In texts what was removed is struck through, what was added underlined, both
// coloured as well. All text is put in as plain text. To be read by keyboard; nothing is loaded.
class ChangeView : public QTextEdit {
    Q_OBJECT
public:
    // Longer values are cut here, and it is said by how much. UTF-16 code units.
    static constexpr qsizetype longestValue = 20'000;
    static constexpr qsizetype mostEntries = 50;

    explicit ChangeView(QWidget *parent);

    void clearChanges();
    // `chosen` is told first, the others of the same edit below it. `words` are copied.
    void showChanges(const domain::AuditEntry &chosen, const QList<domain::AuditEntry> &sameEdit,
                     const items::AuditWords &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void write();
    void writeHead(QTextCursor &cursor) const;
    void writeEntry(QTextCursor &cursor, const domain::AuditEntry &entry) const;
    void writeField(QTextTable &table, int row, const domain::AuditEntry &entry,
                    const domain::FieldChange &change) const;

    std::optional<domain::AuditEntry> m_chosen;
    QList<domain::AuditEntry> m_others;
    qsizetype m_untold = 0;
    items::AuditWords m_words;
};

} // namespace deskhand::views
