// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words.h"
#include "domain/seal.h"

#include <QDateTime>
#include <QString>
#include <optional>

namespace deskhand::domain {

// How a trail can differ from what was sealed.
enum class BreakKind {
    RowChanged,
    RowDeleted,
    RowAdded,    // put into a batch that was sealed without it
    RowMoved,    // given to another transaction, and so to another batch
    RowsDiffer,  // which of a batch could not be narrowed down
    SealMissing, // inside the chain
    SealChanged, // its hash does not follow from what it says and the one before
    TailCut,     // sealing had come further than the chain does now
    Rewritten,   // a seal is another one than a checkpoint says
    OtherDesk    // the checkpoint is of another desk
};

inline constexpr std::array breakKindWords{
    core::EnumWord<BreakKind>{BreakKind::RowChanged, QLatin1StringView("row_changed")},
    core::EnumWord<BreakKind>{BreakKind::RowDeleted, QLatin1StringView("row_deleted")},
    core::EnumWord<BreakKind>{BreakKind::RowAdded, QLatin1StringView("row_added")},
    core::EnumWord<BreakKind>{BreakKind::RowMoved, QLatin1StringView("row_moved")},
    core::EnumWord<BreakKind>{BreakKind::RowsDiffer, QLatin1StringView("rows_differ")},
    core::EnumWord<BreakKind>{BreakKind::SealMissing, QLatin1StringView("seal_missing")},
    core::EnumWord<BreakKind>{BreakKind::SealChanged, QLatin1StringView("seal_changed")},
    core::EnumWord<BreakKind>{BreakKind::TailCut, QLatin1StringView("tail_cut")},
    core::EnumWord<BreakKind>{BreakKind::Rewritten, QLatin1StringView("rewritten")},
    core::EnumWord<BreakKind>{BreakKind::OtherDesk, QLatin1StringView("other_desk")},
};
constexpr const auto &wordsOf(BreakKind)
{
    return breakKindWords;
}
static_assert(core::wordsAreInOrder<BreakKind>());

inline constexpr std::array sealSourceWords{
    core::EnumWord<SealSource>{SealSource::AuditLogs, QLatin1StringView("audit_logs")},
    core::EnumWord<SealSource>{SealSource::Edits, QLatin1StringView("edits")},
    core::EnumWord<SealSource>{SealSource::Accesses, QLatin1StringView("accesses")},
};
constexpr const auto &wordsOf(SealSource)
{
    return sealSourceWords;
}
static_assert(core::wordsAreInOrder<SealSource>());

// The first place where the trail does not fit its seals.
struct AuditBreak {
    BreakKind kind = BreakKind::RowsDiffer;
    qint64 seal = 0;
    std::optional<SealSource> source; // for rows
    QString row;                      // its id; empty when unknown
    QString ticket;                   // number of the ticket it belongs to, where known
    QDateTime at;                     // of the row, where it is still there

    friend bool operator==(const AuditBreak &, const AuditBreak &) = default;
};

// What somebody knows of the chain from elsewhere.
struct Checkpoint {
    QUuid desk;
    qint64 n = 0;
    QByteArray hash;
    QDateTime sealedAt;
    qint64 rows = 0; // sealed up to there

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

struct AuditVerification {
    qint64 rows = 0; // read, sealed or not
    qint64 sealed = 0;
    qint64 seals = 0;
    std::optional<AuditBreak> firstBreak;

    [[nodiscard]] bool ok() const { return !firstBreak; }
};

} // namespace deskhand::domain
