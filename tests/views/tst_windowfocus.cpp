// SPDX-License-Identifier: GPL-3.0-or-later
// The window without a mouse and without eyes: Tab leads everywhere, and everything has a name.
#include "support/seed.h"
#include "tests/views/mainwindowfixture.h"
#include "views/ticket/personedit.h"
#include "views/ticket/tagedit.h"
#include "views/ticket/timelineview.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace deskhand;
using domain::CommentVisibility;
using testing::focusNow;
using testing::MainWindowFixture;

class TestWindowFocus : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void tabLeadsEverywhereAndBack();
    void orderIsThatOfReading();
    void everyControlHasAName();
    void dialogsToo();
    void trashHasNoTrap();

private:
    // Walks from the views until they have the focus again; stops after too many steps.
    [[nodiscard]] QList<QWidget *> walk(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] static QStringList nameless(QWidget &window);

    std::unique_ptr<MainWindowFixture> m;
};

void TestWindowFocus::init()
{
    m = std::make_unique<MainWindowFixture>();
    auto &connection = m->desk.database().connection();
    const auto ticket = testing::insertTicket(
        connection, {.title = u"Fourth"_s, .tags = {u"printer"_s, u"warranty"_s}});
    testing::insertComment(connection, {.ticket = ticket,
                                        .body = u"See https://example.org/a and "
                                                "https://example.org/b for more."_s});
    m->open();
    QTRY_VERIFY(m->table().hasFocus() && m->shows(ticket));
}

void TestWindowFocus::cleanup()
{
    m.reset();
}

QList<QWidget *> TestWindowFocus::walk(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m->views().setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 60; ++i) {
        visited.append(QApplication::focusWidget());
        m->press(key, modifiers);
        if (m->views().hasFocus())
            break;
    }
    return visited;
}

void TestWindowFocus::tabLeadsEverywhereAndBack()
{
    const auto forth = walk(Qt::Key_Tab);
    QVERIFY2(m->views().hasFocus(), qPrintable(u"stuck in "_s + focusNow()));
    const auto back = walk(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY2(m->views().hasFocus(), qPrintable(u"stuck in "_s + focusNow()));
    const QSet<QWidget *> reached(forth.begin(), forth.end());
    QVERIFY(QSet<QWidget *>(back.begin(), back.end()) == reached);
    for (QWidget *widget : m->window().findChildren<QWidget *>()) {
        const bool wants = widget->focusPolicy() & Qt::TabFocus && widget->isVisible() &&
                           widget->isEnabled() && !widget->focusProxy() && !widget->isWindow();
        if (wants)
            QVERIFY2(reached.contains(widget),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                                widget->accessibleName()));
    }
}

void TestWindowFocus::orderIsThatOfReading()
{
    const auto visited = walk(Qt::Key_Tab);
    const auto combo = [this](const QString &name) {
        for (auto *box : m->pane().findChildren<QComboBox *>())
            if (box->accessibleName() == name)
                return static_cast<QWidget *>(box);
        qFatal("no such field");
    };
    const QList<QWidget *> wanted{&m->views(),
                                  &m->search(),
                                  &m->table(),
                                  &m->title(),
                                  combo(u"Status"_s),
                                  combo(u"Priority"_s),
                                  combo(u"Team"_s),
                                  m->pane().findChild<views::PersonEdit *>(),
                                  m->pane().findChild<views::TagChip *>(),
                                  m->pane().findChild<views::TimelineView *>(),
                                  &m->composer(CommentVisibility::Public)};
    qsizetype last = -1;
    QStringList names;
    for (QWidget *widget : visited)
        names.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                     widget->accessibleName());
    for (QWidget *widget : wanted) {
        const auto at = visited.indexOf(widget);
        QVERIFY2(at > last, qPrintable(QString::fromLatin1(widget->metaObject()->className()) +
                                       u" in "_s + names.join(u" > "_s)));
        last = at;
    }
}

// What a screen reader says for it, as assistive programs ask.
QStringList TestWindowFocus::nameless(QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() ||
            widget->window() != &window)
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).trimmed().isEmpty())
            found.append(QString::fromLatin1(widget->metaObject()->className()) + u" in "_s +
                         QString::fromLatin1(widget->parent()->metaObject()->className()));
    }
    return found;
}

// Hidden ones too: buttons of messages and pages that are not in sight now.
void TestWindowFocus::everyControlHasAName()
{
    m->press(Qt::Key_A, Qt::ShiftModifier);
    QTRY_VERIFY(m->messages().canUndo());
    QStringList found = nameless(m->window());
    // Hidden here, and given their words with what they are shown for.
    found.removeAll(u"QPushButton in deskhand::views::Banner"_s);
    found.removeAll(u"QToolButton in deskhand::views::TimelineView"_s);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
}

void TestWindowFocus::dialogsToo()
{
    for (const auto *id : {"app.new", "app.settings", "app.shortcuts"}) {
        m->command(QString::fromLatin1(id)).trigger();
        auto *dialog = QApplication::activeModalWidget();
        QVERIFY2(dialog, id);
        QVERIFY(!dialog->windowTitle().isEmpty());
        QStringList found = nameless(*dialog);
        found.removeAll(u"QToolButton in deskhand::views::MessageBar"_s);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u", "_s)));
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
}

// A ticket that cannot be changed has fields that take no focus.
void TestWindowFocus::trashHasNoTrap()
{
    m->press(Qt::Key_Delete);
    m->press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(m->window().queueModel().total(), std::optional<qint64>(1));
    QTRY_VERIFY(m->title().isReadOnly());
    const auto forth = walk(Qt::Key_Tab);
    QVERIFY2(m->views().hasFocus(), qPrintable(u"stuck in "_s + focusNow()));
    QVERIFY(forth.contains(&m->table()));
    QVERIFY(forth.contains(m->pane().findChild<views::TimelineView *>()));
}

QTEST_MAIN(TestWindowFocus)
#include "tst_windowfocus.moc"
