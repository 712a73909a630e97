// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/demohistory.h"

#include "transfer/demopeople.h"
#include "transfer/demorandom.h"
#include "transfer/demotexts.h"

#include <algorithm>

namespace deskhand::transfer {

using domain::TicketPriority;
using domain::TicketStatus;

namespace {

constexpr double hourMs = 3'600'000;
constexpr DemoTime recentMs = 30LL * 24 * 3'600'000;

TicketPriority inventPriority(DemoRandom &random)
{
    const double part = random.fraction();
    if (part < 0.05)
        return TicketPriority::Urgent;
    if (part < 0.20)
        return TicketPriority::High;
    return part < 0.75 ? TicketPriority::Medium : TicketPriority::Low;
}

// Median hours until somebody takes the ticket up; the more urgent, the sooner.
double hoursToTakeUp(TicketPriority priority)
{
    switch (priority) {
    case TicketPriority::Urgent:
        return 0.5;
    case TicketPriority::High:
        return 2;
    case TicketPriority::Medium:
        return 5;
    case TicketPriority::Low:
        return 14;
    }
    Q_UNREACHABLE();
}

// Tells the life of one ticket event by event; what would lie after `now` is not told.
class Life {
public:
    Life(DemoTicket &ticket, DemoTopic topic, DemoTime now, qint64 agent, DemoRandom &random)
        : m_ticket(ticket),
          m_topic(topic),
          m_now(now),
          m_time(ticket.createdAt),
          m_agent(agent),
          m_random(random)
    {
    }

    void full()
    {
        pass(hoursToTakeUp(m_ticket.priority), 2.5);
        if (m_random.happens(0.15)) // nobody knew whose it was
            pass(60, 2);
        change(TicketStatus::InProgress, "taken");
        const qint64 rounds = 1 + m_random.skewedBelow(4);
        for (qint64 round = 0; round < rounds; ++round)
            converse();
        settle();
        if (m_random.happens(0.05)) {
            pass(30, 2);
            answer();
            change(TicketStatus::Open, "reopened by the requester");
            pass(3, 2);
            change(TicketStatus::InProgress, "taken");
            converse();
            settle();
        }
    }

    // One step from open to what the whole life would have led to. What is left undone is recent,
    // but for a few that were forgotten.
    void light()
    {
        pass(hoursToTakeUp(m_ticket.priority), 2.5);
        if (m_random.happens(0.2))
            comment(m_agent, domain::CommentVisibility::Public, inventReply(m_topic, m_random));
        const bool recent = m_now - m_ticket.createdAt < recentMs;
        if (m_random.happens(recent ? 0.2 : 0.004)) {
            const double part = m_random.fraction();
            if (part < 0.4)
                change(TicketStatus::InProgress, "taken");
            else if (part < 0.7)
                change(TicketStatus::WaitingOnCustomer, "asked the requester");
        } else {
            pass(30, 2.2);
            change(m_random.happens(0.1) ? TicketStatus::Resolved : TicketStatus::Closed, "solved");
        }
    }

private:
    [[nodiscard]] bool over() const { return m_time > m_now; }

    void pass(double medianHours, double spread)
    {
        m_time += static_cast<DemoTime>(hourMs * m_random.around(medianHours, spread)) + 1000;
    }

    void change(TicketStatus status, const char *reason)
    {
        if (over())
            return;
        DemoChange change{.at = m_time,
                          .edit = m_random.uuid(),
                          .staff = m_agent,
                          .reason = reason,
                          .before = m_ticket.last(),
                          .after = m_ticket.last()};
        change.after.status = status;
        change.after.assignee = m_agent;
        change.after.statusChangedAt = m_time;
        const bool done = status == TicketStatus::Resolved || status == TicketStatus::Closed;
        if (!done)
            change.after.resolvedAt.reset();
        else if (!change.after.resolvedAt)
            change.after.resolvedAt = m_time;
        m_ticket.changes.append(change);
    }

    void comment(std::optional<qint64> staff, domain::CommentVisibility visibility,
                 const QByteArray &body)
    {
        if (!over())
            m_ticket.comments.append({.at = m_time,
                                      .edit = m_random.uuid(),
                                      .staff = staff,
                                      .visibility = visibility,
                                      .body = body});
    }

    void answer() { comment({}, domain::CommentVisibility::Public, inventFollowUp(m_random)); }

    // The desk answers and asks, the requester comes back.
    void converse()
    {
        if (m_random.happens(0.25)) {
            comment(m_agent, domain::CommentVisibility::Internal, inventNote(m_random));
            pass(1, 2);
        }
        comment(m_agent, domain::CommentVisibility::Public, inventReply(m_topic, m_random));
        if (m_random.happens(0.0015)) // the one that fell asleep
            m_time = m_now + 1;
        if (m_random.happens(0.35)) {
            pass(3, 2.5); // before there is more to say
            return;
        }
        pass(0.05, 1.5);
        change(TicketStatus::WaitingOnCustomer, "asked the requester");
        pass(26, 2.5);
        answer();
        change(TicketStatus::InProgress, "the requester answered");
        pass(5, 2.5);
    }

    void settle()
    {
        pass(4, 2.5);
        change(TicketStatus::Resolved, "solved");
        if (m_random.happens(0.85)) {
            pass(96, 1.1);
            change(TicketStatus::Closed, "closed after four quiet days");
        }
    }

    DemoTicket &m_ticket;
    DemoTopic m_topic;
    DemoTime m_now;
    DemoTime m_time;
    qint64 m_agent;
    DemoRandom &m_random;
};

} // namespace

DemoTime DemoTicket::updatedAt() const
{
    DemoTime latest = createdAt;
    if (!changes.isEmpty())
        latest = std::max(latest, changes.constLast().at);
    if (!comments.isEmpty())
        latest = std::max(latest, comments.constLast().at);
    return latest;
}

DemoTicket inventTicket(DemoTime createdAt, DemoTime now, DemoHistory history, const DemoCast &cast,
                        DemoRandom &random)
{
    const auto topic = inventTopic(random);
    DemoTicket ticket{.createdAt = createdAt,
                      .edit = random.uuid(),
                      .title = inventTitle(topic, random),
                      .description = inventDescription(topic, random),
                      .priority = inventPriority(random),
                      .requester = random.skewedBelow(cast.requesters)};
    if (random.happens(0.8))
        ticket.team = random.skewedBelow(cast.teams);
    if (random.happens(history == DemoHistory::Full ? 0.7 : 0.3))
        ticket.tags.append(topic.index);
    if (random.happens(0.03))
        ticket.tags.append(demoTags().size() - 1); // vip
    Life life(ticket, topic, now, random.below(cast.agents), random);
    if (history == DemoHistory::Full)
        life.full();
    else
        life.light();
    return ticket;
}

} // namespace deskhand::transfer
