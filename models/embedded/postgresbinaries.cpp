// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/postgresbinaries.h"

#include "core/logging.h"
#include "embedded/embeddederror.h"
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

QStringList folders(const BinaryPlaces &places)
{
    if (!places.explicitFolder.isEmpty())
        return {places.explicitFolder};
    QStringList found;
    for (const QString &root : places.versionedFolders) {
        const auto majors = QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &major : majors)
            found += root + u'/' + major + u"/bin"_s;
    }
    return found + places.searchPath;
}

bool isComplete(const QString &folder)
{
    return QFileInfo(folder + u"/postgres"_s).isExecutable() &&
           QFileInfo(folder + u"/initdb"_s).isExecutable();
}

std::optional<PostgresBinaries> ask(const QString &folder)
{
    QProcess process;
    process.setWorkingDirectory(u"/"_s);
    process.start(folder + u"/postgres"_s, {u"--version"_s});
    if (!process.waitForFinished(10'000) || process.exitCode() != 0)
        return std::nullopt;
    const QString answer = QString::fromLocal8Bit(process.readAllStandardOutput());
    static const QRegularExpression form(u"\\(PostgreSQL\\) ((\\d+)\\S*)"_s);
    const auto match = form.match(answer);
    if (!match.hasMatch())
        return std::nullopt;
    return PostgresBinaries{folder, match.captured(2).toInt(), match.captured(1)};
}

QString describe(const BinaryPlaces &places)
{
    return u"searched: "_s + folders(places).join(u", "_s);
}

} // namespace

BinaryPlaces BinaryPlaces::fromEnvironment()
{
    return {.explicitFolder = qEnvironmentVariable("DESKHAND_POSTGRES_BINDIR"),
            .versionedFolders = {u"/usr/lib/postgresql"_s},
            .searchPath =
                qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts)};
}

QString PostgresBinaries::program(const QString &name) const
{
    return folder + u'/' + name;
}

QList<PostgresBinaries> installedBinaries(const BinaryPlaces &places)
{
    QList<PostgresBinaries> found;
    const QStringList candidates = folders(places);
    for (const QString &folder : candidates) {
        if (!isComplete(folder))
            continue;
        if (const auto binaries = ask(folder))
            found += *binaries;
        else
            qCWarning(core::lcEmbedded) << "no version from the server programs in" << folder;
    }
    std::ranges::stable_sort(found, std::greater{}, &PostgresBinaries::major);
    return found;
}

PostgresBinaries newestBinaries(const BinaryPlaces &places)
{
    const auto found = installedBinaries(places);
    if (found.isEmpty() || found.first().major < oldestMajor)
        throw EmbeddedError::binariesMissing(oldestMajor, describe(places));
    return found.first();
}

PostgresBinaries binariesForMajor(const BinaryPlaces &places, int major, const QString &folder)
{
    if (major < oldestMajor)
        throw EmbeddedError::versionTooOld(folder, major, oldestMajor);
    const auto found = installedBinaries(places);
    if (found.isEmpty())
        throw EmbeddedError::binariesMissingFor(folder, major, describe(places));
    const auto fit = std::ranges::find(found, major, &PostgresBinaries::major);
    if (fit == found.end())
        throw EmbeddedError::wrongVersion(folder, major, found.first().major);
    return *fit;
}

} // namespace deskhand::embedded
