// SPDX-License-Identifier: GPL-3.0-or-later
// The description, written anew where it stands.
#include "tests/views/ticketpanefixture.h"
#include "views/actions/actionregistry.h"
#include "views/ticket/descriptionedit.h"
#include "views/ticket/mergedialog.h"

#include <QAction>
#include <QLabel>
#include <QRadioButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::views;
using deskhand::testing::TicketPaneFixture;

class TestDescriptionEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void savedByCtrlReturn();
    void takenBackByEscape();
    void openedByItsLink();
    void wordsStayWithTheirTicket();
    void newsDoesNotTouchTheWords();
    void changedElsewhereBeforeTyping();
    void changedElsewhereUnnoticedAsks();
    void failedSaveKeepsTheWords();
    void notInTheTrash();
    void longTextScrolls();

private:
    void begin(const QString &typed);
    void save() { QTest::keyClick(text(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] DescriptionEdit *editor() { return m->pane().findChild<DescriptionEdit *>(); }
    [[nodiscard]] ComposerEdit *text() { return editor()->findChild<ComposerEdit *>(); }
    [[nodiscard]] QString hint();

    std::unique_ptr<TicketPaneFixture> m;
    std::unique_ptr<ActionRegistry> m_registry;
};

void TestDescriptionEdit::init()
{
    m = std::make_unique<TicketPaneFixture>();
    m_registry = std::make_unique<ActionRegistry>();
    m->pane().registerActions(*m_registry);
    m_registry->serveWindowKeys(&m->pane());
    QVERIFY(m->show(m->id));
    QVERIFY(!editor()->isVisible());
}

void TestDescriptionEdit::cleanup()
{
    m.reset();
    m_registry.reset();
}

// By its key, and the text replaced by what is typed.
void TestDescriptionEdit::begin(const QString &typed)
{
    QTest::keyClick(&m->pane(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(editor()->isVisible());
    QCOMPARE(QApplication::focusWidget(), text());
    text()->selectAll();
    QTest::keyClicks(text(), typed);
}

QString TestDescriptionEdit::hint()
{
    QStringList words;
    for (const QLabel *label : editor()->findChildren<QLabel *>())
        words.append(label->text());
    return words.join(u'\n');
}

void TestDescriptionEdit::savedByCtrlReturn()
{
    begin(u"It eats"_s);
    QTest::keyClick(text(), Qt::Key_Return); // a new line, as everywhere
    QTest::keyClicks(text(), u"blue paper"_s);
    QCOMPARE(m->stored().description, u"It eats paper."_s);
    save();
    QTRY_COMPARE(m->stored().description, u"It eats\nblue paper"_s);
    QVERIFY(!editor()->isVisible());
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"blue paper"_s));
    const auto trail = m->desk.database().trail({.ticket = m->id, .limit = 1});
    QCOMPARE(trail.value(0).reason, u"description changed in the ticket window"_s);
    // Nothing of it is left behind as a draft.
    m->restart();
    QVERIFY(m->show(m->id));
    QVERIFY(!editor()->isVisible());
}

void TestDescriptionEdit::takenBackByEscape()
{
    begin(u"Nonsense"_s);
    QTest::keyClick(text(), Qt::Key_Escape);
    QVERIFY(!editor()->isVisible());
    m->restart();
    QVERIFY(m->show(m->id));
    QVERIFY(!editor()->isVisible());
    QCOMPARE(m->stored().version, 1);
}

void TestDescriptionEdit::openedByItsLink()
{
    Q_EMIT m->timeline()->anchorClicked(QUrl(u"deskhand-edit:description"_s));
    QVERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"It eats paper."_s);
    // Saving what is there already is no edit.
    save();
    QVERIFY(!editor()->isVisible());
    QCOMPARE(m->stored().version, 1);
}

void TestDescriptionEdit::wordsStayWithTheirTicket()
{
    const TicketId other = m->desk.database().ticket({.title = u"Another"_s});
    begin(u"Half a descr"_s);
    QVERIFY(m->show(other));
    QVERIFY(!editor()->isVisible());
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"Half a descr"_s);
    m->restart();
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"Half a descr"_s);
    QCOMPARE(m->stored().description, u"It eats paper."_s);
    save();
    QTRY_COMPARE(m->stored().description, u"Half a descr"_s);
    QCOMPARE(m->desk.ticket(other).description, QString());
}

void TestDescriptionEdit::newsDoesNotTouchTheWords()
{
    begin(u"Mine"_s);
    m->desk.changeElsewhere(m->id,
                            {.description = u"Theirs"_s, .priority = TicketPriority::Urgent});
    QTRY_COMPARE(m->combo(u"Priority"_s)->currentText(), u"Urgent"_s);
    QCOMPARE(text()->toPlainText(), u"Mine"_s);
    QVERIFY(hint().contains(u"Somebody has changed the description"_s));
    // Told again to whoever comes back to it.
    m->restart();
    QVERIFY(m->show(m->id));
    QTRY_VERIFY(editor()->isVisible());
    QVERIFY(hint().contains(u"Somebody has changed the description"_s));
    QTest::keyClick(text(), Qt::Key_Escape);
    QCOMPARE(m->stored().description, u"Theirs"_s);
}

void TestDescriptionEdit::changedElsewhereBeforeTyping()
{
    QTest::keyClick(&m->pane(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    m->desk.changeElsewhere(m->id, {.description = u"Theirs"_s});
    QTRY_COMPARE(text()->toPlainText(), u"Theirs"_s);
    QVERIFY(!hint().contains(u"Somebody"_s));
}

void TestDescriptionEdit::changedElsewhereUnnoticedAsks()
{
    begin(u"Mine"_s);
    m->changeUnnoticed(u"description = 'Theirs'"_s);
    save();
    QTRY_VERIFY(m->pane().findChild<MergeDialog *>());
    auto *dialog = m->pane().findChild<MergeDialog *>();
    QCOMPARE(m->stored().description, u"Theirs"_s);
    QCOMPARE(dialog->findChildren<QRadioButton *>().size(), 2);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(m->stored().description, u"Mine"_s);
    QVERIFY(!editor()->isVisible());
}

void TestDescriptionEdit::failedSaveKeepsTheWords()
{
    m->refuseChanges(u"tickets"_s);
    begin(u"words that cost an hour"_s);
    save();
    QTRY_VERIFY(!m->banners().isEmpty());
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"words that cost an hour"_s);
    m->allowChanges(u"tickets"_s);
    save();
    QTRY_COMPARE(m->stored().description, u"words that cost an hour"_s);
    QVERIFY(!editor()->isVisible());
}

void TestDescriptionEdit::notInTheTrash()
{
    begin(u"Mine"_s);
    m->desk.database().connection().execute(u"UPDATE desk.tickets SET deleted_at = now()"_s);
    QTRY_VERIFY(!editor()->isVisible());
    Q_EMIT m->timeline()->anchorClicked(QUrl(u"deskhand-edit:description"_s));
    QVERIFY(!editor()->isVisible());
    QTRY_VERIFY(m->button(u"Restore"_s));
    m->button(u"Restore"_s)->click();
    QTRY_VERIFY(editor()->isVisible());
    QCOMPARE(text()->toPlainText(), u"Mine"_s);
}

void TestDescriptionEdit::longTextScrolls()
{
    QString lines;
    for (int i = 0; i < 400; ++i)
        lines += u"line %1\u00a0of many\n"_s.arg(i);
    m->desk.changeElsewhere(m->id, {.description = lines});
    QTRY_VERIFY(m->timeline()->toPlainText().contains(u"line 100"_s));
    QTest::keyClick(&m->pane(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(text()->verticalScrollBar()->maximum() > 300);
    QVERIFY(editor()->height() < m->pane().height() / 2);
    QVERIFY(m->composer(CommentVisibility::Public)->isVisible());
    text()->moveCursor(QTextCursor::End);
    QTest::keyClicks(text(), u"end"_s);
    save();
    QTRY_COMPARE(m->stored().description, lines + u"end"_s); // no-break spaces and all
}

QTEST_MAIN(TestDescriptionEdit)
#include "tst_descriptionedit.moc"
