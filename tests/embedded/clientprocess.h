// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace deskhand::tests {

// The program embeddedclient, run beside the test.
class ClientProcess {
public:
    ClientProcess(const QString &place, const QString &command);
    ~ClientProcess(); // kills it if it still runs

    // The next line of its output, at most 30 s later; empty if there is none.
    QString line();

    // Lets it leave, without waiting.
    void endInput() { m_process.closeWriteChannel(); }

    // Ends its input and waits for its end; the exit code, or -1.
    int finish();

    void kill();
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace deskhand::tests
