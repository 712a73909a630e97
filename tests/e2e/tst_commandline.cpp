// SPDX-License-Identifier: GPL-3.0-or-later
// The command line as scripts use it: shapes of --json, exit codes, one clear line on failure.
#include "program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QTest>
#include <QTimeZone>
#include <memory>

using namespace Qt::StringLiterals;
using namespace deskhand::testing;

class TestCommandLine : public QObject {
    Q_OBJECT

private:
    [[nodiscard]] QString create(const QString &title, const QStringList &more = {}) const
    {
        const auto made = m_program->run(
            QStringList{u"ticket"_s, u"create"_s, u"--title"_s, title, u"--json"_s} + more);
        return made.json()["number"_L1].toString();
    }
    [[nodiscard]] QJsonObject show(const QString &number) const
    {
        return m_program->run({u"ticket"_s, u"show"_s, number, u"--json"_s}).json().object();
    }
    // As "deskhand --help" lists them.
    [[nodiscard]] QStringList commandNames() const
    {
        static const QRegularExpression line(u"^  ([a-z]+(?: [a-z]+)?)(?: [A-Z]+)? {2,}\\S"_s,
                                             QRegularExpression::MultilineOption);
        const auto help = m_program->runAsIs({u"--help"_s});
        QStringList names;
        auto found = line.globalMatch(QString::fromUtf8(help.output));
        while (found.hasNext())
            names.append(found.next().captured(1));
        return names;
    }
    [[nodiscard]] QStringList groupNames() const
    {
        QStringList groups;
        for (const QString &name : commandNames())
            if (name.contains(u' '))
                groups.append(name.section(u' ', 0, 0));
        groups.removeDuplicates();
        return groups;
    }
    [[nodiscard]] QJsonArray auditLog(const QStringList &options) const
    {
        return m_program->run(QStringList{u"audit"_s, u"log"_s, u"--json"_s} + options)
            .json()
            .array();
    }
    [[nodiscard]] qint64 auditRows() const
    {
        return m_program->run({u"audit"_s, u"log"_s, u"--limit"_s, u"0"_s, u"--json"_s})
            .json()
            .array()
            .size();
    }

    std::unique_ptr<Program> m_program;

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Asia/Tokyo"); // nine hours from UTC: mixing the two up shows
        m_program = std::make_unique<Program>();
    }
    void cleanupTestCase() { m_program.reset(); }

    void everyCommandHasHelp_data()
    {
        QTest::addColumn<QString>("command");
        const QStringList names = commandNames();
        for (const auto &promised : {u"init"_s, u"ticket show"_s, u"selftest"_s})
            QVERIFY(names.contains(promised));
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }

    void everyCommandHasHelp()
    {
        QFETCH(QString, command);
        const auto help = m_program->runAsIs(command.split(u' ') + QStringList{u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("deskhand " + command.toLatin1()));
        QVERIFY(help.output.contains("--data"));
        QVERIFY(help.errors.isEmpty());
    }

    void everyGroupHasHelp_data()
    {
        QTest::addColumn<QString>("group");
        for (const auto &promised : {u"ticket"_s, u"import"_s, u"server"_s, u"user"_s, u"audit"_s})
            QVERIFY(groupNames().contains(promised));
        for (const QString &group : groupNames())
            QTest::newRow(qPrintable(group)) << group;
    }

    void everyGroupHasHelp()
    {
        QFETCH(QString, group);
        const auto help = m_program->runAsIs({group, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.errors.isEmpty());
        const auto bare = m_program->runAsIs({group});
        QCOMPARE(bare.exitCode, 2);
        QCOMPARE(bare.errorLines(), 1);
        QVERIFY(bare.output.isEmpty());
        for (const QString &name : commandNames()) {
            const bool isMember = name.startsWith(group + u' ');
            QCOMPARE(help.output.contains("\n  " + name.toUtf8() + ' '), isMember);
            if (isMember)
                QVERIFY(bare.errors.contains(name.section(u' ', 1).toUtf8()));
        }
        QCOMPARE(m_program->runAsIs({group, u"frobnicate"_s, u"--help"_s}).exitCode, 2);
    }

    void aTicketsLife()
    {
        const QString number = create(u"Résumé – „quoted“ \\ ' %s"_s,
                                      {u"--priority"_s, u"high"_s, u"--tag"_s, u"alpha,beta"_s});
        QVERIFY(!number.isEmpty());
        QCOMPARE(m_program
                     ->run({u"ticket"_s, u"set"_s, number, u"--status"_s, u"in_progress"_s,
                            u"--untag"_s, u"beta"_s, u"--assignee"_s, u"Desk owner"_s})
                     .exitCode,
                 0);
        QCOMPARE(
            m_program->run({u"ticket"_s, u"comment"_s, number, u"--body"_s, u"- first\n- second"_s})
                .exitCode,
            0);
        QCOMPARE(
            m_program
                ->run({u"ticket"_s, u"comment"_s, number, u"--body"_s, u"quiet"_s, u"--internal"_s})
                .exitCode,
            0);
        const QJsonObject ticket = show(number);
        QCOMPARE(ticket["title"_L1].toString(), u"Résumé – „quoted“ \\ ' %s"_s);
        QCOMPARE(ticket["status"_L1].toString(), u"in_progress"_s);
        QCOMPARE(ticket["priority"_L1].toString(), u"high"_s);
        QCOMPARE(ticket["assignee"_L1].toString(), u"Desk owner"_s);
        QCOMPARE(ticket["tags"_L1].toArray(), QJsonArray{u"alpha"_s});
        const QJsonArray comments = ticket["comments"_L1].toArray();
        QCOMPARE(comments.size(), 2);
        QCOMPARE(comments[0]["body"_L1].toString(), u"- first\n- second"_s);
        QCOMPARE(comments[0]["visibility"_L1].toString(), u"public"_s);
        QCOMPARE(comments[0]["author"_L1].toString(), u"Desk owner"_s);
        QCOMPARE(comments[1]["visibility"_L1].toString(), u"internal"_s);
        for (const auto &key :
             {"number"_L1, "requester"_L1, "team"_L1, "created_at"_L1, "updated_at"_L1,
              "resolved_at"_L1, "description"_L1, "version"_L1, "attachments"_L1})
            QVERIFY2(ticket.contains(key), key.data());
        QVERIFY(ticket["created_at"_L1].toString().endsWith(u'Z'));
        QVERIFY(ticket["resolved_at"_L1].isNull());
    }

    void theTrashGivesBack()
    {
        const QString number = create(u"short-lived"_s);
        const auto count = [&](const QString &query) {
            return m_program->run({u"search"_s, query, u"--count"_s, u"--json"_s})
                .json()["total"_L1]
                .toInt();
        };
        QCOMPARE(count(u"number:"_s + number), 1);
        QCOMPARE(m_program->run({u"ticket"_s, u"delete"_s, number}).exitCode, 0);
        const auto late =
            m_program->run({u"ticket"_s, u"comment"_s, number, u"--body"_s, u"too late"_s});
        QVERIFY(late.exitCode != 0);
        QVERIFY2(late.errors.contains("Ticket " + number.toUtf8() + " is in the trash"),
                 late.errors.constData());
        QVERIFY(show(number)["comments"_L1].toArray().isEmpty());
        QCOMPARE(count(u"number:"_s + number), 0);
        QCOMPARE(count(u"is:deleted number:"_s + number), 1);
        QCOMPARE(m_program->run({u"ticket"_s, u"restore"_s, number}).exitCode, 0);
        QCOMPARE(count(u"number:"_s + number), 1);
    }

    void searchPagesAndSorts()
    {
        for (const auto &title : {u"sortable b"_s, u"sortable c"_s, u"sortable a"_s})
            QVERIFY(!create(title).isEmpty());
        const auto found = m_program->run({u"search"_s, u"sortable"_s, u"--sort"_s, u"title"_s,
                                           u"--limit"_s, u"2"_s, u"--json"_s});
        QCOMPARE(found.json()["total"_L1].toInt(), 3);
        const QJsonArray tickets = found.json()["tickets"_L1].toArray();
        QCOMPARE(tickets.size(), 2);
        QCOMPARE(tickets[0]["title"_L1].toString(), u"sortable a"_s);
        QCOMPARE(tickets[1]["title"_L1].toString(), u"sortable b"_s);
        // A query may begin with a dash.
        const auto without = m_program->run({u"search"_s, u"-b sortable"_s, u"--json"_s});
        QCOMPARE(without.json()["total"_L1].toInt(), 2);
    }

    void theTrailNamesEachChange()
    {
        const QString number = create(u"trailed"_s);
        m_program->run({u"ticket"_s, u"set"_s, number, u"--priority"_s, u"urgent"_s, u"--reason"_s,
                        u"a call"_s});
        const QJsonArray trail =
            m_program->run({u"audit"_s, u"log"_s, u"--ticket"_s, number, u"--json"_s})
                .json()
                .array();
        QCOMPARE(trail.size(), 2);
        const QJsonObject newest = trail[0].toObject();
        QCOMPARE(newest["table"_L1].toString(), u"tickets"_s);
        QCOMPARE(newest["action"_L1].toString(), u"update"_s);
        QCOMPARE(newest["reason"_L1].toString(), u"a call"_s);
        QCOMPARE(newest["changes"_L1]["priority"_L1]["before"_L1].toString(), u"medium"_s);
        QCOMPARE(newest["changes"_L1]["priority"_L1]["after"_L1].toString(), u"urgent"_s);
        QCOMPARE(trail[1]["action"_L1].toString(), u"insert"_s);
        QVERIFY(trail[0]["edit_id"_L1] != trail[1]["edit_id"_L1]);
    }

    void anEditSharesItsIdAmongItsEntries()
    {
        QVERIFY(!create(u"makes a tag"_s, {u"--tag"_s, u"beta"_s}).isEmpty());
        const QString number = create(u"tagged"_s, {u"--tag"_s, u"brand-new,beta"_s});
        const QString edit = auditLog({u"--ticket"_s, number})[0]["edit_id"_L1].toString();
        QMap<QString, int> tables;
        for (const auto &entry : auditLog({u"--edit"_s, edit})) {
            const QString table = entry["table"_L1].toString();
            ++tables[table];
            QCOMPARE(entry["ticket"_L1].toString(), table == "tags"_L1 ? QString() : number);
        }
        QCOMPARE(tables,
                 (QMap<QString, int>{{u"tickets"_s, 1}, {u"tags"_s, 1}, {u"ticket_tags"_s, 2}}));
        const auto text = m_program->run({u"audit"_s, u"log"_s, u"--edit"_s, edit});
        QCOMPARE(text.output.count("  " + number.toUtf8() + "  "), 3);
    }

    void aDateIsItsWholeDayHere()
    {
        const QString number = create(u"dated"_s);
        const auto entry = auditLog({u"--ticket"_s, number})[0];
        const QDateTime at = QDateTime::fromString(entry["at"_L1].toString(), Qt::ISODateWithMs);
        const QDate day = at.toTimeZone(QTimeZone("Asia/Tokyo")).date();
        const auto found = [&](const QString &option, const QString &time) {
            return auditLog({u"--ticket"_s, number, option, time}).size();
        };
        const auto iso = [](const auto &time) { return time.toString(Qt::ISODateWithMs); };
        QCOMPARE(found(u"--to"_s, iso(day)), 1);
        QCOMPARE(found(u"--to"_s, iso(day.addDays(-1))), 0);
        QCOMPARE(found(u"--from"_s, iso(day)), 1);
        QCOMPARE(found(u"--from"_s, iso(day.addDays(1))), 0);
        QCOMPARE(found(u"--to"_s, iso(at.addSecs(1))), 1);
        QCOMPARE(found(u"--to"_s, iso(at.addSecs(-1))), 0);
        // Without a zone a time is meant here.
        const QDateTime here = at.toTimeZone(QTimeZone("Asia/Tokyo"));
        QCOMPARE(found(u"--to"_s, here.addSecs(1).toString(u"yyyy-MM-ddTHH:mm:ss"_s)), 1);
        QCOMPARE(found(u"--from"_s, here.addSecs(1).toString(u"yyyy-MM-ddTHH:mm:ss"_s)), 0);
        QVERIFY(
            m_program->runAsIs({u"audit"_s, u"log"_s, u"--help"_s}).output.contains("Asia/Tokyo"));
    }

    void aFolderIsNamedAsSuch()
    {
        const auto outcome = m_program->run({u"import"_s, u"jira"_s, u"/"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.errors.contains("is a folder"), outcome.errors.constData());
    }

    void wrongInputIsOneClearLineAndChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        // The command line makes no sense, whatever the database and the disk hold.
        const auto row = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments << 2;
        };
        // It might have made sense.
        const auto failing = [](const char *name, const QStringList &arguments) {
            QTest::newRow(name) << arguments << 1;
        };
        row("unknown command", {u"frobnicate"_s});
        row("unknown subcommand", {u"ticket"_s, u"frobnicate"_s});
        row("bad flag", {u"search"_s, u"x"_s, u"--frobnicate"_s});
        row("flag without value", {u"search"_s, u"x"_s, u"--limit"_s});
        row("value for a plain flag", {u"search"_s, u"x"_s, u"--count=3"_s});
        row("too many arguments", {u"init"_s, u"x"_s});
        row("too few arguments", {u"ticket"_s, u"show"_s});
        row("no number", {u"search"_s, u"x"_s, u"--limit"_s, u"many"_s});
        row("negative", {u"search"_s, u"x"_s, u"--limit"_s, u"-1"_s});
        row("bad sort", {u"search"_s, u"x"_s, u"--sort"_s, u"colour"_s});
        row("bad query", {u"search"_s, u"status:purple"_s});
        failing("unknown ticket", {u"ticket"_s, u"show"_s, u"999999"_s});
        row("title of 501 characters",
            {u"ticket"_s, u"create"_s, u"--title"_s, QString(501, u'x')});
        row("no title", {u"ticket"_s, u"create"_s});
        row("an empty title", {u"ticket"_s, u"create"_s, u"--title"_s, QString()});
        row("a blank title", {u"ticket"_s, u"create"_s, u"--title"_s, u" \t"_s});
        row("title set to nothing", {u"ticket"_s, u"set"_s, u"1"_s, u"--title"_s, QString()});
        row("a blank comment", {u"ticket"_s, u"comment"_s, u"1"_s, u"--body"_s, u" \n"_s});
        row("version beyond 32 bits",
            {u"ticket"_s, u"set"_s, u"1"_s, u"--title"_s, u"x"_s, u"--version"_s, u"4294967297"_s});
        row("a person without a name", {u"user"_s, u"add"_s, u" "_s});
        row("unknown status",
            {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s, u"--status"_s, u"purple"_s});
        failing("unknown person", {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s, u"--assignee"_s,
                                   u"Nobody Here"_s});
        failing("unknown team",
                {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s, u"--team"_s, u"None Such"_s});
        failing("missing file", {u"import"_s, u"jira"_s, u"/nonexistent/file.json"_s});
        failing("a folder for a file", {u"import"_s, u"jira"_s, u"/"_s});
        failing("unwritable rejects", {u"import"_s, u"jira"_s, u"/dev/null"_s, u"--rejects"_s,
                                       u"/nonexistent/rejects"_s});
        row("bad tier", {u"user"_s, u"add"_s, u"Somebody"_s, u"--tier"_s, u"king"_s});
        row("bad e-mail", {u"user"_s, u"add"_s, u"Somebody"_s, u"--email"_s, u"@"_s});
        row("bad table", {u"audit"_s, u"log"_s, u"--table"_s, u"ticket"_s});
        row("bad action", {u"audit"_s, u"log"_s, u"--action"_s, u"change"_s});
        row("bad edit id", {u"audit"_s, u"log"_s, u"--edit"_s, u"x"_s});
        row("bad date", {u"audit"_s, u"log"_s, u"--from"_s, u"yesterday"_s});
        row("bad history", {u"demo"_s, u"--history"_s, u"none"_s});
        row("too many demo tickets", {u"demo"_s, u"--tickets"_s, u"10000001"_s});
        row("schema from the future", {u"migrate"_s, u"--to"_s, u"9999"_s});
        row("negative demo", {u"demo"_s, u"--tickets"_s, u"-5"_s});
        row("no seed", {u"demo"_s, u"--seed"_s, u"x"_s});
        row("no schema number", {u"migrate"_s, u"--to"_s, u"latest"_s});
        row("bad end date", {u"audit"_s, u"log"_s, u"--to"_s, u"2026-13-01"_s});
        row("bad limit of the log", {u"audit"_s, u"log"_s, u"--limit"_s, u"1.5"_s});
        row("unknown priority",
            {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s, u"--priority"_s, u"mauve"_s});
        row("a tag without a name",
            {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s, u"--tag"_s, u"a,,b"_s});
        row("a tag of 101 characters",
            {u"ticket"_s, u"create"_s, u"--title"_s, u"x"_s, u"--tag"_s, QString(101, u't')});
        row("nothing to set", {u"ticket"_s, u"set"_s, u"1"_s});
        row("version of nothing",
            {u"ticket"_s, u"set"_s, u"1"_s, u"--title"_s, u"x"_s, u"--version"_s, u"0"_s});
        row("comment without a body", {u"ticket"_s, u"comment"_s, u"1"_s});
        row("a name of 201 characters", {u"user"_s, u"add"_s, QString(201, u'n')});
        row("an empty data folder", {u"search"_s, u"x"_s, u"--data="_s});
        row("both targets", {u"search"_s, u"x"_s, u"--connect"_s, u"host=/nowhere"_s});
    }

    void wrongInputIsOneClearLineAndChangesNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        const qint64 before = auditRows();
        const auto outcome = m_program->run(arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QCOMPARE(outcome.errorLines(), 1);
        QVERIFY2(outcome.errors.startsWith("deskhand: "), outcome.errors.constData());
        QVERIFY2(outcome.output.isEmpty(), outcome.output.constData());
        QCOMPARE(auditRows(), before);
    }

    void noFolderNoServerNoMercy()
    {
        for (const auto &[arguments, exitCode] :
             {std::pair{QStringList{u"search"_s, u"x"_s, u"--data"_s, u"/proc/nonexistent"_s}, 1},
              std::pair{
                  QStringList{u"search"_s, u"x"_s, u"--connect"_s, u"host=/nonexistent dbname=x"_s},
                  1},
              std::pair{QStringList{u"search"_s, u"x"_s, u"--connect"_s, u"nonsense"_s}, 2},
              std::pair{QStringList{u"server"_s, u"stop"_s, u"--connect"_s, u"host=x"_s}, 2}}) {
            const auto outcome = m_program->runAsIs(arguments);
            QCOMPARE(outcome.exitCode, exitCode);
            QCOMPARE(outcome.errorLines(), 1);
            QVERIFY(outcome.errors.startsWith("deskhand: "));
        }
    }

    void importReportsInTheAgreedShape()
    {
        QFile file(m_program->file(u"two.jsonl"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            R"({"key":"T-1","fields":{"summary":"Imported one","status":{"name":"Open"},)"
            R"("created":"2020-01-02T03:04:05.000+0000","updated":"2020-01-02T03:04:05.000+0000"}})"
            "\n{ broken\n");
        file.close();
        const QString rejects = m_program->file(u"rejects.jsonl"_s);
        const auto first = m_program->run(
            {u"import"_s, u"jira"_s, file.fileName(), u"--rejects"_s, rejects, u"--json"_s});
        QCOMPARE(first.exitCode, 0);
        QCOMPARE(first.json()["tickets"_L1]["created"_L1].toInt(), 1);
        QCOMPARE(first.json()["tickets"_L1]["rejected"_L1].toInt(), 1);
        QFile refused(rejects);
        QVERIFY(refused.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(refused.readLine())["line"_L1].toInt(), 2);
        QCOMPARE(show(u"T-1"_s)["created_at"_L1].toString(), u"2020-01-02T03:04:05.000Z"_s);
        const auto second = m_program->run({u"import"_s, u"jira"_s, file.fileName(), u"--json"_s});
        QCOMPARE(second.json()["tickets"_L1]["unchanged"_L1].toInt(), 1);
        QCOMPARE(second.json()["tickets"_L1]["created"_L1].toInt(), 0);
    }

    void peopleAreListed()
    {
        QCOMPARE(m_program
                     ->run({u"user"_s, u"add"_s, u"Ida Quillford"_s, u"--email"_s,
                            u"ida@example.org"_s, u"--tier"_s, u"supervisor"_s})
                     .exitCode,
                 0);
        const QJsonArray people =
            m_program->run({u"user"_s, u"list"_s, u"--json"_s}).json().array();
        QVERIFY(std::any_of(people.begin(), people.end(), [](const QJsonValue &person) {
            return person["name"_L1] == "Ida Quillford"_L1 && person["tier"_L1] == "supervisor"_L1;
        }));
    }

    void theServerSaysHowItIs()
    {
        const auto status = m_program->run({u"server"_s, u"status"_s, u"--json"_s});
        QCOMPARE(status.json()["state"_L1].toString(), u"running"_s);
        QCOMPARE(status.json()["pinned"_L1].toBool(), true);
    }

    void theSelfTestPasses()
    {
        const auto outcome = m_program->runAsIs({u"selftest"_s});
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        QCOMPARE(outcome.output, QByteArray("selftest ok\n"));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
