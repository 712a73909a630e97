// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

namespace deskhand::items {

// The trail in words: tables, columns and values as people call them. Text from strangers comes
// out as it is written; show it as plain text.
class AuditWords {
    Q_DECLARE_TR_FUNCTIONS(AuditWords)

public:
    AuditWords() = default;
    explicit AuditWords(const domain::Directory &directory);

    // The name behind a database role; the role itself when it belongs to nobody known.
    [[nodiscard]] QString person(const QString &actor) const;
    // "Ticket changed: status, priority"
    [[nodiscard]] static QString what(const domain::AuditEntry &entry);
    // A value as the window shows it; null for none. Ids are told by name where it is known.
    [[nodiscard]] QString value(const QString &table, const QString &field,
                                const QJsonValue &value) const;

    [[nodiscard]] static QString table(const QString &name); // "Tickets"
    [[nodiscard]] static QString field(const QString &name); // "Status"; unknown ones as they are
    [[nodiscard]] static QString action(domain::AuditAction action); // "Changed"
    [[nodiscard]] static QString access(domain::AccessKind kind);    // "Signed in"
    [[nodiscard]] static QStringList knownFields();                  // column names

private:
    QHash<QString, QString> m_actors;
    QHash<qint64, QString> m_people;
    QHash<qint64, QString> m_teams;
    QHash<qint64, QString> m_tags;
};

} // namespace deskhand::items
