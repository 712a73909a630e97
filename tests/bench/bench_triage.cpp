// SPDX-License-Identifier: GPL-3.0-or-later
// Five hundred acts of triage in the window, by keys, wheel and scroll bar: how long the event loop
// is held up, how long rows take to come, and how much memory the program is left with.
#include "bench/measure.h"
#include "bench/stallprobe.h"
#include "database/connectionsettings.h"
#include "tests/views/liveservices.h"
#include "views/queue/queueview.h"
#include "views/search/searchfield.h"
#include "views/shell/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTest>
#include <QWheelEvent>
#include <algorithm>
#include <cstdio>
#include <map>

using namespace Qt::StringLiterals;
using namespace deskhand;

namespace {

constexpr int actions = 500;
constexpr int betweenActions = 20; // milliseconds
constexpr int patience = 30'000;

const QStringList searches{u"serial"_s,
                           u"printer offline"_s,
                           u"is:active priority:urgent"_s,
                           u"status:closed"_s,
                           u"invoice status:open"_s,
                           u"is:unassigned"_s,
                           u""_s};

class Triage {
public:
    Triage(views::MainWindow &window, int seed)
        : m_window(window),
          m_queue(*window.findChild<views::QueueView *>()),
          m_search(*window.findChild<views::SearchField *>()),
          m_seed(seed)
    {
    }

    void waitForRows(const QString &what)
    {
        QElapsedTimer timer;
        timer.start();
        const bool came = QTest::qWaitFor([this] { return hasRows(); }, patience);
        m_times[came ? what : what + u" (not within 30 s)"_s].push_back(
            double(timer.nsecsElapsed()) / 1e6);
    }

    void act(int step)
    {
        switch (step % 25) {
        case 5:
            jump(double((step * 37 + m_seed) % 101) / 100);
            return waitForRows(u"a jump of the scroll bar"_s);
        case 10:
            press(Qt::Key_End);
            return waitForRows(u"the end of the list"_s);
        case 15:
            press(Qt::Key_Home);
            return waitForRows(u"the beginning of the list"_s);
        case 20:
            find(searches.at(step / 25 % searches.size()));
            return waitForRows(u"a search"_s);
        case 23:
            press(Qt::Key_Left, Qt::AltModifier);
            return waitForRows(u"back to the list before"_s);
        case 24:
            press(static_cast<Qt::Key>(Qt::Key_1 + step / 25 % 4), Qt::ControlModifier);
            return waitForRows(u"a view"_s);
        default:
            if (step % 3 == 0)
                wheel();
            else
                press(step % 50 < 25 ? Qt::Key_J : Qt::Key_K);
        }
    }

    QJsonObject print() const
    {
        QJsonObject result;
        for (const auto &[what, times] : m_times) {
            std::vector<double> sorted = times;
            std::ranges::sort(sorted);
            const double p95 = sorted[(sorted.size() * 95 + 99) / 100 - 1];
            std::printf("%-34s %4zu times   p50 %8.1f ms   p95 %8.1f   max %8.1f\n",
                        qPrintable(what), sorted.size(), bench::median(sorted), p95, sorted.back());
            result[what] = QJsonObject{{u"median_ms"_s, bench::median(sorted)}, {u"p95_ms"_s, p95}};
        }
        return result;
    }

private:
    // Each row in sight has been read, and the list is the one that was asked for.
    [[nodiscard]] bool hasRows() const
    {
        const auto &model = m_window.queueModel();
        if (model.isBusy() || model.state() != items::TicketQueueModel::State::Ready)
            return false;
        const QTableView &table = *m_queue.table();
        const int first = table.rowAt(0);
        if (first < 0)
            return model.rowCount() == 0;
        int last = table.rowAt(table.viewport()->height() - 1);
        if (last < 0)
            last = model.rowCount() - 1;
        for (int row = first; row <= last; ++row)
            if (!model.ticketAt(row))
                return false;
        return true;
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : m_queue.table(), key, modifiers);
    }

    void find(const QString &text)
    {
        m_search.setFocus();
        m_search.selectAll();
        QTest::keyClick(&m_search, Qt::Key_Delete);
        QTest::keyClicks(&m_search, text);
        QTest::keyClick(&m_search, Qt::Key_Escape); // closes the completion
        m_search.setFocus();
        QTest::keyClick(&m_search, Qt::Key_Return);
    }

    void jump(double share)
    {
        QScrollBar *bar = m_queue.table()->verticalScrollBar();
        bar->setValue(int(double(bar->maximum()) * share));
    }

    void wheel()
    {
        QWidget *viewport = m_queue.table()->viewport();
        const QPoint middle = viewport->rect().center();
        QWheelEvent event(middle, viewport->mapToGlobal(middle), {}, {0, -360}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewport, &event);
    }

    views::MainWindow &m_window;
    views::QueueView &m_queue;
    views::SearchField &m_search;
    int m_seed;
    std::map<QString, std::vector<double>> m_times;
};

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Plays 500 acts of triage on a desk, as the person that the connection string names."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"conninfo"_s, u"a libpq connection string"_s);
    parser.addOption({u"json"_s, u"Also writes the figures to this file."_s, u"file"_s});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);

    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QElapsedTimer start;
    start.start();
    testing::LiveServices services(
        database::settingsFromConninfo(parser.positionalArguments().constFirst()));
    views::MainWindow window(services.desk(), settings);
    window.resize(1280, 800);
    window.show();
    Triage triage(window, 11);
    triage.waitForRows(u"the first list"_s);
    std::printf("from the start to the first rows: %.0f ms\n", double(start.nsecsElapsed()) / 1e6);
    bench::StallProbe probe;
    for (int step = 0; step < actions; ++step) {
        triage.act(step);
        QTest::qWait(betweenActions);
    }
    QJsonObject figures = triage.print();
    probe.print("event loop held up");
    std::printf("resident memory: %.0f MB\n", residentMegabytes());
    figures[u"stalls"_s] = QJsonObject{{u"p99_ms"_s, probe.at(0.99)}, {u"max_ms"_s, probe.at(1)}};
    figures[u"resident_mb"_s] = residentMegabytes();
    if (parser.isSet(u"json"_s)) {
        QFile file(parser.value(u"json"_s));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write %s", qPrintable(file.fileName()));
        file.write(QJsonDocument(figures).toJson());
    }
    return 0;
}
