// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/rememberedcheckpoints.h"

#include "core/error.h"
#include "services/checkpointdocument.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QStandardPaths>

namespace deskhand::services {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

RememberedCheckpoints::RememberedCheckpoints()
    : m_path(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
             u"/checkpoints.json"_s)
{
}

RememberedCheckpoints::RememberedCheckpoints(const QString &path) : m_path(path) {}

std::optional<domain::Checkpoint> RememberedCheckpoints::at(const QString &address) const
{
    const QJsonValue known = readAll(m_path).value(address);
    if (!known.isObject())
        return std::nullopt;
    try {
        return readCheckpoint(QJsonDocument(known.toObject()).toJson()).checkpoint;
    } catch (const core::InvalidInput &) {
        return std::nullopt; // edited by hand, or half written by a full disk long ago
    }
}

void RememberedCheckpoints::remember(const QString &address,
                                     const domain::Checkpoint &checkpoint) const
{
    QJsonObject all = readAll(m_path);
    all.insert(address, QJsonDocument::fromJson(writeCheckpoint(checkpoint)).object());
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(QJsonDocument(all).toJson()) < 0 || !file.commit())
        throw core::EnvironmentError(
            QCoreApplication::translate("RememberedCheckpoints",
                                        "What was seen of the audit trail could not be written "
                                        "down on this computer."),
            m_path + u": "_s + file.errorString());
}

} // namespace deskhand::services
