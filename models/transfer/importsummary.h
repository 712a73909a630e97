// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What an import did, whatever format it read.
namespace deskhand::transfer {

struct ImportCounts {
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;

    friend bool operator==(const ImportCounts &, const ImportCounts &) = default;
};

// A record, or a part of one, that was refused.
struct Rejection {
    qint64 line = 0; // where the record begins in the file; the first line is 1
    QString reason;  // translated, one sentence
};

// One word of the source and what it became.
struct MappedWord {
    enum class Field { Status, Priority };
    Field field = Field::Status;
    QString source; // as the file says it; empty: the file said nothing
    QString word;   // the desk's word, as in domain/enums.h
    qint64 tickets = 0;

    friend bool operator==(const MappedWord &, const MappedWord &) = default;
};

// Things of the source that have no place on the desk, and how many there were.
struct ImportOmissions {
    qint64 attachments = 0;     // the file names them and does not hold their content
    qint64 missingComments = 0; // the source counts more comments than the file holds
    qint64 tags = 0;            // longer than a tag may be

    friend bool operator==(const ImportOmissions &, const ImportOmissions &) = default;
};

struct ImportSummary {
    enum class Outcome {
        Complete,        // read to the end; single records may have been refused
        NothingFound,    // the file holds no record at all
        NothingAccepted, // every record was refused
        EndsEarly,       // the file stops in the middle; what stands before that was imported
        Cancelled,       // stopped on request; whole batches were imported
    };
    static constexpr int rejectionsKept = 20;

    Outcome outcome = Outcome::Complete;
    QString explanation; // translated, one sentence; empty when Complete. Otherwise the import
                         // failed, and a command says this and exits non-zero.
    ImportCounts tickets;
    ImportCounts comments;
    ImportCounts people;
    QList<MappedWord> mapping; // every word met, statuses first, the most frequent first
    ImportOmissions omissions;
    QList<Rejection> rejections; // the first of them; the rejects file has all
};

struct ImportProgress {
    qint64 bytesRead = 0;  // of the file as it lies on disk
    qint64 bytesTotal = 0; // 0: unknown (standard input)
    ImportCounts tickets;
};

} // namespace deskhand::transfer
