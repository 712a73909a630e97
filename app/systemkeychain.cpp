// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/systemkeychain.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QPromise>
#include <memory>
#include <qt6keychain/keychain.h>

namespace deskhand::app {

using services::Keychain;
using namespace Qt::StringLiterals;

namespace {

const QString service = u"deskhand"_s;

Keychain::State stateOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::NoError:
        return Keychain::State::Done;
    case QKeychain::EntryNotFound:
        return Keychain::State::NothingKept;
    default:
        break;
    }
    qCInfo(core::lcApp, "keychain: error %d", int(job.error())); // its text may name the entry
    return Keychain::State::Unavailable;
}

// Jobs end themselves; the application object is their parent in case they never do.
template <typename Job, typename Read>
QFuture<Keychain::Answer> run(Job *job, const QString &key, Read read)
{
    auto promise = std::make_shared<QPromise<Keychain::Answer>>();
    promise->start();
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [promise, job, read] {
        promise->addResult(Keychain::Answer{.state = stateOf(*job), .password = read(*job)});
        promise->finish();
    });
    job->start();
    return promise->future();
}

QString nothing(const QKeychain::Job & /*job*/)
{
    return {};
}

} // namespace

QFuture<Keychain::Answer> SystemKeychain::find(const QString &key)
{
    return run(new QKeychain::ReadPasswordJob(service, QCoreApplication::instance()), key,
               [](QKeychain::ReadPasswordJob &job) { return job.textData(); });
}

QFuture<Keychain::Answer> SystemKeychain::keep(const QString &key, const QString &password)
{
    auto *job = new QKeychain::WritePasswordJob(service, QCoreApplication::instance());
    job->setTextData(password);
    return run(job, key, nothing);
}

QFuture<Keychain::Answer> SystemKeychain::forget(const QString &key)
{
    return run(new QKeychain::DeletePasswordJob(service, QCoreApplication::instance()), key,
               nothing);
}

} // namespace deskhand::app
