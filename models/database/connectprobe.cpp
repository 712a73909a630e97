// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connectprobe.h"

#include "core/logging.h"
#include "database/connectstring.h"
#include "database/errors.h"

#include <condition_variable>
#include <libpq-fe.h>
#include <memory>
#include <mutex>
#include <system_error>
#include <thread>

namespace deskhand::database {

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    std::mutex mutex;
    std::condition_variable_any changed;
    bool isThere = false;
};

// Without the password: the server need not let us in to be there.
QByteArray pingString(ConnectionSettings settings)
{
    settings.password.clear();
    settings.libpqParameters.remove(u"passfile"_s);
    return connectString(settings).toUtf8();
}

// On a thread of its own, which ends when its time is up: neither looking up a name nor
// connecting can be called off.
void ping(const std::shared_ptr<Answer> &answer, const QByteArray &target)
{
    PQping(target.constData());
    {
        const std::lock_guard lock(answer->mutex);
        answer->isThere = true;
    }
    answer->changed.notify_all();
}

} // namespace

void awaitAnswer(const ConnectionSettings &settings)
{
    if (!settings.stop.stop_possible())
        return;
    const auto answer = std::make_shared<Answer>();
    try {
        std::thread([answer, target = pingString(settings)] { ping(answer, target); }).detach();
    } catch (const std::system_error &error) {
        qCWarning(core::lcDatabase, "no thread to look for the server with: %s", error.what());
        return;
    }
    const auto isThere = [&] { return answer->isThere; };
    std::unique_lock lock(answer->mutex);
    if (!answer->changed.wait(lock, settings.stop, isThere) &&
        !answer->changed.wait_for(lock, std::chrono::seconds(1), isThere))
        throw DatabaseError(core::ErrorKind::Cancelled, {}, {}, u"stopped while connecting"_s);
}

} // namespace deskhand::database
