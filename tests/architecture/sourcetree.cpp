// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace deskhand::sourcechecks {

QString Finding::toString() const
{
    if (line == 0)
        return u"%1: %2"_s.arg(file, what);
    return u"%1:%2: %3"_s.arg(file, QString::number(line), what);
}

QString sourceRoot()
{
    return QStringLiteral(DESKHAND_SOURCE_DIR);
}

QStringList filesBelow(const QStringList &folders, const QStringList &patterns)
{
    const QDir root(sourceRoot());
    QStringList files;
    for (const QString &folder : folders) {
        QDirIterator found(root.filePath(folder), patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext())
            files.append(root.relativeFilePath(found.next()));
    }
    files.sort();
    return files;
}

QString textOf(const QString &file)
{
    QFile source(QDir(sourceRoot()).filePath(file));
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file), qPrintable(source.errorString()));
    return QString::fromUtf8(source.readAll());
}

QByteArray report(const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings)
        lines.append(finding.toString());
    return lines.join(u'\n').toUtf8();
}

} // namespace deskhand::sourcechecks
