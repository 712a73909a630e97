// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/allcommands.h"
#include "app/cli/command.h"
#include "database/migrator.h"

#include <QCoreApplication>

namespace deskhand::app {

int runInit(CommandContext &context)
{
    context.database.initialise();
    context.out.note(
        QCoreApplication::translate("Init", "The database is ready, schema version %1.")
            .arg(database::Migrator::latest()));
    return EXIT_SUCCESS;
}

} // namespace deskhand::app
