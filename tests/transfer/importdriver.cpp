// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a file in a process of its own, so that a test can kill it or read its peak memory:
//   importdriver SOCKET_FOLDER DATABASE FILE [--dry-run]
#include "core/error.h"
#include "database/connection.h"
#include "transfer/jiraimport.h"

#include <QCoreApplication>
#include <cstdio>

using namespace deskhand;
using namespace Qt::StringLiterals;

namespace {

void print(const char *what, const transfer::ImportCounts &counts)
{
    std::printf("%s created %lld updated %lld unchanged %lld rejected %lld\n", what, counts.created,
                counts.updated, counts.unchanged, counts.rejected);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    try {
        database::Connection connection(
            {.host = arguments.at(1), .database = arguments.at(2), .user = u"postgres"_s});
        transfer::ImportOptions options{.path = arguments.at(3)};
        if (arguments.contains(u"--dry-run"_s))
            options.mode = transfer::ImportMode::DryRun;
        options.progress = [](const transfer::ImportProgress &progress) {
            print("batch", progress.tickets);
        };
        const auto summary = transfer::importJira(connection, options);
        print("tickets", summary.tickets);
        print("comments", summary.comments);
        print("people", summary.people);
        std::fprintf(stderr, "%s\n", qPrintable(summary.explanation));
        return summary.explanation.isEmpty() ? 0 : 1;
    } catch (const core::Error &error) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(error.explanation()),
                     qPrintable(error.detail()));
        return 2;
    }
}
