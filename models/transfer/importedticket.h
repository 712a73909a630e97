// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "transfer/importsummary.h"
#include "transfer/sourcetime.h"

#include <QByteArrayList>
#include <QString>
#include <optional>

// What every source's records become before they are written: the neutral middle between the
// formats, which know nothing of the database, and the writer, which knows nothing of formats.
// Texts are UTF-8 as the source had them, byte for byte.
namespace deskhand::transfer {

struct ImportedPerson {
    // The names the source knows this person by, the most lasting first ("key:jdoe",
    // "name:jdoe"). Two records are of one person when they share one of them.
    QByteArrayList aliases; // at least one
    QByteArray name;
    QByteArray email;           // empty: not said, or no address
    std::optional<bool> active; // nullopt: not said
};

struct ImportedComment {
    QByteArray externalId;
    std::optional<ImportedPerson> author;
    domain::CommentVisibility visibility = domain::CommentVisibility::Public;
    QByteArray body;
    std::optional<SourceTime> created; // nullopt: not said
    std::optional<SourceTime> updated;
};

struct ImportedTicket {
    QString source;        // system and address: desk.external_records.source
    QByteArray externalId; // unique in its source
    QByteArray number;
    QByteArray title;
    QByteArray description;
    domain::TicketStatus status = domain::TicketStatus::Open;
    domain::TicketPriority priority = domain::TicketPriority::Medium;
    std::optional<ImportedPerson> requester;
    std::optional<ImportedPerson> assignee;
    QByteArrayList tags;               // no two equal but for case
    std::optional<SourceTime> created; // nullopt: not said
    std::optional<SourceTime> updated;
    std::optional<SourceTime> resolved;      // as said; of an active ticket it is not used
    std::optional<SourceTime> statusChanged; // from the history, where there is one
    QList<ImportedComment> comments;

    // How the source said it, for the report of the mapping.
    QString sourceStatus;
    QString sourcePriority;

    QStringList refusedComments; // why; translated
    ImportOmissions omissions;
};

} // namespace deskhand::transfer
