// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/account.h"
#include "domain/audit.h"
#include "domain/people.h"
#include "domain/ticket.h"
#include "domain/ticketdetail.h"
#include "domain/undooutcome.h"

#include <QJsonObject>

// The shapes of --json that scripts rely on (design, "The command line").
namespace deskhand::app {

QString isoTime(const QDateTime &time);     // "2026-01-31T12:00:00.123Z"
QJsonValue jsonTime(const QDateTime &time); // the same, null for an invalid one
QJsonValue jsonText(const QString &text);   // null for an empty one

QJsonObject toJson(const domain::TicketRow &row);
QJsonObject toJson(const domain::TicketDetail &detail);
QJsonObject toJson(const domain::AuditEntry &entry);
QJsonObject toJson(const domain::User &user);
QJsonObject toJson(const domain::Account &account);
QJsonObject toJson(const domain::UndoOutcome &outcome);

} // namespace deskhand::app
