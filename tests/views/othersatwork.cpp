// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/othersatwork.h"

#include "database/connection.h"

#include <QRandomGenerator>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::testing {

namespace {

constexpr auto betweenEdits = 5ms;

QString edit(QRandomGenerator &dice, qint64 number, domain::UserId assignee)
{
    const QString one =
        u"(SELECT id FROM desk.tickets ORDER BY id OFFSET %1 LIMIT 1)"_s.arg(dice.bounded(100));
    const auto set = [&](const QString &what) {
        return u"UPDATE desk.tickets SET %1 WHERE id = %2"_s.arg(what, one);
    };
    const auto pick = [&](const QStringList &words) {
        return words.at(dice.bounded(words.size()));
    };
    switch (dice.bounded(12)) {
    case 0:
        return u"INSERT INTO desk.tickets (title) VALUES ('Calm %1')"_s.arg(number);
    case 1:
        return set(u"deleted_at = CASE WHEN deleted_at IS NULL THEN now() END"_s);
    case 2:
        return u"INSERT INTO desk.comments (ticket_id, author_id, visibility, body) "
               "VALUES (%1, %2, 'internal', '%3')"_s.arg(one)
                   .arg(assignee.value())
                   .arg(pick({u"calm"_s, u"restless"_s}));
    case 3:
    case 4:
        return set(u"title = '%1 %2'"_s.arg(pick({u"Calm"_s, u"Storm"_s})).arg(number));
    case 5:
    case 6:
        return set(u"priority = '%1'"_s.arg(pick({u"urgent"_s, u"low"_s, u"medium"_s})));
    case 7:
    case 8:
        return set(u"assignee_id = %1"_s.arg(dice.bounded(2) ? u"NULL"_s
                                                             : QString::number(assignee.value())));
    default:
        return set(u"status = '%1'"_s.arg(pick({u"open"_s, u"closed"_s, u"in_progress"_s})));
    }
}

} // namespace

OthersAtWork::OthersAtWork(database::ConnectionSettings settings, domain::UserId assignee)
    : m_settings(std::move(settings)),
      m_assignee(assignee),
      m_thread([this] { work(); })
{
}

OthersAtWork::~OthersAtWork()
{
    set(State::Leaving);
    m_thread.join();
}

void OthersAtWork::begin()
{
    set(State::Working);
}

void OthersAtWork::end()
{
    set(State::Resting);
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isResting; });
}

int OthersAtWork::editsPerSecond() const
{
    return m_worked == 0 ? 0 : int(m_edits * 1'000'000 / m_worked);
}

void OthersAtWork::set(State state)
{
    const std::scoped_lock lock(m_mutex);
    m_state = state;
    m_isResting = false;
    m_changed.notify_all();
}

void OthersAtWork::work()
{
    database::Connection connection(m_settings);
    QRandomGenerator dice(4711);
    auto next = std::chrono::steady_clock::now();
    for (;;) {
        {
            std::unique_lock lock(m_mutex);
            if (m_state == State::Leaving)
                return;
            if (m_state == State::Resting) {
                m_isResting = true;
                m_changed.notify_all();
                m_changed.wait(lock, [this] { return m_state != State::Resting; });
                next = std::chrono::steady_clock::now();
                continue;
            }
        }
        const auto began = std::chrono::steady_clock::now();
        connection.execute(edit(dice, ++m_edits, m_assignee));
        next += betweenEdits;
        std::this_thread::sleep_until(next);
        m_worked += std::chrono::duration_cast<std::chrono::microseconds>(
                        std::chrono::steady_clock::now() - began)
                        .count();
    }
}

} // namespace deskhand::testing
