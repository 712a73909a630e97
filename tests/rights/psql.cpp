// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/psql.h"

#include "support/testserver.h"

#include <QProcess>
#include <QRegularExpression>
#include <stdexcept>

namespace deskhand::testing {

using namespace Qt::StringLiterals;

PsqlRun runPsql(const database::ConnectionSettings &settings, const QString &sql)
{
    QProcess psql;
    psql.setProcessChannelMode(QProcess::MergedChannels);
    QStringList environment = QProcess::systemEnvironment();
    environment << u"PGPASSWORD="_s + settings.password << u"LC_ALL=C.UTF-8"_s;
    psql.setEnvironment(environment);
    psql.start(TestServer::shared().programsFolder() + u"/psql"_s,
               {u"-X"_s, u"-w"_s, u"-q"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-v"_s,
                u"VERBOSITY=verbose"_s, u"-h"_s, settings.host, u"-U"_s, settings.user, u"-d"_s,
                settings.database});
    psql.write(sql.toUtf8() + "\n;\n");
    psql.closeWriteChannel();
    if (!psql.waitForFinished(60'000))
        throw std::runtime_error("psql did not end");
    PsqlRun run{.exitCode = psql.exitCode(), .output = QString::fromUtf8(psql.readAll())};
    static const QRegularExpression error(u"(?:ERROR|FATAL):  ([0-9A-Z]{5}):"_s);
    run.sqlState = error.match(run.output).captured(1);
    return run;
}

} // namespace deskhand::testing
