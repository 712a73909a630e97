// SPDX-License-Identifier: GPL-3.0-or-later
// Who else is at a ticket, in the window, and what the window tells of its own.
#include "tests/views/mainwindowfixture.h"
#include "views/presence/presenceline.h"

#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace deskhand;
using testing::MainWindowFixture;

class PresenceWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void othersShowInTicketAndList();
    void theWindowTellsWhereItIs();

private:
    static void somebodyIsAt(MainWindowFixture &m, domain::UserId who, domain::TicketId ticket,
                             const QString &kind);
};

// As her own program does; as owner, who may write for others.
void PresenceWindowTest::somebodyIsAt(MainWindowFixture &m, domain::UserId who,
                                      domain::TicketId ticket, const QString &kind)
{
    m.desk.database().connection().execute(
        u"INSERT INTO desk.presence (user_id, client, ticket_id, kind, seen_at) "
        "VALUES (%1, '00000000-0000-4000-8000-%2', %3, '%4', now()) "
        "ON CONFLICT (user_id, client) DO UPDATE "
        "SET ticket_id = excluded.ticket_id, kind = excluded.kind;"
        "SELECT pg_notify('deskhand_presence', '')"_s.arg(who.value())
            .arg(who.value(), 12, 10, QLatin1Char('0'))
            .arg(ticket.value())
            .arg(kind));
}

void PresenceWindowTest::othersShowInTicketAndList()
{
    MainWindowFixture m;
    QVERIFY(m.openAndWait());
    const auto &line = *m.window().findChild<views::PresenceLine *>();
    const auto words = [&] { return line.words().remove(QChar(0x2068)).remove(QChar(0x2069)); };
    QCOMPARE(words(), QString());

    QElapsedTimer since;
    since.start();
    somebodyIsAt(m, m.ada, m.third, u"replying"_s);
    QTRY_COMPARE(words(), u"Ada Lind is replying"_s);
    qInfo("shown after %lld ms", since.elapsed());
    QVERIFY(line.accessibleName().contains(u"Ada Lind"_s));
    QVERIFY(line.isVisible());
    somebodyIsAt(m, m.bo, m.third, u"viewing"_s);
    QTRY_COMPARE(words(), u"Ada Lind is replying, Bo Ek is viewing"_s);
    m.window().grab().save(qEnvironmentVariable("DESKHAND_PICTURE", u"/dev/null"_s), "PNG");

    const auto title = [&](int row) {
        return m.window().queueModel().index(row, int(items::TicketColumn::Title));
    };
    QCOMPARE(title(0).data(items::PresenceRole).value<QList<domain::Presence>>().size(), 2);
    QVERIFY(title(0).data(Qt::AccessibleTextRole).toString().contains(u"Bo Ek"_s));
    QVERIFY(title(0).data(Qt::ToolTipRole).toString().contains(u"Bo Ek"_s));
    QVERIFY(!title(1).data(items::PresenceRole).isValid());

    somebodyIsAt(m, m.bo, m.second, u"viewing"_s);
    QTRY_COMPARE(words(), u"Ada Lind is replying"_s);
    QVERIFY(title(1).data(items::PresenceRole).isValid());
    m.press(Qt::Key_J);
    QTRY_COMPARE(words(), u"Bo Ek is viewing"_s);
    m.desk.database().connection().execute(u"DELETE FROM desk.presence;"
                                           "SELECT pg_notify('deskhand_presence', '')"_s);
    QTRY_COMPARE(words(), QString());
    QVERIFY(!title(1).data(items::PresenceRole).isValid());
}

void PresenceWindowTest::theWindowTellsWhereItIs()
{
    MainWindowFixture m;
    QVERIFY(m.openAndWait());
    const auto told = [&] {
        return m.desk.database().text(
            u"SELECT coalesce(string_agg(ticket_id || ' ' || kind, ', '), '') "
            "FROM desk.presence"_s);
    };
    const auto at = [](domain::TicketId ticket, const QString &kind) {
        return u"%1 %2"_s.arg(ticket.value()).arg(kind);
    };
    QTRY_COMPARE(told(), at(m.third, u"viewing"_s));
    m.press(Qt::Key_J);
    QTRY_COMPARE(told(), at(m.second, u"viewing"_s));
    m.press(Qt::Key_R);
    QTRY_VERIFY(m.composer(domain::CommentVisibility::Public).hasFocus());
    m.type(u"Hello"_s);
    QTRY_COMPARE(told(), at(m.second, u"replying"_s));
    m.press(Qt::Key_A, Qt::ControlModifier);
    m.press(Qt::Key_Delete);
    QTRY_COMPARE(told(), at(m.second, u"viewing"_s));
    m.close();
    QTRY_COMPARE(told(), QString());
}

QTEST_MAIN(PresenceWindowTest)
#include "tst_presencewindow.moc"
