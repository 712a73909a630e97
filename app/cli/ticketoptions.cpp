// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ticketoptions.h"

#include "app/cli/commandline.h"
#include "core/error.h"
#include "repositories/directoryrepository.h"

#include <QCoreApplication>
#include <algorithm>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class TicketOptions {
    Q_DECLARE_TR_FUNCTIONS(TicketOptions)
};

template <typename Enum>
std::optional<Enum> readWord(const CommandLine &line, const QString &option)
{
    if (!line.isSet(option))
        return std::nullopt;
    const auto value = domain::fromWord<Enum>(line.value(option));
    if (value)
        return value;
    QStringList known;
    for (const auto &word : wordsOf(Enum{}))
        known.append(word.word);
    throw UsageError(TicketOptions::tr("\"%1\" is no %2; there are: %3.")
                         .arg(line.value(option), option, known.join(u", "_s)));
}

std::optional<QString> readText(const CommandLine &line, const QString &option)
{
    return line.isSet(option) ? std::optional(line.value(option)) : std::nullopt;
}

std::optional<QString> readTitle(const CommandLine &line)
{
    auto title = readText(line, u"title"_s);
    if (title && title->trimmed().isEmpty())
        throw UsageError(TicketOptions::tr("A ticket needs a --title that says something."));
    return title;
}

bool isNone(const QString &text)
{
    return text.compare("none"_L1, Qt::CaseInsensitive) == 0;
}

std::optional<std::optional<domain::UserId>>
readPerson(const CommandLine &line, const QString &option, database::Connection &connection)
{
    if (!line.isSet(option))
        return std::nullopt;
    const QString text = line.value(option);
    if (isNone(text))
        return std::optional<domain::UserId>();
    return std::optional(repositories::personByText(connection, text).id);
}

std::optional<std::optional<domain::TeamId>> readTeam(const CommandLine &line,
                                                      database::Connection &connection)
{
    if (!line.isSet(u"team"_s))
        return std::nullopt;
    const QString text = line.value(u"team"_s);
    if (isNone(text))
        return std::optional<domain::TeamId>();
    const auto teams = repositories::loadDirectory(connection).teams;
    const auto found = std::find_if(teams.begin(), teams.end(), [&](const domain::Team &team) {
        return team.name.compare(text, Qt::CaseInsensitive) == 0;
    });
    if (found == teams.end())
        throw core::NotFound(TicketOptions::tr("There is no team \"%1\".").arg(text));
    return std::optional(found->id);
}

} // namespace

domain::TicketPatch readPatch(const CommandLine &line, database::Connection &connection)
{
    return {.title = readTitle(line),
            .description = readText(line, u"description"_s),
            .status = readWord<domain::TicketStatus>(line, u"status"_s),
            .priority = readWord<domain::TicketPriority>(line, u"priority"_s),
            .requester = readPerson(line, u"requester"_s, connection),
            .assignee = readPerson(line, u"assignee"_s, connection),
            .team = readTeam(line, connection)};
}

QStringList readTags(const CommandLine &line, const QString &option)
{
    QStringList tags;
    for (const QString &value : line.values(option))
        for (const QString &name : value.split(u','))
            tags.append(name.trimmed());
    if (tags.contains(QString()))
        throw UsageError(TicketOptions::tr("A tag needs a name."));
    return tags;
}

domain::EditIntent readIntent(const CommandLine &line, const QString &usualReason)
{
    domain::EditIntent intent;
    intent.reason = line.isSet(u"reason"_s) ? line.value(u"reason"_s) : usualReason;
    return intent;
}

} // namespace deskhand::app
