// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/placeholders.h"
#include "database/query.h"
#include "repositories/deskdatabase.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::StringLiterals;
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

} // namespace

void QueryFilesTest::everyOneCanBePrepared()
{
    DeskDatabase desk;
    const QStringList names = queryNames();
    QVERIFY(!names.isEmpty());
    int prepared = 0;
    for (const QString &name : names) {
        const auto parsed =
            deskhand::database::parsePlaceholders(deskhand::database::sqlFile(name));
        try {
            desk.connection().execute(u"PREPARE checked%1 AS %2"_s.arg(prepared).arg(parsed.text));
        } catch (const deskhand::core::Error &error) {
            QFAIL(qPrintable(name + u": "_s + error.detail()));
        }
        ++prepared;
    }
    QCOMPARE(
        desk.number(u"SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'checked%'"_s),
        names.size());
}

QTEST_GUILESS_MAIN(QueryFilesTest)
#include "tst_queryfiles.moc"
