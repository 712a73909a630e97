// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>
#include <optional>
#include <stop_token>

namespace deskhand::embedded {

enum class LockKind { Shared, Exclusive };

// An advisory lock (flock(2)) on a file, held while the object lives. The kernel drops it
// when the process ends, however it ends, so a stale file never blocks anyone; the file is
// never deleted. Not inherited by programs started meanwhile.
class FileLock {
public:
    // Makes the file if needed. Waits up to `patience`; nothing if the lock is taken still.
    // Throws EmbeddedError (FolderNotWritable, DiskFull) if the file cannot be opened, and
    // core::Stopped if it would have to wait when `stop` is asked for.
    static std::optional<FileLock> acquire(const QString &path, LockKind kind,
                                           std::chrono::milliseconds patience = {},
                                           const std::stop_token &stop = {});

    // True if any process holds a lock on the file. A missing file is not held. Looks by
    // taking the lock for an instant: two looks at once may mistake each other for a holder.
    static bool isHeld(const QString &path);

    // The process that noted its id last when it took the lock exclusively, 0 if unknown.
    static qint64 lastHolder(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    FileLock(const FileLock &) = delete;
    FileLock &operator=(const FileLock &) = delete;
    ~FileLock();

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}

    int m_descriptor;
};

} // namespace deskhand::embedded
