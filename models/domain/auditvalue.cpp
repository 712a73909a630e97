// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/auditvalue.h"

#include <algorithm>

namespace deskhand::domain {

QDateTime timeFrom(const QJsonValue &value)
{
    QString text = value.toString();
    const auto point = text.indexOf(u'.');
    auto end = point + 1;
    while (point >= 0 && end < text.size() && text[end].isDigit())
        ++end;
    if (point >= 0 && end - point > 4)
        text.remove(point + 4, end - point - 4);
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

const FieldChange *changeOf(const AuditEntry &entry, QStringView field)
{
    const auto found = std::find_if(entry.changes.begin(), entry.changes.end(),
                                    [&](const auto &change) { return change.field == field; });
    return found == entry.changes.end() ? nullptr : &*found;
}

} // namespace deskhand::domain
