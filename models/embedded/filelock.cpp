// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/filelock.h"

#include "core/pause.h"
#include "embedded/embeddederror.h"
#include <QFile>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

namespace {

constexpr auto retryEvery = std::chrono::milliseconds(20);

bool tryLock(int descriptor, LockKind kind)
{
    const int operation = kind == LockKind::Shared ? LOCK_SH : LOCK_EX;
    int result = 0;
    do {
        result = flock(descriptor, operation | LOCK_NB);
    } while (result != 0 && errno == EINTR);
    return result == 0;
}

// For the words of whoever waits in vain. On a full disk nobody learns it, and that is all.
void noteHolder(int descriptor)
{
    const QByteArray pid = QByteArray::number(qint64(getpid())) + '\n';
    if (ftruncate(descriptor, 0) == 0 && pwrite(descriptor, pid.data(), size_t(pid.size()), 0) < 0)
        return;
}

} // namespace

std::optional<FileLock> FileLock::acquire(const QString &path, LockKind kind,
                                          std::chrono::milliseconds patience,
                                          const std::stop_token &stop)
{
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        throw EmbeddedError::fromErrno(path, errno, u"open"_s);
    FileLock lock(descriptor);
    const auto deadline = std::chrono::steady_clock::now() + patience;
    while (!tryLock(descriptor, kind)) {
        if (std::chrono::steady_clock::now() >= deadline)
            return std::nullopt;
        core::pause(stop, retryEvery);
    }
    if (kind == LockKind::Exclusive)
        noteHolder(descriptor);
    return lock;
}

bool FileLock::isHeld(const QString &path)
{
    const int descriptor =
        open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (descriptor < 0)
        return false;
    const FileLock probe(descriptor);
    return !tryLock(descriptor, LockKind::Exclusive);
}

qint64 FileLock::lastHolder(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readLine(32).trimmed().toLongLong() : 0;
}

FileLock::FileLock(FileLock &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1))
{
}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor);
}

} // namespace deskhand::embedded
