// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/demorecords.h"

#include <chrono>
#include <cstdio>
#include <nlohmann/json.hpp>

namespace deskhand::transfer {

namespace {

QByteArray jsonText(const QByteArray &text)
{
    return QByteArray::fromStdString(nlohmann::json(text.toStdString()).dump());
}

QByteArray jsonTime(DemoTime at)
{
    return '"' + timestampText(at) + '"';
}

QByteArray jsonWord(QLatin1StringView word)
{
    return '"' + QByteArray(word.data(), word.size()) + '"';
}

// Collects {"column": [before, after], ...}.
class Changes {
public:
    void add(const char *column, const QByteArray &before, const QByteArray &after)
    {
        if (before == after)
            return;
        m_text += m_text.isEmpty() ? "{\"" : ",\"";
        m_text += column;
        m_text += "\":[" + before + ',' + after + ']';
    }
    void create(const char *column, const QByteArray &value) { add(column, "null", value); }
    [[nodiscard]] QByteArray text() const { return m_text + '}'; }

private:
    QByteArray m_text;
};

QByteArray jsonTime(const std::optional<DemoTime> &at)
{
    return at ? jsonTime(*at) : QByteArray("null");
}

QByteArray jsonId(const std::optional<qint64> &id)
{
    return id ? QByteArray::number(*id) : QByteArray("null");
}

} // namespace

QByteArray timestampText(DemoTime at)
{
    using namespace std::chrono;
    const sys_time<milliseconds> time{milliseconds(at)};
    const auto day = floor<days>(time);
    const year_month_day date(day);
    const hh_mm_ss clock(time - day);
    std::array<char, 40> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02ld:%02ld:%02ld.%03ld+00:00",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
        static_cast<unsigned>(date.day()), static_cast<long>(clock.hours().count()),
        static_cast<long>(clock.minutes().count()), static_cast<long>(clock.seconds().count()),
        static_cast<long>(clock.subseconds().count()));
    return {text.data(), length};
}

QByteArray creationChanges(const DemoTicket &ticket, const QByteArray &number, const DemoIds &ids)
{
    Changes changes;
    changes.create("number", '"' + number + '"');
    changes.create("title", jsonText(ticket.title));
    changes.create("description", jsonText(ticket.description));
    changes.create("status", jsonWord(domain::toWord(ticket.first().status)));
    changes.create("priority", jsonWord(domain::toWord(ticket.priority)));
    changes.create("creator_id", QByteArray::number(ids.firstRequester + ticket.requester));
    changes.create("team_id", jsonId(ids.team(ticket.team)));
    changes.create("created_at", jsonTime(ticket.createdAt));
    changes.create("status_changed_at", jsonTime(ticket.createdAt));
    return changes.text();
}

QByteArray updateChanges(const DemoChange &change, const DemoIds &ids)
{
    const auto &before = change.before;
    const auto &after = change.after;
    Changes changes;
    changes.add("status", jsonWord(domain::toWord(before.status)),
                jsonWord(domain::toWord(after.status)));
    changes.add("assignee_id", jsonId(ids.agent(before.assignee)),
                jsonId(ids.agent(after.assignee)));
    changes.add("status_changed_at", jsonTime(before.statusChangedAt),
                jsonTime(after.statusChangedAt));
    changes.add("resolved_at", jsonTime(before.resolvedAt), jsonTime(after.resolvedAt));
    return changes.text();
}

QByteArray commentChanges(const DemoComment &comment, qint64 ticketId, qint64 authorId)
{
    Changes changes;
    changes.create("ticket_id", QByteArray::number(ticketId));
    changes.create("author_id", QByteArray::number(authorId));
    changes.create("visibility", jsonWord(domain::toWord(comment.visibility)));
    changes.create("body", jsonText(comment.body));
    changes.create("created_at", jsonTime(comment.at));
    return changes.text();
}

QByteArray tagChanges(qint64 tagId, qint64 ticketId, DemoTime at)
{
    Changes changes;
    changes.create("ticket_id", QByteArray::number(ticketId));
    changes.create("tag_id", QByteArray::number(tagId));
    changes.create("tagged_at", jsonTime(at));
    return changes.text();
}

QByteArray textChanges(const QList<std::pair<QByteArray, QByteArray>> &columns)
{
    Changes changes;
    for (const auto &[column, value] : columns)
        if (!value.isEmpty())
            changes.create(column.constData(), jsonText(value));
    return changes.text();
}

} // namespace deskhand::transfer
