// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"
#include "database/connection.h"
#include "tests/transfer/importdesk.h"

#include <QTest>

using namespace deskhand;
using namespace deskhand::testing;
using namespace Qt::StringLiterals;
using transfer::ImportMode;
using transfer::ImportSummary;
using Outcome = transfer::ImportSummary::Outcome;

// How an import behaves while it runs, whatever it reads.
class ImportRunTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cancelledImportKeepsWholeBatches();
    void progressIsTold();
    void oneImportAtATime();
    void patienceOfTheSessionIsPutBack();
    void auditNamesTheFile();
    void statementsDoNotGrowWithTheBatch();
    void searchesArePlannedForWhatIsThere();
};

void ImportRunTest::cancelledImportKeepsWholeBatches()
{
    ImportDesk desk;
    QByteArray many;
    for (int i = 0; i < 1'200; ++i)
        many += issue("M-" + QByteArray::number(i));
    const QString file = desk.file(many);
    int batches = 0;
    const ImportSummary summary = transfer::importJira(
        desk.connection(), {.path = file, .cancelled = [&] { return ++batches > 1; }});
    QCOMPARE(summary.outcome, Outcome::Cancelled);
    QCOMPARE(summary.tickets.created, 500);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets"_s), 500);
    QCOMPARE(told(desk.importFile(file).tickets),
             u"700 created, 0 updated, 500 unchanged, 0 rejected"_s);
}

void ImportRunTest::searchesArePlannedForWhatIsThere()
{
    ImportDesk desk;
    QByteArray many;
    for (int i = 0; i < 100; ++i)
        many += issue("M-" + QByteArray::number(i));
    desk.importFile(desk.file(many));
    const QString known =
        u"SELECT reltuples::bigint FROM pg_class WHERE oid = 'desk.tickets'::regclass"_s;
    QCOMPARE(desk.number(known), 100);
    // A few more are not worth the time.
    desk.import(issue("N-1"));
    QCOMPARE(desk.number(known), 100);
}

void ImportRunTest::progressIsTold()
{
    ImportDesk desk;
    QByteArray many;
    for (int i = 0; i < 600; ++i)
        many += issue("M-" + QByteArray::number(i));
    QList<transfer::ImportProgress> told;
    transfer::importJira(desk.connection(),
                         {.path = desk.file(many),
                          .progress = [&](const auto &progress) { told.append(progress); }});
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.at(0).tickets.created, 500);
    QCOMPARE(told.at(1).tickets.created, 600);
    QCOMPARE(told.at(1).bytesRead, many.size());
    QCOMPARE(told.at(1).bytesTotal, many.size());
}

void ImportRunTest::oneImportAtATime()
{
    ImportDesk desk;
    const QString file = desk.file(issue("A"));
    const QString second = desk.file(issue("B"));
    bool refused = false;
    transfer::importJira(desk.connection(), {.path = file, .progress = [&](const auto &) {
                                                 database::Connection other(desk.settings());
                                                 try {
                                                     transfer::importJira(other, {.path = second});
                                                 } catch (const core::InvalidInput &) {
                                                     refused = true;
                                                 }
                                             }});
    QVERIFY(refused);
    QCOMPARE(desk.importFile(second).tickets.created, 1);
}

void ImportRunTest::patienceOfTheSessionIsPutBack()
{
    ImportDesk desk;
    const auto patience = u"SELECT current_setting('statement_timeout') || ' ' ||"
                          " current_setting('idle_in_transaction_session_timeout')"_s;
    const QString before = desk.text(patience);
    QString during;
    transfer::importJira(desk.connection(),
                         {.path = desk.file(issue("A")),
                          .mode = ImportMode::DryRun,
                          .progress = [&](const auto &) { during = desk.text(patience); }});
    QCOMPARE(during, u"0 0"_s);
    QCOMPARE(desk.text(patience), before);
    QVERIFY(before != during);
}

void ImportRunTest::auditNamesTheFile()
{
    ImportDesk desk;
    desk.import(issue("A", R"("comment":[{"body":"b"}])"));
    QCOMPARE(desk.text(u"SELECT reason FROM audit.edits ORDER BY started_at DESC LIMIT 1"_s),
             u"import jira issues1.json"_s);
    QCOMPARE(desk.text(u"SELECT string_agg(table_name || ' ' || l.action, ', ' ORDER BY l.id)"
                       " FROM audit.audit_logs l JOIN audit.edits e USING (edit_id)"
                       " WHERE reason LIKE 'import %'"_s),
             u"tickets insert, comments insert"_s);
}

void ImportRunTest::statementsDoNotGrowWithTheBatch()
{
    const auto statements = [](int count) {
        ImportDesk desk;
        QByteArray many;
        for (int i = 0; i < count; ++i)
            many +=
                issue("M-" + QByteArray::number(i),
                      R"("labels":["l)" + QByteArray::number(i) + R"("],"reporter":{"name":"n)" +
                          QByteArray::number(i) + R"("},"comment":[{"body":"b"}])");
        const QString file = desk.file(many);
        const qint64 before = desk.connection().statementCount();
        desk.importFile(file);
        return desk.connection().statementCount() - before;
    };
    QCOMPARE(statements(300), statements(60));
}

QTEST_GUILESS_MAIN(ImportRunTest)
#include "tst_importrun.moc"
