// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

// The project's own files, as the tests of the architecture read them.
namespace deskhand::sourcechecks {

// A place in a file and what is wrong there.
struct Finding {
    QString file; // relative to the top of the tree
    int line = 0; // from 1; 0 stands for the whole file
    QString what;

    // "file:line: what", which editors can jump to.
    [[nodiscard]] QString toString() const;
};

// The top of the source tree.
QString sourceRoot();

// Files below the given folders of the tree whose names match one of the patterns
// ("*.cpp"), relative to its top, sorted.
QStringList filesBelow(const QStringList &folders, const QStringList &patterns);

// The text of one of these files. The test fails hard where it cannot be read.
QString textOf(const QString &file);

// For the message of an assertion: one finding per line.
QByteArray report(const QList<Finding> &findings);

} // namespace deskhand::sourcechecks
