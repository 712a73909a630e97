// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"
#include "repositories/queuerepository.h"
#include "search/parser.h"
#include "tests/support/realdata.h"
#include "tests/transfer/importdesk.h"
#include "transfer/inputstream.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace deskhand;
using namespace deskhand::testing;
using namespace Qt::StringLiterals;
using transfer::ImportSummary;

// Imports of what others wrote, for as far as it is there (see realData()).
class RealImportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeTracker();
    void naughtyStringsSurvive();
    void foreignFilesAreRefusedInWords_data();
    void foreignFilesAreRefusedInWords();
};

namespace {

QDateTime time(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

// "key title created updated resolved" and below it "author created updated body" of each
// comment, by id: as an independent reader finds them in the file.
QString storyInFile(const QJsonObject &issue)
{
    const QJsonObject fields = issue.value(u"fields").toObject();
    const auto at = [](const QJsonValue &value) {
        return QString::number(time(value).toMSecsSinceEpoch());
    };
    QStringList lines{
        issue.value(u"key").toString() + u' ' + fields.value(u"summary").toString() + u' ' +
        at(fields.value(u"created")) + u' ' + at(fields.value(u"updated")) + u' ' +
        (fields.contains(u"resolutiondate") ? at(fields.value(u"resolutiondate")) : u"none"_s) +
        u' ' + fields.value(u"description").toString()};
    QMap<qint64, QString> comments;
    for (const auto &entry : fields.value(u"comment").toObject().value(u"comments").toArray()) {
        const QJsonObject comment = entry.toObject();
        comments.insert(
            comment.value(u"id").toString().toLongLong(),
            comment.value(u"author").toObject().value(u"displayName").toString().trimmed() + u' ' +
                at(comment.value(u"created")) + u' ' + at(comment.value(u"updated")) + u' ' +
                comment.value(u"body").toString());
    }
    return (lines + comments.values()).join(u'\n');
}

QHash<QString, QString> storiesOnDesk(database::Connection &connection)
{
    QHash<QString, QString> stories;
    database::Query(
        connection,
        u"SELECT t.number, concat_ws(' ', t.number, t.title, ms(t.created_at), ms(t.updated_at),"
        "        coalesce(ms(t.resolved_at)::text, 'none'), t.description) ||"
        "        coalesce(E'\\n' || s.comments, '')"
        " FROM desk.tickets t LEFT JOIN"
        "      (SELECT c.ticket_id, string_agg(concat_ws(' ', u.name, ms(c.created_at),"
        "                              ms(c.updated_at), c.body), E'\\n'"
        "                              ORDER BY r.external_id::bigint) AS comments"
        "       FROM desk.comments c JOIN desk.users u ON u.id = c.author_id"
        "       JOIN desk.external_records r ON r.kind = 'comment' AND r.record_id = c.id"
        "       GROUP BY c.ticket_id) s ON s.ticket_id = t.id"_s)
        .each([&](const database::Row &row) { stories.insert(row.text(0), row.text(1)); });
    return stories;
}

// Tickets that say the word, between characters that are neither letters nor digits: found by
// reading every text, without the words and indexes that the search goes by.
QString says(const QString &pattern)
{
    return uR"((t.title || ' ' || t.description ~* '%1' OR EXISTS
                (SELECT FROM desk.comments c WHERE c.ticket_id = t.id AND c.body ~* '%1')))"_s.arg(
        pattern);
}

QString isPerson(const QString &column, const QString &name)
{
    return u"%1 = (SELECT id FROM desk.users WHERE name = '%2')"_s.arg(column, name);
}

// A search beside what it means in plain SQL, one for each field of the language.
QList<std::pair<QString, QString>> searches()
{
    const QString parquet = says(u"(^|[^[:alnum:]])parquet([^[:alnum:]]|$)"_s);
    const QString active = u"t.status IN ('open', 'in_progress', 'waiting_on_customer')"_s;
    return {
        {u"parquet status:open"_s, parquet + u" AND t.status = 'open'"_s},
        {u"parquet -status:closed"_s, parquet + u" AND t.status <> 'closed'"_s},
        {u"parq*"_s, says(u"(^|[^[:alnum:]])parq"_s)},
        {u"\"memory pool\""_s, says(u"(^|[^[:alnum:]])memory[^[:alnum:]]+pool([^[:alnum:]]|$)"_s)},
        {u"status:open,in_progress"_s, u"t.status IN ('open', 'in_progress')"_s},
        {u"priority:>=high"_s, u"t.priority IN ('high', 'urgent')"_s},
        {u"assignee:\"Wes McKinney\""_s, isPerson(u"t.assignee_id"_s, u"Wes McKinney"_s)},
        {u"assignee:none"_s, u"t.assignee_id IS NULL"_s},
        {u"requester:\"Wes McKinney\""_s, isPerson(u"t.creator_id"_s, u"Wes McKinney"_s)},
        {u"team:none"_s, u"t.team_id IS NULL"_s},
        {u"tag:Python"_s, uR"(EXISTS (SELECT FROM desk.ticket_tags x JOIN desk.tags g
                              ON g.id = x.tag_id WHERE x.ticket_id = t.id
                              AND lower(g.name) = 'python'))"_s},
        {u"number:ARROW-1163"_s, u"t.number = 'ARROW-1163'"_s},
        {u"created:2020-03-01..2020-03-31"_s,
         u"t.created_at >= '2020-03-01 UTC' AND t.created_at < '2020-04-01 UTC'"_s},
        {u"updated:2021-01-01..2021-12-31"_s,
         u"t.updated_at >= '2021-01-01 UTC' AND t.updated_at < '2022-01-01 UTC'"_s},
        {u"resolved:2019-07-01..2019-07-31"_s,
         u"t.resolved_at >= '2019-07-01 UTC' AND t.resolved_at < '2019-08-01 UTC'"_s},
        {u"is:active"_s, active},
        {u"is:overdue"_s, active + u" AND t.created_at < now() - interval '7 days'"_s},
        {u"is:escalated"_s,
         u"t.status = 'open' AND t.status_changed_at < now() - interval '24 hours'"_s},
        {u"is:unassigned"_s, u"t.assignee_id IS NULL"_s},
        {u"is:deleted"_s, u"t.deleted_at IS NOT NULL"_s},
        {u"has:attachment"_s,
         u"EXISTS (SELECT FROM desk.attachments x WHERE x.ticket_id = t.id)"_s},
        {u"tag:Python OR tag:Java"_s, uR"(EXISTS (SELECT FROM desk.ticket_tags x
                              JOIN desk.tags g ON g.id = x.tag_id WHERE x.ticket_id = t.id
                              AND lower(g.name) IN ('python', 'java')))"_s},
    };
}

qint64 found(database::Connection &connection, const QString &text)
{
    return repositories::countTickets(connection, {.filter = search::parse(text).filter,
                                                   .sort = {},
                                                   .me = {},
                                                   .now = QDateTime::currentDateTimeUtc(),
                                                   .timeZone = QTimeZone::utc()});
}

qint64 counted(database::Connection &connection, const QString &condition)
{
    return database::Query(connection, u"SELECT count(*) FROM desk.tickets t WHERE "_s + condition)
        .one([](const database::Row &row) { return row.int64(0); });
}

} // namespace

void RealImportsTest::wholeTracker()
{
    const QString path = realData(u"arrow-jira/arrow-jira.jsonl.zst"_s);
    if (path.isEmpty())
        QSKIP("the tracker's export is not here");
    ImportDesk desk;
    const ImportSummary first = desk.importFile(path);
    QCOMPARE(first.explanation, QString());
    QCOMPARE(told(first.tickets), u"13861 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QCOMPARE(told(first.comments), u"32253 created, 0 updated, 0 unchanged, 0 rejected"_s);
    QVERIFY(desk.rejects().isEmpty());
    const ImportSummary second = desk.importFile(path);
    QCOMPARE(told(second.tickets), u"0 created, 0 updated, 13861 unchanged, 0 rejected"_s);
    QCOMPARE(told(second.comments), u"0 created, 0 updated, 32253 unchanged, 0 rejected"_s);
    QCOMPARE(second.people.created + second.people.updated, 0);

    desk.connection().execute(
        u"CREATE FUNCTION public.ms(timestamptz) RETURNS bigint LANGUAGE sql IMMUTABLE"
        " RETURN (extract(epoch FROM $1) * 1000)::bigint"_s);
    desk.connection().execute(u"ANALYZE"_s);
    QHash<QString, QString> stories = storiesOnDesk(desk.connection());
    transfer::InputStream stream(path);
    QByteArray rest;
    for (QByteArrayView part = stream.read(); !part.isEmpty(); part = stream.read()) {
        rest += part;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
            const QJsonObject issue = QJsonDocument::fromJson(rest.first(end)).object();
            rest.remove(0, end + 1);
            QCOMPARE(stories.take(issue.value(u"key").toString()), storyInFile(issue));
        }
    }
    QVERIFY(stories.isEmpty());
    for (const auto &[text, condition] : searches())
        QVERIFY2(found(desk.connection(), text) == counted(desk.connection(), condition) &&
                     (counted(desk.connection(), condition) > 0 || text.startsWith(u"has:") ||
                      text == u"is:deleted"),
                 qPrintable(text));
}

void RealImportsTest::naughtyStringsSurvive()
{
    const QString path = realData(u"adv-naughty-strings/files/blns.json"_s);
    if (path.isEmpty())
        QSKIP("the naughty strings are not here");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Cut out of the file as they stand there: no reader of ours comes near them.
    QByteArrayList literals;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (line.trimmed().startsWith('"'))
            literals.append(line.trimmed().endsWith(',') ? line.trimmed().chopped(1)
                                                         : line.trimmed());
    QVERIFY(literals.size() > 400);
    QByteArray issues;
    for (qsizetype i = 0; i < literals.size(); ++i)
        issues += R"({"key":"N-)" + QByteArray::number(i) + R"(","fields":{"summary":)" +
                  literals.at(i) + R"(,"description":)" + literals.at(i) +
                  R"(,"comment":[{"body":)" + literals.at(i) + "}]}}\n";
    ImportDesk desk;
    const ImportSummary summary = desk.import(issues);
    QCOMPARE(summary.tickets.created, literals.size());
    QCOMPARE(summary.comments.created, literals.size());
    // The server reads the same literals by itself, and compares.
    QByteArrayList numbered;
    for (qsizetype i = 0; i < literals.size(); ++i)
        numbered.append('"' + QByteArray::number(i) + "\":" + literals.at(i));
    const auto equal = [&](const QString &column) {
        return database::Query(
                   desk.connection(),
                   u"SELECT count(*) FROM json_each_text(CAST(:strings AS json)) s"
                   " JOIN desk.tickets t ON t.number = 'N-' || s.key"
                   " JOIN desk.comments c ON c.ticket_id = t.id"
                   " WHERE convert_to(%1, 'UTF8') = convert_to(s.value, 'UTF8')"_s.arg(column))
            .bind(u":strings"_s, QString::fromUtf8('{' + numbered.join(',') + '}'))
            .one([](const database::Row &row) { return row.int64(0); });
    };
    QCOMPARE(equal(u"t.title"_s), literals.size());
    QCOMPARE(equal(u"t.description"_s), literals.size());
    QCOMPARE(equal(u"c.body"_s), literals.size());
}

void RealImportsTest::foreignFilesAreRefusedInWords_data()
{
    QTest::addColumn<QString>("path");
    const QString folder = realData(u"."_s);
    if (folder.isEmpty())
        QSKIP("no foreign files are here");
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (!path.endsWith(u".zst"_s))
            QTest::newRow(qPrintable(path.sliced(folder.size()))) << path;
    }
}

void RealImportsTest::foreignFilesAreRefusedInWords()
{
    QFETCH(QString, path);
    static ImportDesk desk;
    const ImportSummary summary = desk.importFile(path);
    QCOMPARE(desk.rejects().size(), summary.tickets.rejected + summary.comments.rejected);
    for (const transfer::Rejection &rejection : summary.rejections)
        QVERIFY(rejection.line > 0 && !rejection.reason.isEmpty());
    QCOMPARE(summary.tickets.created, 0); // those that are issues have lost their titles
    QVERIFY(!summary.explanation.isEmpty());
}

QTEST_GUILESS_MAIN(RealImportsTest)
#include "tst_realimports.moc"
