// SPDX-License-Identifier: GPL-3.0-or-later
// Comments that were changed and deleted, as `ticket show` tells them, now and then.
#include "program.h"
#include "repositories/conversationrepository.h"
#include "repositories/deskdatabase.h"
#include "repositories/ticketrepository.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::domain;
using namespace deskhand::repositories;
using namespace deskhand::testing;

class CommentsShownTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void inText();
    void inJson();
    void asTheyWere();

private:
    [[nodiscard]] Outcome show(const QStringList &options) const;
    // What the newest entry of the trail says of when, as --at takes it.
    [[nodiscard]] QString newest() const;

    std::unique_ptr<DeskDatabase> m_desk;
    std::unique_ptr<Program> m_program;
    QString m_number;
    QString m_written; // when both comments were there, "first" and "other"
    QString m_edited;  // when "first" had become "second"
    QString m_deleted; // when "other" was gone
};

void CommentsShownTest::init()
{
    m_desk = std::make_unique<DeskDatabase>();
    m_program = std::make_unique<Program>();
    const TicketId ticket = m_desk->ticket();
    m_number = loadTicket(m_desk->connection(), ticket).number;
    const CommentId first = m_desk->comment({.ticket = ticket, .body = u"first"_s});
    const CommentId other = m_desk->comment({.ticket = ticket, .body = u"other"_s});
    const auto pause = [] { QTest::qSleep(5); }; // moments are milliseconds
    m_written = newest();
    pause();
    m_desk->edit(u"mended"_s,
                 [&](AuditedWrite &write) { editComment(write, first, u"first"_s, u"second"_s); });
    m_edited = newest();
    pause();
    m_desk->edit(u"deleted"_s,
                 [&](AuditedWrite &write) { deleteComment(write, other, u"other"_s); });
    m_deleted = newest();
}

void CommentsShownTest::cleanup()
{
    m_program.reset();
    m_desk.reset();
}

Outcome CommentsShownTest::show(const QStringList &options) const
{
    const auto &settings = m_desk->settings();
    return m_program->runAsIs(QStringList{u"ticket"_s, u"show"_s, m_number, u"--connect"_s,
                                          u"host='%1' dbname='%2' user=postgres"_s.arg(
                                              settings.host, settings.database)} +
                              options);
}

QString CommentsShownTest::newest() const
{
    return m_desk->trail({.limit = 1})[0].at.toString(Qt::ISODateWithMs);
}

void CommentsShownTest::inText()
{
    const Outcome shown = show({});
    QVERIFY2(shown.exitCode == 0, shown.errors.constData());
    const QString text = QString::fromUtf8(shown.output);
    QVERIFY(text.contains(u", reply, edited by Robin Desk %1\nsecond\n"_s.arg(m_edited)));
    QVERIFY(text.contains(u", reply, deleted by Robin Desk %1\n"_s.arg(m_deleted)));
    QVERIFY(!text.contains(u"first"_s));
    QVERIFY(!text.contains(u"other"_s));
}

void CommentsShownTest::inJson()
{
    const QJsonObject ticket = show({u"--json"_s}).json().object();
    QCOMPARE(ticket["comments"_L1].toArray().size(), 1);
    const QJsonValue comment = ticket["comments"_L1][0];
    QCOMPARE(comment["body"_L1].toString(), u"second"_s);
    QCOMPARE(comment["edited_by"_L1].toString(), u"Robin Desk"_s);
    QCOMPARE(comment["edited_at"_L1].toString(), m_edited);
    QCOMPARE(ticket["deleted_comments"_L1].toArray().size(), 1);
    const QJsonValue deleted = ticket["deleted_comments"_L1][0];
    QCOMPARE(deleted["body"_L1].toString(), u"other"_s);
    QCOMPARE(deleted["deleted_by"_L1].toString(), u"Robin Desk"_s);
    QCOMPARE(deleted["deleted_at"_L1].toString(), m_deleted);
}

void CommentsShownTest::asTheyWere()
{
    QJsonObject ticket = show({u"--json"_s, u"--at"_s, m_written}).json().object();
    QCOMPARE(ticket["comments"_L1][0]["body"_L1].toString(), u"first"_s);
    QVERIFY(ticket["comments"_L1][0]["edited_at"_L1].isNull());
    QCOMPARE(ticket["comments"_L1][1]["body"_L1].toString(), u"other"_s);
    QVERIFY(ticket["deleted_comments"_L1].toArray().isEmpty());

    ticket = show({u"--json"_s, u"--at"_s, m_edited}).json().object();
    QCOMPARE(ticket["comments"_L1][0]["body"_L1].toString(), u"second"_s);
    QCOMPARE(ticket["comments"_L1][0]["edited_at"_L1].toString(), m_edited);
    QCOMPARE(ticket["comments"_L1].toArray().size(), 2);
}

QTEST_GUILESS_MAIN(CommentsShownTest)
#include "tst_commentsshown.moc"
