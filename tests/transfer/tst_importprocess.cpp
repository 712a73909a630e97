// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/importdesk.h"

#include <QProcess>
#include <QTest>

using namespace deskhand::testing;
using namespace Qt::StringLiterals;
using deskhand::transfer::ImportSummary;

// Imports in a process of their own.
class ImportProcessTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void standardInputIsRead();
    void killedImportIsCompletedByTheNext();
};

void ImportProcessTest::standardInputIsRead()
{
    ImportDesk desk;
    QProcess import;
    import.start(QStringLiteral(DESKHAND_IMPORTDRIVER),
                 {desk.settings().host, desk.settings().database, u"-"_s});
    import.write(issue("A") + issue("B"));
    import.closeWriteChannel();
    QVERIFY(import.waitForFinished(60'000));
    QCOMPARE(import.exitCode(), 0);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets"_s), 2);
    QCOMPARE(desk.text(u"SELECT reason FROM audit.edits ORDER BY started_at DESC LIMIT 1"_s),
             u"import jira -"_s);
}

void ImportProcessTest::killedImportIsCompletedByTheNext()
{
    ImportDesk desk;
    QByteArray many;
    for (int i = 0; i < 3'000; ++i)
        many += issue("M-" + QByteArray::number(i),
                      R"("reporter":{"name":"n"},"labels":["l"],"comment":[{"body":"b"}])");
    const QString file = desk.file(many);
    QProcess import;
    import.start(QStringLiteral(DESKHAND_IMPORTDRIVER),
                 {desk.settings().host, desk.settings().database, file});
    QVERIFY(import.waitForReadyRead(60'000)); // the first batch is written
    import.kill();
    QVERIFY(import.waitForFinished());
    QCOMPARE(import.exitStatus(), QProcess::CrashExit);
    // The server notices only when it next speaks to the dead program.
    const auto sessions = u"SELECT count(*) FROM pg_stat_activity"
                          " WHERE datname = current_database()"_s;
    QTRY_COMPARE_WITH_TIMEOUT(desk.number(sessions), 1, 30'000);

    const qint64 written = desk.number(u"SELECT count(*) FROM desk.tickets"_s);
    QVERIFY(written >= 500 && written < 3'000);
    QCOMPARE(written % 500, 0);
    const auto parts = u"SELECT (SELECT count(*) FROM desk.comments) ="
                       " (SELECT count(*) FROM desk.tickets) AND"
                       " (SELECT count(*) FROM desk.ticket_tags) ="
                       " (SELECT count(*) FROM desk.tickets) AND"
                       " (SELECT count(*) FROM audit.audit_logs WHERE table_name = 'tickets') ="
                       " (SELECT count(*) FROM desk.tickets)"_s;
    QCOMPARE(desk.text(parts), u"t"_s);
    const ImportSummary rest = desk.importFile(file);
    QCOMPARE(rest.tickets.created, 3'000 - written);
    QCOMPARE(rest.tickets.unchanged, written);
    QCOMPARE(desk.text(parts), u"t"_s);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.users WHERE name = 'n'"_s), 1);
}

QTEST_GUILESS_MAIN(ImportProcessTest)
#include "tst_importprocess.moc"
