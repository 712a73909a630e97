// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/utf8.h"
#include "database/query.h"
#include "repositories/auditrepository.h"
#include "repositories/conversationrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/queuerepository.h"
#include "repositories/ticketrepository.h"
#include "support/expect.h"

#include <QFile>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace Qt::StringLiterals;
using deskhand::core::ErrorKind;
using deskhand::testing::DeskDatabase;

// What goes in as text comes out the same, character by character.
class NaughtyStringsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownOnesComeBack();
    void publishedOnesComeBack();
    void refusesWhatCannotBeStored_data();
    void refusesWhatCannotBeStored();
};

namespace {

QStringList ownStrings()
{
    return {u""_s,
            u" "_s,
            u"\t\r\n"_s,
            u"\uFEFF"_s,
            u"\uFEFFstarts with a mark"_s,
            u"\uFFFE\uFFFF\U0001FFFE"_s,
            u"\u202Eevil\u202C \u2066x\u2069 مرحبا بالعالم \u05E9\u05DC\u05D5\u05DD"_s,
            u"Z\u0336\u0321\u030Da\u0340\u0315l\u0341g\u035Co\u0489"_s,
            u"'; DROP TABLE desk.tickets; --"_s,
            u"' OR '1'='1"_s,
            u"\"double\" 'single' `back` $$dollar$$ $1 :id :set_title ? %s %1 %n"_s,
            u"\\ \\\\ \\' \\n \\x41 E'\\n' \\N \\."_s,
            u"{\"a\": [1, null]} {a,b} {\"a\\\"b\",NULL} NULL null"_s,
            u"\u0001\u0007\u001B[31m\u007F\u0085"_s,
            u"\U0001F408\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
            u"<script>alert(1)</script> <b>&amp;"_s,
            u"line one\nline two\r\nline three\rend"_s,
            u"trailing space "_s};
}

// nlohmann: QJsonDocument would change some of them on the way.
QStringList publishedStrings()
{
    QFile file(qEnvironmentVariable("DESKHAND_TEST_DATA",
                                    QStringLiteral(DESKHAND_SOURCE_DIR) + u"/../shared/data"_s) +
               u"/adv-naughty-strings/files/blns.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList strings;
    const QByteArray text = file.readAll();
    for (const auto &entry : nlohmann::json::parse(text.begin(), text.end())) {
        const auto utf8 = entry.get<std::string>();
        const auto decoded = deskhand::core::decodeUtf8(QByteArrayView(utf8.data(), utf8.size()));
        if (!decoded)
            qFatal("a naughty string is no UTF-8");
        strings.append(*decoded);
    }
    return strings;
}

// The server's own opinion of the text, past everything that reads it for the program.
QByteArray storedBytes(DeskDatabase &desk, const QString &table, const QString &column, qint64 id)
{
    return QByteArray::fromHex(
        desk.text(u"SELECT encode(convert_to(%1, 'UTF8'), 'hex') FROM desk.%2 WHERE id = %3"_s
                      .arg(column, table)
                      .arg(id))
            .toLatin1());
}

void checkAll(const QStringList &strings)
{
    DeskDatabase desk;
    QList<NewTicket> tickets;
    for (const QString &text : strings)
        tickets.append({.title = text.left(500), .description = text});
    const EditIntent intent{.reason = u"naughty"_s};
    const auto ids = auditedWrite(desk.connection(), intent, [&](AuditedWrite &write) {
        return createTickets(write, tickets);
    });
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QString &text = strings.at(i);
        const TicketId id = ids.at(i);
        const Ticket ticket = loadTicket(desk.connection(), id);
        QCOMPARE(ticket.title, text.left(500));
        QCOMPARE(ticket.description, text);
        QCOMPARE(storedBytes(desk, u"tickets"_s, u"description"_s, id.value()), text.toUtf8());
        QCOMPARE(loadRows(desk.connection(), {id}).at(0).title, text.left(500));

        const CommentId comment = desk.comment({.ticket = id, .body = text});
        QCOMPARE(loadComments(desk.connection(), id).at(0).body, text);
        QCOMPARE(storedBytes(desk, u"comments"_s, u"body"_s, comment.value()), text.toUtf8());

        const EditIntent single{.reason = text};
        const Ticket updated = auditedWrite(desk.connection(), single, [&](AuditedWrite &write) {
            return updateTicket(write, id, 1, {.title = u"x"_s + text.left(499)});
        });
        QCOMPARE(updated.title, u"x"_s + text.left(499));
        const auto trail = desk.trail({.edit = single.id});
        QCOMPARE(trail.size(), 1);
        QCOMPARE(trail[0].reason, text);
        QCOMPARE(trail[0].changes.at(0).before.toString(), text.left(500));
        QCOMPARE(trail[0].changes.at(0).after.toString(), u"x"_s + text.left(499));
    }
}

} // namespace

void NaughtyStringsTest::ownOnesComeBack()
{
    checkAll(ownStrings());
}

void NaughtyStringsTest::publishedOnesComeBack()
{
    const QStringList strings = publishedStrings();
    if (strings.isEmpty())
        QSKIP("the list of naughty strings is not there (DESKHAND_TEST_DATA)");
    QVERIFY(strings.size() > 400);
    checkAll(strings);
}

void NaughtyStringsTest::refusesWhatCannotBeStored_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null character") << QString(u"a\0b"_s);
    QTest::newRow("half a pair") << QString(QChar(0xD800)) + u"x"_s;
}

void NaughtyStringsTest::refusesWhatCannotBeStored()
{
    QFETCH(QString, text);
    DeskDatabase desk;
    DH_EXPECT_ERROR(desk.ticket({.title = text}), ErrorKind::InvalidInput);
    const TicketId ticket = desk.ticket();
    DH_EXPECT_ERROR(desk.comment({.ticket = ticket, .body = text}), ErrorKind::InvalidInput);
    QCOMPARE(desk.number(u"SELECT count(*) FROM desk.tickets"_s), 1);
}

QTEST_GUILESS_MAIN(NaughtyStringsTest)
#include "tst_naughtystrings.moc"
