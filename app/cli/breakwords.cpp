// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/breakwords.h"

#include <QCoreApplication>

namespace deskhand::app {

using namespace Qt::StringLiterals;
using domain::AuditBreak;
using domain::BreakKind;
using domain::SealSource;

namespace {

class BreakWords {
    Q_DECLARE_TR_FUNCTIONS(BreakWords)
};

QString rowWords(const AuditBreak &found)
{
    QString row;
    switch (found.source.value_or(SealSource::AuditLogs)) {
    case SealSource::AuditLogs:
        row = BreakWords::tr("audit row %1").arg(found.row);
        break;
    case SealSource::Edits:
        row = BreakWords::tr("edit %1").arg(found.row);
        break;
    case SealSource::Accesses:
        row = BreakWords::tr("access record %1").arg(found.row);
        break;
    }
    return found.ticket.isEmpty() ? row : BreakWords::tr("%1 (ticket %2)").arg(row, found.ticket);
}

} // namespace

QString breakWords(const AuditBreak &found)
{
    const QString seal = QString::number(found.seal);
    switch (found.kind) {
    case BreakKind::RowChanged:
        return BreakWords::tr("%1 was changed after seal %2 was put on it.")
            .arg(rowWords(found), seal);
    case BreakKind::RowDeleted:
        return BreakWords::tr("%1 was deleted after seal %2 was put on it.")
            .arg(rowWords(found), seal);
    case BreakKind::RowAdded:
        return BreakWords::tr("%1 was slipped in among the rows of seal %2 afterwards.")
            .arg(rowWords(found), seal);
    case BreakKind::RowMoved:
        return BreakWords::tr("%1 was moved to or from the rows of seal %2 afterwards.")
            .arg(rowWords(found), seal);
    case BreakKind::RowsDiffer:
        return BreakWords::tr("The rows of seal %1 are not those that were sealed; which of them "
                              "could not be narrowed down.")
            .arg(seal);
    case BreakKind::SealMissing:
        return BreakWords::tr("Seal %1 was removed.").arg(seal);
    case BreakKind::SealChanged:
        return BreakWords::tr("Seal %1 was changed: it does not follow from the one before.")
            .arg(seal);
    case BreakKind::TailCut:
        return BreakWords::tr("The end of the trail was cut off: seal %1 and what followed are "
                              "gone.")
            .arg(seal);
    case BreakKind::Rewritten:
        return BreakWords::tr("The trail was rewritten: seal %1 is not the one that was seen or "
                              "exported before.")
            .arg(seal);
    case BreakKind::OtherDesk:
        return BreakWords::tr("The checkpoint belongs to another desk.");
    }
    Q_UNREACHABLE();
}

} // namespace deskhand::app
