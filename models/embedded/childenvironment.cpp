// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/childenvironment.h"

using namespace Qt::StringLiterals;

namespace deskhand::embedded {

QProcessEnvironment childEnvironment()
{
    const QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment environment;
    for (const QString &name : {u"PATH"_s, u"LD_LIBRARY_PATH"_s}) {
        if (own.contains(name))
            environment.insert(name, own.value(name));
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace deskhand::embedded
