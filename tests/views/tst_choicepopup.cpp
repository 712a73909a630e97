// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicepopup.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::views::Choice;
using deskhand::views::ChoicePopup;

class TestChoicePopup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void beginsWithAllInTheirOrder();
    void typingNarrows();
    void arrowsAndEnterTake();
    void enterOnNothingTakesNothing();
    void escapeLeaves();
    void clickTakes();
    void isEmptyNextTime();
    void newText();
    void knownTextIsNotNew();
    void newTextRefused();

private:
    void popUp(ChoicePopup::NewText newText = ChoicePopup::NewText::Refused);
    void press(Qt::Key key) { QTest::keyClick(m_popup->focusWidget(), key); }
    void type(const QString &text) { QTest::keyClicks(m_popup->focusWidget(), text); }
    [[nodiscard]] QStringList offered() const;
    [[nodiscard]] QListWidget *list() const { return m_popup->findChild<QListWidget *>(); }

    std::unique_ptr<QWidget> m_window;
    ChoicePopup *m_popup = nullptr;
    std::unique_ptr<QSignalSpy> m_chosen;
    std::unique_ptr<QSignalSpy> m_new;
};

void TestChoicePopup::init()
{
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestChoicePopup::cleanup()
{
    m_window.reset();
}

void TestChoicePopup::popUp(ChoicePopup::NewText newText)
{
    m_popup = new ChoicePopup(m_window.get(), newText);
    m_chosen = std::make_unique<QSignalSpy>(m_popup, &ChoicePopup::chosen);
    m_new = std::make_unique<QSignalSpy>(m_popup, &ChoicePopup::newTextChosen);
    m_popup->popUp(u"Fruit"_s, {{.id = u"p"_s, .text = u"Pear"_s, .hint = {}, .icon = {}},
                                {.id = u"a"_s, .text = u"Apple"_s, .hint = u"red"_s, .icon = {}},
                                {.id = u"q"_s, .text = u"Pineapple"_s, .hint = {}, .icon = {}}});
}

QStringList TestChoicePopup::offered() const
{
    QStringList texts;
    for (int row = 0; row < list()->count(); ++row)
        texts.append(list()->item(row)->text());
    return texts;
}

void TestChoicePopup::beginsWithAllInTheirOrder()
{
    popUp();
    QVERIFY(m_popup->isVisible());
    QCOMPARE(offered(), QStringList({u"Pear"_s, u"Apple"_s, u"Pineapple"_s}));
    QCOMPARE(list()->currentRow(), 0);
    auto *line = qobject_cast<QLineEdit *>(m_popup->focusWidget());
    QVERIFY(line);
    QCOMPARE(line->accessibleName(), u"Fruit"_s);
    QCOMPARE(line->placeholderText(), u"Fruit"_s);
    QVERIFY(m_window->geometry().contains(m_popup->geometry().center()));
}

void TestChoicePopup::typingNarrows()
{
    popUp();
    type(u"apple"_s);
    QCOMPARE(offered(), QStringList({u"Apple"_s, u"Pineapple"_s})); // the better fit first
    QCOMPARE(list()->currentRow(), 0);
    type(u"x"_s);
    QCOMPARE(offered(), QStringList());
    press(Qt::Key_Backspace);
    QCOMPARE(offered().size(), 2);
}

void TestChoicePopup::arrowsAndEnterTake()
{
    popUp();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    bool open = true;
    connect(m_popup, &ChoicePopup::chosen, this, [&] { open = m_popup->isVisible(); });
    press(Qt::Key_Return);
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).toString(), u"a"_s);
    QVERIFY(!open); // closed before it acts
}

void TestChoicePopup::enterOnNothingTakesNothing()
{
    popUp();
    type(u"zzz"_s);
    press(Qt::Key_Return);
    QVERIFY(m_chosen->isEmpty());
    QVERIFY(m_new->isEmpty());
    QVERIFY(m_popup->isVisible());
}

void TestChoicePopup::escapeLeaves()
{
    popUp();
    type(u"pe"_s);
    press(Qt::Key_Escape);
    QVERIFY(!m_popup->isVisible());
    QVERIFY(m_chosen->isEmpty());
}

void TestChoicePopup::clickTakes()
{
    popUp();
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(2)).center());
    QCOMPARE(m_chosen->size(), 1);
    QCOMPARE(m_chosen->at(0).at(0).toString(), u"q"_s);
}

void TestChoicePopup::isEmptyNextTime()
{
    popUp();
    type(u"pine"_s);
    press(Qt::Key_Escape);
    m_popup->popUp(u"Tree"_s, {{.id = u"o"_s, .text = u"Oak"_s, .hint = {}, .icon = {}}});
    QCOMPARE(offered(), QStringList({u"Oak"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_chosen->value(0).value(0).toString(), u"o"_s);
}

void TestChoicePopup::newText()
{
    popUp(ChoicePopup::NewText::Offered);
    QCOMPARE(offered().size(), 3); // nothing typed, nothing new
    type(u" plum "_s);
    QCOMPARE(offered(), QStringList({u"New: plum"_s}));
    press(Qt::Key_Return);
    QCOMPARE(m_new->value(0).value(0).toString(), u"plum"_s);
    QVERIFY(m_chosen->isEmpty());
}

void TestChoicePopup::knownTextIsNotNew()
{
    popUp(ChoicePopup::NewText::Offered);
    type(u"PEAR"_s);
    QCOMPARE(offered(), QStringList({u"Pear"_s}));
    press(Qt::Key_Backspace);
    // Part of some: those first, and the new one to be had as well.
    QCOMPARE(offered(), QStringList({u"Pear"_s, u"Pineapple"_s, u"New: PEA"_s}));
}

void TestChoicePopup::newTextRefused()
{
    popUp();
    type(u"plum"_s);
    QCOMPARE(offered(), QStringList());
}

QTEST_MAIN(TestChoicePopup)
#include "tst_choicepopup.moc"
