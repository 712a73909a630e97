// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/databasekey.h"

namespace deskhand::app {

using namespace Qt::StringLiterals;

QString databaseKey(const DatabaseTarget &target)
{
    if (!target.conninfo && !target.server)
        return u"embedded:"_s + target.dataFolder;
    const auto settings =
        target.server ? *target.server : database::settingsFromConninfo(*target.conninfo);
    return u"%1:%2/%3"_s.arg(settings.host, QString::number(settings.port), settings.database);
}

QString sessionKey(const DatabaseTarget &target)
{
    const QString database = databaseKey(target);
    return target.server ? database + u" as "_s + target.server->user : database;
}

} // namespace deskhand::app
