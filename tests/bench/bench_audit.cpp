// SPDX-License-Identifier: GPL-3.0-or-later
// What the audit trail costs: edits with its triggers and without, in turn; whether sealing keeps
// up, and how fast the trail is verified.
#include "bench/benchdesk.h"
#include "bench/load.h"
#include "bench/measure.h"
#include "database/query.h"
#include "repositories/auditverification.h"
#include "repositories/sealing.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace deskhand::bench;
using deskhand::database::Connection;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::database::sqlFile;
namespace repositories = deskhand::repositories;

namespace {

struct Options {
    int rounds = 5;
    std::chrono::milliseconds duration{2000};
    qint64 trailRows = 1'000'000; // to verify
    QString only;                 // one of the parts below; empty: all
};

enum class Audit { Off, On };

void setAudit(Connection &owner, Audit audit)
{
    owner.execute(u"ALTER TABLE desk.tickets %1 TRIGGER tickets_audit_update"_s.arg(
        audit == Audit::On ? u"ENABLE ALWAYS"_s : u"DISABLE"_s));
}

double bulkUpdate(Connection &owner)
{
    return millisecondsOf([&] {
        Query(owner, u"UPDATE desk.tickets SET priority = CASE priority WHEN 'low'"
                     " THEN 'high'::desk.ticket_priority ELSE 'low' END WHERE id <= 100000"_s)
            .run();
    });
}

QString figure(double value)
{
    return QString::number(value, 'f', 0);
}

void compareEdits(BenchDesk &desk, int clients, const QString &name, EditShape without,
                  EditShape with, const Options &options)
{
    std::vector<double> cpu[2];
    std::vector<double> perSecond[2];
    for (int round = 0; round < options.rounds; ++round)
        for (const Audit audit : {Audit::Off, Audit::On}) {
            setAudit(desk.owner(), audit);
            const auto result = runLoad(desk.settings(), clients,
                                        audit == Audit::On ? with : without, options.duration);
            const auto at = static_cast<std::size_t>(audit);
            cpu[at].push_back(result.cpuMicroseconds);
            perSecond[at].push_back(result.perSecond);
        }
    const double cpuOff = median(cpu[0]);
    const double cpuOn = median(cpu[1]);
    const double rateOff = median(perSecond[0]);
    const double rateOn = median(perSecond[1]);
    printLine({u"%1, %2 clients"_s.arg(name).arg(clients), figure(cpuOff), figure(cpuOn),
               ratio(cpuOn, cpuOff), figure(rateOff), figure(rateOn), ratio(rateOn, rateOff)});
}

void compareBulk(BenchDesk &desk, const Options &options)
{
    std::vector<double> times[2];
    for (int round = 0; round < options.rounds; ++round)
        for (const Audit audit : {Audit::Off, Audit::On}) {
            setAudit(desk.owner(), audit);
            times[static_cast<std::size_t>(audit)].push_back(bulkUpdate(desk.owner()));
            desk.owner().execute(u"VACUUM desk.tickets"_s);
        }
    printLine({u"100,000 rows in one UPDATE"_s, milliseconds(median(times[0])),
               milliseconds(median(times[1])), ratio(median(times[1]), median(times[0]))});
}

qint64 unsealedRows(Connection &connection, const QString &snapshot)
{
    return Query(connection, sqlFile(u"sealing/unsealed"_s))
        .bind(u":after"_s, snapshot)
        .one([](const Row &row) { return row.int64(0); });
}

void sealUntil(const std::stop_token &stop, const deskhand::database::ConnectionSettings &settings)
{
    constexpr auto pause = std::chrono::seconds(3);
    Connection connection(settings);
    while (!stop.stop_requested()) {
        std::this_thread::sleep_for(pause);
        std::optional<deskhand::domain::Seal> seal;
        const double time = millisecondsOf([&] { seal = repositories::sealTrail(connection); });
        if (seal)
            printLine({u"  seal %1"_s.arg(seal->n), u"%1 rows"_s.arg(seal->count()),
                       milliseconds(time),
                       u"%1 left"_s.arg(unsealedRows(connection, seal->snapshot))});
    }
}

void compareSealing(BenchDesk &desk, const Options &options)
{
    constexpr int clients = 8;
    const auto duration = 6 * options.duration;
    setAudit(desk.owner(), Audit::On);
    repositories::sealTrail(desk.owner());
    std::vector<double> perSecond[2];
    for (int round = 0; round < 2; ++round) {
        perSecond[0].push_back(
            runLoad(desk.settings(), clients, EditShape::Stated, duration).perSecond);
        repositories::sealTrail(desk.owner());
        const std::jthread sealer(
            [&](const std::stop_token &stop) { sealUntil(stop, desk.settings()); });
        perSecond[1].push_back(
            runLoad(desk.settings(), clients, EditShape::Stated, duration).perSecond);
    }
    printLine({u"edits a second: unsealed, sealed"_s, figure(median(perSecond[0])),
               figure(median(perSecond[1])), ratio(median(perSecond[1]), median(perSecond[0]))});
}

void measureVerification(BenchDesk &desk, const Options &options)
{
    setAudit(desk.owner(), Audit::On);
    while (repositories::chainEnd(desk.owner()).total < options.trailRows) {
        bulkUpdate(desk.owner());
        desk.owner().execute(u"VACUUM desk.tickets"_s);
        std::optional<deskhand::domain::Seal> seal;
        const double time = millisecondsOf([&] { seal = repositories::sealTrail(desk.owner()); });
        printLine({u"  sealing"_s, u"%1 rows"_s.arg(seal ? seal->count() : 0),
                   milliseconds(time)}); // the first holds the history of the demo as well
    }
    const auto seals = desk.as(desk.settings().user);
    std::vector<double> times;
    deskhand::domain::AuditVerification found;
    for (int round = 0; round < 3; ++round)
        times.push_back(
            millisecondsOf([&] { found = repositories::verifyTrail(desk.owner(), *seals); }));
    if (found.firstBreak)
        throw std::runtime_error("the trail does not fit its seals");
    printLine(
        {u"verification"_s, u"%1 rows"_s.arg(found.rows), milliseconds(median(times)),
         u"%1 rows/s"_s.arg(figure(1000.0 * static_cast<double>(found.rows) / median(times)))});
}

void compareEdits(BenchDesk &desk, const Options &options)
{
    printLine({u"edits of one ticket"_s, u"us CPU off"_s, u"us CPU on"_s, u"ratio"_s,
               u"edits/s off"_s, u"edits/s on"_s, u"ratio"_s});
    for (const int clients : {1, 8, 32}) {
        compareEdits(desk, clients, u"bare UPDATE"_s, EditShape::Bare, EditShape::Bare, options);
        compareEdits(desk, clients, u"stated edit"_s, EditShape::Transaction, EditShape::Stated,
                     options);
    }
}

void measure(const Options &options)
{
    constexpr qint64 tickets = 100'000;
    BenchDesk desk(tickets);
    const auto wanted = [&](const QString &part) {
        return options.only.isEmpty() || options.only == part;
    };
    if (wanted(u"edits"_s))
        compareEdits(desk, options);
    if (wanted(u"bulk"_s))
        compareBulk(desk, options);
    if (wanted(u"sealing"_s))
        compareSealing(desk, options);
    if (wanted(u"verification"_s))
        measureVerification(desk, options);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser line;
    line.setApplicationDescription(u"Edits with the audit trail and without it."_s);
    line.addHelpOption();
    line.addOptions({{u"rounds"_s, u"of which medians are taken"_s, u"N"_s, u"5"_s},
                     {u"seconds"_s, u"each client edits in one go"_s, u"S"_s, u"2"_s},
                     {u"rows"_s, u"of the trail that is verified"_s, u"N"_s, u"1000000"_s},
                     {u"only"_s, u"edits, bulk, sealing or verification"_s, u"PART"_s}});
    line.process(application);
    try {
        measure({.rounds = line.value(u"rounds"_s).toInt(),
                 .duration = std::chrono::seconds(line.value(u"seconds"_s).toInt()),
                 .trailRows = line.value(u"rows"_s).toLongLong(),
                 .only = line.value(u"only"_s)});
    } catch (const std::exception &error) {
        std::fprintf(stderr, "%s\n", error.what());
        return EXIT_FAILURE;
    }
    return EXIT_SUCCESS;
}
