// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/errors.h"
#include "database/passwordverifier.h"
#include "database/query.h"
#include "database/transaction.h"
#include "rights/attackeddesk.h"
#include "rights/permissions.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::database::Connection;
using deskhand::database::DatabaseError;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::database::Transaction;
using deskhand::testing::AttackedDesk;

// Every cell of the table "Who may do what" in ARCHITECTURE.md, tried on a real server: allowed
// means that it took effect, refused means an error of rights or no row.
class PermissionMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void everyRowHasItsStatement();
    void theTableIsTrue_data();
    void theTableIsTrue();

private:
    void addRows();
    [[nodiscard]] QString filled(const QString &sql, const QString &who, const QString &ticket);
    [[nodiscard]] bool tookEffect(Connection &connection, const QString &sql);

    std::unique_ptr<AttackedDesk> m_desk;
    std::map<QString, std::unique_ptr<Connection>> m_sessions;
    QString m_sealer;
};

namespace {

struct Column {
    QString title;
    QString who;
    QString ticket;
};

const QList<Column> &columns()
{
    static const QList<Column> list{
        {u"handles"_s, u"anna"_s, u"red"_s},  {u"requested"_s, u"anna"_s, u"hers"_s},
        {u"other"_s, u"anna"_s, u"blue"_s},   {u"supervisor"_s, u"sue"_s, u"blue"_s},
        {u"admin"_s, u"adam"_s, u"blue"_s},   {u"sealer"_s, u"sealer"_s, u"blue"_s},
        {u"expired"_s, u"xaver"_s, u"red"_s}, {u"disabled"_s, u"eve"_s, u"red"_s}};
    return list;
}

// The cells of the table's lines, heading first.
QList<QStringList> table()
{
    QFile file(QStringLiteral(DESKHAND_ARCHITECTURE));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", DESKHAND_ARCHITECTURE);
    const QString section = QString::fromUtf8(file.readAll())
                                .section(u"### Who may do what\n"_s, 1)
                                .section(u"\n#"_s, 0, 0);
    QList<QStringList> rows;
    for (const QString &line : section.split(u'\n')) {
        if (!line.startsWith(u"| "_s))
            continue;
        QStringList cells = line.sliced(1, line.size() - 2).split(u'|');
        for (QString &cell : cells)
            cell = cell.trimmed();
        rows.append(cells);
    }
    return rows;
}

QString keyOf(const QStringList &row)
{
    return row.value(0) + u": "_s + row.value(1);
}

} // namespace

void PermissionMatrixTest::initTestCase()
{
    m_desk = std::make_unique<AttackedDesk>();
    m_sealer = m_desk->loginOf(u"sealer"_s);
    addRows();
    for (const Column &column : columns())
        if (auto &session = m_sessions[column.who]; !session)
            session = std::make_unique<Connection>(m_desk->settingsOf(column.who));
}

void PermissionMatrixTest::cleanupTestCase()
{
    m_sessions.clear();
    m_desk->owner().connection().execute(u"DROP ROLE \"%1\""_s.arg(m_sealer));
    m_desk.reset();
}

// What the statements act on: the same on each ticket, and of each person.
void PermissionMatrixTest::addRows()
{
    auto &owner = m_desk->owner().connection();
    owner.execute(u"CREATE ROLE \"%1\" LOGIN IN ROLE deskhand_sealer;"
                  "INSERT INTO desk.team_members SELECT %2, id FROM desk.users WHERE name IN "
                  "('Eve', 'Xaver');"
                  "INSERT INTO desk.users (name) VALUES ('Customer');"
                  "INSERT INTO desk.tags (name) VALUES ('worn'), ('new');"
                  "INSERT INTO desk.ticket_tags SELECT t.id, g.id FROM desk.tickets t, desk.tags g "
                  "WHERE g.name = 'worn';"
                  "INSERT INTO desk.comments (ticket_id, author_id, body) SELECT t.id, u.id, 'x' "
                  "FROM desk.tickets t, desk.users u WHERE u.login IS NOT NULL;"
                  "INSERT INTO desk.attachments (ticket_id, file_name, media_type, sha256) "
                  "SELECT t.id, 'x', 'text/plain', b.sha256 FROM desk.tickets t, desk.blobs b;"
                  "INSERT INTO desk.presence (user_id, client, ticket_id, kind, seen_at) "
                  "SELECT u.id, gen_random_uuid(), t.id, 'viewing', now() "
                  "FROM desk.tickets t, desk.users u WHERE u.name = 'ben';"
                  "SELECT audit.log_access('list', 'x', 1)"_s.arg(m_sealer)
                      .arg(m_desk->rights().team(u"red"_s).value()));
    // Else he could not change his password by what makes it: a role of a desk's own.
    owner.execute(u"GRANT deskhand_person TO \"%1\""_s.arg(m_desk->loginOf(u"xaver"_s)));
}

QString PermissionMatrixTest::filled(const QString &sql, const QString &who, const QString &ticket)
{
    auto &desk = m_desk->rights();
    const auto id = [](auto value) { return QString::number(value.value()); };
    const QString ticketId = id(desk.ticket(ticket));
    const QString me = m_desk->owner().text(
        u"SELECT coalesce(max(id), 0)::text FROM desk.users WHERE login = '%1'"_s.arg(
            m_desk->loginOf(who)));
    const auto commentOf = [&](const QString &author) {
        return m_desk->owner().text(
            u"SELECT coalesce(max(id), 0)::text FROM desk.comments "
            "WHERE ticket_id = %1 AND author_id = %2"_s.arg(ticketId, author));
    };
    const bool isRed = ticket == u"red"_s;
    const QMap<QString, QString> names{
        {u"{ticket}"_s, ticketId},
        {u"{team}"_s, id(desk.team(isRed ? u"red"_s : u"blue"_s))},
        {u"{otherteam}"_s, id(desk.team(isRed ? u"blue"_s : u"red"_s))},
        {u"{me}"_s, me},
        {u"{another}"_s, id(desk.person(u"ben"_s))},
        {u"{own}"_s, commentOf(me)},
        {u"{comment}"_s, commentOf(id(desk.person(u"ben"_s)))},
        {u"{tag}"_s, m_desk->owner().text(u"SELECT id::text FROM desk.tags WHERE name = 'new'"_s)},
        {u"{verifier}"_s, deskhand::database::passwordVerifier(m_desk->owner().connection(),
                                                               m_desk->loginOf(who), u"a word"_s)}};
    QString text = sql;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        text.replace(name.key(), name.value());
    return text;
}

bool PermissionMatrixTest::tookEffect(Connection &connection, const QString &sql)
{
    Transaction transaction(connection); // rolled back: the next cell meets the same desk
    try {
        const QStringList statements = sql.split(u';');
        for (qsizetype i = 0; i + 1 < statements.size(); ++i)
            connection.execute(statements[i]);
        return !Query(connection, statements.last()).all([](const Row &) { return 0; }).isEmpty();
    } catch (const DatabaseError &error) {
        if (error.sqlState() != u"42501"_s)
            throw;
        return false;
    }
}

void PermissionMatrixTest::everyRowHasItsStatement()
{
    const auto rows = table();
    QVERIFY(rows.size() > 40);
    QStringList titles{u"object"_s, u"action"_s};
    for (const Column &column : columns())
        titles.append(column.title);
    QCOMPARE(rows[0], titles);
    QStringList keys;
    for (const QStringList &row : rows.sliced(1)) {
        QCOMPARE(row.size(), titles.size());
        keys.append(keyOf(row));
    }
    keys.sort();
    QCOMPARE(keys, deskhand::testing::permissionStatements().keys());
}

void PermissionMatrixTest::theTableIsTrue_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QStringList &row : table().sliced(1))
        QTest::newRow(qUtf8Printable(keyOf(row))) << row;
}

void PermissionMatrixTest::theTableIsTrue()
{
    QFETCH(QStringList, cells);
    const QString sql = deskhand::testing::permissionStatements().value(keyOf(cells));
    QVERIFY(!sql.isEmpty());
    QStringList answers = cells.first(2);
    for (const Column &column : columns())
        answers.append(tookEffect(*m_sessions[column.who], filled(sql, column.who, column.ticket))
                           ? u"yes"_s
                           : u"no"_s);
    QCOMPARE(answers, cells);
}

QTEST_GUILESS_MAIN(PermissionMatrixTest)
#include "tst_permissionmatrix.moc"
