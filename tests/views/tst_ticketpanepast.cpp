// SPDX-License-Identifier: GPL-3.0-or-later
// The ticket as it was: the bar, the keys that travel, and what is not to be changed meanwhile.
#include "repositories/ticketrepository.h"
#include "support/seed.h"
#include "tests/views/ticketpanefixture.h"
#include "views/actions/actionregistry.h"
#include "views/ticket/attachmentbar.h"
#include "views/ticket/descriptionedit.h"
#include "views/ticket/momentslider.h"
#include "views/ticket/pastview.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/timetravelbar.h"
#include "views/widgets/elidedlabel.h"

#include <QAccessible>
#include <QAction>
#include <QDateTimeEdit>
#include <QDropEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::views;
using deskhand::repositories::AuditedWrite;
using deskhand::testing::TicketPaneFixture;

class TestTicketPanePast : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void arrowsGoFromMomentToMoment();
    void homeEndAndPages();
    void tellsTheMomentToWhoeverHears();
    void anyInstantCanBeTyped();
    void beforeItWasMade();
    void escapeLeadsBack_data();
    void escapeLeadsBack();
    void nothingCanBeEdited();
    void draftsAndOpenEditsStay();
    void newsGrowTheRangeOnly();
    void anotherTicketEndsIt();
    void inTheTrashThen();
    void filesOfTheTime();
    void withoutHistorySaysSo();
    void isMirrored();
    void fitsANarrowPane();
    void everythingHasAName();
    void longHistoryTakesTheNewestWish();

private:
    void change(const TicketPatch &patch);
    void comment(const QString &body);
    void changeTrail(const QString &sql); // as only a superuser can
    void open() { QTest::keyClick(focus(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); }
    [[nodiscard]] static QWidget *focus() { return QApplication::focusWidget(); }
    [[nodiscard]] PastView *past() { return m->pane().findChild<PastView *>(); }
    [[nodiscard]] TimeTravelBar *bar() { return past()->findChild<TimeTravelBar *>(); }
    [[nodiscard]] MomentSlider *slider() { return past()->findChild<MomentSlider *>(); }
    [[nodiscard]] QDateTimeEdit *time() { return past()->findChild<QDateTimeEdit *>(); }
    [[nodiscard]] QString heading() { return bar()->findChild<QLabel *>()->text(); }
    [[nodiscard]] QString words() { return bar()->findChild<ElidedLabel *>()->text(); }
    [[nodiscard]] QString title() { return past()->findChild<TitleEdit *>()->toPlainText(); }
    [[nodiscard]] QString timeline() { return past()->conversation().toPlainText(); }
    [[nodiscard]] QComboBox *status();
    void press(Qt::Key key) { QTest::keyClick(focus(), key); }
    void type(const QDateTime &at);

    std::unique_ptr<TicketPaneFixture> m;
    std::unique_ptr<ActionRegistry> m_registry;
};

// "Paper jam", then "Paper jam!", then resolved, then commented and assigned to Bo.
void TestTicketPanePast::init()
{
    m = std::make_unique<TicketPaneFixture>();
    m_registry = std::make_unique<ActionRegistry>();
    m->pane().registerActions(*m_registry);
    m_registry->serveWindowKeys(&m->pane());
    change({.title = u"Paper jam!"_s});
    change({.status = TicketStatus::Resolved});
    comment(u"Turned it off and on"_s);
    change({.assignee = std::optional(m->bo)});
    QVERIFY(m->show(m->id));
    m->pane().focusConversation();
}

void TestTicketPanePast::cleanup()
{
    m.reset();
    m_registry.reset();
    QLocale::setDefault(QLocale::C);
}

void TestTicketPanePast::change(const TicketPatch &patch)
{
    QTest::qSleep(3); // moments are told apart by milliseconds
    m->desk.changeElsewhere(m->id, patch);
}

void TestTicketPanePast::comment(const QString &body)
{
    QTest::qSleep(3);
    m->desk.database().comment({.ticket = m->id, .body = body});
}

void TestTicketPanePast::changeTrail(const QString &sql)
{
    auto &connection = m->desk.database().connection();
    connection.execute(u"ALTER TABLE audit.audit_logs DISABLE TRIGGER ALL"_s);
    connection.execute(sql);
    connection.execute(u"ALTER TABLE audit.audit_logs ENABLE TRIGGER ALL"_s);
}

QComboBox *TestTicketPanePast::status()
{
    for (auto *combo : past()->findChildren<QComboBox *>())
        if (combo->accessibleName() == u"Status"_s)
            return combo;
    qFatal("no status");
}

// As one types it where days, months and years are digits: a full one leads to the next.
void TestTicketPanePast::type(const QDateTime &at)
{
    time()->setFocus();
    time()->setSelectedSection(QDateTimeEdit::DaySection); // as Tab leaves it
    QTest::keyClicks(time(), at.toLocalTime().toString(u"ddMMyyyyHHmmss"_s));
    press(Qt::Key_Return);
    QCOMPARE(time()->dateTime().date(), std::min(at, QDateTime::currentDateTimeUtc()).date());
}

void TestTicketPanePast::arrowsGoFromMomentToMoment()
{
    open();
    QVERIFY(past()->isVisible());
    QCOMPARE(focus(), slider());
    QVERIFY(heading().startsWith(u"As it was on "_s));
    QCOMPARE(slider()->maximum(), 4);
    QCOMPARE(slider()->value(), 4);
    QTRY_COMPARE(title(), u"Paper jam!"_s);
    QVERIFY(words().contains(u"Bo Ek"_s));
    QVERIFY(timeline().contains(u"Turned it off and on"_s));

    press(Qt::Key_Left);
    QVERIFY2(words().contains(u"added a reply"_s), qPrintable(words()));
    QTRY_VERIFY(!timeline().contains(u"Bo Ek"_s));
    QVERIFY(timeline().contains(u"Turned it off and on"_s));
    QCOMPARE(status()->currentText(), u"Resolved"_s);
    press(Qt::Key_Left);
    QVERIFY2(words().contains(u"changed status"_s), qPrintable(words()));
    QTRY_VERIFY(!timeline().contains(u"Turned it off and on"_s));
    press(Qt::Key_Left);
    QTRY_COMPARE(status()->currentText(), u"Open"_s);
    QCOMPARE(title(), u"Paper jam!"_s);
    press(Qt::Key_Left);
    QTRY_COMPARE(title(), u"Paper jam"_s);
    QVERIFY2(words().contains(u"created this ticket"_s), qPrintable(words()));
    press(Qt::Key_Left); // there is nothing before
    QVERIFY(words().contains(u"created this ticket"_s));
    press(Qt::Key_Right);
    QTRY_COMPARE(title(), u"Paper jam!"_s);
    QVERIFY(timeline().contains(u"changed the title"_s));
    QVERIFY(!timeline().contains(u"changed status"_s));
}

void TestTicketPanePast::homeEndAndPages()
{
    open();
    press(Qt::Key_Home);
    QTRY_COMPARE(title(), u"Paper jam"_s);
    QCOMPARE(slider()->value(), 0);
    press(Qt::Key_PageUp);
    QCOMPARE(slider()->value(), 1);
    press(Qt::Key_End);
    QCOMPARE(slider()->value(), 4);
    QTRY_VERIFY(timeline().contains(u"Bo Ek"_s));
    press(Qt::Key_PageDown);
    QCOMPARE(slider()->value(), 3);
    // The buttons do the same, from their places in the order of Tab.
    const auto buttons = bar()->findChildren<QToolButton *>();
    QTest::keyClick(buttons[0], Qt::Key_Space);
    QCOMPARE(slider()->value(), 2);
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(slider()->value(), 3);
    // At the end there is nothing later, and the focus is not lost with the button.
    buttons[1]->setFocus();
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QVERIFY(!buttons[1]->isEnabled());
    QCOMPARE(focus(), slider());
}

void TestTicketPanePast::tellsTheMomentToWhoeverHears()
{
    open();
    const auto *spoken = QAccessible::queryAccessibleInterface(slider());
    QCOMPARE(spoken->role(), QAccessible::Slider);
    QCOMPARE(spoken->text(QAccessible::Name), u"Moment"_s);
    QVERIFY(spoken->text(QAccessible::Value).contains(words()));
    const QString last = spoken->text(QAccessible::Value);
    press(Qt::Key_Left);
    QVERIFY(spoken->text(QAccessible::Value) != last);
    QVERIFY(spoken->text(QAccessible::Value).contains(u"added a reply"_s));
    QCOMPARE(spoken->text(QAccessible::Description), spoken->text(QAccessible::Value));
}

void TestTicketPanePast::anyInstantCanBeTyped()
{
    const QDateTime made = m->stored().createdAt;
    changeTrail( // a year between the moments
        u"UPDATE audit.audit_logs SET at = at - interval '1 year' WHERE id <= (SELECT min(id) FROM "
        "audit.audit_logs WHERE table_name = 'tickets' AND action = 'update')"_s);
    m->pane().clear();
    QVERIFY(m->show(m->id));
    m->pane().focusConversation();
    QLocale::setDefault(QLocale::German);
    open();
    QCOMPARE(time()->displayFormat(), u"dd.MM.yyyy HH:mm:ss"_s);
    type(made.addDays(-30));
    QTRY_COMPARE(title(), u"Paper jam!"_s);
    QTRY_COMPARE(status()->currentText(), u"Open"_s);
    QVERIFY2(words().startsWith(u"Last change: "_s), qPrintable(words()));
    QCOMPARE(slider()->value(), 1);
    // From between two moments the keys lead to those around.
    slider()->setFocus();
    press(Qt::Key_Right);
    QTRY_COMPARE(status()->currentText(), u"Resolved"_s);
    // The future is not known: it is now.
    type(made.addYears(3));
    QTRY_VERIFY(timeline().contains(u"Bo Ek"_s));
    QVERIFY(bar()->instant() <= QDateTime::currentDateTimeUtc());
}

void TestTicketPanePast::beforeItWasMade()
{
    QLocale::setDefault(QLocale::German);
    open();
    QCOMPARE(time()->displayFormat(), u"dd.MM.yyyy HH:mm:ss"_s);
    type(m->stored().createdAt.addYears(-2));
    QTRY_VERIFY(!past()->findChild<TitleEdit *>()->isVisible());
    QVERIFY2(heading().contains(u"it was not there yet"_s), qPrintable(heading()));
    QStringList told;
    for (const auto *label : past()->findChildren<QLabel *>())
        if (label->isVisible())
            told.append(label->text());
    QVERIFY(told.join(u'\n').contains(u"was not there yet."_s));
    const auto *spoken = QAccessible::queryAccessibleInterface(slider());
    QVERIFY(spoken->text(QAccessible::Value).contains(u"not there yet"_s));
    slider()->setFocus();
    press(Qt::Key_Right); // to its beginning
    QTRY_COMPARE(title(), u"Paper jam"_s);
    QVERIFY(past()->findChild<TitleEdit *>()->isVisible());
    press(Qt::Key_Left);
    QCOMPARE(slider()->value(), 0);
    QVERIFY(words().contains(u"created this ticket"_s));
}

void TestTicketPanePast::escapeLeadsBack_data()
{
    QTest::addColumn<QByteArray>("from");
    for (const char *from : {"slider", "time", "timeline", "button"})
        QTest::addRow("from the %s", from) << QByteArray(from);
}

void TestTicketPanePast::escapeLeadsBack()
{
    QFETCH(QByteArray, from);
    auto *reply = m->composer(CommentVisibility::Public);
    reply->setFocus();
    open();
    if (from == "time")
        time()->setFocus();
    else if (from == "timeline")
        past()->conversation().setFocus();
    else if (from == "button")
        m->button(u"Back to now"_s)->setFocus();
    press(Qt::Key_Home);
    if (from == "button")
        press(Qt::Key_Space);
    else
        press(Qt::Key_Escape);
    QVERIFY(!m->pane().showsPast());
    QTRY_VERIFY(!past());
    QCOMPARE(focus(), reply); // where one was
}

void TestTicketPanePast::nothingCanBeEdited()
{
    open();
    press(Qt::Key_Home);
    QTRY_COMPARE(title(), u"Paper jam"_s);
    QVERIFY(m->pane().showsPast());
    for (const QAction *action : m_registry->actions())
        if (action->objectName() != u"pane.asof"_s && action->objectName() != u"pane.newest"_s)
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
    QVERIFY(past()->findChild<TitleEdit *>()->isReadOnly());
    for (auto *combo : past()->findChildren<QComboBox *>())
        QVERIFY(!combo->isEnabled());
    for (auto *person : past()->findChildren<PersonEdit *>())
        QVERIFY(!person->isEnabled());
    QVERIFY(!past()->findChild<TagEdit *>()->isEnabled());
    QVERIFY(!m->composer(CommentVisibility::Public)->isVisible());
    QVERIFY(!timeline().contains(u"Edit"_s)); // no link to it
    // Nor by dropping a file.
    QTemporaryDir folder;
    QFile file(folder.filePath(u"late.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(&m->pane(), &enter);
    QVERIFY(!enter.isAccepted());
    // Back to now it is as before.
    press(Qt::Key_Escape);
    QTRY_VERIFY(!past());
    QVERIFY(m_registry->action(u"pane.title"_s)->isEnabled());
    QVERIFY(!m->title()->isReadOnly());
    QVERIFY(m->combo(u"Status"_s)->isEnabled());
    QCOMPARE(m->title()->toPlainText(), u"Paper jam!"_s);
}

void TestTicketPanePast::draftsAndOpenEditsStay()
{
    auto *reply = m->composer(CommentVisibility::Public);
    reply->setFocus();
    QTest::keyClicks(reply, u"words that cost an hour"_s);
    auto *editor = m->pane().findChild<DescriptionEdit *>();
    QTest::keyClick(focus(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    auto *description = editor->findChild<ComposerEdit *>();
    QCOMPARE(focus(), description);
    QTest::keyClicks(description, u"Listen: "_s);
    open();
    press(Qt::Key_Home);
    QTRY_COMPARE(title(), u"Paper jam"_s);
    QVERIFY(!description->isVisible());
    // Somebody else's words meanwhile take nothing away either.
    comment(u"Meanwhile"_s);
    QTRY_COMPARE(slider()->maximum(), 5);
    press(Qt::Key_Escape);
    QVERIFY(description->isVisible());
    QCOMPARE(focus(), description);
    QCOMPARE(description->toPlainText(), u"Listen: It eats paper."_s);
    QCOMPARE(reply->toPlainText(), u"words that cost an hour"_s);
    QTest::keyClick(description, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(m->stored().description, u"Listen: It eats paper."_s);
}

void TestTicketPanePast::newsGrowTheRangeOnly()
{
    open();
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    QTRY_VERIFY(!timeline().contains(u"Turned it off and on"_s));
    const QDateTime instant = bar()->instant();
    const QString told = words();
    change({.title = u"Paper jam!!"_s, .status = TicketStatus::Closed});
    QTRY_COMPARE(slider()->maximum(), 5);
    QCOMPARE(slider()->value(), 2);
    QCOMPARE(bar()->instant(), instant);
    QCOMPARE(words(), told);
    QTest::qWait(50);
    QCOMPARE(title(), u"Paper jam!"_s);
    QCOMPARE(status()->currentText(), u"Resolved"_s);
    press(Qt::Key_End);
    QTRY_COMPARE(title(), u"Paper jam!!"_s);
    press(Qt::Key_Escape);
    QCOMPARE(m->title()->toPlainText(), u"Paper jam!!"_s); // came in behind it
}

void TestTicketPanePast::anotherTicketEndsIt()
{
    const TicketId other = deskhand::testing::insertTicket(m->desk.database().connection(),
                                                           {.title = u"Another"_s});
    open();
    press(Qt::Key_Home);
    QVERIFY(m->show(other));
    QVERIFY(!m->pane().showsPast());
    QTRY_VERIFY(!past());
    QVERIFY(m_registry->action(u"pane.title"_s)->isEnabled());
    // And again there, from its own last moment.
    m->pane().focusConversation();
    open();
    QTRY_COMPARE(title(), u"Another"_s);
    QCOMPARE(slider()->maximum(), 0);
    m->pane().clear();
    QTRY_VERIFY(!past());
}

void TestTicketPanePast::inTheTrashThen()
{
    QTest::qSleep(3);
    m->desk.database().edit(u"a test"_s, [&](AuditedWrite &write) {
        deskhand::repositories::deleteTickets(write, {m->id});
        return 0;
    });
    QTRY_VERIFY(m->banners().contains(u"is in the trash"_s));
    open();
    QTRY_COMPARE(m->banners(), u"This ticket was in the trash."_s);
    press(Qt::Key_Left);
    QTRY_COMPARE(m->banners(), QString());
    press(Qt::Key_Right);
    QTRY_COMPARE(m->banners(), u"This ticket was in the trash."_s);
    press(Qt::Key_Escape);
    QVERIFY(m->banners().contains(u"is in the trash"_s));
}

void TestTicketPanePast::filesOfTheTime()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"jam.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("jam");
    file.close();
    QTest::qSleep(3);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m->pane(), &enter);
    QDropEvent drop({50, 300}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m->pane(), &drop);
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"jam.txt"_s));
    open();
    auto *files = past()->findChild<AttachmentBar *>();
    QTRY_VERIFY(files->isVisible());
    QVERIFY2(words().contains(u"attached the file"_s), qPrintable(words()));
    press(Qt::Key_Left);
    QTRY_VERIFY(!files->isVisible());
    QVERIFY(!timeline().contains(u"jam.txt"_s));
}

void TestTicketPanePast::withoutHistorySaysSo()
{
    // As for somebody who only asked: the trail is not theirs to read.
    changeTrail(u"DELETE FROM audit.audit_logs"_s);
    m->pane().clear();
    QVERIFY(m->show(m->id));
    m->pane().focusConversation();
    open();
    QVERIFY(!past());
    QVERIFY2(m->banners().contains(u"its history is not open to you"_s), qPrintable(m->banners()));
    QVERIFY(m_registry->action(u"pane.title"_s)->isEnabled());
    m->pane().showAsOf(QDateTime::currentDateTimeUtc());
    QVERIFY(!m->pane().showsPast());
}

void TestTicketPanePast::isMirrored()
{
    m->pane().setLayoutDirection(Qt::RightToLeft);
    open();
    press(Qt::Key_Home);
    press(Qt::Key_Left); // towards the end of the line
    QCOMPARE(slider()->value(), 1);
    press(Qt::Key_Right);
    QCOMPARE(slider()->value(), 0);
    const auto buttons = bar()->findChildren<QToolButton *>();
    QVERIFY(buttons[0]->x() > slider()->x());
    QCOMPARE(buttons[0]->arrowType(), Qt::RightArrow);
    QCOMPARE(buttons[1]->arrowType(), Qt::LeftArrow);
}

void TestTicketPanePast::fitsANarrowPane()
{
    change({.title = u"Long: "_s + u"word "_s.repeated(60)});
    QTRY_COMPARE(m->title()->toPlainText().left(5), u"Long:"_s);
    open();
    m->pane().resize(320, 700);
    QTRY_COMPARE(past()->width(), 320);
    for (const auto *widget : bar()->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        const QRect place(widget->mapTo(bar(), QPoint()), widget->size());
        QVERIFY2(bar()->rect().contains(place), widget->metaObject()->className());
    }
    QTRY_VERIFY(slider()->width() >= 100);
    const auto *what = bar()->findChild<ElidedLabel *>();
    QVERIFY(what->fontMetrics().horizontalAdvance(what->text()) > what->width());
    QVERIFY(what->toolTip().contains(u"word word"_s));
    QVERIFY(what->height() < 2 * what->fontMetrics().height());
}

void TestTicketPanePast::everythingHasAName()
{
    open();
    for (auto *widget : past()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const auto *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

// However fast the keys come: in the end the last one counts, and none of them waits.
void TestTicketPanePast::longHistoryTakesTheNewestWish()
{
    for (int i = 0; i < 60; ++i)
        comment(u"number %1"_s.arg(i));
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"number 59"_s));
    open();
    QCOMPARE(slider()->maximum(), 64);
    for (int i = 0; i < 40; ++i)
        press(Qt::Key_Left);
    QTRY_VERIFY(timeline().contains(u"number 19"_s) && !timeline().contains(u"number 20"_s));
    press(Qt::Key_Home);
    press(Qt::Key_End);
    QTRY_VERIFY(timeline().contains(u"number 59"_s));
    QTest::qWait(50);
    QVERIFY(timeline().contains(u"number 59"_s)); // and no late answer
}

QTEST_MAIN(TestTicketPanePast)
#include "tst_ticketpanepast.moc"
