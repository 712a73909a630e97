// SPDX-License-Identifier: GPL-3.0-or-later
// A program that uses the private server, for tests that need several of them.
//   embeddedclient DATA use     starts or joins the server, says so, leaves at the end of stdin
//   embeddedclient DATA start   starts the server, pins it and ends
//   embeddedclient FILE lock    holds an exclusive lock on FILE until the end of stdin
#include "embedded/embeddederror.h"
#include "embedded/embeddedserver.h"
#include "embedded/filelock.h"
#include <QCoreApplication>
#include <QTextStream>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;

namespace {

void say(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

void waitForEndOfInput()
{
    while (std::getchar() != EOF)
        continue;
}

void use(const QString &data)
{
    EmbeddedServer server({.dataFolder = data});
    const Endpoint endpoint = server.ensureRunning();
    say(u"ready %1"_s.arg(endpoint.socketFolder));
    waitForEndOfInput();
    server.leave();
    say(u"left"_s);
}

void start(const QString &data)
{
    EmbeddedServer server({.dataFolder = data});
    server.ensureRunning();
    server.pin();
    server.leave();
    say(u"started"_s);
}

void lock(const QString &file)
{
    const auto held = FileLock::acquire(file, LockKind::Exclusive);
    say(held ? u"held"_s : u"taken"_s);
    waitForEndOfInput();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    try {
        if (arguments[2] == "use"_L1)
            use(arguments[1]);
        else if (arguments[2] == "start"_L1)
            start(arguments[1]);
        else
            lock(arguments[1]);
    } catch (const EmbeddedError &error) {
        say(u"error %1 %2"_s.arg(error.explanation(), error.detail()));
        return 1;
    }
    return 0;
}
