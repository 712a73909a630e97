// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace deskhand::testing {

enum class Compression { None, Gzip, Zstd, Xz, Bzip2 };

QByteArray compressed(const QByteArray &content, Compression compression);

} // namespace deskhand::testing
