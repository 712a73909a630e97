// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/filelock.h"
#include <QString>

namespace deskhand::embedded {

// Says that a program uses the server, for as long as it lives: a shared lock on a file.
// It ends with the process, however that ends. To be made and ended under the operation lock,
// or the server may be stopped between looking and leaving.
class ClientRegistration {
public:
    explicit ClientRegistration(const QString &lockFile);

    // True if any program, this one included, is registered.
    static bool anyIn(const QString &lockFile);

private:
    FileLock m_lock;
};

} // namespace deskhand::embedded
