// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/clientregistration.h"

#include "embedded/embeddederror.h"

namespace deskhand::embedded {

namespace {

// Only a look by anyIn() can be in the way, and that takes microseconds.
constexpr auto patience = std::chrono::seconds(5);

FileLock share(const QString &path)
{
    auto lock = FileLock::acquire(path, LockKind::Shared, patience);
    if (!lock)
        throw EmbeddedError::busy(path, FileLock::lastHolder(path));
    return std::move(*lock);
}

} // namespace

ClientRegistration::ClientRegistration(const QString &lockFile) : m_lock(share(lockFile)) {}

bool ClientRegistration::anyIn(const QString &lockFile)
{
    return FileLock::isHeld(lockFile);
}

} // namespace deskhand::embedded
