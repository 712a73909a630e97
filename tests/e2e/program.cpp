// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>
#include <QProcess>
#include <stdexcept>

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000; // milliseconds; sanitizers are slow

} // namespace

Program::Program()
    : m_folder(u"/tmp/deskhand-e2e-XXXXXX"_s),
      m_environment(QProcessEnvironment::systemEnvironment())
{
    // As root the server runs under another account, which must get through to its folder.
    QFile::setPermissions(m_folder.path(),
                          QFile::permissions(m_folder.path()) | QFile::ExeGroup | QFile::ExeOther);
    for (const auto &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                             u"XDG_STATE_HOME"_s, u"XDG_CACHE_HOME"_s})
        m_environment.insert(name, m_folder.path());
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.remove(u"LANGUAGE"_s);
    const auto started = run({u"server"_s, u"start"_s});
    if (started.exitCode != 0)
        throw std::runtime_error("the embedded server does not start: " +
                                 started.errors.toStdString());
}

Program::~Program()
{
    run({u"server"_s, u"stop"_s, u"--force"_s});
}

QString Program::path() const
{
    return QStringLiteral(DESKHAND_PROGRAM);
}

Outcome Program::run(QStringList arguments, const QByteArray &input) const
{
    // In front, so that arguments behind "--" stay what they are.
    return runAsIs(QStringList{u"--data"_s, dataFolder()} + arguments, input);
}

Outcome Program::runAsIs(const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(path(), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {.exitCode = -1, .output = {}, .errors = "did not end\n"};
    }
    return {.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

} // namespace deskhand::testing
