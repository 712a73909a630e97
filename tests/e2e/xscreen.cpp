// SPDX-License-Identifier: GPL-3.0-or-later
#include "xscreen.h"

#include <QDeadlineTimer>
#include <QStandardPaths>
#include <QTest>
#include <stdexcept>

namespace deskhand::testing {

using namespace Qt::StringLiterals;

namespace {

constexpr int cursorPixels = 400; // a blinking cursor changes fewer
constexpr int stillLooks = 4;
constexpr int betweenLooks = 200; // milliseconds

qsizetype differences(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return a.width() * qsizetype(a.height());
    qsizetype count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += a.pixel(x, y) != b.pixel(x, y) ? 1 : 0;
    return count;
}

} // namespace

QStringList XScreen::missingPrograms()
{
    QStringList missing;
    for (const auto &program : {u"Xvfb"_s, u"xdotool"_s, u"import"_s})
        if (QStandardPaths::findExecutable(program).isEmpty())
            missing.append(program);
    return missing;
}

XScreen::XScreen(const QString &size)
{
    // The server picks a free display and says which.
    m_server.start(u"Xvfb"_s,
                   {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, size, u"-nolisten"_s, u"tcp"_s});
    if (!m_server.waitForReadyRead(20'000))
        throw std::runtime_error("Xvfb does not start: " +
                                 m_server.readAllStandardError().toStdString());
    m_display = u':' + QString::fromLatin1(m_server.readAllStandardOutput().trimmed());
}

XScreen::~XScreen()
{
    m_server.terminate();
    m_server.waitForFinished();
}

bool XScreen::focusWindow(const QString &title) const
{
    QDeadlineTimer deadline(60'000);
    while (!deadline.hasExpired()) {
        QByteArray found;
        if (tool(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}, &found) ==
            0) {
            const QString window = QString::fromLatin1(found.split('\n').constFirst());
            if (tool(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, window}) == 0)
                return true;
        }
        QTest::qWait(betweenLooks);
    }
    return false;
}

void XScreen::key(const QString &keys) const
{
    tool(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, keys});
}

void XScreen::type(const QString &text) const
{
    tool(u"xdotool"_s, {u"type"_s, u"--delay"_s, u"15"_s, u"--"_s, text});
}

QImage XScreen::look() const
{
    QByteArray png;
    tool(u"import"_s, {u"-silent"_s, u"-window"_s, u"root"_s, u"png:-"_s}, &png);
    return QImage::fromData(png, "png");
}

bool XScreen::waitUntilStill() const
{
    QDeadlineTimer deadline(60'000);
    QImage last = look();
    int still = 0;
    while (!deadline.hasExpired()) {
        QTest::qWait(betweenLooks);
        const QImage now = look();
        still = differences(last, now) < cursorPixels ? still + 1 : 0;
        if (still >= stillLooks)
            return true;
        last = now;
    }
    return false;
}

void XScreen::save(const QString &path) const
{
    look().save(path);
}

int XScreen::tool(const QString &program, const QStringList &arguments, QByteArray *output) const
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, m_display);
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000))
        return -1;
    if (output)
        *output = process.readAllStandardOutput();
    return process.exitCode();
}

} // namespace deskhand::testing
