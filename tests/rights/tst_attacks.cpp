// SPDX-License-Identifier: GPL-3.0-or-later
#include "rights/attackeddesk.h"
#include "rights/attacks.h"
#include "rights/psql.h"

#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::testing::Attack;
using deskhand::testing::AttackedDesk;
using deskhand::testing::runPsql;

// Attacks through psql with one's own credentials: each is refused or in vain. All of them meet
// the same desk, and none of them changes it.
class AttacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void failsOrIsHarmless_data();
    void failsOrIsHarmless();
    void changesAndLeaksAreNoticed();
    void hiddenAndMissingAreAnsweredAlike_data();
    void hiddenAndMissingAreAnsweredAlike();

private:
    std::unique_ptr<AttackedDesk> m_desk;
    QMap<QString, QString> m_state;
};

void AttacksTest::initTestCase()
{
    m_desk = std::make_unique<AttackedDesk>();
    m_state = m_desk->state();
}

void AttacksTest::cleanupTestCase()
{
    m_desk.reset();
}

void AttacksTest::failsOrIsHarmless_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("state");
    const QList<Attack> attacks =
        deskhand::testing::attacksOnTheTrail() + deskhand::testing::attacksOnRoles() +
        deskhand::testing::attacksOnTheServer() + deskhand::testing::attacksOnRows() +
        deskhand::testing::attacksByStrangers();
    for (const Attack &attack : attacks)
        QTest::newRow(qUtf8Printable(attack.name)) << attack.who << attack.sql << attack.state;
}

void AttacksTest::failsOrIsHarmless()
{
    QFETCH(QString, who);
    QFETCH(QString, sql);
    const auto run = runPsql(m_desk->settingsOf(who), m_desk->filled(sql));
    const auto state = m_desk->state();
    const auto before = std::exchange(m_state, state);
    QCOMPARE(m_desk->secretsIn(run.output), QStringList{});
    for (auto relation = before.cbegin(); relation != before.cend(); ++relation)
        QVERIFY2(state[relation.key()] == relation.value(), qUtf8Printable(relation.key()));
    QTEST(run.sqlState, "state");
    QVERIFY2(run.sqlState.isEmpty() == (run.exitCode == 0), qUtf8Printable(run.output));
}

// The checks above would see it if an attack got through.
void AttacksTest::changesAndLeaksAreNoticed()
{
    AttackedDesk desk;
    const auto before = desk.state();
    const auto run =
        runPsql(desk.settingsOf(u"ben"_s),
                desk.filled(u"SELECT description FROM desk.tickets WHERE id = {blue};"
                            "UPDATE desk.tickets SET title = 'x' WHERE id = {blue}"_s));
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(AttackedDesk::secretsIn(run.output), QStringList{u"sapphire"_s});
    QStringList changed;
    const auto after = desk.state();
    for (auto relation = before.cbegin(); relation != before.cend(); ++relation)
        if (after[relation.key()] != relation.value())
            changed.append(relation.key());
    QCOMPARE(changed, (QStringList{u"audit.audit_logs"_s, u"audit.edits"_s, u"desk.search_rows"_s,
                                   u"desk.ticket_texts"_s, u"desk.tickets"_s}));
}

void AttacksTest::hiddenAndMissingAreAnsweredAlike_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("hidden");
    QTest::addColumn<QString>("missing");
    QTest::newRow("comment") << u"INSERT INTO desk.comments (ticket_id, author_id, body) "
                                "VALUES (%1, {anna}, 'x')"_s
                             << u"{blue}"_s << u"987654321"_s;
    QTest::newRow("tag") << u"INSERT INTO desk.ticket_tags (ticket_id, tag_id) "
                            "SELECT %1, min(id) FROM desk.tags"_s
                         << u"{blue}"_s << u"987654321"_s;
    const QString attach = u"INSERT INTO desk.attachments (ticket_id, comment_id, file_name, "
                           "media_type, sha256, uploaded_by) VALUES (%1, 'x', 'text/plain', %2, "
                           "{anna})"_s;
    QTest::newRow("attachment to a ticket")
        << attach.arg(u"%1, NULL"_s, u"sha256('')"_s) << u"{blue}"_s << u"987654321"_s;
    QTest::newRow("attachment to a comment")
        << attach.arg(u"{red}, %1"_s, u"sha256('')"_s) << u"{note}"_s << u"987654321"_s;
    QTest::newRow("attachment of content")
        << attach.arg(u"{red}, NULL"_s, u"'\\x%1'"_s) << u"{file}"_s << QString(64, u'0');
    QTest::newRow("chunk of content") << u"INSERT INTO desk.blob_chunks VALUES ('\\x%1', 9, 'x')"_s
                                      << u"{file}"_s << QString(64, u'0');
    QTest::newRow("deleting a comment")
        << u"SELECT desk.delete_comment(%1)"_s << u"{note}"_s << u"987654321"_s;
    QTest::newRow("handing over") << u"SELECT desk.hand_over(ARRAY[%1::bigint], {redteam})"_s
                                  << u"{blue}"_s << u"987654321"_s;
    QTest::newRow("number") << u"SELECT desk.find_numbers(number, true) FROM (VALUES ('%1')) n "
                               "(number)"_s
                            << u"2"_s << u"987654321"_s;
}

void AttacksTest::hiddenAndMissingAreAnsweredAlike()
{
    QFETCH(QString, sql);
    QFETCH(QString, hidden);
    QFETCH(QString, missing);
    const auto answer = [&](const QString &value) {
        return runPsql(m_desk->settingsOf(u"anna"_s), m_desk->filled(sql.arg(value))).output;
    };
    QCOMPARE(answer(hidden), answer(missing));
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"
