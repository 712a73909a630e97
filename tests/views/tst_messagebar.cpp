// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using deskhand::views::MessageBar;

class TestMessageBar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void hiddenWhileThereIsNothingToSay();
    void undoRunsOnce();
    void undoByKey();
    void newsTakesTheUndoWithIt();
    void errorStaysUntilClosed();
    void textIsNeverMarkup();
    void newsGoesByItself();

private:
    [[nodiscard]] QToolButton *button(const QString &name) const;

    std::unique_ptr<QWidget> m_window;
    MessageBar *m_bar = nullptr;
};

void TestMessageBar::init()
{
    m_window = std::make_unique<QWidget>();
    m_bar = new MessageBar(m_window.get());
    m_window->resize(500, 100);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMessageBar::cleanup()
{
    m_window.reset();
}

// By what it shows or, where that is an icon, by what readers call it; nullptr: not visible.
QToolButton *TestMessageBar::button(const QString &name) const
{
    for (auto *button : m_bar->findChildren<QToolButton *>())
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    return nullptr;
}

void TestMessageBar::hiddenWhileThereIsNothingToSay()
{
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_bar->text().isEmpty());
    QSignalSpy changed(m_bar, &MessageBar::changed);
    m_bar->say(u"Saved."_s);
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_bar->isVisible());
    QCOMPARE(m_bar->text(), u"Saved."_s);
    QVERIFY(!m_bar->canUndo());
    QVERIFY(!button(u"Undo"_s));
    m_bar->dismiss();
    QCOMPARE(changed.size(), 2);
    QVERIFY(!m_bar->isVisible());
    QVERIFY(m_bar->text().isEmpty());
}

void TestMessageBar::undoRunsOnce()
{
    int undone = 0;
    m_bar->sayWithUndo(u"Deleted."_s, [&] { ++undone; });
    QVERIFY(m_bar->canUndo());
    m_bar->undo();
    QCOMPARE(undone, 1);
    QVERIFY(!m_bar->canUndo());
    QVERIFY(!m_bar->isVisible());
    m_bar->undo();
    QCOMPARE(undone, 1);
}

void TestMessageBar::undoByKey()
{
    int undone = 0;
    m_bar->sayWithUndo(u"Deleted."_s, [&] {
        ++undone;
        m_bar->say(u"Undone."_s); // what it says while it runs stays
    });
    QVERIFY(button(u"Undo"_s));
    button(u"Undo"_s)->setFocus();
    QTest::keyClick(button(u"Undo"_s), Qt::Key_Space);
    QCOMPARE(undone, 1);
    QCOMPARE(m_bar->text(), u"Undone."_s);
}

void TestMessageBar::newsTakesTheUndoWithIt()
{
    int undone = 0;
    const auto undo = [&] { ++undone; };
    m_bar->sayWithUndo(u"Deleted."_s, undo);
    m_bar->say(u"Something else."_s);
    QVERIFY(!m_bar->canUndo()); // it would not be the last act that is undone
    m_bar->sayWithUndo(u"Deleted."_s, undo);
    m_bar->sayError({.happened = u"Not saved."_s, .meaning = {}, .remedy = {}});
    QVERIFY(!m_bar->canUndo());
    QVERIFY(!button(u"Undo"_s));
    m_bar->undo();
    QCOMPARE(undone, 0);
}

void TestMessageBar::errorStaysUntilClosed()
{
    m_bar->say(u"Saved."_s);
    m_bar->sayError({.happened = u"The ticket was not saved."_s,
                     .meaning = u"It is as it was."_s,
                     .remedy = u"Try again."_s});
    QTest::qWait(6'500); // longer than the news before it would have stayed
    QCOMPARE(m_bar->text(), u"The ticket was not saved.\nIt is as it was. Try again."_s);
    QVERIFY(button(u"Close this message"_s));
    button(u"Close this message"_s)->setFocus();
    QTest::keyClick(button(u"Close this message"_s), Qt::Key_Space);
    QVERIFY(!m_bar->isVisible());
}

void TestMessageBar::textIsNeverMarkup()
{
    m_bar->say(u"Tag \"<b>x</b>\" put on."_s);
    const auto labels = m_bar->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains(u"<b>"_s) && label->textFormat() == Qt::PlainText;
    }));
}

void TestMessageBar::newsGoesByItself()
{
    m_bar->say(u"Saved."_s);
    QTRY_VERIFY_WITH_TIMEOUT(!m_bar->isVisible(), 30'000);
}

QTEST_MAIN(TestMessageBar)
#include "tst_messagebar.moc"
