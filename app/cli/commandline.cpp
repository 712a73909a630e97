// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "core/error.h"
#include "core/utf8.h"

#include <algorithm>

namespace deskhand::app {

using namespace Qt::StringLiterals;

namespace {

const QCommandLineOption &optionNamed(const QList<QCommandLineOption> &options, const QString &name)
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&](const QCommandLineOption &option) {
            return option.names().contains(name);
        });
    if (found == options.end())
        throw UsageError(
            CommandLine::tr("There is no option --%1 here; --help lists those there are.")
                .arg(name));
    return *found;
}

} // namespace

CommandLine::CommandLine(const QList<QCommandLineOption> &options, const QStringList &arguments)
    : m_options(options)
{
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyPositional || !argument.startsWith("--"_L1)) {
            m_positional.append(argument);
            continue;
        }
        if (argument == "--"_L1) {
            onlyPositional = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const auto &option = optionNamed(m_options, name);
        const bool wantsValue = !option.valueName().isEmpty();
        if (!wantsValue && equals >= 0)
            throw UsageError(CommandLine::tr("The option --%1 takes no value.").arg(name));
        if (wantsValue && equals < 0 && i + 1 == arguments.size())
            throw UsageError(CommandLine::tr("The option --%1 needs a value.").arg(name));
        QString value;
        if (wantsValue)
            value = equals >= 0 ? argument.mid(equals + 1) : arguments.at(++i);
        m_settings.append({option.names().constFirst(), value});
    }
}

bool CommandLine::isSet(const QString &option) const
{
    return std::any_of(m_settings.begin(), m_settings.end(),
                       [&](const Setting &setting) { return setting.name == option; });
}

QString CommandLine::value(const QString &option) const
{
    const QStringList all = values(option);
    return all.isEmpty() ? QString() : all.constLast();
}

QStringList CommandLine::values(const QString &option) const
{
    QStringList found;
    for (const auto &setting : m_settings)
        if (setting.name == option)
            found.append(setting.value);
    return found.isEmpty() ? optionNamed(m_options, option).defaultValues() : found;
}

qint64 CommandLine::number(const QString &option, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const QString text = value(option);
    const qint64 number = text.toLongLong(&isNumber);
    if (!isNumber || number < least)
        throw UsageError(CommandLine::tr("--%1 takes a whole number from %2 up, not \"%3\".")
                             .arg(option, QString::number(least), text));
    if (number > most)
        throw UsageError(CommandLine::tr("--%1 goes up to %2.").arg(option, QString::number(most)));
    return number;
}

QStringList decodeArguments(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        auto text = core::decodeUtf8(argv[i]);
        if (!text)
            throw UsageError(
                CommandLine::tr("Argument %1 is not valid UTF-8 text.").arg(QString::number(i)));
        arguments.append(*std::move(text));
    }
    return arguments;
}

} // namespace deskhand::app
