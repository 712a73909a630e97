// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/placeholders.h"
#include "database/query.h"
#include "database/transaction.h"
#include "repositories/deskdatabase.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::database::parsePlaceholders;
using deskhand::testing::DeskDatabase;

// The server itself reads every statement in resources/sql/queries.
class QueryFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyOneCanBePrepared();
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

// PREPARE takes no commands such as LOCK or ANALYZE; those the server at least parses.
bool isCommand(const QString &text)
{
    static const QRegularExpression preparable(
        u"^(SELECT|WITH|INSERT|UPDATE|DELETE|MERGE|VALUES)\\b"_s);
    return !preparable.match(text.trimmed()).hasMatch();
}

} // namespace

void QueryFilesTest::everyOneCanBePrepared()
{
    DeskDatabase desk;
    const QStringList names = queryNames();
    QVERIFY(!names.isEmpty());
    // An import's statements read tables that it makes for each batch.
    const deskhand::database::Transaction batch(desk.connection());
    desk.connection().execute(deskhand::database::sqlFile(u"import/staging"_s));
    qsizetype prepared = 0;
    qsizetype parsed = 0;
    for (const QString &name : names) {
        const auto query = parsePlaceholders(deskhand::database::sqlFile(name));
        try {
            if (isCommand(query.text)) {
                ++parsed;
                QVERIFY2(query.names.isEmpty(), qPrintable(name));
                desk.connection().execute(
                    u"DO $check$ BEGIN IF false THEN %1 END IF; END $check$"_s.arg(query.text));
            } else {
                ++prepared;
                desk.connection().execute(
                    u"PREPARE checked%1 AS %2"_s.arg(prepared).arg(query.text));
            }
        } catch (const deskhand::core::Error &error) {
            QFAIL(qPrintable(name + u": "_s + error.detail()));
        }
    }
    QCOMPARE(
        desk.number(u"SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'checked%'"_s),
        prepared);
    QCOMPARE(prepared + parsed, names.size());
}

QTEST_GUILESS_MAIN(QueryFilesTest)
#include "tst_queryfiles.moc"
