// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/parser.h"
#include "tests/items/fakequeuesource.h"
#include "views/queue/queueview.h"
#include "views/shell/settingsdialog.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand;
using namespace deskhand::test;
using domain::TicketId;
using items::TicketColumn;
using items::TicketQueueModel;
using views::QueueView;

namespace {

// A queue on the screen whose rows come when the test lets them.
struct Screen {
    FakeQueueSource source;
    TicketQueueModel model;
    QueueView view;

    Screen(int tickets, QSettings &settings)
        : source(tickets),
          model(source),
          view(model, settings, nullptr)
    {
        view.resize(900, 500);
        view.show();
        view.activateWindow();
        [this] { QVERIFY(QTest::qWaitForWindowActive(&view)); }();
    }
    void open()
    {
        model.show({});
        source.answerAll();
        view.focusList();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(view.table(), key, modifiers);
        source.answerAll();
    }
    [[nodiscard]] int topRow() const { return view.table()->rowAt(0); }
    [[nodiscard]] QPushButton *visibleButton(const QString &text) const
    {
        for (auto *button : view.findChildren<QPushButton *>())
            if (button->isVisible() && button->text().remove(u'&') == text)
                return button;
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &text) const
    {
        for (const auto *label : view.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

QList<TicketId> ids(const QList<int> &values)
{
    QList<TicketId> list;
    for (const int value : values)
        list.append(TicketId(value));
    return list;
}

} // namespace

class QueueViewTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;

private Q_SLOTS:
    void init()
    {
        m_settings =
            std::make_unique<QSettings>(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_settings->clear();
    }

    void keysWalkThroughTheList()
    {
        Screen screen(5000, *m_settings);
        screen.open();
        QVERIFY(screen.view.table()->hasFocus());
        QVERIFY(!screen.view.currentTicket());
        screen.view.selectNext();
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(1)));
        screen.press(Qt::Key_Down);
        screen.view.selectNext();
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(3)));
        screen.view.selectPrevious();
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(2)));
        screen.press(Qt::Key_End);
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(5000)));
        screen.view.selectNext(); // there is none
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(5000)));
        screen.press(Qt::Key_Home);
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(1)));
    }

    void lettersDoNotSearchTheRows()
    {
        Screen screen(500, *m_settings);
        screen.open();
        screen.view.selectNext();
        QTest::keyClicks(screen.view.table(), u"400"_s);
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(1)));
        QVERIFY(screen.source.pages.isEmpty());
    }

    void enterAndDoubleClickOpen()
    {
        Screen screen(50, *m_settings);
        screen.open();
        QSignalSpy opened(&screen.view, &QueueView::opened);
        screen.press(Qt::Key_Return); // nothing is chosen
        QCOMPARE(opened.size(), 0);
        screen.view.selectNext();
        screen.press(Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened[0][0].value<TicketId>(), TicketId(1));
        auto *table = screen.view.table();
        const QPoint third = table->visualRect(screen.model.index(2, 1)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, third);
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, third);
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[1][0].value<TicketId>(), TicketId(3));
    }

    void theCurrentTicketIsToldWhenItsRowArrives()
    {
        Screen screen(5000, *m_settings);
        screen.open();
        screen.view.selectNext();
        QSignalSpy current(&screen.view, &QueueView::currentTicketChanged);
        QTest::keyClick(screen.view.table(), Qt::Key_End);
        QCOMPARE(current.size(), 1); // on its way: nobody knows which one it is
        QCOMPARE(current[0][0].value<std::optional<TicketId>>(), std::nullopt);
        screen.source.answerAll();
        QCOMPARE(current.size(), 2);
        QCOMPARE(current[1][0].value<std::optional<TicketId>>(), std::optional(TicketId(5000)));
    }

    void selectionIsInListOrder()
    {
        Screen screen(50, *m_settings);
        screen.open();
        screen.view.selectNext();
        screen.view.selectNext();
        screen.view.selectNext();
        screen.press(Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(screen.view.selectedTickets(), ids({2, 3}));
        QVERIFY(!screen.view.allSelected());
    }

    void selectionFarDownIsLoadedWhole()
    {
        Screen screen(3000, *m_settings);
        screen.open();
        screen.view.selectNext();
        auto *table = screen.view.table();
        table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum() / 3);
        screen.source.answerAll();
        const int row = screen.topRow() + 2;
        QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier,
                          table->visualRect(screen.model.index(row, 1)).center());
        QCOMPARE(screen.view.selectedCount(), row + 1);
        screen.source.answerAll();
        QCOMPARE(screen.view.selectedTickets().size(), row + 1);
    }

    void everythingIsSelectedLoadedOrNot()
    {
        Screen screen(3000, *m_settings);
        screen.open();
        screen.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(screen.view.allSelected());
        QCOMPARE(screen.view.selectedCount(), 3000);
        screen.view.selectNext();
        QVERIFY(!screen.view.allSelected());
    }

    void reloadKeepsSelectionAndScrollWithTheirTickets()
    {
        Screen screen(3000, *m_settings);
        screen.open();
        auto *table = screen.view.table();
        table->setCurrentIndex(screen.model.index(205, 0));
        screen.source.answerAll();
        screen.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(screen.view.selectedTickets(), ids({206, 207}));
        const QString top = screen.model.index(screen.topRow(), 0).data().toString();
        const int inRow = table->rowViewportPosition(screen.topRow());
        QSignalSpy current(&screen.view, &QueueView::currentTicketChanged);

        screen.source.tickets.prepend(ticketRow(9001));
        screen.source.tickets.prepend(ticketRow(9002));
        screen.model.reload();
        screen.source.answerAll();
        QCOMPARE(screen.view.selectedTickets(), ids({206, 207}));
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(207)));
        QCOMPARE(screen.model.index(screen.topRow(), 0).data().toString(), top);
        QCOMPARE(table->rowViewportPosition(screen.topRow()), inRow);
        QCOMPARE(current.size(), 0);
    }

    void changeOfARowMovesNothing()
    {
        Screen screen(3000, *m_settings);
        screen.open();
        auto *table = screen.view.table();
        table->setCurrentIndex(screen.model.index(205, 0));
        screen.source.answerAll();
        const int scroll = table->verticalScrollBar()->value();
        screen.source.tickets[205].title = u"Changed"_s;
        screen.model.refreshRows({TicketId(206)});
        screen.source.answerAll();
        QCOMPARE(screen.model.index(205, int(TicketColumn::Title)).data().toString(), u"Changed"_s);
        QCOMPARE(table->verticalScrollBar()->value(), scroll);
        QCOMPARE(screen.view.selectedTickets(), ids({206}));
    }

    void oneThatLeftAndOneThatCameMoveNothing()
    {
        Screen screen(3000, *m_settings);
        screen.open();
        auto *table = screen.view.table();
        table->setCurrentIndex(screen.model.index(205, 0));
        screen.press(Qt::Key_Down, Qt::ShiftModifier);
        const QString top = screen.model.index(screen.topRow(), 0).data().toString();
        const int inRow = table->rowViewportPosition(screen.topRow());
        screen.source.others.append(screen.source.tickets.takeAt(220));
        screen.source.tickets.prepend(ticketRow(5000));
        screen.model.refreshRows({TicketId(221), TicketId(5000)});
        screen.source.answerAll();
        QCOMPARE(screen.model.rowOf(TicketId(221)), -1);
        QCOMPARE(screen.model.rowOf(TicketId(207)), 207);
        QCOMPARE(screen.view.selectedTickets(), ids({206, 207}));
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(207)));
        QCOMPARE(screen.model.index(screen.topRow(), 0).data().toString(), top);
        QCOMPARE(table->rowViewportPosition(screen.topRow()), inRow);
    }

    void theNextTicketFollowsOneThatLeft()
    {
        Screen screen(300, *m_settings);
        screen.open();
        for (int i = 0; i < 5; ++i)
            screen.view.selectNext();
        screen.source.tickets.removeAt(4);
        QSignalSpy current(&screen.view, &QueueView::currentTicketChanged);
        screen.model.reload();
        screen.source.answerAll();
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(6)));
        QCOMPARE(screen.view.selectedTickets(), ids({6}));
        QCOMPARE(current.size(), 1);
    }

    void anotherListKeepsTheCurrentTicketIfItIsInIt()
    {
        Screen screen(300, *m_settings);
        screen.open();
        screen.view.selectNext();
        screen.view.selectNext();
        screen.source.tickets.removeAt(0);
        screen.model.show(search::parse(u"x"_s).filter);
        screen.source.answerAll();
        QCOMPARE(screen.view.currentTicket(), std::optional(TicketId(2)));
        screen.source.tickets.removeAt(0);
        screen.model.show(search::parse(u"y"_s).filter);
        screen.source.answerAll();
        QVERIFY(!screen.view.currentTicket());
        QVERIFY(screen.view.selectedTickets().isEmpty());
    }

    void saysThatAListIsOnItsWayEmptyOrMissing()
    {
        Screen screen(0, *m_settings);
        screen.view.setEmptyWords(u"Nothing to do here"_s, u"Enjoy the day."_s);
        screen.model.show({});
        QTRY_VERIFY(screen.says(u"Loading"_s));
        screen.source.answerAll();
        QVERIFY(screen.says(u"Nothing to do here"_s));
        QVERIFY(screen.says(u"Enjoy the day."_s));
        QVERIFY(!screen.says(u"Loading"_s));

        screen.model.show(search::parse(u"x"_s).filter);
        screen.source.failPage(core::Error(core::ErrorKind::ConnectionLost, {}));
        screen.view.setFailure({u"The list could not be read."_s, u"No answer."_s, u"Wait."_s});
        QVERIFY(screen.says(u"The list could not be read."_s));
        QSignalSpy retry(&screen.view, &QueueView::retryWanted);
        auto *button = screen.visibleButton(u"Try again"_s);
        QVERIFY(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
        screen.source.dropCalledOff();
        screen.model.reload();
        screen.source.answerAll();
        QVERIFY(!screen.says(u"The list could not be read."_s));
        QVERIFY(screen.says(u"Nothing to do here"_s));
    }

    void failureBesideRowsLeavesThemInSight()
    {
        Screen screen(50, *m_settings);
        screen.open();
        screen.model.reload();
        screen.source.failPage(core::Error(core::ErrorKind::Timeout, {}));
        screen.source.dropCalledOff();
        screen.view.setFailure({u"It took too long."_s, u"Old news."_s, u"Wait."_s});
        QVERIFY(screen.view.table()->isVisible());
        QVERIFY(screen.says(u"It took too long."_s));
        QVERIFY(screen.visibleButton(u"Try again"_s));
        screen.model.reload();
        screen.source.answerAll();
        QVERIFY(!screen.says(u"It took too long."_s));
    }

    void headerSortsTheList()
    {
        Screen screen(50, *m_settings);
        screen.open();
        QCOMPARE(screen.model.sortColumn(), int(TicketColumn::Created));
        QCOMPARE(screen.model.sortOrder(), Qt::DescendingOrder);
        auto *header = screen.view.table()->horizontalHeader();
        const int title = header->sectionViewportPosition(int(TicketColumn::Title)) + 30;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(title, 8));
        QCOMPARE(screen.source.pages.last().query.sort.column, search::SortColumn::Title);
    }

    void columnsAreKeptBetweenStarts()
    {
        {
            Screen screen(50, *m_settings);
            screen.open();
            auto *header = screen.view.table()->horizontalHeader();
            header->moveSection(header->visualIndex(int(TicketColumn::Assignee)), 0);
            header->resizeSection(int(TicketColumn::Status), 222);
            screen.view.table()->sortByColumn(int(TicketColumn::Priority), Qt::AscendingOrder);
            QMenu *menu = screen.view.columnsMenu();
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions())
                if (action->text() == u"Requester"_s)
                    action->trigger();
            QVERIFY(header->isSectionHidden(int(TicketColumn::Requester)));
        }
        Screen screen(50, *m_settings);
        screen.open();
        auto *header = screen.view.table()->horizontalHeader();
        QCOMPARE(header->visualIndex(int(TicketColumn::Assignee)), 0);
        QCOMPARE(header->sectionSize(int(TicketColumn::Status)), 222);
        QVERIFY(header->isSectionHidden(int(TicketColumn::Requester)));
        QVERIFY(!header->isSectionHidden(int(TicketColumn::Title)));
        QCOMPARE(screen.model.sortColumn(), int(TicketColumn::Priority));
        QCOMPARE(screen.model.sortOrder(), Qt::AscendingOrder);

        QMenu *menu = screen.view.columnsMenu();
        Q_EMIT menu->aboutToShow();
        menu->actions().constLast()->trigger(); // back to the beginning
        QCOMPARE(header->visualIndex(int(TicketColumn::Assignee)), int(TicketColumn::Assignee));
        QVERIFY(!header->isSectionHidden(int(TicketColumn::Requester)));
    }

    void theLastColumnCannotBeHidden()
    {
        Screen screen(50, *m_settings);
        QMenu *menu = screen.view.columnsMenu();
        for (int i = 0; i < int(items::ticketColumns.size()) + 2; ++i) {
            Q_EMIT menu->aboutToShow();
            for (QAction *action : menu->actions())
                if (action->isChecked() && action->isEnabled()) {
                    action->trigger();
                    break;
                }
        }
        const auto *header = screen.view.table()->horizontalHeader();
        QCOMPARE(header->hiddenSectionCount(), header->count() - 1);
    }

    void titleTakesTheRoomThatIsLeft()
    {
        Screen screen(50, *m_settings);
        screen.open();
        screen.view.resize(2400, 500);
        auto *table = screen.view.table();
        QTRY_COMPARE(table->horizontalHeader()->length(), table->viewport()->width());
        screen.view.resize(600, 500);
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
        QVERIFY(table->columnWidth(int(TicketColumn::Title)) > 150);
    }

    void densityChangesTheHeightOfRows()
    {
        Screen screen(50, *m_settings);
        screen.open();
        const int comfortable = screen.view.table()->rowHeight(0);
        screen.view.setDensity(views::Density::Compact);
        QVERIFY(screen.view.table()->rowHeight(0) < comfortable);
    }

    void paintsEveryKindOfRowInBothDirections()
    {
        Screen screen(3000, *m_settings);
        for (int i = 0; i < 20; ++i) {
            auto &ticket = screen.source.tickets[i];
            ticket.status = static_cast<domain::TicketStatus>(i % 5);
            ticket.priority = static_cast<domain::TicketPriority>(i % 4);
            for (int tag = 0; tag < i; ++tag)
                ticket.tags.append({domain::TagId(tag + 1), u"tag"_s, u"#12zz34"_s});
        }
        screen.open();
        const QImage leftToRight = screen.view.grab().toImage();
        screen.view.setLayoutDirection(Qt::RightToLeft);
        const QImage rightToLeft = screen.view.grab().toImage();
        QVERIFY(leftToRight != rightToLeft);
        auto *bar = screen.view.table()->verticalScrollBar();
        bar->setValue(bar->maximum() / 2); // rows on their way
        QVERIFY(screen.view.grab().toImage() != rightToLeft);
    }
};

QTEST_MAIN(QueueViewTest)
#include "tst_queueview.moc"
