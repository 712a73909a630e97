// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 5 * 1024 * 1024;

// Of the process, since Qt's message handler is. O_APPEND makes each write() whole, also
// between several programs.
int logDescriptor = -1;

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs) + u" ["_s +
                         QString::number(getpid()) + u"] "_s +
                         qFormatLogMessage(type, context, message) + u'\n';
    const QByteArray bytes = line.toUtf8();
    if (type == QtFatalMsg) { // the program ends here, and whoever started it must learn why
        const QByteArray words = "deskhand: " + message.simplified().toUtf8() + '\n';
        std::fputs(words.constData(), stderr);
    }
    if (::write(logDescriptor, bytes.constData(), static_cast<std::size_t>(bytes.size())) < 0)
        ::write(STDERR_FILENO, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace

QString logFilePath()
{
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString base = state.isEmpty() ? QDir::homePath() + u"/.local/state"_s : state;
    return base + u"/deskhand/deskhand.log"_s;
}

void logToFile()
{
    const QString path = logFilePath();
    QDir().mkpath(QFileInfo(path).path());
    if (QFileInfo(path).size() > largest) {
        QFile::remove(path + u".1"_s);
        QFile::rename(path, path + u".1"_s);
    }
    logDescriptor = ::open(QFile::encodeName(path).constData(),
                           O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (logDescriptor < 0)
        return;
    qSetMessagePattern(u"%{category} %{type}: %{message}"_s);
    qInstallMessageHandler(write);
}

} // namespace deskhand::app
