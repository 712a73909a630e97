// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/placeholders.h"
#include "database/query.h"
#include "repositories/deskdatabase.h"

#include <QDirIterator>
#include <QRegularExpression>
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

// The server can prepare only what it plans. Scripts of LOCK, TRUNCATE and the like are left to
// the tests of those who run them.
bool isPlanned(const QString &text)
{
    static const QRegularExpression planned(
        u"^(--[^\\n]*\\n|\\s)*(SELECT|WITH|INSERT|UPDATE|DELETE|MERGE|VALUES)\\b"_s);
    return text.contains(planned);
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
        if (!isPlanned(parsed.text))
            continue;
        try {
            desk.connection().execute(u"PREPARE checked%1 AS %2"_s.arg(prepared).arg(parsed.text));
        } catch (const deskhand::core::Error &error) {
            QFAIL(qPrintable(name + u": "_s + error.detail()));
        }
        ++prepared;
    }
    QVERIFY(prepared > 0);
    QCOMPARE(
        desk.number(u"SELECT count(*) FROM pg_prepared_statements WHERE name LIKE 'checked%'"_s),
        prepared);
}

QTEST_GUILESS_MAIN(QueryFilesTest)
#include "tst_queryfiles.moc"
