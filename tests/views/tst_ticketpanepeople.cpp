// SPDX-License-Identifier: GPL-3.0-or-later
// People typed into the header and left behind; and names that look like markup.
#include "support/seed.h"
#include "tests/views/ticketpanefixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::testing;
using deskhand::views::PersonEdit;
using deskhand::views::TagChip;
using deskhand::views::TicketPane;

class TestTicketPanePeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m = std::make_unique<TicketPaneFixture>();
        QVERIFY(m->show(m->id));
        QTRY_COMPARE(m->combo(u"Team"_s)->count(), 2); // the directory is here
    }
    void cleanup() { m.reset(); }

    void typedInFullAndLeft_data();
    void typedInFullAndLeft();
    void emptiedAndLeft();
    void typedHalfAndLeft_data();
    void typedHalfAndLeft();
    void leftForAnotherTicketIsSaid();
    void strangersNamesAreShownAsWritten();

private:
    void typeAndLeave(PersonEdit *field, const QString &text);
    [[nodiscard]] bool says(const QString &text);

    std::unique_ptr<TicketPaneFixture> m;
};

void TestTicketPanePeople::typeAndLeave(PersonEdit *field, const QString &text)
{
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    QWidget *list = QApplication::activePopupWidget(); // where a person's keys go, if it is open
    QTest::keyClick(list ? list : field, Qt::Key_Tab);
    QVERIFY(!field->hasFocus());
}

bool TestTicketPanePeople::says(const QString &text)
{
    for (const QLabel *label : m->pane().findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

void TestTicketPanePeople::typedInFullAndLeft_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("assignee") << u"Assignee"_s << u"bo ek"_s << u"Bo Ek"_s;
    QTest::newRow("requester") << u"Requester"_s << u"kim oro"_s << u"Kim Oro"_s;
}

void TestTicketPanePeople::typedInFullAndLeft()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, name);
    typeAndLeave(m->person(field), typed);
    QTRY_COMPARE(m->person(field)->text(), name);
    const QString column = field == u"Assignee"_s ? u"assignee_id"_s : u"creator_id"_s;
    QTRY_COMPARE(m->desk.database().text(u"SELECT u.name FROM desk.tickets t JOIN desk.users u "
                                         "ON u.id = t.%1"_s.arg(column)),
                 name);
}

void TestTicketPanePeople::emptiedAndLeft()
{
    auto *field = m->person(u"Requester"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClick(field, Qt::Key_Tab);
    QTRY_COMPARE(m->stored().requester, std::nullopt);
}

void TestTicketPanePeople::typedHalfAndLeft_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::newRow("assignee") << u"Assignee"_s << u"Bo"_s << u"Ada Lind"_s;
    QTest::newRow("requester") << u"Requester"_s << u"Kim"_s << u"Juno Park"_s;
}

void TestTicketPanePeople::typedHalfAndLeft()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, name);
    auto *edit = m->person(field);
    const int version = m->stored().version;
    typeAndLeave(edit, typed);
    QTRY_VERIFY(says(u"Nobody found"_s));
    QCOMPARE(edit->text(), typed);
    m->desk.changeElsewhere(m->id, {.priority = TicketPriority::Low});
    QTRY_COMPARE(m->combo(u"Priority"_s)->currentText(), u"Low"_s);
    QCOMPARE(edit->text(), typed); // news does not take it away
    QCOMPARE(m->stored().version, version + 1);
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Escape);
    QCOMPARE(edit->text(), name);
    QVERIFY(!says(u"Nobody found"_s));
}

void TestTicketPanePeople::leftForAnotherTicketIsSaid()
{
    const QSignalSpy failed(&m->pane(), &TicketPane::failed);
    auto *edit = m->person(u"Requester"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, u"Zora Quill"_s);
    const TicketId other = m->desk.database().ticket({.title = u"Other"_s});
    QVERIFY(m->show(other));
    QCOMPARE(failed.size(), 1);
    const auto words = failed[0][0].value<deskhand::services::ErrorWords>();
    QVERIFY2(words.oneLine().contains(u"Zora Quill"_s), qPrintable(words.oneLine()));
    QCOMPARE(edit->text(), QString());
    QCOMPARE(m->stored().requester, std::optional(m->juno));
}

void TestTicketPanePeople::strangersNamesAreShownAsWritten()
{
    const QString name = u"<b>Eve</b> <img src=x> &amp;"_s;
    const QString plain = u"&lt;b&gt;Eve&lt;/b&gt; &lt;img src=x&gt; &amp;amp;"_s;
    auto &connection = m->desk.database().connection();
    const auto eve = insertUser(connection, {.name = name, .tier = UserTier::Requester});
    const auto ticket = insertTicket(
        connection, {.title = u"Markup"_s, .requester = eve, .assignee = eve, .tags = {name}});
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a & <i>b</i>.txt"_s.replace(u'/', u'\u2215')));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("content");
    file.close();
    m->desk.desk().tickets.attach({.ticket = ticket, .path = file.fileName()}, {}).result();
    QVERIFY(m->show(ticket));

    const auto isPlain = [&](const QWidget *widget, const QString &text) {
        const QString tip = widget->toolTip();
        return tip.startsWith(u"<qt>"_s) && tip.endsWith(u"</qt>"_s) && tip.contains(text);
    };
    for (const QString &field : {u"Requester"_s, u"Assignee"_s})
        QVERIFY2(isPlain(m->person(field), plain), qPrintable(m->person(field)->toolTip()));
    const auto *chip = m->pane().findChild<TagChip *>();
    QVERIFY(chip);
    QVERIFY2(isPlain(chip, plain), qPrintable(chip->toolTip()));
    const auto buttons = m->pane().findChildren<QToolButton *>();
    QVERIFY(std::any_of(buttons.begin(), buttons.end(), [&](const QToolButton *button) {
        return isPlain(button, u"a &amp; &lt;i&gt;b&lt;\u2215i&gt;.txt"_s);
    }));
    // By hand as well, without another ticket in between.
    auto *edit = m->person(u"Requester"_s);
    typeAndLeave(edit, u"Juno Park"_s);
    QTRY_COMPARE(edit->toolTip(), u"<qt>Juno Park</qt>"_s);
}

QTEST_MAIN(TestTicketPanePeople)
#include "tst_ticketpanepeople.moc"
