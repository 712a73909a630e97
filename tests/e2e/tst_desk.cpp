// SPDX-License-Identifier: GPL-3.0-or-later
// The main job, as somebody does it: a real window on a real X server, real keys, and the
// command line as the independent witness of what became of it.
#include "program.h"
#include "xscreen.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::testing;

namespace {

const QString noteText = u"Called back, new cable on its way."_s;

QJsonObject ticket(const Program &program, const QString &number)
{
    return program.run({u"ticket"_s, u"show"_s, number, u"--json"_s}).json().object();
}

bool hasNote(const QJsonObject &ticket)
{
    const QJsonArray comments = ticket.value("comments"_L1).toArray();
    return std::any_of(comments.begin(), comments.end(), [](const QJsonValue &comment) {
        return comment["body"_L1] == noteText && comment["visibility"_L1] == "internal"_L1;
    });
}

// The window as a process of its own; closed by its own key.
class Window {
public:
    Window(const Program &program, const XScreen &screen) : m_screen(screen)
    {
        auto environment = program.environment();
        environment.insert(u"DISPLAY"_s, screen.display());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.remove(u"WAYLAND_DISPLAY"_s);
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program.path(), {u"--data"_s, program.dataFolder()});
    }
    ~Window()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Window(const Window &) = delete;
    Window &operator=(const Window &) = delete;

    bool ready() { return m_screen.focusWindow(u"^Deskhand"_s) && m_screen.waitUntilStill(); }
    int quit()
    {
        m_screen.key(u"ctrl+q"_s);
        return m_process.waitForFinished(60'000) ? m_process.exitCode() : -1;
    }

private:
    const XScreen &m_screen;
    QProcess m_process;
};

} // namespace

class TestDesk : public QObject {
    Q_OBJECT

private:
    static void keep(const XScreen &screen, const QString &name)
    {
        const QString folder =
            qEnvironmentVariable("DESKHAND_SCREENSHOTS", QDir::currentPath() + u"/screenshots"_s);
        QDir().mkpath(folder);
        screen.save(folder + u'/' + name + u".png"_s);
    }

    // Types a search and goes to the first ticket found.
    static void search(const XScreen &screen, const QString &text)
    {
        screen.key(u"ctrl+f"_s);
        screen.key(u"ctrl+a"_s);
        screen.type(text);
        screen.key(u"Return"_s);
        QVERIFY(screen.waitUntilStill());
        screen.key(u"ctrl+l"_s); // to the list
        screen.key(u"Home"_s);
        QVERIFY(screen.waitUntilStill());
    }

private Q_SLOTS:
    void triageByKeyboard()
    {
        if (const auto missing = XScreen::missingPrograms(); !missing.isEmpty())
            QFAIL(qPrintable(u"not installed: "_s + missing.join(u", "_s)));
        const Program program;
        for (const auto &title :
             {u"Scanner beeps all day"_s, u"Printer prints nothing"_s, u"Invoice is wrong"_s})
            QCOMPARE(program.run({u"ticket"_s, u"create"_s, u"--title"_s, title}).exitCode, 0);

        const XScreen screen;
        {
            Window window(program, screen);
            QVERIFY(window.ready());
            keep(screen, u"1-queue"_s);

            search(screen, u"printer"_s);
            keep(screen, u"2-search"_s);
            screen.key(u"s"_s); // status: open, in progress, waiting, resolved
            QVERIFY(screen.waitUntilStill());
            keep(screen, u"3-status"_s);
            for (int i = 0; i < 3; ++i)
                screen.key(u"Down"_s);
            screen.key(u"Return"_s);
            QTRY_COMPARE_WITH_TIMEOUT(ticket(program, u"2"_s).value("status"_L1).toString(),
                                      u"resolved"_s, 30'000);

            QVERIFY(screen.waitUntilStill());
            screen.key(u"n"_s); // an internal note
            QVERIFY(screen.waitUntilStill());
            screen.type(noteText);
            keep(screen, u"4-note"_s);
            screen.key(u"ctrl+Return"_s);
            QTRY_VERIFY_WITH_TIMEOUT(hasNote(ticket(program, u"2"_s)), 30'000);
            QVERIFY(screen.waitUntilStill());
            keep(screen, u"5-answered"_s);
            QCOMPARE(window.quit(), 0);
        }

        // The others are as they were, and the trail tells what happened, and no more.
        QCOMPARE(ticket(program, u"1"_s).value("status"_L1).toString(), u"open"_s);
        QCOMPARE(ticket(program, u"3"_s).value("status"_L1).toString(), u"open"_s);
        const QJsonArray trail =
            program.run({u"audit"_s, u"log"_s, u"--ticket"_s, u"2"_s, u"--json"_s}).json().array();
        int resolved = 0;
        int noted = 0;
        for (const auto &entry : trail) {
            const QJsonObject changes = entry["changes"_L1].toObject();
            const auto status = changes.value("status"_L1).toObject();
            resolved +=
                status.value("before"_L1) == "open"_L1 && status.value("after"_L1) == "resolved"_L1;
            noted += entry["table"_L1] == "comments"_L1 &&
                     changes.value("body"_L1).toObject().value("after"_L1) == noteText;
        }
        QCOMPARE(resolved, 1);
        QCOMPARE(noted, 1);

        Window again(program, screen);
        QVERIFY(again.ready());
        keep(screen, u"6-again"_s);
        QCOMPARE(ticket(program, u"2"_s).value("status"_L1).toString(), u"resolved"_s);
        QVERIFY(hasNote(ticket(program, u"2"_s)));
        // The window, too, has it still: it is found, opened and worked on.
        search(screen, u"printer status:resolved"_s);
        screen.key(u"Return"_s);
        QVERIFY(screen.waitUntilStill());
        keep(screen, u"7-opened"_s);
        screen.key(u"ctrl+l"_s);
        screen.key(u"p"_s); // priority: low, medium, high, urgent
        QVERIFY(screen.waitUntilStill());
        screen.key(u"Up"_s);
        screen.key(u"Return"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ticket(program, u"2"_s).value("priority"_L1).toString(),
                                  u"urgent"_s, 30'000);
        QCOMPARE(again.quit(), 0);
    }
};

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
