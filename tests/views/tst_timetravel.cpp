// SPDX-License-Identifier: GPL-3.0-or-later
// Moving through the past of a ticket: the keys, the typed instant, what is said of it.
#include "tests/views/pastfixture.h"

#include <QAccessible>
#include <QLocale>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::views;
using deskhand::testing::PastFixture;

class TestTimeTravel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { f = std::make_unique<PastFixture>(); }
    void cleanup()
    {
        f.reset();
        QLocale::setDefault(QLocale::C);
    }

    void arrowsGoFromMomentToMoment();
    void homeEndAndPages();
    void tellsTheMomentToWhoeverHears();
    void anyInstantCanBeTyped();
    void newsLeaveAHalfTypedTime();
    void beforeItWasMade();
    void isMirrored();
    void fitsANarrowPane();
    void everythingHasAName();
    void longHistoryTakesTheNewestWish();

private:
    void type(const QDateTime &at);

    std::unique_ptr<PastFixture> f;
};

// As one types it where days, months and years are digits: a full one leads to the next.
void TestTimeTravel::type(const QDateTime &at)
{
    f->time()->setFocus();
    f->time()->setSelectedSection(QDateTimeEdit::DaySection); // as Tab leaves it
    QTest::keyClicks(f->time(), at.toLocalTime().toString(u"ddMMyyyyHHmmss"_s));
    f->press(Qt::Key_Return);
    QCOMPARE(f->time()->dateTime().date(), std::min(at, QDateTime::currentDateTimeUtc()).date());
}

void TestTimeTravel::arrowsGoFromMomentToMoment()
{
    f->open();
    QVERIFY(f->past()->isVisible());
    QCOMPARE(f->focus(), f->slider());
    QVERIFY(f->heading().startsWith(u"As it was on "_s));
    QCOMPARE(f->slider()->maximum(), 4);
    QCOMPARE(f->slider()->value(), 4);
    QTRY_COMPARE(f->pastTitle(), u"Paper jam!"_s);
    QVERIFY(f->words().contains(u"Bo Ek"_s));
    QVERIFY(f->pastTimeline().contains(u"Turned it off and on"_s));

    f->press(Qt::Key_Left);
    QVERIFY2(f->words().contains(u"added a reply"_s), qPrintable(f->words()));
    QTRY_VERIFY(!f->pastTimeline().contains(u"Bo Ek"_s));
    QVERIFY(f->pastTimeline().contains(u"Turned it off and on"_s));
    QCOMPARE(f->status()->currentText(), u"Resolved"_s);
    f->press(Qt::Key_Left);
    QVERIFY2(f->words().contains(u"changed status"_s), qPrintable(f->words()));
    QTRY_VERIFY(!f->pastTimeline().contains(u"Turned it off and on"_s));
    f->press(Qt::Key_Left);
    QTRY_COMPARE(f->status()->currentText(), u"Open"_s);
    QCOMPARE(f->pastTitle(), u"Paper jam!"_s);
    f->press(Qt::Key_Left);
    QTRY_COMPARE(f->pastTitle(), u"Paper jam"_s);
    QVERIFY2(f->words().contains(u"created this ticket"_s), qPrintable(f->words()));
    f->press(Qt::Key_Left); // there is nothing before
    QVERIFY(f->words().contains(u"created this ticket"_s));
    f->press(Qt::Key_Right);
    QTRY_COMPARE(f->pastTitle(), u"Paper jam!"_s);
    QVERIFY(f->pastTimeline().contains(u"changed the title"_s));
    QVERIFY(!f->pastTimeline().contains(u"changed status"_s));
}

void TestTimeTravel::homeEndAndPages()
{
    f->open();
    f->press(Qt::Key_Home);
    QTRY_COMPARE(f->pastTitle(), u"Paper jam"_s);
    QCOMPARE(f->slider()->value(), 0);
    f->press(Qt::Key_PageUp);
    QCOMPARE(f->slider()->value(), 1);
    f->press(Qt::Key_End);
    QCOMPARE(f->slider()->value(), 4);
    QTRY_VERIFY(f->pastTimeline().contains(u"Bo Ek"_s));
    f->press(Qt::Key_PageDown);
    QCOMPARE(f->slider()->value(), 3);
    // The buttons do the same, from their places in the order of Tab.
    const auto buttons = f->bar()->findChildren<QToolButton *>();
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QCOMPARE(f->slider()->value(), 2);
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(f->slider()->value(), 3);
    // At the end there is nothing later, and the focus is not lost with the button.
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QVERIFY(!buttons[1]->isEnabled());
    QCOMPARE(f->focus(), f->slider());
}

void TestTimeTravel::tellsTheMomentToWhoeverHears()
{
    f->open();
    const auto *spoken = QAccessible::queryAccessibleInterface(f->slider());
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QCOMPARE(spoken->text(QAccessible::Name), u"Moment"_s);
    QVERIFY(spoken->text(QAccessible::Value).contains(f->words()));
    const QString last = spoken->text(QAccessible::Value);
    f->press(Qt::Key_Left);
    QVERIFY(spoken->text(QAccessible::Value) != last);
    QVERIFY(spoken->text(QAccessible::Value).contains(u"added a reply"_s));
    QCOMPARE(spoken->text(QAccessible::Description), spoken->text(QAccessible::Value));
}

void TestTimeTravel::anyInstantCanBeTyped()
{
    const QDateTime made = f->stored().createdAt;
    f->changeTrail( // a year between the moments
        u"UPDATE audit.audit_logs SET at = at - interval '1 year' WHERE id <= (SELECT min(id) FROM "
        "audit.audit_logs WHERE table_name = 'tickets' AND action = 'update')"_s);
    f->readAgain();
    QLocale::setDefault(QLocale::German);
    f->open();
    QCOMPARE(f->time()->displayFormat(), u"dd.MM.yyyy HH:mm:ss"_s);
    type(made.addDays(-30));
    QTRY_COMPARE(f->pastTitle(), u"Paper jam!"_s);
    QTRY_COMPARE(f->status()->currentText(), u"Open"_s);
    QVERIFY2(f->words().startsWith(u"Last change: "_s), qPrintable(f->words()));
    QCOMPARE(f->slider()->value(), 1);
    // From between two moments the keys lead to those around.
    f->slider()->setFocus();
    f->press(Qt::Key_Right);
    QTRY_COMPARE(f->status()->currentText(), u"Resolved"_s);
    // The future is not known: it is now.
    type(made.addYears(3));
    QTRY_VERIFY(f->pastTimeline().contains(u"Bo Ek"_s));
    QVERIFY(f->bar()->instant() <= QDateTime::currentDateTimeUtc());
}

void TestTimeTravel::newsLeaveAHalfTypedTime()
{
    QLocale::setDefault(QLocale::German);
    f->open();
    auto *keys = f->time()->findChild<QLineEdit *>();
    f->time()->setFocus();
    f->time()->setSelectedSection(QDateTimeEdit::YearSection);
    QTest::keyClicks(keys, u"20"_s);
    const QString halfTyped = keys->text();
    QCOMPARE(halfTyped.section(u'.', 2).section(u' ', 0, 0), u"20"_s);
    f->comment(u"Meanwhile"_s);
    QTRY_COMPARE(f->slider()->maximum(), 5);
    QCOMPARE(keys->text(), halfTyped);
}

void TestTimeTravel::beforeItWasMade()
{
    QLocale::setDefault(QLocale::German);
    f->open();
    QCOMPARE(f->time()->displayFormat(), u"dd.MM.yyyy HH:mm:ss"_s);
    type(f->stored().createdAt.addYears(-2));
    QTRY_VERIFY(!f->past()->findChild<TitleEdit *>()->isVisible());
    QVERIFY2(f->heading().contains(u"it was not there yet"_s), qPrintable(f->heading()));
    QStringList told;
    for (const auto *label : f->past()->findChildren<QLabel *>())
        if (label->isVisible())
            told.append(label->text());
    QVERIFY(told.join(u'\n').contains(u"was not there yet."_s));
    const auto *spoken = QAccessible::queryAccessibleInterface(f->slider());
    QVERIFY(spoken->text(QAccessible::Value).contains(u"not there yet"_s));
    f->slider()->setFocus();
    f->press(Qt::Key_Right); // to its beginning
    QTRY_COMPARE(f->pastTitle(), u"Paper jam"_s);
    QVERIFY(f->past()->findChild<TitleEdit *>()->isVisible());
    f->press(Qt::Key_Left);
    QCOMPARE(f->slider()->value(), 0);
    QVERIFY(f->words().contains(u"created this ticket"_s));
}

void TestTimeTravel::isMirrored()
{
    f->pane().setLayoutDirection(Qt::RightToLeft);
    f->open();
    f->press(Qt::Key_Home);
    f->press(Qt::Key_Left); // towards the end of the line
    QCOMPARE(f->slider()->value(), 1);
    f->press(Qt::Key_Right);
    QCOMPARE(f->slider()->value(), 0);
    const auto buttons = f->bar()->findChildren<QToolButton *>();
    QVERIFY(buttons[0]->x() > f->slider()->x());
    QCOMPARE(buttons[0]->arrowType(), Qt::RightArrow);
    QCOMPARE(buttons[1]->arrowType(), Qt::LeftArrow);
}

void TestTimeTravel::fitsANarrowPane()
{
    f->change({.title = u"Long: "_s + u"word "_s.repeated(60)});
    QTRY_COMPARE(f->title()->toPlainText().left(5), u"Long:"_s);
    f->open();
    f->pane().resize(320, 700);
    QTRY_COMPARE(f->past()->width(), 320);
    for (const auto *widget : f->bar()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QRect place(widget->mapTo(f->bar(), QPoint()), widget->size());
        QVERIFY2(f->bar()->rect().contains(place), widget->metaObject()->className());
    }
    QTRY_VERIFY(f->slider()->width() >= 100);
    const auto *what = f->bar()->findChild<ElidedLabel *>();
    QVERIFY(what->fontMetrics().horizontalAdvance(what->text()) > what->width());
    QVERIFY(what->toolTip().contains(u"word word"_s));
    QVERIFY(what->height() < 2 * what->fontMetrics().height());
}

void TestTimeTravel::everythingHasAName()
{
    f->open();
    for (auto *widget : f->past()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

// However fast the keys come: in the end the last one counts, and none of them waits.
void TestTimeTravel::longHistoryTakesTheNewestWish()
{
    for (int i = 0; i < 60; ++i)
        f->comment(u"number %1"_s.arg(i));
    QTRY_VERIFY(f->timeline()->toPlainText().contains(u"number 59"_s));
    f->open();
    QCOMPARE(f->slider()->maximum(), 64);
    for (int i = 0; i < 40; ++i)
        f->press(Qt::Key_Left);
    QTRY_VERIFY(f->pastTimeline().contains(u"number 19"_s) &&
                !f->pastTimeline().contains(u"number 20"_s));
    f->press(Qt::Key_Home);
    f->press(Qt::Key_End);
    QTRY_VERIFY(f->pastTimeline().contains(u"number 59"_s));
    QTest::qWait(50);
    QVERIFY(f->pastTimeline().contains(u"number 59"_s)); // and no late answer
}

QTEST_MAIN(TestTimeTravel)
#include "tst_timetravel.moc"
