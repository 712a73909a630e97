// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/copyout.h"
#include "database/placeholders.h"
#include "database/query.h"
#include "database/transaction.h"
#include "repositories/deskdatabase.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::database::ParsedSql;
using deskhand::database::parsePlaceholders;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::database::Transaction;
using deskhand::testing::DeskDatabase;

// The server itself reads every statement in resources/sql/queries, and runs what it cannot
// prepare.
class QueryFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStatementCanBePrepared();
    void everyCommandRuns();
    void noneIsNeither();
};

namespace {

QStringList queryNames()
{
    const auto folder = QStringLiteral(DESKHAND_QUERIES);
    QStringList names;
    QDirIterator files(folder, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(files.next().sliced(folder.size() + 1).chopped(4));
    names.sort();
    return names;
}

ParsedSql queryNamed(const QString &name)
{
    return parsePlaceholders(deskhand::database::sqlFile(name));
}

// PREPARE takes none such as LOCK or ANALYZE, and no two statements at once.
bool isCommand(const QString &name)
{
    static const QRegularExpression preparable(
        u"^(SELECT|WITH|INSERT|UPDATE|DELETE|MERGE|VALUES)\\b"_s);
    return !preparable.match(queryNamed(name).text.trimmed()).hasMatch();
}

QStringList statements()
{
    QStringList names = queryNames();
    names.removeIf(isCommand);
    return names;
}

QStringList commands()
{
    QStringList names = queryNames();
    names.removeIf([](const QString &name) { return !isCommand(name); });
    return names;
}

void tryTo(DeskDatabase &desk, const QString &name, const QString &sql)
{
    try {
        desk.connection().execute(sql);
    } catch (const deskhand::core::Error &error) {
        QFAIL(qPrintable(name + u": "_s + error.detail()));
    }
}

// What is sealed is read by COPY, between the snapshots of two seals.
void readOut(DeskDatabase &desk, const QString &name, const QString &sql)
{
    try {
        desk.connection().execute(u"SELECT set_config('deskhand.sealed_after', '1:1:', true), "
                                  "set_config('deskhand.sealed_upto', '1:9:', true)"_s);
        deskhand::database::copyOut(desk.connection(), sql, [](QByteArrayView) {});
    } catch (const deskhand::core::Error &error) {
        QFAIL(qPrintable(name + u": "_s + error.detail()));
    }
}

// As a bulk load does, which some of the commands belong to: triggers that would refuse them
// are dropped.
void suspendTriggers(DeskDatabase &desk)
{
    const QStringList tables{u"desk.users"_s,      u"desk.teams"_s,    u"desk.tags"_s,
                             u"desk.tickets"_s,    u"desk.comments"_s, u"desk.ticket_tags"_s,
                             u"desk.attachments"_s};
    const auto steps =
        Query(desk.connection(), deskhand::database::sqlFile(u"transfer/bulk_load_steps"_s))
            .bind(u":tables"_s, tables)
            .all([](const Row &row) { return row.text(0); });
    for (const QString &step : steps)
        desk.connection().execute(step);
}

} // namespace

void QueryFilesTest::everyStatementCanBePrepared()
{
    DeskDatabase desk;
    // An import's statements read tables that it makes for each batch.
    const Transaction batch(desk.connection());
    desk.connection().execute(deskhand::database::sqlFile(u"import/staging"_s));
    const QStringList names = statements();
    QVERIFY(!names.isEmpty());
    for (qsizetype i = 0; i < names.size(); ++i)
        tryTo(desk, names.at(i),
              u"PREPARE checked%1 AS %2"_s.arg(i).arg(queryNamed(names.at(i)).text));
    QCOMPARE(
        desk.number(u"SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'checked%'"_s),
        names.size());
}

void QueryFilesTest::everyCommandRuns()
{
    DeskDatabase desk;
    for (const QString &name : commands()) {
        const auto command = queryNamed(name);
        QVERIFY2(command.names.isEmpty(), qPrintable(name)); // it could not be prepared with them
        const Transaction undone(desk.connection());
        suspendTriggers(desk);
        if (command.text.trimmed().startsWith(u"COPY"_s))
            readOut(desk, name, command.text);
        else
            tryTo(desk, name, command.text);
    }
}

void QueryFilesTest::noneIsNeither()
{
    QVERIFY(!commands().isEmpty());
    QCOMPARE(commands().size() + statements().size(), queryNames().size());
}

QTEST_GUILESS_MAIN(QueryFilesTest)
#include "tst_queryfiles.moc"
