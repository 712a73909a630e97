// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ticketmoments.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using deskhand::items::TicketMoments;

namespace {

QDateTime at(const QString &time)
{
    return QDateTime::fromString(u"2026-03-01T"_s + time + u'Z', Qt::ISODateWithMs);
}

class History {
public:
    History() { m_detail.ticket = {.id = TicketId(7), .createdAt = at(u"09:00:00.000"_s)}; }

    void edit(const QUuid &edit, const QString &time, const QString &table, AuditAction action,
              const QList<FieldChange> &changes = {})
    {
        m_detail.history.append({.id = AuditEntryId(m_detail.history.size() + 1),
                                 .editId = edit,
                                 .actor = u"ada"_s,
                                 .at = at(time),
                                 .table = table,
                                 .record = 7,
                                 .action = action,
                                 .changes = changes});
    }
    [[nodiscard]] TicketMoments moments() const
    {
        return {m_detail, {.staff = {{.id = UserId(1), .name = u"Ada Lind"_s, .login = u"ada"_s}}}};
    }

private:
    TicketDetail m_detail;
};

QString plain(QString words)
{
    return words.remove(QChar(0x2068)).remove(QChar(0x2069));
}

FieldChange became(const QString &field, const QString &value)
{
    return {field, QJsonValue(QJsonValue::Null), value};
}

} // namespace

class TestTicketMoments : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void tellsHowMuchMore();
    void findsTheLastMoment();
    void noInstantIsInsideAnEdit();
    void noneWithoutABeginning();
};

void TestTicketMoments::tellsWhatHappened_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<AuditAction>("action");
    QTest::addColumn<QList<FieldChange>>("changes");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const QString &table, AuditAction action,
                        const QList<FieldChange> &changes, const QString &words) {
        QTest::newRow(name) << table << action << changes << words;
    };
    row("reply", u"comments"_s, AuditAction::Insert, {became(u"visibility"_s, u"public"_s)},
        u"Ada Lind added a reply"_s);
    row("note", u"comments"_s, AuditAction::Insert, {became(u"visibility"_s, u"internal"_s)},
        u"Ada Lind added an internal note"_s);
    row("file", u"attachments"_s, AuditAction::Insert, {became(u"file_name"_s, u"jam.txt"_s)},
        u"Ada Lind attached the file jam.txt"_s);
    row("status", u"tickets"_s, AuditAction::Update, {{u"status"_s, u"open"_s, u"closed"_s}},
        u"Ada Lind changed status from Open to Closed"_s);
    row("derived only", u"tickets"_s, AuditAction::Update, {became(u"resolved_at"_s, u"x"_s)},
        u"Ada Lind changed something that is not shown"_s);
}

void TestTicketMoments::tellsWhatHappened()
{
    QFETCH(QString, table);
    QFETCH(AuditAction, action);
    QFETCH(QList<FieldChange>, changes);
    History history;
    history.edit(QUuid::createUuid(), u"09:00:00.000"_s, u"tickets"_s, AuditAction::Insert);
    history.edit(QUuid::createUuid(), u"10:00:00.000"_s, table, action, changes);
    QTEST(plain(history.moments().words(1)), "words");
}

void TestTicketMoments::tellsHowMuchMore()
{
    History history;
    const QUuid birth = QUuid::createUuid();
    history.edit(birth, u"09:00:00.000"_s, u"tickets"_s, AuditAction::Insert);
    history.edit(birth, u"09:00:00.002"_s, u"ticket_tags"_s, AuditAction::Insert);
    const QUuid edit = QUuid::createUuid();
    history.edit(edit, u"10:00:00.000"_s, u"tickets"_s, AuditAction::Update,
                 {{u"status"_s, u"open"_s, u"closed"_s}, {u"priority"_s, u"low"_s, u"high"_s}});
    history.edit(edit, u"10:00:00.001"_s, u"comments"_s, AuditAction::Insert);
    const TicketMoments moments = history.moments();
    QCOMPARE(moments.count(), 2);
    // What it was born with is no news.
    QCOMPARE(plain(moments.words(0)), u"Ada Lind created this ticket"_s);
    QCOMPARE(plain(moments.words(1)), u"Ada Lind changed status from Open to Closed, and 2 more"_s);
}

void TestTicketMoments::findsTheLastMoment()
{
    History history;
    history.edit(QUuid::createUuid(), u"09:00:00.000"_s, u"tickets"_s, AuditAction::Insert);
    history.edit(QUuid::createUuid(), u"10:00:00.000"_s, u"comments"_s, AuditAction::Insert);
    const TicketMoments moments = history.moments();
    QCOMPARE(moments.last(at(u"08:59:59.999"_s)), -1);
    QCOMPARE(moments.last(at(u"09:00:00.000"_s)), 0);
    QCOMPARE(moments.last(at(u"09:59:59.999"_s)), 0);
    QCOMPARE(moments.last(at(u"10:00:00.000"_s)), 1);
    QCOMPARE(moments.last(at(u"23:00:00.000"_s)), 1);
    QCOMPARE(moments.settled(at(u"09:30:00.000"_s)), at(u"09:30:00.000"_s));
}

void TestTicketMoments::noInstantIsInsideAnEdit()
{
    History history;
    history.edit(QUuid::createUuid(), u"09:00:00.000"_s, u"tickets"_s, AuditAction::Insert);
    const QUuid edit = QUuid::createUuid();
    history.edit(edit, u"10:00:00.000"_s, u"comments"_s, AuditAction::Insert);
    history.edit(edit, u"10:00:00.030"_s, u"ticket_tags"_s, AuditAction::Insert);
    const TicketMoments moments = history.moments();
    QCOMPARE(moments.settled(at(u"09:59:59.999"_s)), at(u"09:59:59.999"_s));
    QCOMPARE(moments.settled(at(u"10:00:00.000"_s)), at(u"10:00:00.030"_s));
    QCOMPARE(moments.settled(at(u"10:00:00.029"_s)), at(u"10:00:00.030"_s));
    QCOMPARE(moments.settled(at(u"10:00:00.031"_s)), at(u"10:00:00.031"_s));
}

void TestTicketMoments::noneWithoutABeginning()
{
    History history;
    history.edit(QUuid::createUuid(), u"10:00:00.000"_s, u"comments"_s, AuditAction::Insert);
    QCOMPARE(history.moments().count(), 0);
    QCOMPARE(TicketMoments().last(at(u"10:00:00.000"_s)), -1);
}

QTEST_GUILESS_MAIN(TestTicketMoments)
#include "tst_ticketmoments.moc"
