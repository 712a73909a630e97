// SPDX-License-Identifier: GPL-3.0-or-later
// The audit browser on a real desk, opened and used by keys.
#include "items/accesslistmodel.h"
#include "items/audittrailmodel.h"
#include "repositories/auditedwrite.h"
#include "repositories/ticketrepository.h"
#include "tests/views/mainwindowfixture.h"
#include "views/audit/auditfilterbar.h"
#include "views/audit/auditwindow.h"
#include "views/audit/changeview.h"
#include "views/audit/trailpage.h"
#include "views/queue/listnotice.h"
#include "views/ticket/pastview.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextTable>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::TicketPatch;
using testing::MainWindowFixture;
using views::AuditWindow;

class TestAuditWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void isOfferedToSupervisorsOnly();
    void opensOnceAndClosesOnEscape();
    void showsWhoWhenWhyAndBothSides();
    void filters();
    void saysWhenNothingFits();
    void saysWhenItFails();
    void goesToTheTicket();
    void showsTheTicketAsItWasThen();
    void undoesAnEdit();
    void showsOneEditOnly();
    void exports();
    void listsAccesses();
    void tellsTheStateOfSealing();
    void everythingHasAName();

private:
    void change(const TicketPatch &patch, const QString &reason = u"a test"_s);
    [[nodiscard]] bool openAudit();
    [[nodiscard]] AuditWindow *audit() { return m->window().findChild<AuditWindow *>(); }
    template <typename Part>
    [[nodiscard]] Part *named(const QString &name)
    {
        for (Part *part : audit()->findChildren<Part *>())
            if (part->accessibleName() == name)
                return part;
        qFatal("no %s", qPrintable(name));
    }
    [[nodiscard]] QTableView *list() { return named<QTableView>(u"Audit trail"_s); }
    [[nodiscard]] QString cell(int row, items::AuditColumn column)
    {
        return list()->model()->index(row, int(column)).data().toString();
    }
    [[nodiscard]] views::ChangeView *shown() { return audit()->findChild<views::ChangeView *>(); }
    [[nodiscard]] QPushButton *button(const QString &text)
    {
        for (auto *button : audit()->findChild<views::TrailPage *>()->findChildren<QPushButton *>())
            if (views::plainText(button->text()) == text)
                return button;
        qFatal("no button %s", qPrintable(text));
    }
    void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    std::unique_ptr<MainWindowFixture> m;
};

void TestAuditWindow::init()
{
    m = std::make_unique<MainWindowFixture>();
    QVERIFY(m->openAndWait());
}

void TestAuditWindow::cleanup()
{
    m.reset();
}

void TestAuditWindow::change(const TicketPatch &patch, const QString &reason)
{
    m->desk.database().edit(reason, [&](repositories::AuditedWrite &write) {
        return repositories::updateTickets(write, {m->third}, patch);
    });
}

bool TestAuditWindow::openAudit()
{
    m->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    if (!audit())
        return false;
    return QTest::qWaitForWindowActive(audit()) &&
           QTest::qWaitFor([this] { return list()->model()->rowCount() > 0; });
}

void TestAuditWindow::isOfferedToSupervisorsOnly()
{
    QVERIFY(m->command(u"app.audit"_s).isVisible());
    QVERIFY(m->command(u"app.audit"_s).isEnabled());
    m->desk.database().connection().execute(
        u"UPDATE desk.users SET tier = 'agent' WHERE name = 'Robin Desk'"_s);
    QVERIFY(m->openAndWait());
    QVERIFY(!m->command(u"app.audit"_s).isVisible());
    m->press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!audit());
}

void TestAuditWindow::opensOnceAndClosesOnEscape()
{
    QVERIFY(openAudit());
    QCOMPARE(audit()->isModal(), false);
    QVERIFY(audit()->isWindow());
    m->command(u"app.audit"_s).trigger();
    QCOMPARE(m->window().findChildren<AuditWindow *>().size(), 1);
    audit()->resize(900, 500);
    QTest::keyClick(list(), Qt::Key_Escape);
    QTRY_VERIFY(!audit());
    QVERIFY(m->window().isVisible());
    QVERIFY(openAudit());
    QCOMPARE(audit()->size(), QSize(900, 500));
}

void TestAuditWindow::showsWhoWhenWhyAndBothSides()
{
    change({.title = u"Third <b>time</b>"_s, .status = domain::TicketStatus::Closed},
           u"as asked by phone"_s);
    QVERIFY(openAudit());
    QTRY_COMPARE(list()->currentIndex().row(), 0);
    QCOMPARE(cell(0, items::AuditColumn::Who), u"Robin Desk"_s);
    QCOMPARE(cell(0, items::AuditColumn::Reason), u"as asked by phone"_s);
    QVERIFY(cell(0, items::AuditColumn::What).contains(u"Status"_s));
    const QString text = shown()->toPlainText();
    for (const auto &part :
         {u"Robin Desk"_s, u"as asked by phone"_s, u"Open"_s, u"Closed"_s, u"Third <b>time</b>"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
    // What was added is underlined, what was removed struck through.
    const QTextCursor added = shown()->document()->find(u"<b>"_s);
    QVERIFY(!added.isNull());
    QVERIFY(added.charFormat().fontUnderline());
    const QTextCursor removed = shown()->document()->find(u"Open"_s);
    QVERIFY(removed.charFormat().fontStrikeOut());
    QTest::keyClick(list(), Qt::Key_Return);
    QVERIFY(shown()->hasFocus());
}

void TestAuditWindow::filters()
{
    change({.priority = domain::TicketPriority::Urgent});
    QVERIFY(openAudit());
    const int all = list()->model()->rowCount();
    QVERIFY(all > 4);
    type(named<QLineEdit>(u"Text"_s), u"URGENT"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTest::mouseClick(named<QTableView>(u"Audit trail"_s)->viewport(), Qt::LeftButton);
    audit()->findChild<views::AuditFilterBar *>()->clear();
    QTRY_COMPARE(list()->model()->rowCount(), all);
    auto *kinds = named<QComboBox>(u"Kind"_s);
    kinds->setFocus();
    QTest::keyClicks(kinds, u"People"_s);
    Q_EMIT kinds->activated(kinds->currentIndex());
    QTRY_VERIFY(cell(0, items::AuditColumn::What).startsWith(u"Person"_s));
    QVERIFY(list()->model()->rowCount() < all);
}

void TestAuditWindow::saysWhenNothingFits()
{
    QVERIFY(openAudit());
    type(named<QLineEdit>(u"Text"_s), u"no such words"_s);
    const auto *notice = audit()->findChild<views::TrailPage *>()->findChild<views::ListNotice *>();
    QTRY_COMPARE(notice->accessibleName(), u"Nothing in the trail fits these filters."_s);
    QVERIFY(notice->isVisible());
    QVERIFY(shown()->toPlainText().isEmpty());
}

void TestAuditWindow::saysWhenItFails()
{
    QVERIFY(openAudit());
    type(named<QLineEdit>(u"Ticket"_s), u"nonsense-77"_s);
    QTRY_COMPARE(list()->model()->rowCount(), 0);
    QTRY_VERIFY(button(u"Try again"_s)->isVisible());
}

void TestAuditWindow::goesToTheTicket()
{
    const QString number = m->desk.ticket(m->first).number;
    QVERIFY(openAudit());
    type(named<QLineEdit>(u"Ticket"_s), number);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QTRY_VERIFY(button(u"Go to the ticket"_s)->isEnabled());
    QTest::keyClick(audit(), Qt::Key_G, Qt::AltModifier);
    QTRY_VERIFY(m->shows(m->first));
}

void TestAuditWindow::showsTheTicketAsItWasThen()
{
    change({.title = u"Renamed"_s, .priority = domain::TicketPriority::High});
    change({.title = u"Renamed again"_s});
    QVERIFY(openAudit());
    list()->setCurrentIndex(list()->model()->index(1, 0)); // the first of the two
    QTRY_VERIFY(button(u"Show the ticket as it was then"_s)->isEnabled());
    QTest::keyClick(audit(), Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(m->pane().showsPast());
    const auto *past = m->pane().findChild<views::PastView *>();
    QTRY_COMPARE(past->findChild<views::TitleEdit *>()->toPlainText(), u"Renamed"_s);
    QCOMPARE(past->ticket(), m->third);
    // What would change the ticket waits, in the list as well.
    QVERIFY(!m->command(u"ticket.status"_s).isEnabled());
    m->table().setFocus();
    m->press(Qt::Key_S);
    QVERIFY(!m->openMenu());
    m->press(Qt::Key_J); // to another ticket, and out of the past
    QVERIFY(!m->pane().showsPast());
    QTRY_VERIFY(m->command(u"ticket.status"_s).isEnabled());
}

void TestAuditWindow::undoesAnEdit()
{
    change({.title = u"Renamed"_s});
    QVERIFY(openAudit());
    QTRY_VERIFY(button(u"Undo this edit…"_s)->isEnabled());
    QTest::keyClick(audit(), Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(audit()->findChild<QMessageBox *>());
    auto *question = audit()->findChild<QMessageBox *>();
    QVERIFY(question->text().contains(u"Give back the values"_s));
    for (auto *answer : question->buttons())
        if (question->buttonRole(answer) == QMessageBox::AcceptRole)
            QTest::keyClick(answer, Qt::Key_Space);
    QTRY_COMPARE(m->desk.ticket(m->third).title, u"Third"_s);
    auto *messages = audit()->findChild<views::MessageBar *>();
    QTRY_VERIFY(messages->text().contains(u"got the former values back"_s));
    QTRY_COMPARE(cell(0, items::AuditColumn::Reason), u"undone in the audit trail"_s);
}

void TestAuditWindow::showsOneEditOnly()
{
    change({.title = u"Renamed"_s});
    QVERIFY(openAudit());
    QTRY_VERIFY(button(u"Only this edit"_s)->isEnabled());
    QTest::keyClick(audit(), Qt::Key_E, Qt::AltModifier);
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    QVERIFY(!button(u"Only this edit"_s)->isEnabled());
}

void TestAuditWindow::exports()
{
    QVERIFY(openAudit());
    const QTemporaryDir folder;
    QTest::keyClick(audit(), Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(audit()->findChild<QFileDialog *>());
    auto *dialog = audit()->findChild<QFileDialog *>();
    const QString path = folder.filePath(u"trail.jsonl"_s);
    auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    auto *messages = audit()->findChild<views::MessageBar *>();
    QTRY_VERIFY(messages->text().contains(u"exported"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readLine().startsWith('{'));
}

void TestAuditWindow::listsAccesses()
{
    m->desk.database().connection().execute(u"SELECT audit.log_access('list', 'all', 7)"_s);
    QVERIFY(openAudit());
    auto *tabs = audit()->findChild<QTabWidget *>();
    tabs->setCurrentIndex(1);
    auto *accesses = named<QTableView>(u"Accesses"_s);
    QTRY_COMPARE(accesses->model()->rowCount(), 1);
    QCOMPARE(accesses->model()->index(0, int(items::AccessColumn::Kind)).data().toString(),
             u"Read a whole list"_s);
    QCOMPARE(accesses->model()->index(0, int(items::AccessColumn::Rows)).data().toString(), u"7"_s);
}

void TestAuditWindow::tellsTheStateOfSealing()
{
    QVERIFY(openAudit());
    auto *seal = named<QLabel>(u"State of sealing"_s);
    QTRY_COMPARE(seal->text(), u"Nothing of the trail is sealed yet."_s); // as the desk is
    QVERIFY(seal->isVisible());
    audit()->setSealState(domain::SealState{
        .sealed = 1200, .unsealed = 3, .lastSealedAt = QDateTime::currentDateTimeUtc()});
    QVERIFY(seal->text().startsWith(u"1,200 changes are sealed, 3 wait"_s));
    audit()->setSealState(std::nullopt);
    QVERIFY(!seal->isVisible());
}

// Whoever hears the window hears where the focus is.
void TestAuditWindow::everythingHasAName()
{
    QVERIFY(openAudit());
    for (const auto *widget : audit()->findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
            widget->inherits("QTabBar") || widget->inherits("QTabWidget"))
            continue;
        const auto *interface =
            QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(interface && !interface->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestAuditWindow)
#include "tst_auditwindow.moc"
