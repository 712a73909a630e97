// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandhelp.h"

#include "app/cli/command.h"

#include <QCoreApplication>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

class CommandHelp {
    Q_DECLARE_TR_FUNCTIONS(CommandHelp)
};

constexpr qsizetype nameWidth = 30;

QString summaryOf(const Command &command)
{
    return QCoreApplication::translate("Commands", command.summary);
}

QString withArguments(const Command &command)
{
    return command.arguments.isEmpty() ? QString(command.name)
                                       : command.name + u' ' + command.arguments;
}

QString commandLines(const QString &prefix)
{
    QString text;
    for (const auto &command : commands())
        if (command.name.startsWith(prefix))
            text += u"  "_s + withArguments(command).leftJustified(nameWidth) + summaryOf(command) +
                    u'\n';
    return text;
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString text;
    for (const auto &option : options) {
        const QString value = option.valueName().isEmpty() ? QString() : u' ' + option.valueName();
        text += u"  "_s + (u"--"_s + option.names().constFirst() + value).leftJustified(nameWidth) +
                option.description() + u'\n';
    }
    return text;
}

} // namespace

QString generalHelp()
{
    return CommandHelp::tr("Usage: deskhand [options]            opens the window\n"
                           "       deskhand COMMAND [options]    works without one") +
           u"\n\n"_s + commandLines({}) + u'\n' + optionLines(globalOptions());
}

QString helpFor(const Command &command)
{
    QString text =
        CommandHelp::tr("Usage: %1 [options]").arg(u"deskhand "_s + withArguments(command)) +
        u"\n\n"_s + summaryOf(command) + u"\n\n"_s;
    if (*command.details)
        text += QCoreApplication::translate("Commands", command.details) + u"\n\n"_s;
    return text + optionLines(command.options()) + optionLines(globalOptions());
}

QStringList commandsOf(const QString &group)
{
    QStringList words;
    const QString prefix = group + u' ';
    for (const auto &command : commands())
        if (command.name.startsWith(prefix))
            words.append(command.name.sliced(prefix.size()));
    return words;
}

QString helpForGroup(const QString &group)
{
    const QString usage = u"deskhand %1 COMMAND"_s.arg(group);
    return CommandHelp::tr("Usage: %1 [options]").arg(usage) + u"\n\n"_s +
           commandLines(group + u' ') + u'\n' +
           CommandHelp::tr("\"%1 --help\" tells more about each.").arg(usage) + u'\n';
}

} // namespace deskhand::app
