// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/connection.h"
#include "search/matchcontext.h"
#include "search/matcher.h"

#include <QList>
#include <QRandomGenerator>
#include <QStringList>

namespace deskhand::testing {

// A generated desk, in the database and in memory at once: texts in several scripts, people,
// teams and tags with awkward names, NULLs everywhere they may be, times on and around the
// limits that searches name.
class SearchDesk {
public:
    // Fills the empty, migrated database. The same seed gives the same desk.
    SearchDesk(database::Connection &connection, quint32 seed, int tickets);

    [[nodiscard]] const QList<search::MatchSubject> &subjects() const { return m_subjects; }

    // The first person looks at it, at noon UTC of a summer's day in Berlin.
    [[nodiscard]] static search::MatchContext context();

    [[nodiscard]] static QStringList words();
    [[nodiscard]] static QStringList personNames();
    [[nodiscard]] static QStringList emails();
    [[nodiscard]] static QStringList teamNames();
    [[nodiscard]] static QStringList tagNames();

private:
    void insertDirectory();
    void insertTicket(int index);
    void insertComments(domain::TicketId ticket, search::MatchSubject &subject);
    void insertTags(domain::TicketId ticket, search::MatchSubject &subject);
    void insertAttachment(domain::TicketId ticket, search::MatchSubject &subject);

    search::MatchSubject subjectOf(int index);
    void chooseStatus(domain::TicketRow &row);
    QString number(int index);
    QString text(int longest);
    QDateTime instant();

    database::Connection &m_connection;
    QRandomGenerator m_random;
    QList<search::MatchSubject> m_subjects;
};

} // namespace deskhand::testing
