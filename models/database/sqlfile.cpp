// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/errors.h"
#include "database/query.h"
#include "database/sqlresources.h"

#include <QFile>
#include <QHash>
#include <QMutex>

static void initResources() // Q_INIT_RESOURCE must stand outside of namespaces
{
    Q_INIT_RESOURCE(deskhandsql);
}

namespace deskhand::database {

using namespace Qt::StringLiterals;

void registerSqlResources()
{
    static const bool registered = (initResources(), true);
    Q_UNUSED(registered)
}

QString sqlFile(const QString &name)
{
    static QMutex mutex;
    static QHash<QString, QString> texts;
    const QMutexLocker lock(&mutex);
    if (const auto found = texts.constFind(name); found != texts.constEnd())
        return *found;

    registerSqlResources();
    QFile file(u":/sql/queries/%1.sql"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw DatabaseError(core::ErrorKind::Internal, {}, {}, u"no such SQL file: "_s + name);
    return *texts.insert(name, QString::fromUtf8(file.readAll()));
}

} // namespace deskhand::database
