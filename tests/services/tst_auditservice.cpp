// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/auditservice.h"

#include "database/executor.h"
#include "repositories/accessrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::services;
using namespace Qt::StringLiterals;
using deskhand::core::Error;
using deskhand::core::ErrorKind;
using deskhand::database::Executor;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

// The trail through the service, and its export.
class AuditServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsByTheNumberOfATicket();
    void savesATable();
    void savesLines();
    void notesTheExport();
    void leavesNoFileBehindWhenCalledOff();
    void leavesNoFileBehindWithoutTheNote();

private:
    [[nodiscard]] static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "no file";
    }
};

namespace {

struct Served {
    DeskDatabase desk;
    Executor executor{[this] { return desk.settings(); }};
    AuditService audit{executor};
    QTemporaryDir folder;
    std::shared_ptr<ExportProgress> progress = std::make_shared<ExportProgress>();

    QString path(const QString &name) const { return folder.filePath(name); }
    QStringList files() const { return QDir(folder.path()).entryList(QDir::Files); }
};

template <typename T>
std::optional<Error> failureOf(QFuture<T> future)
{
    return thrownBy<Error>([&] { future.waitForFinished(); });
}

} // namespace

void AuditServiceTest::findsByTheNumberOfATicket()
{
    Served served;
    const auto tickets = served.desk.tickets(2);
    const QString number =
        deskhand::repositories::loadTicket(served.desk.connection(), tickets[1]).number;
    QCOMPARE(served.audit.ticketOf(number).future.result(), tickets[1]);
    const AuditPage page = served.audit.page({.ticketNumber = number}, {}).future.result();
    QCOMPARE(page.entries.size(), 1);
    QCOMPARE(page.entries[0].ticket, number);
    const auto failure = failureOf(served.audit.page({.ticketNumber = u"none"_s}, {}).future);
    QVERIFY(failure);
    QCOMPARE(failure->kind(), ErrorKind::NotFound);
}

// RFC 4180, and no value that a spreadsheet would run.
void AuditServiceTest::savesATable()
{
    Served served;
    const TicketId id = served.desk.ticket({.title = u"=cmd|' /C calc'!A0"_s});
    const EditIntent intent{.reason = u"+1, \"quoted\"\nand more"_s};
    deskhand::repositories::auditedWrite(served.desk.connection(), intent, [&](auto &write) {
        deskhand::repositories::updateTickets(write, {id}, {.title = u"-2+3"_s});
    });
    const AuditEntry entry = served.desk.trail({.edit = intent.id})[0];
    const QString path = served.path(u"trail.csv"_s);
    QCOMPARE(served.audit.save({.edit = intent.id}, TrailFormat::Csv, path, served.progress)
                 .future.result(),
             1);
    const QString expected =
        u"id,edit_id,at,actor,reason,ticket,table,record,action,field,before,after\r\n"
        "%1,%2,%3,%4,\"'+1, \"\"quoted\"\"\nand more\",%5,tickets,%6,update,title,"
        "'=cmd|' /C calc'!A0,'-2+3\r\n"_s.arg(QString::number(entry.id.value()),
                                              entry.editId.toString(QUuid::WithoutBraces),
                                              entry.at.toString(Qt::ISODateWithMs), entry.actor,
                                              entry.ticket, QString::number(entry.record));
    QCOMPARE(QString::fromUtf8(content(path)), expected);
}

void AuditServiceTest::savesLines()
{
    Served served;
    served.desk.tickets(1200); // more than one stretch
    const QString path = served.path(u"trail.jsonl"_s);
    const qint64 entries =
        served.audit.save({.table = u"tickets"_s}, TrailFormat::JsonLines, path, served.progress)
            .future.result();
    QCOMPARE(entries, 1200);
    QCOMPARE(served.progress->entries.load(), 1200);
    QCOMPARE(served.progress->walked.load(), 1.0);
    const auto lines = content(path).split('\n');
    QCOMPARE(lines.size(), 1201);
    QVERIFY(lines.last().isEmpty());
    const auto first = QJsonDocument::fromJson(lines.first()).object();
    QCOMPARE(first["changes"_L1]["title"_L1]["after"_L1].toString(), u"Ticket 1199"_s);
}

void AuditServiceTest::notesTheExport()
{
    Served served;
    served.desk.tickets(2);
    served.audit
        .save({.table = u"tickets"_s, .text = u"ticket"_s}, TrailFormat::Csv,
              served.path(u"t.csv"_s), served.progress)
        .future.waitForFinished();
    const auto accesses = served.audit.accesses({}, std::nullopt, 10).future.result();
    QCOMPARE(accesses.size(), 1);
    QCOMPARE(accesses[0].kind, AccessKind::AuditExport);
    QCOMPARE(accesses[0].rows, 2);
    QCOMPARE(accesses[0].detail, u"csv: table=tickets, text=ticket"_s);
}

void AuditServiceTest::leavesNoFileBehindWhenCalledOff()
{
    Served served;
    served.desk.tickets(2);
    // Holds the export up, so that there is time to call it off.
    deskhand::database::Connection &blocker = served.desk.connection();
    blocker.execute(u"BEGIN"_s);
    blocker.execute(u"LOCK TABLE audit.audit_logs IN ACCESS EXCLUSIVE MODE"_s);
    auto request =
        served.audit.save({}, TrailFormat::Csv, served.path(u"t.csv"_s), served.progress);
    QTRY_VERIFY(served.desk.isWaitedFor()); // it has begun
    request.cancel();
    const auto failure = failureOf(request.future);
    blocker.execute(u"ROLLBACK"_s);
    QVERIFY(failure);
    QCOMPARE(failure->kind(), ErrorKind::Cancelled);
    QCOMPARE(served.files(), QStringList());
    QVERIFY(served.audit.accesses({}, std::nullopt, 10).future.result().isEmpty());
}

void AuditServiceTest::leavesNoFileBehindWithoutTheNote()
{
    Served served;
    served.desk.tickets(2);
    served.desk.connection().execute(
        u"ALTER TABLE audit.accesses ADD CONSTRAINT nothing_more CHECK (false) NOT VALID"_s);
    QFile old(served.path(u"t.csv"_s));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    QVERIFY(failureOf(
        served.audit.save({}, TrailFormat::Csv, served.path(u"t.csv"_s), served.progress).future));
    QCOMPARE(served.files(), QStringList(u"t.csv"_s));
    QCOMPARE(content(served.path(u"t.csv"_s)), QByteArray("old"));
}

QTEST_GUILESS_MAIN(AuditServiceTest)
#include "tst_auditservice.moc"
