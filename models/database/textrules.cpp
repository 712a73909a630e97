// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/textrules.h"

#include "core/error.h"
#include "core/utf8.h"

#include <QCoreApplication>

namespace deskhand::database {

void requireStorable(QStringView text)
{
    if (!core::isStorableText(text))
        throw core::InvalidInput(
            QCoreApplication::translate("Query", "The text contains a character that cannot be "
                                                 "stored (a null character or half of a "
                                                 "surrogate pair). Remove it and try again."));
}

} // namespace deskhand::database
