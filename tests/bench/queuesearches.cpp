// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/queuesearches.h"

#include "core/words.h"
#include "database/query.h"
#include "search/parser.h"

namespace deskhand::bench {

using namespace Qt::StringLiterals;
using database::Query;
using database::Row;
using search::SortColumn;
using search::SortDirection;

namespace {

const QString rareWord = u"zyxomma"_s;

QString nameFrom(database::Connection &owner, const QString &sql)
{
    return Query(owner, sql).one([](const Row &row) { return row.text(0); });
}

void addRareTickets(database::Connection &owner)
{
    Query(
        owner,
        u"INSERT INTO desk.tickets (title, team_id)"
        " SELECT CAST(:word AS text) || ' found in the till', (SELECT min(id) + 1 FROM desk.teams)"
        " FROM generate_series(1, 5)"
        " WHERE NOT EXISTS (SELECT FROM desk.find_words(desk.phrase_query(:word)))"_s)
        .bind(u":word"_s, rareWord)
        .run();
}

QString conventionalWhere(const QString &words)
{
    if (words.isEmpty())
        return u"t.deleted_at IS NULL"_s;
    QString pattern = words;
    pattern.remove(u'"').replace(u'\'', u"''"_s);
    return u"t.deleted_at IS NULL AND (t.number ILIKE '%%1%' OR t.title ILIKE '%%1%'"
           " OR t.description ILIKE '%%1%')"_s.arg(pattern);
}

} // namespace

QList<QueueSearch> mixedSearches(database::Connection &owner)
{
    addRareTickets(owner);
    const QString agent = nameFrom(
        owner,
        u"SELECT name FROM desk.users WHERE id = (SELECT max(assignee_id) FROM desk.tickets)"_s);
    const QString requester = nameFrom(
        owner,
        u"SELECT name FROM desk.users WHERE id = (SELECT max(creator_id) - 77 FROM desk.tickets)"_s);
    const QString team =
        nameFrom(owner, u"SELECT name FROM desk.teams ORDER BY id OFFSET 1 LIMIT 1"_s);
    const QString newest = nameFrom(owner, u"SELECT max(id)::text FROM desk.tickets"_s);
    const search::Sort byCreated{};
    const search::Sort byUpdated{.column = SortColumn::Updated};
    const search::Sort oldestFirst{.direction = SortDirection::Ascending};
    return {
        {u""_s, byCreated, u""_s},
        {u""_s, byUpdated, {}},
        {u""_s, {SortColumn::Title, SortDirection::Ascending}, {}},
        {u"is:active"_s, byUpdated, {}},
        {u"is:active assignee:\"%1\""_s.arg(agent), byUpdated, {}},
        {u"is:active is:unassigned"_s, byCreated, {}},
        {u"is:overdue"_s, oldestFirst, {}},
        {u"is:active priority:urgent"_s, byCreated, {}},
        {u"is:deleted"_s, byUpdated, {}},
        {u"status:open"_s, byCreated, {}},
        {u"status:resolved"_s, byUpdated, {}},
        {u"status:closed"_s, oldestFirst, {}},
        {u"priority:>=high"_s, byUpdated, {}},
        {u"assignee:\"%1\""_s.arg(agent), oldestFirst, {}},
        {u"requester:\"%1\""_s.arg(requester), byCreated, {}},
        {u"team:\"%1\" status:open"_s.arg(team), byCreated, {}},
        {u"tag:vip"_s, byCreated, {}},
        {u"tag:vip is:active"_s, byUpdated, {}},
        {u"created:7d"_s, byCreated, {}},
        {u"created:>30d"_s, byUpdated, {}},
        {u"number:%1*"_s.arg(newest.chopped(2)), byCreated, {}},
        {rareWord, byCreated, rareWord},
        {u"nowhere"_s, byCreated, u"nowhere"_s},
        {u"kitchen"_s, byUpdated, u"kitchen"_s},
        {u"serial"_s, byCreated, u"serial"_s},
        {u"the"_s, byUpdated, u"the"_s},
        {u"invoice lunch"_s, byCreated, {}},
        {u"\"purchase order number\""_s, byCreated, u"purchase order number"_s},
        {u"invoice -lunch status:open"_s, byCreated, {}},
        {u"pay* kitchen"_s, byUpdated, {}},
    };
}

QString labelOf(const QueueSearch &search)
{
    QString label = search.text.isEmpty() ? u"(all)"_s : search.text;
    if (search.sort.column != SortColumn::Created)
        label += u" by "_s + QString(core::toWord(search.sort.column));
    if (search.sort.direction == SortDirection::Ascending)
        label += u", ascending"_s;
    return label;
}

search::QueueQuery queryOf(const QueueSearch &search, domain::UserId me)
{
    return {.filter = search::parse(search.text).filter,
            .sort = search.sort,
            .me = me,
            .now = QDateTime::currentDateTimeUtc(),
            .timeZone = QTimeZone::utc()};
}

QString conventionalPage(const QString &words, qint64 skip, int limit)
{
    return u"SELECT t.id, t.number, t.title, t.status, t.priority, r.name, a.name, m.name, "
           u"t.created_at,"
           " t.updated_at FROM desk.tickets t LEFT JOIN desk.users r ON r.id = t.creator_id"
           " LEFT JOIN desk.users a ON a.id = t.assignee_id LEFT JOIN desk.teams m ON m.id = "
           "t.team_id"
           " WHERE %1 ORDER BY t.created_at DESC LIMIT %2 OFFSET %3"_s.arg(conventionalWhere(words))
               .arg(limit)
               .arg(skip);
}

QString conventionalCount(const QString &words)
{
    return u"SELECT count(*) FROM desk.tickets t WHERE "_s + conventionalWhere(words);
}

} // namespace deskhand::bench
