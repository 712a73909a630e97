// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace deskhand::testing {

// A file or folder of the real data that tests can use, empty where there is none: below the
// folder that DESKHAND_TEST_DATA names, or ../shared/data beside the source.
QString realData(const QString &name);

} // namespace deskhand::testing
