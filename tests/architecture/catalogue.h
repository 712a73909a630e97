// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/sourcetree.h"

#include <QByteArray>
#include <QSet>

// The catalogues of translations (translations/*.ts), and what makes an entry sound.
namespace deskhand::sourcechecks {

struct CatalogueEntry {
    QString context;
    QString source;
    QString comment;   // the second argument of tr()
    QString state;     // "", "unfinished", "vanished" or "obsolete"
    QStringList forms; // one translation, or one for each plural form
    bool counted = false;
    int line = 0;

    // What tr() looks an entry up by.
    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

struct Catalogue {
    QString language; // "de"
    QList<CatalogueEntry> entries;

    [[nodiscard]] QSet<QString> keys() const;
};

// Fails the test hard on a file that is no catalogue.
Catalogue parseCatalogue(const QByteArray &text);

// The entry is finished and not outdated, has all plural forms of its language, and each form
// keeps the source's place markers (%1, %n), keyboard mnemonic and surrounding space. A plural
// form may say its number in words instead of %n.
QList<Finding> checkEntry(const QString &file, const QString &language,
                          const CatalogueEntry &entry);

// Texts of the source that the catalogue lacks, and entries that no source has any more.
QList<Finding> checkCompleteness(const QString &file, const Catalogue &catalogue,
                                 const Catalogue &fresh);

} // namespace deskhand::sourcechecks
