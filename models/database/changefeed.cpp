// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/changefeed.h"

#include "database/listener.h"

#include <QThread>

namespace deskhand::database {

struct ChangeFeed::Private {
    QThread thread;
    Listener *listener = nullptr; // deleted at the end of the thread, where its session lives
};

ChangeFeed::ChangeFeed(ConnectionSource source, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>())
{
    d->listener = new Listener(std::move(source));
    d->listener->moveToThread(&d->thread);
    connect(&d->thread, &QThread::started, d->listener, &Listener::connectToServer);
    connect(&d->thread, &QThread::finished, d->listener, &QObject::deleteLater);
    connect(d->listener, &Listener::ticketsChanged, this, &ChangeFeed::ticketsChanged);
    connect(d->listener, &Listener::everythingChanged, this, &ChangeFeed::everythingChanged);
    connect(d->listener, &Listener::directoryChanged, this, &ChangeFeed::directoryChanged);
    connect(d->listener, &Listener::presenceChanged, this, &ChangeFeed::presenceChanged);
    connect(d->listener, &Listener::online, this, &ChangeFeed::online);
    connect(d->listener, &Listener::offline, this, &ChangeFeed::offline);
}

ChangeFeed::~ChangeFeed()
{
    if (!d->thread.isRunning()) { // never started: nobody else will delete it
        delete d->listener;
        return;
    }
    d->thread.quit();
    d->thread.wait();
}

void ChangeFeed::start()
{
    d->thread.start();
}

} // namespace deskhand::database
