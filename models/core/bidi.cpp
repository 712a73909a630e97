// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bidi.h"

namespace deskhand::core {

namespace {

constexpr char16_t firstStrongIsolate = 0x2068;
constexpr char16_t popDirectionalIsolate = 0x2069;

// Unicode 15, property Bidi_Control.
bool isBidiControl(QChar character)
{
    const char16_t c = character.unicode();
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString withoutBidiControls(QStringView text)
{
    QString plain = text.toString();
    plain.removeIf(isBidiControl);
    return plain;
}

QString isolated(QStringView text)
{
    return QChar(firstStrongIsolate) + withoutBidiControls(text) + QChar(popDirectionalIsolate);
}

} // namespace deskhand::core
