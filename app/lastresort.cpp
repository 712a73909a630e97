// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lastresort.h"

#include "app/cli/output.h"
#include "app/logfile.h"
#include "core/error.h"
#include "core/logging.h"

#include <QCoreApplication>
#include <exception>
#include <new>
#include <system_error>
#include <typeinfo>

namespace deskhand::app {

namespace {

class LastResort {
    Q_DECLARE_TR_FUNCTIONS(LastResort)
};

QString ownFault()
{
    return LastResort::tr("The program met a fault of its own and had to end. %1 says more.")
        .arg(logFilePath());
}

// The kind goes into the log, the text only of those that quote no data.
QString wordsFor(const std::exception_ptr &failure)
{
    try {
        std::rethrow_exception(failure);
    } catch (const core::Error &error) {
        qCCritical(core::lcApp, "not caught: %ls", qUtf16Printable(error.detail()));
        return error.explanation().isEmpty() ? ownFault() : error.explanation();
    } catch (const std::bad_alloc &) {
        qCCritical(core::lcApp, "not caught: out of memory");
        return LastResort::tr("There is not enough memory. What was under way was not saved; close "
                              "other programs and try again.");
    } catch (const std::system_error &error) {
        qCCritical(core::lcApp, "not caught: %s", error.what());
        return LastResort::tr("The system refused what the program needs: %1.")
            .arg(QString::fromLocal8Bit(error.what()));
    } catch (const std::exception &error) {
        qCCritical(core::lcApp, "not caught: %s", typeid(error).name());
    } catch (...) {
        qCCritical(core::lcApp, "not caught: no exception of the standard");
    }
    return ownFault();
}

[[noreturn]] void complainAndAbort()
{
    if (const auto failure = std::current_exception())
        complain(wordsFor(failure));
    std::abort();
}

} // namespace

int runGuarded(const std::function<int()> &program)
{
    std::set_terminate(complainAndAbort);
    try {
        return program();
    } catch (...) {
        complain(wordsFor(std::current_exception()));
        return EXIT_FAILURE;
    }
}

} // namespace deskhand::app
