// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>

namespace deskhand::items {

// Tells audit entries as sentences: "Ada Lind changed status from Open to Resolved".
class TimelineWords {
    Q_DECLARE_TR_FUNCTIONS(TimelineWords)

public:
    TimelineWords(const domain::TicketDetail &detail, const domain::Directory &directory);

    // One sentence per change worth telling; none for derived columns, nor for the text of a
    // comment. A comment that came in is taken for one that came back.
    [[nodiscard]] QStringList sentences(const domain::AuditEntry &entry) const;
    // The name behind a database role; the role itself when it belongs to nobody known.
    [[nodiscard]] QString actorName(const QString &actor) const;

private:
    [[nodiscard]] QString ticketSentence(const QString &actor,
                                         const domain::FieldChange &change) const;
    [[nodiscard]] static QString commentSentence(const QString &actor,
                                                 const domain::AuditEntry &entry);
    [[nodiscard]] QString tagSentence(const QString &actor, const domain::AuditEntry &entry) const;
    [[nodiscard]] QString personName(const QJsonValue &id) const;

    QHash<QString, QString> m_actors;
    QHash<qint64, QString> m_people;
    QHash<qint64, QString> m_teams;
    QHash<qint64, QString> m_tags;
    QDateTime m_createdAt;
};

} // namespace deskhand::items
