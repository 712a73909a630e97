// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's event loop is held up while somebody works in it, alone and with others who
// make 200 edits a second in the same list.
#include "tests/views/mainwindowfixture.h"
#include "tests/views/othersatwork.h"

#include <QApplication>
#include <QElapsedTimer>
#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace deskhand;
using testing::MainWindowFixture;

namespace {

constexpr int actions = 500;
constexpr int betweenActions = 20; // milliseconds
constexpr int tickets = 1'000;

// Hears a clock that ticks every millisecond: what it hears late, the loop was held up.
class StallProbe : public QObject {
public:
    StallProbe()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.append(double(m_last.nsecsElapsed()) / 1e6);
            m_last.start();
        });
        m_last.start();
        m_timer.start(1);
    }
    void print(const char *what)
    {
        std::ranges::sort(m_gaps);
        const auto at = [this](double share) {
            return m_gaps.at(qsizetype(double(m_gaps.size() - 1) * share));
        };
        std::printf("%-28s p50 %6.1f ms   p95 %6.1f   p99 %6.1f   p99.9 %6.1f   max %6.1f\n", what,
                    at(0.5), at(0.95), at(0.99), at(0.999), m_gaps.constLast());
        std::fflush(stdout);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    QList<double> m_gaps;
};

// Through the list, in and out of the composer, by keys alone.
void work(MainWindowFixture &m)
{
    for (int i = 0; i < actions; ++i) {
        switch (i % 50) {
        case 40:
            m.press(Qt::Key_R);
            break;
        case 49:
            m.press(Qt::Key_A, Qt::ControlModifier);
            m.press(Qt::Key_Delete);
            m.press(Qt::Key_L, Qt::ControlModifier);
            break;
        default:
            if (i % 50 > 40)
                m.type(u"word "_s);
            else
                m.press(i % 100 < 50 ? Qt::Key_J : Qt::Key_K);
        }
        QTest::qWait(betweenActions);
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    MainWindowFixture m;
    m.desk.database().connection().execute(
        u"INSERT INTO desk.tickets (title) SELECT 'Ticket ' || n FROM generate_series(1, %1) n"_s
            .arg(tickets));
    m.open();
    QTest::qWait(1'000);
    {
        StallProbe probe;
        work(m);
        probe.print("alone");
    }
    testing::OthersAtWork others(m.desk.database().settings(), m.desk.database().me());
    others.begin();
    {
        StallProbe probe;
        work(m);
        probe.print("with 200 edits a second");
    }
    others.end();
    std::printf("others made %d edits a second\n", others.editsPerSecond());
    m.close();
    return 0;
}
