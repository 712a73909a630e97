// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/mainwindowfixture.h"
#include "views/queue/listnotice.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using deskhand::testing::MainWindowFixture;

// A search that finds nothing offers what may have been meant, and one key takes it.
class SpellingHelpTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatWasMeant();
    void offersNothingWhereNothingIsAlike();

private:
    static QPushButton *advice(MainWindowFixture &m);
    static void search(MainWindowFixture &m, const QString &text);
};

QPushButton *SpellingHelpTest::advice(MainWindowFixture &m)
{
    for (auto *button : m.window().findChildren<QPushButton *>())
        if (button->isVisible() && button->text().contains(u"instead"_s))
            return button;
    return nullptr;
}

void SpellingHelpTest::search(MainWindowFixture &m, const QString &text)
{
    m.press(Qt::Key_L, Qt::ControlModifier);
    m.press(Qt::Key_F, Qt::ControlModifier);
    m.press(Qt::Key_A, Qt::ControlModifier);
    m.type(text);
    m.press(Qt::Key_Return);
}

void SpellingHelpTest::offersWhatWasMeant()
{
    MainWindowFixture m;
    QVERIFY(m.openAndWait());
    search(m, u"secnod"_s);
    QTRY_VERIFY(advice(m));
    QCOMPARE(advice(m)->text(), u"Search for “second” instead"_s);
    advice(m)->setFocus(Qt::TabFocusReason);
    m.press(Qt::Key_Space);
    QTRY_COMPARE(m.window().queueModel().rowCount(), 1);
    QCOMPARE(m.search().text(), u"second"_s);
    QTRY_VERIFY(m.table().hasFocus());
    QVERIFY(!advice(m));
    search(m, u"zzyzxq"_s);
    QTRY_COMPARE(m.window().queueModel().rowCount(), 0);
    QVERIFY(!advice(m)); // that of the search before has gone
}

void SpellingHelpTest::offersNothingWhereNothingIsAlike()
{
    MainWindowFixture m;
    QVERIFY(m.openAndWait());
    search(m, u"qqwwee"_s);
    QTRY_COMPARE(m.window().queueModel().total(), 0);
    QTest::qWait(500);
    QVERIFY(!advice(m));
    search(m, u"thrid"_s);
    QTRY_VERIFY(advice(m));
}

QTEST_MAIN(SpellingHelpTest)
#include "tst_spellinghelp.moc"
