// SPDX-License-Identifier: GPL-3.0-or-later
// What the commands of the list do to many tickets, and what the message bar says of it.
#include "repositories/queuerepository.h"
#include "repositories/ticketrepository.h"
#include "search/parser.h"
#include "tests/views/livedesk.h"
#include "views/actions/actionregistry.h"
#include "views/shell/ticketcommands.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::views;
using deskhand::testing::LiveDesk;

class TestTicketCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void undoIsOneEditOfItsOwn();
    void undoLeavesWhatOthersDid();
    void undoSaysWhenNothingIsLeftToUndo();
    void trashIsUndone();
    void trashIsLeftOutInWords();
    void wholeListIsChangedAndUndone();

private:
    void select(const QList<TicketId> &ids);
    void run(const QString &command);
    [[nodiscard]] qint64 count(const QString &where);

    std::unique_ptr<LiveDesk> m_desk;
    std::unique_ptr<QWidget> m_window;
    MessageBar *m_messages = nullptr;
    std::unique_ptr<ActionRegistry> m_registry;
    TicketCommands *m_commands = nullptr;
    Selection m_selection;
    QList<TicketId> m_ids;
};

void TestTicketCommands::init()
{
    m_desk = std::make_unique<LiveDesk>();
    m_window = std::make_unique<QWidget>();
    m_messages = new MessageBar(m_window.get());
    m_registry = std::make_unique<ActionRegistry>();
    m_commands = new TicketCommands(
        m_desk->desk(), *m_messages, [this] { return m_selection; }, m_window.get());
    m_commands->addTo(*m_registry);
    m_window->show();
    m_ids = m_desk->database().tickets(4);
    m_desk->changeElsewhere(m_ids[0], {.status = TicketStatus::WaitingOnCustomer});
    m_desk->changeElsewhere(m_ids[1], {.status = TicketStatus::InProgress});
    select(m_ids);
}

void TestTicketCommands::cleanup()
{
    m_window.reset();
    m_registry.reset();
    m_desk.reset();
}

void TestTicketCommands::select(const QList<TicketId> &ids)
{
    m_selection = {.rows = deskhand::repositories::loadRows(m_desk->database().connection(), ids),
                   .count = ids.size()};
}

void TestTicketCommands::run(const QString &command)
{
    QAction *action = m_registry->action(command);
    QVERIFY(action);
    m_registry->refresh();
    action->trigger();
}

qint64 TestTicketCommands::count(const QString &where)
{
    return m_desk->database().number(u"SELECT count(*) FROM "_s + where);
}

void TestTicketCommands::undoIsOneEditOfItsOwn()
{
    QSignalSpy edited(m_commands, &TicketCommands::edited);
    run(u"ticket.status.closed"_s);
    QTRY_VERIFY(m_messages->canUndo());
    QCOMPARE(count(u"desk.tickets WHERE status = 'closed'"_s), 4);
    const qint64 edits = count(u"audit.edits"_s);
    m_messages->undo();
    QTRY_VERIFY(m_messages->text().contains(u"Undone"_s));
    QVERIFY(m_messages->text().contains(u'4'));
    QCOMPARE(m_desk->ticket(m_ids[0]).status, TicketStatus::WaitingOnCustomer);
    QCOMPARE(m_desk->ticket(m_ids[1]).status, TicketStatus::InProgress);
    QCOMPARE(m_desk->ticket(m_ids[3]).status, TicketStatus::Open);
    QCOMPARE(count(u"audit.edits"_s), edits + 1);
    QCOMPARE(
        count(u"audit.edits u JOIN audit.edits d ON d.edit_id = u.undoes "
              "WHERE u.reason = 'undone in the list' AND d.reason = 'status set in the list'"_s),
        1);
    QCOMPARE(edited.size(), 2);
}

void TestTicketCommands::undoLeavesWhatOthersDid()
{
    run(u"ticket.status.closed"_s);
    QTRY_VERIFY(m_messages->canUndo());
    m_desk->changeElsewhere(m_ids[0], {.status = TicketStatus::Resolved});
    m_messages->undo();
    QTRY_VERIFY(m_messages->text().contains(u"Undone on 3"_s));
    QVERIFY(m_messages->text().contains(u"1 ticket"_s));
    QVERIFY(m_messages->text().contains(u"changed by somebody since"_s));
    QCOMPARE(m_desk->ticket(m_ids[0]).status, TicketStatus::Resolved);
    QCOMPARE(m_desk->ticket(m_ids[1]).status, TicketStatus::InProgress);
}

void TestTicketCommands::undoSaysWhenNothingIsLeftToUndo()
{
    select({m_ids[2]});
    run(u"ticket.priority.urgent"_s);
    QTRY_VERIFY(m_messages->canUndo());
    m_desk->changeElsewhere(m_ids[2], {.priority = TicketPriority::Low});
    m_messages->undo();
    QTRY_VERIFY(m_messages->text().contains(u"Nothing was undone"_s));
    QCOMPARE(m_desk->ticket(m_ids[2]).priority, TicketPriority::Low);
}

void TestTicketCommands::trashIsUndone()
{
    run(u"ticket.delete"_s);
    QTRY_VERIFY(m_messages->canUndo());
    QCOMPARE(count(u"desk.tickets WHERE deleted_at IS NOT NULL"_s), 4);
    m_messages->undo();
    QTRY_COMPARE(count(u"desk.tickets WHERE deleted_at IS NOT NULL"_s), 0);
    run(u"ticket.delete"_s);
    QTRY_VERIFY(m_messages->canUndo());
    run(u"ticket.restore"_s);
    QTRY_VERIFY(m_messages->text().contains(u"out of the trash"_s));
    m_messages->undo();
    QTRY_COMPARE(count(u"desk.tickets WHERE deleted_at IS NOT NULL"_s), 4);
}

void TestTicketCommands::trashIsLeftOutInWords()
{
    m_desk->database().edit(u"elsewhere"_s, [&](auto &write) {
        return deskhand::repositories::deleteTickets(write, m_ids.first(1));
    });
    run(u"ticket.status.closed"_s);
    QTRY_VERIFY(m_messages->text().contains(u"in the trash"_s));
    QVERIFY(m_messages->text().contains(u"3 ticket"_s));
    QVERIFY(m_messages->text().contains(u"1 ticket"_s));
    QCOMPARE(m_desk->ticket(m_ids[0]).status, TicketStatus::WaitingOnCustomer);
}

void TestTicketCommands::wholeListIsChangedAndUndone()
{
    QSignalSpy listEdited(m_commands, &TicketCommands::listEdited);
    m_selection = {.everything = true,
                   .query = {.filter = deskhand::search::parse(u"status:open"_s).filter,
                             .now = QDateTime::currentDateTimeUtc(),
                             .timeZone = QTimeZone::utc()}};
    run(u"ticket.status.closed"_s);
    QTRY_VERIFY(m_messages->canUndo());
    QCOMPARE(listEdited.size(), 1);
    QCOMPARE(count(u"desk.tickets WHERE status = 'closed'"_s), 2);
    m_messages->undo();
    QTRY_COMPARE(count(u"desk.tickets WHERE status = 'open'"_s), 2);
}

QTEST_MAIN(TestTicketCommands)
#include "tst_ticketcommands.moc"
