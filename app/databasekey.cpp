// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databasekey.h"

namespace deskhand::app {

using namespace Qt::StringLiterals;

QString databaseKey(const DatabaseTarget &target)
{
    if (!target.conninfo)
        return u"embedded:"_s + target.dataFolder;
    const auto settings = database::settingsFromConninfo(*target.conninfo);
    return u"%1:%2/%3"_s.arg(settings.host, QString::number(settings.port), settings.database);
}

} // namespace deskhand::app
