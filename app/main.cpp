// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/desktop.h"
#include "app/language/translation.h"
#include "app/lastresort.h"
#include "app/logfile.h"
#include "app/systemkeychain.h"
#include "app/terminationsignals.h"
#include "embedded/datafolder.h"

#include <QApplication>
#include <QIcon>
#include <QSocketNotifier>
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

// The window is closed as by its own button: drafts are kept, the last one out stops the server.
void endOnSignal()
{
    auto *notifier = new QSocketNotifier(app::TerminationSignals::descriptor(),
                                         QSocketNotifier::Read, QCoreApplication::instance());
    QObject::connect(notifier, &QSocketNotifier::activated, notifier, [notifier] {
        notifier->setEnabled(false);
        QApplication::closeAllWindows();
        QCoreApplication::quit(); // should a dialog have kept one open
    });
}

int runWindow(int &argc, char **argv, const QStringList &arguments)
{
    if (!hasDisplay()) {
        app::complain(QCoreApplication::translate(
            "main", "There is no display to open a window on. The commands that \"deskhand "
                    "--help\" lists work without one."));
        return EXIT_FAILURE;
    }
    const QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/deskhand.svg"_s));
    const auto settings = app::userSettings();
    app::SystemKeychain keychain;
    app::Desktop desktop(*settings, keychain, deskhand::embedded::DataFolder::defaultPath());
    desktop.start(app::windowTarget(arguments));
    endOnSignal();
    const int code = QApplication::exec();
    return app::TerminationSignals::received() != 0 ? app::TerminationSignals::exitCode() : code;
}

int run(int argc, char **argv)
{
    try {
        const QStringList arguments = app::decodeArguments(argc, argv);
        app::Command::Needs needs{};
        if (app::isCommandLine(arguments, &needs))
            return runHeadless(argc, argv, arguments, needs);
        return runWindow(argc, argv, arguments);
    } catch (const app::UsageError &error) {
        app::complain(error.explanation());
        return usageError;
    }
}

} // namespace

int main(int argc, char **argv)
{
    nameTheProgram();
    app::logToFile();
    const app::TerminationSignals signals;
    return app::runGuarded([&] { return run(argc, argv); });
}
