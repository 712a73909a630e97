// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/rejectsfile.h"

#include "core/error.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

namespace deskhand::transfer {

RejectsFile::RejectsFile(const QString &path) : m_file(path)
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly))
        fail();
}

void RejectsFile::add(qint64 line, const QString &reason, const QByteArray &record)
{
    const nlohmann::ordered_json entry{
        {"line", line}, {"reason", reason.toStdString()}, {"record", record.toStdString()}};
    std::string text = entry.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
    text += '\n';
    if (m_file.write(text.data(), qint64(text.size())) != qint64(text.size()))
        fail();
}

void RejectsFile::finish()
{
    if (!m_file.flush())
        fail();
}

void RejectsFile::fail() const
{
    throw core::EnvironmentError(
        QCoreApplication::translate("RejectsFile",
                                    "The refused records cannot be written to “%1”: %2.")
            .arg(m_file.fileName(), m_file.errorString()));
}

} // namespace deskhand::transfer
