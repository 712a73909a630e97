// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/searchdesk.h"

#include "database/query.h"
#include "domain/derived.h"

#include <algorithm>

namespace deskhand::testing {

using namespace Qt::StringLiterals;
using database::Query;

namespace {

template <typename List>
const auto &anyOf(const List &list, QRandomGenerator &random)
{
    return list[random.bounded(int(list.size()))];
}

} // namespace

SearchDesk::SearchDesk(database::Connection &connection, quint32 seed, int tickets)
    : m_connection(connection),
      m_random(seed)
{
    m_connection.execute(u"BEGIN; SET LOCAL deskhand.source_times = 'keep'"_s);
    insertDirectory();
    for (int i = 0; i < tickets; ++i)
        insertTicket(i);
    m_connection.execute(u"COMMIT; ANALYZE desk.tickets, desk.comments, desk.ticket_tags"_s);
}

search::MatchContext SearchDesk::context()
{
    return {domain::UserId(1), QDateTime(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC),
            QTimeZone("Europe/Berlin")};
}

QStringList SearchDesk::words()
{
    return {u"printer"_s,    u"Printer"_s,    u"PRINTERS"_s,     u"paper"_s,      u"out"_s,
            u"of"_s,         u"Straße"_s,     u"STRASSE"_s,      u"漢字"_s,       u"漢字かな"_s,
            u"مرحبا"_s,      u"привет"_s,     u"Привет"_s,       u"नमस्ते"_s,       u"café"_s,
            u"cafe\u0301"_s, u"cafe"_s,       u"İstanbul"_s,     u"istanbul"_s,   u"ΣΑΣ"_s,
            u"σας"_s,        u"3e8f00"_s,     u"1e5"_s,          u"12abc"_s,      u"12"_s,
            u"x²y"_s,        u"👍"_s,          u"a👍b"_s,          u"don't"_s,      u"ARROW-12"_s,
            u"e-mail"_s,     u"\u0301a"_s,    u"read_parquet"_s, u"C++ & <b>"_s,  u"a"_s,
            u"100%"_s,       u"ภาษาไทย"_s,    u"ﬁn"_s,           u"\uFEFFbom"_s,  u"Ⓐ"_s,
            u"paper out"_s,  u"Łódź"_s,       u"lodz"_s,         u"Müller"_s,     u"Mu\u0308ller"_s,
            u"muller"_s,     u"résumé"_s,     u"smørrebrød"_s,   u"không"_s,      u"ışık"_s,
            u"ΟΔΌΣ"_s,       u"οδος"_s,       u"Новый ёж"_s,     u"ＦＡＸ１２"_s, u"fax12"_s,
            u"東京都"_s,     u"京都府"_s,     u"都"_s,           u"打印机坏了"_s, u"PCが壊れた"_s,
            u"ﾌﾟﾘﾝﾀｰ"_s,     u"プリンター"_s, u"ที่นี่น้ำ"_s,         u"ພິມ"_s,         u"ពុម្ព"_s,
            u"ပရင်တာ"_s,      u"프린터"_s,     u"مَرْحَبًا"_s,        u"שָׁלוֹם"_s,       u"हिन्दी"_s};
}

QStringList SearchDesk::personNames()
{
    return {u"Ann Long"_s, u"Mary Ann Lopez"_s,  u"Anna Bell"_s, u"Ödön von Horváth"_s,
            u"李 雷"_s,    u"Seán O'Neil"_s,     u"me"_s,        u"none"_s,
            u"%"_s,        u"Ann-Marie Smith"_s, u"ANN"_s,       u"Łukasz Żółć"_s};
}

QStringList SearchDesk::emails() // as many as people; empty: none
{
    return {u"Ann.Long@Example.org"_s,
            u"mary@example.org"_s,
            {},
            u"ödön@example.org"_s,
            {},
            u"o'neil@example.org"_s,
            {},
            u"none@none"_s,
            {},
            u"a_b%@example.org"_s,
            {},
            u"ann@example.org"_s};
}

QStringList SearchDesk::teamNames()
{
    return {u"Support"_s, u"Support EMEA"_s, u"none"_s, u"Büro"_s, u"S"_s};
}

QStringList SearchDesk::tagNames()
{
    return {u"ui"_s,    u"UI/UX"_s, u"say \"hi\""_s, u"c++"_s, u"none"_s,
            u"Größe"_s, u"100%"_s,  u"100"_s,        u"a,b"_s, u"back\\slash"_s};
}

void SearchDesk::insertDirectory()
{
    for (int i = 0; i < personNames().size(); ++i) {
        const QString email = emails()[i];
        Query(m_connection,
              u"INSERT INTO desk.users (id, name, email) VALUES (:id, :name, :email)"_s)
            .bind(u":id"_s, i + 1)
            .bind(u":name"_s, personNames()[i])
            .bind(u":email"_s, email.isEmpty() ? std::nullopt : std::optional(email))
            .run();
    }
    for (int i = 0; i < teamNames().size(); ++i)
        Query(m_connection, u"INSERT INTO desk.teams (id, name) VALUES (:id, :name)"_s)
            .bind(u":id"_s, i + 1)
            .bind(u":name"_s, teamNames()[i])
            .run();
    for (int i = 0; i < tagNames().size(); ++i)
        Query(m_connection, u"INSERT INTO desk.tags (id, name) VALUES (:id, :name)"_s)
            .bind(u":id"_s, i + 1)
            .bind(u":name"_s, tagNames()[i])
            .run();
    m_connection.execute(u"INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256(''), 0)"_s);
}

QString SearchDesk::number(int index)
{
    switch (index % 6) {
    case 0:
        return u"ARROW-%1"_s.arg(index);
    case 1:
        return u"arrow_%1"_s.arg(index);
    case 2:
        return u"000%1"_s.arg(index);
    case 3:
        return u"%1%1%1%1%1%1%1"_s.arg(index); // some too long for a bigint
    default:
        return QString::number(index);
    }
}

QString SearchDesk::text(int longest)
{
    static const QStringList separators{u" "_s,  u" "_s, u" "_s,      u", "_s, u"-"_s,
                                        u"\n"_s, u"/"_s, u"\u200b"_s, u"。"_s, u" — "_s};
    QString text;
    for (int left = m_random.bounded(longest + 1); left > 0; --left)
        text += anyOf(words(), m_random) + anyOf(separators, m_random);
    return text;
}

// On a limit that a search may name, just beside it, or anywhere in the last year and a half.
QDateTime SearchDesk::instant()
{
    const search::MatchContext desk = context();
    QDateTime instant = desk.now.addMSecs(-qint64(m_random.generate64() % (540ULL * 86'400'000)));
    switch (m_random.bounded(5)) {
    case 0:
        instant = desk.now.addDays(-7);
        break;
    case 1:
        instant = desk.now.addSecs(-86'400);
        break;
    case 2:
        instant = instant.toTimeZone(desk.zone).date().startOfDay(desk.zone).toUTC();
        break;
    default:
        return instant;
    }
    return instant.addMSecs(m_random.bounded(-1, 2));
}

void SearchDesk::chooseStatus(domain::TicketRow &row)
{
    row.status = static_cast<domain::TicketStatus>(m_random.bounded(5));
    row.priority = static_cast<domain::TicketPriority>(m_random.bounded(4));
    row.createdAt = instant();
    row.updatedAt = instant();
    row.statusChangedAt = instant();
    if (!domain::isActive(row.status))
        row.resolvedAt = instant();
    if (m_random.bounded(6) == 0)
        row.deletedAt = instant();
}

search::MatchSubject SearchDesk::subjectOf(int index)
{
    search::MatchSubject subject;
    domain::TicketRow &row = subject.row;
    row.number = number(index);
    row.title = text(4);
    subject.description = text(12);
    chooseStatus(row);
    if (const int person = m_random.bounded(-3, int(personNames().size())); person >= 0) {
        row.requester = domain::UserId(person + 1);
        row.requesterName = personNames()[person];
        subject.requesterEmail = emails()[person];
    }
    if (const int person = m_random.bounded(-6, int(personNames().size())); person >= 0) {
        row.assignee = domain::UserId(person + 1);
        row.assigneeName = personNames()[person];
        subject.assigneeEmail = emails()[person];
    }
    if (const int team = m_random.bounded(-2, int(teamNames().size())); team >= 0) {
        row.team = domain::TeamId(team + 1);
        row.teamName = teamNames()[team];
    }
    return subject;
}

void SearchDesk::insertTicket(int index)
{
    search::MatchSubject subject = subjectOf(index);
    domain::TicketRow &row = subject.row;
    // The database counts microseconds where the row's times were cut to milliseconds.
    const QString surplus = u"%1 microseconds"_s.arg(m_random.bounded(2) * 999);
    row.id = Query(m_connection,
                   u"INSERT INTO desk.tickets (number, title, description, status, priority, "
                   "creator_id, assignee_id, team_id, created_at, updated_at, status_changed_at, "
                   "resolved_at, deleted_at) VALUES (:number, :title, :description, "
                   "CAST(:status AS desk.ticket_status), CAST(:priority AS desk.ticket_priority), "
                   ":creator, :assignee, :team, "
                   "CAST(:created AS timestamptz) + CAST(:surplus AS interval), "
                   "CAST(:updated AS timestamptz) + CAST(:surplus AS interval), "
                   "CAST(:changed AS timestamptz) + CAST(:surplus AS interval), "
                   "CAST(:resolved AS timestamptz) + CAST(:surplus AS interval), :deleted) "
                   "RETURNING id"_s)
                 .bind(u":number"_s, row.number)
                 .bind(u":title"_s, row.title)
                 .bind(u":description"_s, subject.description)
                 .bind(u":status"_s, row.status)
                 .bind(u":priority"_s, row.priority)
                 .bind(u":creator"_s, row.requester)
                 .bind(u":assignee"_s, row.assignee)
                 .bind(u":team"_s, row.team)
                 .bind(u":created"_s, row.createdAt)
                 .bind(u":updated"_s, row.updatedAt)
                 .bind(u":changed"_s, row.statusChangedAt)
                 .bind(u":resolved"_s, row.resolvedAt)
                 .bind(u":deleted"_s, row.deletedAt)
                 .bind(u":surplus"_s, surplus)
                 .one([](const database::Row &r) { return r.id<domain::TicketId>(0); });
    insertComments(row.id, subject);
    insertTags(row.id, subject);
    if (m_random.bounded(5) == 0)
        insertAttachment(row.id, subject);
    m_subjects.append(subject);
}

void SearchDesk::insertComments(domain::TicketId ticket, search::MatchSubject &subject)
{
    for (int left = m_random.bounded(4); left > 0; --left) {
        subject.comments.append(text(8));
        Query(m_connection, u"INSERT INTO desk.comments (ticket_id, body) VALUES (:id, :body)"_s)
            .bind(u":id"_s, ticket)
            .bind(u":body"_s, subject.comments.back())
            .run();
    }
}

void SearchDesk::insertTags(domain::TicketId ticket, search::MatchSubject &subject)
{
    for (int tag = 0; tag < tagNames().size(); ++tag) {
        if (m_random.bounded(6) != 0)
            continue;
        subject.row.tags.append({domain::TagId(tag + 1), tagNames()[tag], u"#6b7280"_s});
        Query(m_connection,
              u"INSERT INTO desk.ticket_tags (ticket_id, tag_id) VALUES (:id, :tag)"_s)
            .bind(u":id"_s, ticket)
            .bind(u":tag"_s, tag + 1)
            .run();
    }
}

void SearchDesk::insertAttachment(domain::TicketId ticket, search::MatchSubject &subject)
{
    subject.hasAttachment = true;
    Query(m_connection, u"INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256) "
                        "VALUES (:id, 'empty.txt', 'text/plain', sha256(''))"_s)
        .bind(u":id"_s, ticket)
        .run();
}

} // namespace deskhand::testing
