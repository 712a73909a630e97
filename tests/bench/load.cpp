// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/load.h"

#include "database/query.h"
#include "database/transaction.h"

#include <QElapsedTimer>
#include <QFile>
#include <barrier>
#include <exception>
#include <numeric>
#include <stdexcept>
#include <thread>
#include <unistd.h>
#include <vector>

namespace deskhand::bench {

using database::Connection;
using database::Query;
using database::Row;
using database::Transaction;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ticketsEach = 3000;

struct Client {
    std::thread thread;
    qint64 process = 0; // of its session on the server
    qint64 edits = 0;
    std::exception_ptr failure;
};

void update(Connection &connection, qint64 ticket)
{
    Query(connection, u"UPDATE desk.tickets SET status = CASE status WHEN 'open'"
                      " THEN 'in_progress'::desk.ticket_status ELSE 'open' END"
                      " WHERE id = CAST(:id AS bigint)"_s)
        .bind(u":id"_s, ticket)
        .run();
}

void editOnce(Connection &connection, EditShape shape, qint64 ticket)
{
    if (shape == EditShape::Bare)
        return update(connection, ticket);
    Transaction transaction(connection);
    if (shape == EditShape::Stated)
        Query(connection, database::sqlFile(u"audit/beginedit"_s))
            .bind(u":edit_id"_s, QUuid::createUuid())
            .bind(u":reason"_s, u"measure"_s)
            .bind(u":undoes"_s, QUuid())
            .each([](const Row &) {});
    update(connection, ticket);
    transaction.commit();
}

void editUntil(Connection &connection, EditShape shape, qint64 firstTicket,
               std::chrono::milliseconds duration, Client &client)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < duration.count())
        editOnce(connection, shape, firstTicket + client.edits++ % ticketsEach);
}

double cpuOf(const std::vector<Client> &clients)
{
    return std::accumulate(clients.begin(), clients.end(), 0.0, [](double sum, const Client &c) {
        return sum + (c.process > 0 ? cpuMicroseconds(c.process) : 0.0);
    });
}

} // namespace

double cpuMicroseconds(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(file.fileName() + u": "_s + file.errorString()));
    const QByteArray text = file.readAll();
    // After the name in brackets, which may hold anything: state, and utime as the 12th.
    const QByteArrayList fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
    constexpr int userTime = 11;
    const double ticks = fields.at(userTime).toDouble() + fields.at(userTime + 1).toDouble();
    return ticks * 1e6 / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

LoadResult runLoad(const database::ConnectionSettings &settings, int count, EditShape shape,
                   std::chrono::milliseconds duration)
{
    std::vector<Client> clients(static_cast<std::size_t>(count));
    std::barrier together(count + 1); // all connected, go, all done, CPU read
    for (std::size_t i = 0; i < clients.size(); ++i)
        clients[i].thread = std::thread([&, i] {
            Client &client = clients[i];
            std::unique_ptr<Connection> connection;
            const auto attempt = [&](const auto &step) {
                try {
                    step();
                } catch (...) {
                    client.failure = std::current_exception();
                }
            };
            attempt([&] {
                connection = std::make_unique<Connection>(settings);
                client.process =
                    Query(*connection, u"SELECT pg_backend_pid()"_s).one([](const Row &row) {
                        return row.int64(0);
                    });
            });
            together.arrive_and_wait();
            together.arrive_and_wait();
            if (!client.failure)
                attempt([&] {
                    editUntil(*connection, shape, 1 + static_cast<qint64>(i) * ticketsEach,
                              duration, client);
                });
            together.arrive_and_wait();
            together.arrive_and_wait();
        });

    together.arrive_and_wait();
    const double before = cpuOf(clients);
    QElapsedTimer timer;
    together.arrive_and_wait();
    timer.start();
    together.arrive_and_wait();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double after = cpuOf(clients);
    together.arrive_and_wait();

    qint64 edits = 0;
    for (Client &client : clients) {
        client.thread.join();
        edits += client.edits;
    }
    for (const Client &client : clients)
        if (client.failure)
            std::rethrow_exception(client.failure);
    return {.perSecond = static_cast<double>(edits) / seconds,
            .cpuMicroseconds = (after - before) / static_cast<double>(edits)};
}

} // namespace deskhand::bench
