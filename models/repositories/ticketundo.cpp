// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "repositories/auditedwrite.h"
#include "repositories/ticketrepository.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

namespace deskhand::repositories {

using database::Query;
using database::Row;
using database::sqlFile;
using namespace domain;
using namespace Qt::StringLiterals;

namespace {

// Columns of undo/edit.sql
enum Column { Outcome, Table, Record, TicketOf, Number, Field, Left, Now, ChangedBy, ChangedAt };

// Values arrive as ["value"]: a document cannot be a bare string or number.
QJsonValue valueOf(const Row &row, Column column)
{
    return row.isNull(column) ? QJsonValue() : row.json(column).array().at(0);
}

UndoConflict conflictFrom(const Row &row)
{
    return {.ticket = row.optionalId<TicketId>(TicketOf),
            .ticketNumber = row.text(Number),
            .table = row.text(Table),
            .record = row.int64(Record),
            .field = row.text(Field),
            .left = valueOf(row, Left),
            .now = valueOf(row, Now),
            .changedBy = row.text(ChangedBy),
            .changedAt = row.time(ChangedAt)};
}

Irreversible irreversibleFrom(const Row &row)
{
    static const QHash<QString, Irreversible> kinds = {{u"teams"_s, Irreversible::Team},
                                                       {u"tags"_s, Irreversible::Tag},
                                                       {u"attachments"_s, Irreversible::Attachment},
                                                       {u"saved_views"_s, Irreversible::View}};
    if (row.text(Field) == u"login"_s)
        return Irreversible::Login;
    return kinds.value(row.text(Table), Irreversible::Person);
}

// What the rows of one undo add up to.
struct Findings {
    UndoOutcome outcome;
    QSet<TicketId> restored;
    QSet<TicketId> changedSince;

    void add(const Row &row)
    {
        const QString kind = row.text(Outcome);
        const auto ticket = row.optionalId<TicketId>(TicketOf);
        if (kind == u"restored"_s && ticket)
            restored.insert(*ticket);
        else if (kind == u"restored"_s)
            ++outcome.otherRestored;
        else if (kind == u"out_of_reach"_s)
            ++outcome.outOfReach;
        else if (kind == u"irreversible"_s)
            addIrreversible(irreversibleFrom(row));
        else
            addConflict(conflictFrom(row));
    }

    void addIrreversible(Irreversible kind)
    {
        if (!outcome.irreversible.contains(kind))
            outcome.irreversible.append(kind);
    }

    void addConflict(const UndoConflict &conflict)
    {
        outcome.conflicts.append(conflict);
        if (conflict.ticket)
            changedSince.insert(*conflict.ticket);
    }
};

} // namespace

UndoOutcome undoEdit(AuditedWrite &write, const QUuid &edit)
{
    Findings findings;
    Query(write.connection(), sqlFile(u"undo/edit"_s))
        .bind(u":edit"_s, edit)
        .each([&](const Row &row) { findings.add(row); });
    findings.outcome.restored = findings.restored.values();
    findings.outcome.changedSince = findings.changedSince.size();
    return findings.outcome;
}

} // namespace deskhand::repositories
