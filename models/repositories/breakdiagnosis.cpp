// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/breakdiagnosis.h"

#include "database/query.h"
#include "domain/transactionsnapshot.h"
#include "repositories/sealedrows.h"
#include "repositories/sealstream.h"

#include <QMap>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

using Leaves = QMap<QByteArray, QByteArray>; // by key

Leaves keptLeaves(Connection &connection, qint64 seal, SealSource source)
{
    Leaves kept;
    Query(connection, sqlFile(u"sealing/leaves"_s))
        .bind(u":n"_s, seal)
        .bind(u":source"_s, static_cast<int>(source))
        .each([&](const Row &row) {
            const QByteArray leaves = row.bytes(0);
            for (qsizetype at = 0; at + leafBytes <= leaves.size(); at += leafBytes)
                kept.insert(leaves.mid(at, leafKeyBytes),
                            leaves.mid(at + leafKeyBytes, leafBytes - leafKeyBytes));
        });
    return kept;
}

QString snapshotOf(Connection &connection, qint64 seal)
{
    if (seal == 0)
        return TransactionSnapshot().toText();
    return Query(connection, sqlFile(u"sealing/snapshot"_s))
        .bind(u":n"_s, seal)
        .one([](const Row &row) { return row.text(0); });
}

Leaves presentLeaves(Connection &connection, qint64 seal, SealSource source)
{
    Leaves present;
    eachSealedRow(connection, source, snapshotOf(connection, seal - 1),
                  snapshotOf(connection, seal),
                  [&](const SealedRow &row) { present.insert(leafKey(row.id), row.leaf); });
    return present;
}

// Time and ticket of a row, where it is; false where it is not.
bool describe(Connection &connection, AuditBreak &found)
{
    const QString statement = *found.source == SealSource::AuditLogs ? u"sealing/findlog"_s
                              : *found.source == SealSource::Edits   ? u"sealing/findedit"_s
                                                                     : u"sealing/findaccess"_s;
    bool isThere = false;
    Query(connection, sqlFile(statement)).bind(u":key"_s, found.row).each([&](const Row &row) {
        found.at = row.time(0);
        found.ticket = row.text(1);
        isThere = true;
    });
    return isThere;
}

bool isKeptElsewhere(Connection &connection, qint64 seal, SealSource source, const QByteArray &key)
{
    return Query(connection, sqlFile(u"sealing/keyelsewhere"_s))
        .bind(u":n"_s, seal)
        .bind(u":source"_s, static_cast<int>(source))
        .bind(u":key"_s, key)
        .one([](const Row &row) { return !row.isNull(0); });
}

} // namespace

AuditBreak diagnose(Connection &connection, qint64 seal, SealSource source)
{
    AuditBreak found{.kind = BreakKind::RowsDiffer, .seal = seal, .source = source};
    const Leaves kept = keptLeaves(connection, seal, source);
    const Leaves present = presentLeaves(connection, seal, source);
    if (kept.isEmpty() && !present.isEmpty())
        return found; // a batch too large to have its leaves kept
    for (auto leaf = kept.begin(); leaf != kept.end(); ++leaf) {
        if (present.value(leaf.key()) == leaf.value())
            continue;
        found.row = idOfLeafKey(leaf.key());
        const bool isThere = describe(connection, found);
        found.kind = present.contains(leaf.key()) ? BreakKind::RowChanged
                     : isThere                    ? BreakKind::RowMoved
                                                  : BreakKind::RowDeleted;
        return found;
    }
    for (auto leaf = present.begin(); leaf != present.end(); ++leaf) {
        if (kept.contains(leaf.key()))
            continue;
        found.row = idOfLeafKey(leaf.key());
        describe(connection, found);
        found.kind = isKeptElsewhere(connection, seal, source, leaf.key()) ? BreakKind::RowMoved
                                                                           : BreakKind::RowAdded;
        return found;
    }
    return found;
}

} // namespace deskhand::repositories
