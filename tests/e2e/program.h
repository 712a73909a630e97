// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace deskhand::testing {

struct Outcome {
    int exitCode = -1;
    QByteArray output; // stdout
    QByteArray errors; // stderr

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
    [[nodiscard]] int errorLines() const { return static_cast<int>(errors.count('\n')); }
};

// The built program with a home, settings and an embedded database of its own, all gone
// afterwards. The server stays up between commands, so that each takes tenths of a second.
class Program {
public:
    Program();
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    // `deskhand <arguments> --data <own folder>`
    Outcome run(QStringList arguments, const QByteArray &input = {}) const;
    // `deskhand <arguments>` and nothing else
    Outcome runAsIs(const QStringList &arguments, const QByteArray &input = {}) const;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace deskhand::testing
