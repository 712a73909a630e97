// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "transfer/importedpeople.h"
#include "transfer/recorddigest.h"

namespace deskhand::transfer {

enum class Verdict {
    New,
    Changed,
    Same,
    Stale,  // the desk has it from a later record
    Refused // its number belongs to a ticket of other origin
};

struct PlannedComment {
    ImportedComment comment;
    QByteArray digest;
    Verdict verdict = Verdict::New;
    qint64 id = 0;
};

// A ticket of the batch, and what is to be done about it.
struct PlannedTicket {
    ImportedTicket ticket; // its comments have moved to `comments`
    TicketDigest digest;
    qint64 line = 0;
    QByteArray record;   // as it stood in the file
    qint64 replaced = 0; // records of the same ticket before it in this batch, that differed
    qint64 repeated = 0; // and those that did not, or were older
    qint64 repeatedComments = 0;
    Verdict verdict = Verdict::New;
    domain::TicketId id;
    QByteArrayList changedParts; // as TicketDigest::changedParts()
    QByteArrayList addedTags;
    QByteArrayList removedTags; // hashes
    QList<PlannedComment> comments;
};

struct BatchPlan {
    QList<PlannedTicket> tickets;
    PeoplePlan people;

    [[nodiscard]] bool changesNothing() const;
};

// Decides what is to be done about each ticket and comment of a batch, from what the desk knows
// of them. Reads only; the number of statements does not depend on the size of the batch.
class BatchPlanner {
public:
    BatchPlanner(database::Connection &connection, ImportedPeople &people)
        : m_connection(connection),
          m_people(people)
    {
    }

    BatchPlan plan(QList<PlannedTicket> tickets);

private:
    void matchTickets(QList<PlannedTicket> &tickets);
    void matchNumbers(QList<PlannedTicket> &tickets);
    void matchComments(QList<PlannedTicket> &tickets);
    void giveIds(QList<PlannedTicket> &tickets);

    database::Connection &m_connection;
    ImportedPeople &m_people;
};

} // namespace deskhand::transfer
