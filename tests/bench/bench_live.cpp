// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window's event loop is held up while somebody works in it, alone and with others who
// make 200 edits a second in the same list.
#include "bench/stallprobe.h"
#include "tests/views/mainwindowfixture.h"
#include "tests/views/othersatwork.h"

#include <QApplication>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace deskhand;
using bench::StallProbe;
using testing::MainWindowFixture;

namespace {

constexpr int actions = 500;
constexpr int betweenActions = 20; // milliseconds
constexpr int tickets = 1'000;

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
