// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/traildelegate.h"

#include "core/bidi.h"
#include "items/audittrailmodel.h"
#include "views/ticket/paint.h"

#include <QPainter>

namespace deskhand::views {

namespace {

constexpr qsizetype longestShown = 300; // more fits into no column

} // namespace

void TrailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(items::AuditTrailModel::FirstOfEditRole).toBool() || index.row() == 0)
        return;
    painter->fillRect(
        QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
        blend(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), 0.16));
}

QString TrailDelegate::displayText(const QVariant &value, const QLocale & /*locale*/) const
{
    return core::withoutBidiControls(value.toString().left(longestShown).simplified());
}

} // namespace deskhand::views
