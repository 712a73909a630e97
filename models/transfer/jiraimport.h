// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importsummary.h"

#include <functional>
#include <stop_token>

namespace deskhand::database {
class Connection;
}

namespace deskhand::transfer {

enum class ImportMode { DryRun, Apply };

struct ImportOptions {
    QString path; // "-": standard input
    ImportMode mode = ImportMode::Apply;
    QString rejectsPath; // empty: none is written
    QString mapPath;     // empty: the built-in mapping alone; see jiramapping.h
    std::function<void(const ImportProgress &)> progress; // after each batch; may be empty
    std::function<bool()> cancelled;                      // asked before each batch; may be empty
    std::stop_token stop; // asked for while waiting for input: core::Stopped is thrown
};

// Imports issues as Jira's REST interface gives them (version 2, or 3 with its document format):
// one per line, a list of them, or pages of a search, in any layout, plain or compressed.
//
// A record that cannot be taken is refused by itself and the rest goes on: Rejection, and a line
// {"line":N,"reason":"...","record":"..."} in the rejects file. Everything is written in whole
// batches through the audited path; stopped or killed between them, a second run completes it.
// The same file again changes nothing. A changed issue changes the fields that differ from its
// last import: an edit made on the desk to another field stays. Of two records of one issue the
// one with the later "updated" counts. DryRun does all of it in one transaction and rolls back;
// it holds its locks until then.
//
// Blocks until done; calls progress and cancelled on the calling thread. Throws
// core::EnvironmentError for a file that cannot be opened, read or written,
// core::InvalidInput for a map that makes no sense and while another import is under way,
// database::DatabaseError otherwise. No other failure of the input throws: see
// ImportSummary::outcome.
ImportSummary importJira(database::Connection &connection, const ImportOptions &options);

} // namespace deskhand::transfer
