// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/command.h"
#include "app/language/translation.h"
#include "app/logfile.h"
#include "core/error.h"

#include <QApplication>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;
namespace app = deskhand::app;

namespace {

constexpr int usageError = 2;

void nameTheProgram()
{
    QCoreApplication::setApplicationName(u"deskhand"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESKHAND_VERSION));
    QGuiApplication::setDesktopFileName(u"deskhand"_s);
}

void complain(const QString &message)
{
    std::fputs(("deskhand: " + message.toUtf8() + '\n').constData(), stderr);
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

int runHeadless(int &argc, char **argv, const QStringList &arguments, app::Command::Needs needs)
{
    std::unique_ptr<QCoreApplication> application;
    if (needs == app::Command::Needs::Offscreen) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    app::Translation translation;
    translation.use(QString());
    return app::runCommand(arguments);
}

int runWindow(int &argc, char **argv, const QStringList &arguments)
{
    if (!hasDisplay()) {
        complain(QCoreApplication::translate(
            "main", "There is no display to open a window on. The commands that \"deskhand "
                    "--help\" lists work without one."));
        return EXIT_FAILURE;
    }
    const QApplication application(argc, argv);
    const auto settings = app::userSettings();
    app::Application desk(app::windowTarget(arguments), *settings);
    desk.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    app::logToFile();
    try {
        const QStringList arguments = app::decodeArguments(argc, argv);
        app::Command::Needs needs{};
        if (app::isCommandLine(arguments, &needs))
            return runHeadless(argc, argv, arguments, needs);
        return runWindow(argc, argv, arguments);
    } catch (const deskhand::core::Error &error) {
        complain(error.explanation());
        return usageError;
    }
}
