// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "embedded/datafolder.h"
#include "embedded/embeddederror.h"
#include "embedded/endpoint.h"
#include <QTemporaryDir>
#include <functional>
#include <optional>

namespace deskhand::tests {

// A place for one test that the server's account can pass also when the test runs as root.
// Stops a server that a failed test has left running in data().
class Scratch {
public:
    Scratch();
    ~Scratch();
    Q_DISABLE_COPY_MOVE(Scratch)

    // Puts a stopped cluster into data(), a copy of one that is made once per test program.
    void addCluster() const;

    [[nodiscard]] QString path(const QString &name) const;
    [[nodiscard]] QString data() const { return path(QStringLiteral("data")); }

private:
    QTemporaryDir m_folder;
};

// What the call failed with; nothing if it did not fail.
std::optional<embedded::EmbeddedError> failureOf(const std::function<void()> &call);

// The answer to a statement's first row and column, by a connection of its own. Throws
// std::runtime_error with the server's words.
QString ask(const embedded::Endpoint &endpoint, const char *statement);

// Whether the data folder's server process is alive, and which one it is.
bool serverRuns(const QString &data);
qint64 serverPid(const QString &data);

void writeFile(const QString &path, const QByteArray &content);
QByteArray readFile(const QString &path);

} // namespace deskhand::tests
