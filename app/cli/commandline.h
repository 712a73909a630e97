// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QCommandLineOption>
#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>
#include <limits>

namespace deskhand::app {

// The command line makes no sense, whatever the database holds: exit code 2.
class UsageError : public core::ErrorOf<UsageError, core::InvalidInput> {
public:
    using ErrorOf::ErrorOf;
};

// Reads the arguments of one command. Unlike QCommandLineParser alone, an option's value and
// a positional argument may begin with a single dash ("-word" is a search, "-" is stdin).
// Wrong input throws UsageError with one clear line.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    CommandLine(const QList<QCommandLineOption> &options, const QStringList &arguments);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool isSet(const QString &option) const;
    [[nodiscard]] QString value(const QString &option) const; // default, or empty
    [[nodiscard]] QStringList values(const QString &option) const;

    // A whole number from `least` to `most`; throws UsageError for anything else.
    [[nodiscard]] qint64 number(const QString &option, qint64 least,
                                qint64 most = std::numeric_limits<qint64>::max()) const;

private:
    struct Setting {
        QString name;
        QString value;
    };
    QList<QCommandLineOption> m_options;
    QList<Setting> m_settings;
    QStringList m_positional;
};

// The arguments of main() decoded exactly (Qt's own list drops a leading U+FEFF), without the
// program's name. Throws UsageError for bytes that are not UTF-8.
QStringList decodeArguments(int argc, char **argv);

} // namespace deskhand::app
