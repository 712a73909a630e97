// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"

#include <QDateTime>
#include <QJsonValue>
#include <optional>

// Values of the trail, as the columns they come from have them.
namespace deskhand::domain {

// UTC; invalid for null. The trail has microseconds; they are cut, as wherever rows are read.
QDateTime timeFrom(const QJsonValue &value);

template <typename IdType>
std::optional<IdType> idFrom(const QJsonValue &value)
{
    return value.isNull() ? std::nullopt : std::optional(IdType(value.toInteger()));
}

// What the entry says of a column; nullptr when it says nothing.
const FieldChange *changeOf(const AuditEntry &entry, QStringView field);

} // namespace deskhand::domain
