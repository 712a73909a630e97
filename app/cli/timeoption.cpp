// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/timeoption.h"

#include <QCoreApplication>

namespace deskhand::app {

using namespace Qt::StringLiterals;

QDateTime readTime(const CommandLine &line, const QString &option, DayEdge edge)
{
    if (!line.isSet(option))
        return {};
    const QString text = line.value(option);
    const auto day = QDate::fromString(text, u"yyyy-MM-dd"_s); // Qt::ISODate would drop a time
    if (day.isValid())
        return day.addDays(edge == DayEdge::End ? 1 : 0).startOfDay().toUTC();
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid())
        throw UsageError(
            QCoreApplication::translate(
                "AuditLogCommand",
                "--%1 takes a date or time such as 2026-01-31 or 2026-01-31T12:00:00Z.")
                .arg(option));
    return time.toUTC();
}

} // namespace deskhand::app
