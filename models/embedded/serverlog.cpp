// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/serverlog.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

constexpr qint64 rotateAbove = 8 * 1024 * 1024;
constexpr qint64 tailBytes = 8 * 1024;

template <std::size_t N>
bool containsAny(const QString &text, const std::array<QLatin1StringView, N> &phrases)
{
    return std::ranges::any_of(phrases, [&](auto phrase) { return text.contains(phrase); });
}

} // namespace

ServerComplaint complaintIn(const QString &output)
{
    static constexpr std::array full{"No space left on device"_L1, "Disk quota exceeded"_L1};
    static constexpr std::array alive{"pre-existing shared memory block"_L1,
                                      "postmaster.pid\" already exists"_L1,
                                      ".lock\" already exists"_L1, "is already in use"_L1};
    if (containsAny(output, full))
        return ServerComplaint::DiskFull;
    if (containsAny(output, alive))
        return ServerComplaint::OldServerAlive;
    return ServerComplaint::Other;
}

ServerLog::ServerLog(QString path) : m_path(std::move(path)) {}

void ServerLog::rotate() const
{
    if (size() > rotateAbove) {
        std::rename(QFile::encodeName(m_path).constData(),
                    QFile::encodeName(m_path + u".1"_s).constData());
    }
}

qint64 ServerLog::size() const
{
    return QFileInfo(m_path).size();
}

QString ServerLog::tail(qint64 offset) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    file.seek(std::max(offset, file.size() - tailBytes));
    return QString::fromUtf8(file.readAll()).trimmed();
}

} // namespace deskhand::embedded
