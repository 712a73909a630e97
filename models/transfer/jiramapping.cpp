// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jiramapping.h"

#include "core/error.h"
#include "core/utf8.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

using Json = nlohmann::json;

namespace {

using domain::TicketPriority;
using domain::TicketStatus;

struct NamedStatus {
    QStringView name; // folded
    TicketStatus status;
};
constexpr std::array statusNames{
    NamedStatus{u"open", TicketStatus::Open},
    NamedStatus{u"new", TicketStatus::Open},
    NamedStatus{u"to do", TicketStatus::Open},
    NamedStatus{u"todo", TicketStatus::Open},
    NamedStatus{u"backlog", TicketStatus::Open},
    NamedStatus{u"reopened", TicketStatus::Open},
    NamedStatus{u"in progress", TicketStatus::InProgress},
    NamedStatus{u"in review", TicketStatus::InProgress},
    NamedStatus{u"resolved", TicketStatus::Resolved},
    NamedStatus{u"done", TicketStatus::Resolved},
    NamedStatus{u"closed", TicketStatus::Closed},
};

// Workflows spell them in many ways: "Waiting for customer", "Pending - vendor". But "Waiting for
// support" waits for us, and goes by its category.
constexpr std::array<QStringView, 6> waitingBeginnings{u"waiting",    u"pending",   u"need info",
                                                       u"needs info", u"need more", u"needs more"};
constexpr QStringView waitingForUs = u"waiting for support";

constexpr std::array statusCategories{
    NamedStatus{u"new", TicketStatus::Open},
    NamedStatus{u"undefined", TicketStatus::Open},
    NamedStatus{u"indeterminate", TicketStatus::InProgress},
    NamedStatus{u"done", TicketStatus::Resolved},
};

struct NamedPriority {
    QStringView name; // folded
    TicketPriority priority;
};
// Jira's default was "Major" and is "Medium": what nobody chose stays in the middle.
constexpr std::array priorityNames{
    NamedPriority{u"blocker", TicketPriority::Urgent},
    NamedPriority{u"critical", TicketPriority::Urgent},
    NamedPriority{u"highest", TicketPriority::Urgent},
    NamedPriority{u"high", TicketPriority::High},
    NamedPriority{u"low", TicketPriority::Low},
    NamedPriority{u"lowest", TicketPriority::Low},
    NamedPriority{u"minor", TicketPriority::Low},
    NamedPriority{u"trivial", TicketPriority::Low},
};

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

template <typename Table>
auto find(const Table &table, QStringView name)
{
    const auto found = std::ranges::find(table, name, [](const auto &row) { return row.name; });
    return found == table.end() ? nullptr : &*found;
}

class MapFile {
    Q_DECLARE_TR_FUNCTIONS(JiraMapping)

public:
    explicit MapFile(const QString &path) : m_path(path) {}

    Json read() const
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadOnly))
            throw core::EnvironmentError(
                tr("The map “%1” cannot be read: %2.").arg(m_path, file.errorString()));
        const QByteArray bytes = file.readAll();
        Json map = Json::parse(bytes.cbegin(), bytes.cend(), nullptr, false);
        if (!map.is_object())
            refuse(tr("it is not a JSON object"));
        for (const auto &[section, words] : map.items())
            if (section != "status" && section != "priority")
                refuse(tr("“%1” is neither “status” nor “priority”")
                           .arg(QString::fromStdString(section)));
        return map;
    }

    template <typename Enum>
    QHash<QString, Enum> section(const Json &map, const char *name) const
    {
        QHash<QString, Enum> result;
        if (!map.contains(name))
            return result;
        if (!map[name].is_object())
            refuse(tr("“%1” is not a JSON object").arg(QString::fromLatin1(name)));
        for (const auto &[source, word] : map[name].items())
            result.insert(folded(QString::fromStdString(source)), value<Enum>(word));
        return result;
    }

private:
    template <typename Enum>
    Enum value(const Json &word) const
    {
        const QString text =
            word.is_string() ? QString::fromStdString(word.get<std::string>()) : QString();
        if (const auto known = core::fromWord<Enum>(text))
            return *known;
        QStringList words;
        for (const auto &entry : wordsOf(Enum{}))
            words.append(QString(entry.word));
        refuse(tr("“%1” is none of: %2")
                   .arg(QString::fromStdString(word.is_string() ? word.get<std::string>()
                                                                : word.dump(-1, ' ', true)),
                        words.join(u", "_s)));
    }

    [[noreturn]] void refuse(const QString &reason) const
    {
        throw core::InvalidInput(tr("The map “%1” makes no sense: %2.").arg(m_path, reason));
    }

    QString m_path;
};

} // namespace

JiraMapping JiraMapping::fromFile(const QString &path)
{
    const MapFile file(path);
    const Json map = file.read();
    JiraMapping mapping;
    mapping.m_statuses = file.section<TicketStatus>(map, "status");
    mapping.m_priorities = file.section<TicketPriority>(map, "priority");
    return mapping;
}

std::optional<TicketStatus> JiraMapping::status(const QString &name, QStringView category) const
{
    const QString key = folded(name);
    if (const auto own = m_statuses.constFind(key); own != m_statuses.cend())
        return *own;
    if (const auto *known = find(statusNames, key))
        return known->status;
    if (key != waitingForUs && std::ranges::any_of(waitingBeginnings, [&](QStringView beginning) {
            return key.startsWith(beginning);
        }))
        return TicketStatus::WaitingOnCustomer;
    if (const auto *known = find(statusCategories, category))
        return known->status;
    return std::nullopt;
}

TicketPriority JiraMapping::priority(const QString &name) const
{
    const QString key = folded(name);
    if (const auto own = m_priorities.constFind(key); own != m_priorities.cend())
        return *own;
    const auto *known = find(priorityNames, key);
    return known ? known->priority : TicketPriority::Medium;
}

} // namespace deskhand::transfer
