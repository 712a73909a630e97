// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "database/connection.h"
#include "database/executor.h"
#include "domain/ticketdetail.h"
#include "services/directoryservice.h"
#include "support/seed.h"
#include "support/testdatabase.h"
#include "views/search/completionpopup.h"
#include "views/search/searchbar.h"
#include "views/search/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QLabel>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <optional>

using namespace Qt::StringLiterals;
using namespace deskhand;
using testing::TestDatabase;
using views::CompletionPopup;
using views::SearchBar;
using views::SearchField;

namespace {

// The columns of the field in which something red is drawn: the wavy lines, and nothing else.
struct Columns {
    int first = -1;
    int last = -1;
};

Columns redColumns(SearchField &field)
{
    const QImage image = field.grab().toImage();
    Columns columns;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y) {
            const QColor colour = image.pixelColor(x, y);
            if (colour.red() - std::max(colour.green(), colour.blue()) < 40)
                continue;
            columns.first = columns.first < 0 ? x : columns.first;
            columns.last = x;
        }
    return columns;
}

int cursorX(const SearchField &field)
{
    return field.inputMethodQuery(Qt::ImCursorRectangle).toRectF().center().toPoint().x();
}

bool isNear(int value, int wanted)
{
    return std::abs(value - wanted) <= 4;
}

// No server: whatever is asked of it fails.
database::ConnectionSettings nowhere()
{
    throw core::Error(core::ErrorKind::ConnectionLost, {});
}

} // namespace

class SearchBarTest : public QObject {
    Q_OBJECT

    struct Stage {
        explicit Stage(database::ConnectionSource source)
            : executor(std::move(source)),
              directory(executor),
              bar(new SearchBar(directory, &window))
        {
            auto *layout = new QVBoxLayout(&window);
            layout->addWidget(bar);
            layout->addStretch(1);
            window.resize(500, 400);
            domain::Directory known;
            known.staff = {{.name = u"Ann Long"_s}};
            known.tags = {{.name = u"billing"_s}, {.name = u"bug"_s}};
            bar->setDirectory(known);
            field = bar->findChild<SearchField *>();
            popup = window.findChild<CompletionPopup *>();
            message = bar->findChild<QLabel *>();
        }

        database::Executor executor;
        services::DirectoryService directory;
        QWidget window;
        SearchBar *bar;
        SearchField *field = nullptr;
        CompletionPopup *popup = nullptr;
        QLabel *message = nullptr;
    };
    std::optional<Stage> m_stage;

    void start(const database::ConnectionSource &source = nowhere)
    {
        m_stage.emplace(source);
        m_stage->window.show();
        m_stage->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_stage->window));
        m_stage->bar->focusSearch();
        QVERIFY(m_stage->field->hasFocus());
    }

    void type(const QString &text) { QTest::keyClicks(m_stage->field, text); }
    void press(Qt::Key key) { QTest::keyClick(m_stage->field, key); }

    [[nodiscard]] QStringList offered() const
    {
        QStringList texts;
        for (int row = 0; row < m_stage->popup->model()->rowCount(); ++row)
            texts.append(m_stage->popup->model()->index(row, 0).data().toString());
        return texts;
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setCursorFlashTime(0); } // pictures are compared
    void init() { start(); }
    void cleanup() { m_stage.reset(); }

    void typingIsAnnouncedOnceWhenItPauses()
    {
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        type(u"printer"_s);
        QCOMPARE(changed.size(), 0);
        QVERIFY(changed.wait());
        QVERIFY(!changed.wait(400));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"printer"_s);
    }

    void typedAndTakenBackIsNoNewSearch()
    {
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        type(u"x"_s);
        press(Qt::Key_Backspace);
        QVERIFY(!changed.wait(400));
    }

    void enterAnnouncesAtOnceAndOnlyOnce()
    {
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        type(u"printer"_s);
        press(Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"printer"_s);
        QVERIFY(!changed.wait(400));
    }

    void setTextAnnouncesNothingAndOffersNothing()
    {
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        type(u"printer"_s); // and this is forgotten
        m_stage->bar->setText(u"status:"_s);
        QCOMPARE(m_stage->bar->text(), u"status:"_s);
        QVERIFY(!changed.wait(400));
        QVERIFY(!m_stage->popup->isVisible());
    }

    void escapeAndDownLeave()
    {
        QSignalSpy left(m_stage->bar, &SearchBar::left);
        press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        press(Qt::Key_Down);
        QCOMPARE(left.size(), 2);
    }

    void leavingAppliesWhatWasTyped()
    {
        QStringList order;
        connect(m_stage->bar, &SearchBar::searchChanged, this,
                [&](const QString &text) { order.append(text); });
        connect(m_stage->bar, &SearchBar::left, this, [&] { order.append(u"left"_s); });
        type(u"printer"_s);
        press(Qt::Key_Down);
        QCOMPARE(order, (QStringList{u"printer"_s, u"left"_s}));
    }

    void commandsOfTheWindowDoNotTakeItsKeys()
    {
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Down, Qt::Key_Return, Qt::Key_J}) {
            auto *command = new QShortcut(key, &m_stage->window);
            connect(command, &QShortcut::activated, this,
                    [] { QFAIL("a command ran while typing"); });
        }
        QSignalSpy left(m_stage->bar, &SearchBar::left);
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        type(u"j"_s);
        press(Qt::Key_Return);
        press(Qt::Key_Down);
        press(Qt::Key_Escape);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(left.size(), 2);
    }

    void problemIsExplainedAndUnderlinedWhereItIs()
    {
        const QString text = u"printer status:nonsense more"_s;
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        QVERIFY(!m_stage->message->isVisible());
        type(text);
        QVERIFY(changed.wait()); // what makes sense applies
        const auto problems = items::SearchText(text).problems();
        QCOMPARE(problems.size(), 1);
        QVERIFY(m_stage->message->isVisible());
        QCOMPARE(m_stage->message->text(), problems[0].message);
        QCOMPARE(m_stage->message->textFormat(), Qt::PlainText);

        const Columns red = redColumns(*m_stage->field);
        m_stage->field->setCursorPosition(problems[0].position);
        QVERIFY2(isNear(red.first, cursorX(*m_stage->field)),
                 qPrintable(QString::number(red.first)));
        m_stage->field->setCursorPosition(problems[0].position + problems[0].length);
        QVERIFY2(isNear(red.last, cursorX(*m_stage->field)), qPrintable(QString::number(red.last)));
    }

    void underlineMovesWithTheTextAndGoesWithTheProblem()
    {
        m_stage->bar->setText(u"status:nonsense"_s);
        const Columns before = redColumns(*m_stage->field);
        QVERIFY(before.first >= 0);
        press(Qt::Key_Home);
        type(u"www "_s);
        const int moved = m_stage->field->fontMetrics().horizontalAdvance(u"www "_s);
        QVERIFY(isNear(redColumns(*m_stage->field).first, before.first + moved));

        m_stage->bar->setText(u"status:open"_s);
        QCOMPARE(redColumns(*m_stage->field).first, -1);
        QVERIFY(!m_stage->message->isVisible());
    }

    void underlineScrollsWithTheText()
    {
        const QString text = u"printer "_s.repeated(40) + u"status:nonsense"_s;
        m_stage->bar->setText(text);
        const auto problem = items::SearchText(text).problems().value(0);
        press(Qt::Key_End);
        const int from =
            m_stage->field->fontMetrics().horizontalAdvance(text.mid(problem.position));
        const Columns red = redColumns(*m_stage->field);
        const int end = cursorX(*m_stage->field); // now that painting has scrolled
        QVERIFY2(isNear(red.first, end - from), qPrintable(QString::number(red.first)));
        QVERIFY(red.last <= end + 4);
        press(Qt::Key_Home);
        QCOMPARE(redColumns(*m_stage->field).first, -1); // out of sight
    }

    void underliningLeavesAnInputMethodAlone()
    {
        m_stage->bar->setText(u"status:nonsense "_s);
        const int before = cursorX(*m_stage->field);
        QInputMethodEvent composing(u"ka"_s, {});
        QCoreApplication::sendEvent(m_stage->field, &composing);
        const QImage composed = m_stage->field->grab().toImage();
        QVERIFY(cursorX(*m_stage->field) > before); // behind what is being composed
        QPalette palette = m_stage->field->palette();
        palette.setColor(QPalette::ButtonText, Qt::darkGreen); // makes it draw the lines anew
        m_stage->field->setPalette(palette);
        QCOMPARE(m_stage->field->grab().toImage(), composed);
        QInputMethodEvent commit;
        commit.setCommitString(u"か"_s);
        QCoreApplication::sendEvent(m_stage->field, &commit);
        QCOMPARE(m_stage->bar->text(), u"status:nonsense か"_s);
        QVERIFY(redColumns(*m_stage->field).first >= 0);
    }

    void tabTakesTheFirstOfferAndGoesOn()
    {
        type(u"printer sta"_s);
        QVERIFY(m_stage->popup->isVisible());
        QVERIFY(m_stage->field->hasFocus());
        QCOMPARE(offered(), QStringList{u"status:"_s});
        press(Qt::Key_Tab);
        QCOMPARE(m_stage->bar->text(), u"printer status:"_s);
        QCOMPARE(m_stage->field->cursorPosition(), 15);
        QVERIFY(m_stage->field->hasFocus());
        QVERIFY(m_stage->popup->isVisible()); // the words of the field
        QVERIFY(offered().contains(u"open"_s));
    }

    void arrowsMarkAndEnterTakesTheMarkedOne()
    {
        QSignalSpy left(m_stage->bar, &SearchBar::left);
        type(u"tag:b"_s);
        QCOMPARE(offered().size(), 2);
        press(Qt::Key_Down);
        press(Qt::Key_Down);
        QCOMPARE(m_stage->popup->row(), 1);
        press(Qt::Key_Down); // round
        QCOMPARE(m_stage->popup->row(), 0);
        press(Qt::Key_Up);
        QCOMPARE(m_stage->popup->row(), 1);
        const QString wanted = offered().at(1).trimmed();
        press(Qt::Key_Return);
        QCOMPARE(m_stage->bar->text().trimmed(), u"tag:"_s + wanted);
        QCOMPARE(left.size(), 0);
        QVERIFY(!m_stage->popup->isVisible()); // it says no more than what stands there
    }

    void takingIsUndoneLikeTyping()
    {
        type(u" more"_s);
        press(Qt::Key_Home);
        type(u"sta"_s);
        press(Qt::Key_Tab);
        QCOMPARE(m_stage->bar->text(), u"status: more"_s);
        m_stage->field->undo();
        QCOMPARE(m_stage->bar->text(), u"sta more"_s);
    }

    void enterWithoutAMarkedOfferSearches()
    {
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        type(u"sta"_s);
        QVERIFY(m_stage->popup->isVisible());
        press(Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toString(), u"sta"_s);
        QVERIFY(!m_stage->popup->isVisible());
    }

    void escapeClosesTheListFirst()
    {
        QSignalSpy left(m_stage->bar, &SearchBar::left);
        type(u"sta"_s);
        press(Qt::Key_Escape);
        QVERIFY(!m_stage->popup->isVisible());
        QCOMPARE(left.size(), 0);
        press(Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void mouseTakesAndTheFocusStays()
    {
        type(u"tag:b"_s);
        const QModelIndex second = m_stage->popup->model()->index(1, 0);
        const QString wanted = offered().at(1).trimmed();
        QTest::mouseClick(m_stage->popup->viewport(), Qt::LeftButton, {},
                          m_stage->popup->visualRect(second).center());
        QCOMPARE(m_stage->bar->text().trimmed(), u"tag:"_s + wanted);
        QVERIFY(m_stage->field->hasFocus());
    }

    void nothingIsOfferedBetweenWords()
    {
        type(u"printer "_s);
        QVERIFY(!m_stage->popup->isVisible());
        press(Qt::Key_Backspace);
        m_stage->field->selectAll();
        press(Qt::Key_Delete);
        QVERIFY(!m_stage->popup->isVisible());
    }

    void listStandsUnderTheFieldOnItsLeadingSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }

    void listStandsUnderTheFieldOnItsLeadingSide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        m_stage->window.setLayoutDirection(direction);
        type(u"sta"_s);
        QVERIFY(m_stage->popup->isVisible());
        const QRect field(m_stage->field->mapTo(&m_stage->window, QPoint()),
                          m_stage->field->size());
        const QRect list = m_stage->popup->geometry();
        QCOMPARE(list.top(), field.bottom() + 1);
        QVERIFY(list.width() < field.width());
        if (direction == Qt::LeftToRight)
            QCOMPARE(list.left(), field.left());
        else
            QCOMPARE(list.right(), field.right());
    }

    void clearButtonEmptiesTheSearch()
    {
        const QList<QAction *> actions = m_stage->field->actions();
        QCOMPARE(actions.size(), 2);
        QAction *clear = actions.last();
        QVERIFY(!clear->isVisible());
        m_stage->bar->setText(u"printer"_s);
        QVERIFY(clear->isVisible());
        QSignalSpy changed(m_stage->bar, &SearchBar::searchChanged);
        clear->trigger();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_stage->bar->text(), QString());
        QVERIFY(!clear->isVisible());
    }

    void barMayGoBeforeItsWindow()
    {
        type(u"requester:zz"_s); // with a question under way
        delete m_stage->bar;
        QVERIFY(!m_stage->window.findChild<CompletionPopup *>());
    }

    void otherPeopleComeFromTheDatabase()
    {
        TestDatabase database;
        {
            database::Connection connection(database.settings());
            testing::insertUser(connection, {.name = u"Rita Example"_s});
            testing::insertUser(connection, {.name = u"Robert Example"_s});
        }
        start([settings = database.settings()] { return settings; });
        type(u"requester:ri"_s);
        QTRY_VERIFY(m_stage->popup->isVisible());
        QCOMPARE(offered().filter(u"Rita"_s).size(), 1);
        QVERIFY(offered().filter(u"Robert"_s).isEmpty());
        press(Qt::Key_Tab);
        QVERIFY(m_stage->bar->text().startsWith(u"requester:\"Rita Example\""_s));
        m_stage.reset(); // before its database
    }
};

QTEST_MAIN(SearchBarTest)
#include "tst_searchbar.moc"
