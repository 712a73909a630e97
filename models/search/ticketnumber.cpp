// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/ticketnumber.h"

#include "search/textwords.h"

#include <QRegularExpression>

namespace deskhand::search {

using namespace Qt::StringLiterals;

QString ticketNumberIn(QStringView word)
{
    constexpr qsizetype longest = 60; // as the database keeps them
    static const QRegularExpression form(
        u"^[[:punct:]]*([0-9]+|[A-Za-z][A-Za-z0-9_]*-[0-9]+)[[:punct:]]*\\z"_s);
    const auto match = form.match(word.toString());
    const QString number = match.captured(1);
    return match.hasMatch() && number.size() <= longest ? folded(number) : QString();
}

} // namespace deskhand::search
