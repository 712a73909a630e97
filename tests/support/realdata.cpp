// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/realdata.h"

#include <QDir>

namespace deskhand::testing {

QString realData(const QString &name)
{
    const QString folder =
        qEnvironmentVariable("DESKHAND_TEST_DATA", QStringLiteral(DESKHAND_SOURCE_DIR) +
                                                       QStringLiteral("/../shared/data"));
    const QString path = QDir(folder).filePath(name);
    return QFile::exists(path) ? path : QString();
}

} // namespace deskhand::testing
