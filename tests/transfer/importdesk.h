// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "repositories/deskdatabase.h"
#include "transfer/jiraimport.h"

#include <QTemporaryDir>

namespace deskhand::testing {

// A desk of its own to import into, and the files to import.
class ImportDesk : public DeskDatabase {
public:
    // The path of a new file of that content.
    QString file(const QByteArray &content);

    transfer::ImportSummary import(const QByteArray &content,
                                   transfer::ImportMode mode = transfer::ImportMode::Apply);
    transfer::ImportSummary importFile(const QString &path,
                                       transfer::ImportMode mode = transfer::ImportMode::Apply);

    [[nodiscard]] QString rejectsPath() const; // written by each import
    // "line: reason" of each entry.
    [[nodiscard]] QStringList rejects() const;

    // Everything an import may change, in one text to compare.
    [[nodiscard]] QString content();
    // The columns of the ticket with that number, as text, joined by " | ".
    [[nodiscard]] QString ticketText(const QString &number, const QString &columns);

private:
    QTemporaryDir m_folder;
    int m_files = 0;
};

// An issue with a key, and further members of its "fields".
QByteArray issue(const QByteArray &key, const QByteArray &fields = {});

// "1 created, 2 updated, 3 unchanged, 4 rejected", to be compared.
QString told(const transfer::ImportCounts &counts);

} // namespace deskhand::testing
