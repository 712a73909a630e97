// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <optional>

namespace deskhand::core {

// Exact UTF-8 to QString: keeps a leading U+FEFF, which QString::fromUtf8 drops,
// and returns nullopt on malformed input instead of inserting U+FFFD.
std::optional<QString> decodeUtf8(QByteArrayView bytes);

// False when the text holds U+0000 or an unpaired surrogate: PostgreSQL cannot keep
// the first, UTF-8 cannot say the second.
bool isStorableText(QStringView text);

} // namespace deskhand::core
