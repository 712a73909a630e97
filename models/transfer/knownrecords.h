// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace deskhand::database {
class Connection;
}

// desk.external_records: which record of a source became which of ours.
namespace deskhand::transfer {

enum class RecordKind { Ticket, Comment, Person };
QString toWord(RecordKind kind); // of external_records.kind

struct RecordKey {
    QString source;
    QByteArray externalId;
};

struct KnownRecord {
    qint64 id = 0;
    QByteArray digest;
};

// By their place in `keys`; those that are not known are absent. One statement, none for none.
QHash<qsizetype, KnownRecord> findRecords(database::Connection &connection, RecordKind kind,
                                          const QList<RecordKey> &keys);

// Fresh ids for rows of a table, ascending. One statement, none for none.
QList<qint64> nextIds(database::Connection &connection, const QString &table, qint64 count);

} // namespace deskhand::transfer
