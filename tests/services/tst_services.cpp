// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/executor.h"
#include "domain/editalreadydone.h"
#include "domain/ticketconflict.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"
#include "search/parser.h"
#include "services/auditservice.h"
#include "services/directoryservice.h"
#include "services/queueservice.h"
#include "services/ticketservice.h"
#include "support/commitproxy.h"
#include "support/expect.h"

#include <QTemporaryDir>
#include <QTest>

using namespace deskhand::domain;
using namespace deskhand::services;
using namespace Qt::StringLiterals;
using deskhand::core::Error;
using deskhand::core::ErrorKind;
using deskhand::database::Executor;
using deskhand::search::QueueQuery;
using deskhand::testing::CommitProxy;
using deskhand::testing::DeskDatabase;
using deskhand::testing::thrownBy;

// The whole way: service, worker, connection, repository, and back through the future.
class ServicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsATicket();
    void bringsAConflictWithBothSides();
    void doesNoEditTwice();
    void editsMany();
    void editsAWholeList();
    void refusesAListThatIsTooLong();
    void undoesInOneEdit();
    void losesNoAnswerToACommit();
    void listsTheQueue();
    void knowsPeople();
    void readsTheTrail();
    void savesAnAttachmentWholeOrNotAtAll();
    void callsARequestOff();
    void outlivesTheService();
    void runsOffTheCallingThread();
};

namespace {

struct Served {
    DeskDatabase desk;
    Executor executor{[this] { return desk.settings(); }};
    TicketService tickets{executor};
    QueueService queue{executor};
    DirectoryService directory{executor};
    AuditService audit{executor};
};

QueueQuery query(const QString &text)
{
    return {.filter = deskhand::search::parse(text).filter,
            .now = QDateTime::currentDateTimeUtc(),
            .timeZone = QTimeZone::utc()};
}

template <typename Exception = Error, typename T>
std::optional<Exception> failureOf(QFuture<T> future)
{
    return thrownBy<Exception>([&] { future.waitForFinished(); });
}

} // namespace

void ServicesTest::editsATicket()
{
    Served served;
    TicketService &tickets = served.tickets;
    const TicketId id = tickets.create({.title = u"Help"_s}, {.reason = u"new"_s}).result();
    const Ticket updated =
        tickets.update(id, 1, {.status = TicketStatus::Closed}, {.reason = u"done"_s}).result();
    QCOMPARE(updated.version, 2);
    const auto missing = failureOf(tickets.detail(TicketId(4711)).future);
    QVERIFY(missing && missing->kind() == ErrorKind::NotFound);
    QVERIFY(tickets.comment({.ticket = id, .body = u"bye"_s}, {.reason = u"reply"_s})
                .result()
                .isValid());
    const TicketDetail detail = tickets.detail(id).future.result();
    QVERIFY(detail.ticket.status == TicketStatus::Closed);
    QCOMPARE(detail.comments.size(), 1);
}

void ServicesTest::bringsAConflictWithBothSides()
{
    Served served;
    const TicketId id = served.desk.ticket({.title = u"Old"_s});
    served.tickets.update(id, 1, {.title = u"Theirs"_s}, {}).waitForFinished();
    const auto conflict =
        failureOf<TicketConflict>(served.tickets.update(id, 1, {.title = u"Mine"_s}, {}));
    QVERIFY(conflict.has_value());
    QCOMPARE(conflict->wanted().title, std::optional(u"Mine"_s));
    QCOMPARE(conflict->current().title, u"Theirs"_s);
}

void ServicesTest::doesNoEditTwice()
{
    Served served;
    const EditIntent intent{.reason = u"once"_s};
    served.tickets.create({.title = u"One"_s}, intent).waitForFinished();
    QVERIFY(
        failureOf<EditAlreadyDone>(served.tickets.create({.title = u"One"_s}, intent)).has_value());
}

void ServicesTest::editsMany()
{
    Served served;
    TicketService &tickets = served.tickets;
    const auto ids = served.desk.tickets(20);
    QCOMPARE(tickets.updateMany(ids, {.priority = TicketPriority::High}, {}).result().changed, 20);
    QCOMPARE(tickets.tag(ids, {u"red"_s}, {}).result().changed, 20);
    QCOMPARE(tickets.untag(ids.first(5), {u"red"_s}, {}).result().changed, 5);
    QCOMPARE(tickets.remove(ids.first(3), {}).result().changed, 3);
    QCOMPARE(tickets.restore(ids, {}).result().changed, 3);
}

void ServicesTest::editsAWholeList()
{
    Served served;
    const auto ids = served.desk.tickets(30);
    TicketService &tickets = served.tickets;
    tickets.updateMany(ids.first(10), {.priority = TicketPriority::Low}, {}).waitForFinished();
    const EditIntent intent{.reason = u"sweep"_s};
    QCOMPARE(tickets.updateMany(query(u"priority:low"_s), {.status = TicketStatus::Closed}, intent)
                 .result()
                 .changed,
             10);
    QCOMPARE(tickets.tag(query(u"status:open"_s), {u"rest"_s}, {}).result().changed, 20);
    QCOMPARE(tickets.remove(query(u"status:closed"_s), {}).result().changed, 10);
    QCOMPARE(tickets.restore(query(u"is:deleted"_s), {}).result().changed, 10);
    QCOMPARE(tickets.undo({.reason = u"undone"_s, .undoes = intent.id}).result().restored.size(),
             10);
    QCOMPARE(served.desk.number(u"SELECT count(*) FROM desk.tickets WHERE status = 'open'"_s), 30);
}

// Not a part of it in silence.
void ServicesTest::refusesAListThatIsTooLong()
{
    Served served;
    served.desk.connection().execute(
        u"SET session_replication_role = replica; "
        "INSERT INTO desk.tickets (title) SELECT '' FROM generate_series(0, %1); "
        "RESET session_replication_role"_s.arg(mostTicketsAtOnce));
    const auto trail = served.desk.trail().size();
    const auto error =
        failureOf(served.tickets.updateMany(query(u""_s), {.status = TicketStatus::Closed}, {}));
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::InvalidInput);
    QVERIFY(error->explanation().contains(QLocale().toString(mostTicketsAtOnce)));
    QCOMPARE(served.desk.number(u"SELECT count(*) FROM desk.tickets WHERE status <> 'open'"_s), 0);
    QCOMPARE(served.desk.trail().size(), trail);
}

void ServicesTest::undoesInOneEdit()
{
    Served served;
    TicketService &tickets = served.tickets;
    const auto ids = served.desk.tickets(6);
    tickets.updateMany(ids.first(2), {.priority = TicketPriority::Low}, {}).waitForFinished();
    const EditIntent doing{.reason = u"set"_s};
    tickets.updateMany(ids, {.priority = TicketPriority::Urgent}, doing).waitForFinished();
    tickets.update(ids[5], 2, {.priority = TicketPriority::High}, {}).waitForFinished();
    const EditIntent undoing{.reason = u"undone"_s, .undoes = doing.id};
    const UndoOutcome outcome = tickets.undo(undoing).result();
    QCOMPARE(outcome.restored.size(), 5);
    QCOMPARE(outcome.changedSince, 1);
    QCOMPARE(served.desk.number(u"SELECT count(*) FROM desk.tickets WHERE priority = 'low'"_s), 2);
    QCOMPARE(
        served.desk.number(
            u"SELECT count(*) FROM audit.edits WHERE reason = 'undone' AND undoes = '%1'"_s.arg(
                doing.id.toString(QUuid::WithoutBraces))),
        1);
    QCOMPARE(served.desk.trail({.edit = undoing.id}).size(), 5);
}

// The whole way, by a connection that is cut after the server has committed, and before.
void ServicesTest::losesNoAnswerToACommit()
{
    DeskDatabase desk;
    const TicketId id = desk.ticket({.title = u"Help"_s});
    CommitProxy proxy(desk.settings());
    Executor executor([&proxy] { return proxy.settings(); });
    TicketService tickets(executor);
    for (const auto cut : {CommitProxy::Cut::AfterCommit, CommitProxy::Cut::BeforeCommit}) {
        const int version = tickets.detail(id).future.result().ticket.version;
        const auto priority =
            cut == CommitProxy::Cut::AfterCommit ? TicketPriority::Urgent : TicketPriority::Low;
        proxy.cut(cut);
        QCOMPARE(tickets.update(id, version, {.priority = priority}, {}).result().version,
                 version + 1);
        proxy.cut(cut);
        QVERIFY(tickets.comment({.ticket = id, .body = u"once"_s}, {}).result().isValid());
    }
    QCOMPARE(proxy.cuts(), 4);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.comments"_s), 2);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets WHERE version = 3"_s), 1);
}

void ServicesTest::listsTheQueue()
{
    Served served;
    const auto ids = served.desk.tickets(12);
    QueueService &queue = served.queue;
    const auto page = queue.page(query(u""_s), {.limit = 5}).future.result();
    QCOMPARE(page.rows.size(), 5);
    QCOMPARE(queue.total(query(u"status:open"_s)).future.result(), 12);
    QCOMPARE(queue.totals({query(u"status:open"_s), query(u"status:closed"_s)}).future.result(),
             (QList<qint64>{12, 0}));
    QCOMPARE(queue.reread(query(u""_s), ids.first(2)).future.result().size(), 2);
}

void ServicesTest::knowsPeople()
{
    Served served;
    DirectoryService &directory = served.directory;
    const UserId id = served.desk.person(u"Kim Lee"_s);
    const auto found = directory.findPeople(u"le"_s, 5).future.result();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0].id, id);
    QCOMPARE(directory.directory().future.result().me.id, served.desk.me());
}

void ServicesTest::readsTheTrail()
{
    Served served;
    const TicketId id = served.desk.ticket();
    const auto entries = served.audit.list({.ticket = id}).future.result();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].record, id.value());
}

void ServicesTest::savesAnAttachmentWholeOrNotAtAll()
{
    Served served;
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"source.bin"_s));
    const QByteArray content = QByteArray(300'000, 'a') + "end";
    QVERIFY(source.open(QIODevice::WriteOnly) && source.write(content) == content.size());
    source.close();
    const TicketId ticket = served.desk.ticket();
    const AttachmentId id =
        served.tickets.attach({.ticket = ticket, .path = source.fileName()}, {}).result();

    QFile target(folder.filePath(u"target.bin"_s));
    served.tickets.saveAttachment(id, target.fileName()).future.waitForFinished();
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), content);
    target.close();

    served.desk.connection().execute(
        u"ALTER TABLE desk.blob_chunks DISABLE TRIGGER ALL; "
        "UPDATE desk.blob_chunks SET content = '\\x00' WHERE ordinal = 1"_s);
    QVERIFY(failureOf(served.tickets.saveAttachment(id, target.fileName()).future).has_value());
    QVERIFY(target.open(QIODevice::ReadOnly));
    QCOMPARE(target.readAll(), content); // what was there stays
    const auto nowhere =
        failureOf(served.tickets.saveAttachment(id, folder.filePath(u"no/such/file"_s)).future);
    QVERIFY(nowhere && nowhere->kind() == ErrorKind::Environment);
    QVERIFY(nowhere->explanation().contains(u"file"_s));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2); // no half file left behind
}

// The statement waits for a lock that is not given up: only the cancellation can end it.
void ServicesTest::callsARequestOff()
{
    Served served;
    deskhand::database::Connection blocker(served.desk.settings());
    deskhand::database::Transaction transaction(blocker);
    blocker.execute(u"LOCK TABLE desk.tickets IN ACCESS EXCLUSIVE MODE"_s);
    const auto request = served.queue.total(query(u"created:7d"_s));
    QTRY_COMPARE(served.desk.number(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s), 1);
    request.cancel();
    const auto error = failureOf(request.future);
    QVERIFY(error.has_value());
    QCOMPARE(error->kind(), ErrorKind::Cancelled);
}

void ServicesTest::outlivesTheService()
{
    DeskDatabase desk;
    const auto ids = desk.tickets(3);
    Executor executor([&desk] { return desk.settings(); });
    QFuture<BulkOutcome> edit;
    Request<deskhand::search::QueuePage> page;
    {
        TicketService tickets(executor);
        QueueService queue(executor);
        edit = tickets.updateMany(ids, {.title = u"after all"_s}, {.reason = u"late"_s});
        page = queue.page(query(u""_s), {});
    }
    QCOMPARE(edit.result().changed, 3);
    QCOMPARE(page.future.result().rows.size(), 3);
}

void ServicesTest::runsOffTheCallingThread()
{
    Served served;
    const TicketId id = served.desk.ticket();
    deskhand::database::forbidCurrentThread();
    const int before = deskhand::database::forbiddenCalls();
    const auto detail = served.tickets.detail(id).future.result();
    const auto edit = served.tickets.update(id, 1, {.title = u"x"_s}, {}).result();
    deskhand::database::allowAllThreads();
    QCOMPARE(deskhand::database::forbiddenCalls(), before);
    QCOMPARE(detail.ticket.id, id);
    QCOMPARE(edit.title, u"x"_s);
}

QTEST_GUILESS_MAIN(ServicesTest)
#include "tst_services.moc"
