// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/deskdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::testing::DeskDatabase;

namespace {

// One row in every audited table, each with the id 7, and what else they refer to.
const QString oneOfEach = u"INSERT INTO desk.users (id, name) VALUES (7, 'Ada'), (8, 'Ben');"
                          "INSERT INTO desk.teams (id, name) VALUES (7, 'First'), (8, 'Second');"
                          "INSERT INTO desk.team_members VALUES (7, 7);"
                          "INSERT INTO desk.tickets (id, title) VALUES (6, 'Old'), (7, 'Help'),"
                          "                                             (8, 'Lonely');"
                          "INSERT INTO desk.comments (id, ticket_id, body) VALUES (7, 7, 'Hm');"
                          "INSERT INTO desk.blobs (sha256, size_bytes) VALUES (sha256(''), 0);"
                          "INSERT INTO desk.attachments (id, ticket_id, file_name, media_type,"
                          "                              sha256)"
                          "    VALUES (7, 7, 'a.txt', 'text/plain', sha256(''));"
                          "INSERT INTO desk.tags (id, name) VALUES (7, 'red'), (8, 'blue'),"
                          "                                       (9, 'free');"
                          "INSERT INTO desk.ticket_tags VALUES (7, 7);"
                          "INSERT INTO desk.saved_views (id, name) VALUES (7, 'Mine')"_s;

// "delete tags 9 -" ...: what was written down after `before`, in order: action, table, record
// and ticket.
QStringList trailSince(DeskDatabase &desk, qint64 before)
{
    return desk
        .text(u"SELECT coalesce(string_agg(concat_ws(' ', action, table_name, record_id,"
              "                                    coalesce(ticket_id::text, '-')),"
              "                          ', ' ORDER BY id), '')"
              " FROM audit.audit_logs WHERE id > %1"_s.arg(before))
        .split(u", "_s);
}

qint64 newest(DeskDatabase &desk)
{
    return desk.number(u"SELECT max(id) FROM audit.audit_logs"_s);
}

} // namespace

// A change of a key, by whatever client, is in the trail: as a row that goes and one that comes.
class AuditKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangedKeyIsADeletionAndAnInsertion_data();
    void aChangedKeyIsADeletionAndAnInsertion();
    void aTicketKeepsItsId();
    void everyAuditedTableIsTried();
    void bothSidesAreWrittenDown();
    void idsThatMoveUpAreToldApart();
    void whoWritesWhatIsDerivedLeavesAnEdit();
};

void AuditKeysTest::aChangedKeyIsADeletionAndAnInsertion_data()
{
    QTest::addColumn<QString>("update");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QString &update, const QStringList &expected) {
        QTest::newRow(name) << update << expected;
    };
    row("comments", u"UPDATE desk.comments SET id = 70 WHERE id = 7"_s,
        {u"delete comments 7 7"_s, u"insert comments 70 7"_s});
    row("attachments", u"UPDATE desk.attachments SET id = 70, ticket_id = 6 WHERE id = 7"_s,
        {u"delete attachments 7 7"_s, u"insert attachments 70 6"_s});
    row("ticket_tags", u"UPDATE desk.ticket_tags SET tag_id = 8 WHERE tag_id = 7"_s,
        {u"delete ticket_tags 7 7"_s, u"insert ticket_tags 7 7"_s});
    row("ticket_tags of another ticket", u"UPDATE desk.ticket_tags SET ticket_id = 6"_s,
        {u"delete ticket_tags 7 7"_s, u"insert ticket_tags 6 6"_s});
    row("tags", u"UPDATE desk.tags SET id = 70 WHERE id = 9"_s,
        {u"delete tags 9 -"_s, u"insert tags 70 -"_s});
    row("users", u"UPDATE desk.users SET id = 70 WHERE id = 8"_s,
        {u"delete users 8 -"_s, u"insert users 70 -"_s});
    row("teams", u"UPDATE desk.teams SET id = 70 WHERE id = 8"_s,
        {u"delete teams 8 -"_s, u"insert teams 70 -"_s});
    row("team_members", u"UPDATE desk.team_members SET user_id = 8"_s,
        {u"delete team_members 7 -"_s, u"insert team_members 7 -"_s});
    row("team_members of another team", u"UPDATE desk.team_members SET team_id = 8"_s,
        {u"delete team_members 7 -"_s, u"insert team_members 8 -"_s});
    row("saved_views", u"UPDATE desk.saved_views SET id = 70"_s,
        {u"delete saved_views 7 -"_s, u"insert saved_views 70 -"_s});
}

void AuditKeysTest::aChangedKeyIsADeletionAndAnInsertion()
{
    QFETCH(QString, update);
    QFETCH(QStringList, expected);
    DeskDatabase desk;
    desk.connection().execute(oneOfEach);
    const qint64 before = newest(desk);
    desk.connection().execute(update);
    QCOMPARE(trailSince(desk, before), expected);
}

// The one table with a trigger of its own that refuses it, so that nothing is left to tell.
void AuditKeysTest::aTicketKeepsItsId()
{
    DeskDatabase desk;
    desk.connection().execute(oneOfEach);
    const qint64 before = newest(desk);
    desk.connection().execute(u"UPDATE desk.tickets SET id = 70 WHERE id = 8"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(id::text, ' ' ORDER BY id) FROM desk.tickets"_s),
             u"6 7 8"_s);
    QCOMPARE(trailSince(desk, before), QStringList{QString()});
}

void AuditKeysTest::everyAuditedTableIsTried()
{
    DeskDatabase desk;
    QCOMPARE(
        desk.text(u"SELECT string_agg(c.relname, ' ' ORDER BY c.relname) FROM pg_class c "
                  "JOIN pg_trigger t ON t.tgrelid = c.oid "
                  "WHERE t.tgname = c.relname || '_audit_update'"_s),
        u"attachments comments saved_views tags team_members teams ticket_tags tickets users"_s);
}

void AuditKeysTest::bothSidesAreWrittenDown()
{
    DeskDatabase desk;
    desk.connection().execute(oneOfEach);
    desk.connection().execute(u"UPDATE desk.ticket_tags SET tag_id = 8"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(changes ->> 'tag_id', ' ' ORDER BY id) FROM ("
                       "SELECT id, changes FROM audit.audit_logs ORDER BY id DESC LIMIT 2) last"_s),
             u"[7, null] [null, 8]"_s);
}

// Every old key but the first meets the new key of its neighbour: pairs, with one row over on
// either side.
void AuditKeysTest::idsThatMoveUpAreToldApart()
{
    DeskDatabase desk;
    desk.connection().execute(u"INSERT INTO desk.tags (id, name) VALUES (7, 'a')"_s);
    desk.connection().execute(u"INSERT INTO desk.tags (id, name) VALUES (8, 'b')"_s);
    const qint64 before = newest(desk);
    desk.connection().execute(
        u"ALTER TABLE desk.ticket_tags DROP CONSTRAINT ticket_tags_tag_exists;"
        "ALTER TABLE desk.tags DROP CONSTRAINT tags_pkey;"
        "UPDATE desk.tags SET id = id + 1"_s);
    QStringList trail = trailSince(desk, before);
    QCOMPARE(trail.takeLast(), u"insert tags 9 -"_s);
    trail.sort();
    QCOMPARE(trail, (QStringList{u"delete tags 7 -"_s, u"update tags 8 -"_s}));
}

// Times of the last change are no news, but that somebody set them is.
void AuditKeysTest::whoWritesWhatIsDerivedLeavesAnEdit()
{
    DeskDatabase desk;
    desk.connection().execute(oneOfEach);
    const auto edits = [&] { return desk.number(u"SELECT count(*) FROM audit.edits"_s); };
    const qint64 before = edits();
    const qint64 last = newest(desk);
    desk.connection().execute(u"BEGIN; SET LOCAL deskhand.source_times = 'keep';"
                              "UPDATE desk.tickets SET updated_at = '2001-01-01' WHERE id = 7;"
                              "COMMIT"_s);
    QCOMPARE(edits(), before + 1);
    desk.connection().execute(u"UPDATE desk.tickets SET title = title WHERE id = 7"_s);
    QCOMPARE(edits(), before + 2);
    desk.connection().execute(u"UPDATE desk.tickets SET title = 'x' WHERE id = 700"_s);
    QCOMPARE(edits(), before + 2);
    QCOMPARE(newest(desk), last);
}

QTEST_GUILESS_MAIN(AuditKeysTest)
#include "tst_auditkeys.moc"
