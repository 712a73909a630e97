// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace deskhand::embedded {

// What PostgreSQL's programs get to see: messages in English (we read them), nothing of the
// PG* variables, which may speak of another server.
QProcessEnvironment childEnvironment();

} // namespace deskhand::embedded
