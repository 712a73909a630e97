// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientprocess.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace deskhand::tests {

namespace {
constexpr int patienceMs = 30'000;
}

ClientProcess::ClientProcess(const QString &place, const QString &command)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(EMBEDDED_CLIENT), {place, command});
}

ClientProcess::~ClientProcess()
{
    kill();
}

QString ClientProcess::line()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine() && timer.elapsed() < patienceMs &&
           m_process.waitForReadyRead(patienceMs))
        continue;
    return QString::fromUtf8(m_process.readLine()).trimmed();
}

int ClientProcess::finish()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(patienceMs) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void ClientProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

} // namespace deskhand::tests
