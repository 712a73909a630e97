// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/randompassword.h"

#include <QRandomGenerator>

namespace deskhand::core {

using namespace Qt::StringLiterals;

QString randomPassword()
{
    constexpr QLatin1StringView letters("abcdefghjkmnpqrstuvwxyz23456789"); // no i, l, o, 0, 1
    constexpr int groups = 4;
    constexpr int groupLength = 5;
    QString password;
    for (int i = 0; i < groups * groupLength; ++i) {
        if (i > 0 && i % groupLength == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    }
    return password;
}

} // namespace deskhand::core
