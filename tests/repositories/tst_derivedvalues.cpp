// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/derived.h"

#include "database/query.h"
#include "repositories/deskdatabase.h"

#include <QRandomGenerator>
#include <QTest>

using namespace deskhand::domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using deskhand::database::Query;
using deskhand::database::Row;
using deskhand::testing::TestDatabase;

// Each derived value is defined twice, in models/domain/derived.h and as a function of schema
// desk. Here both judge the same cases.
class DerivedValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bothSidesAgree();
    void responseTimesAgree();
    void activeMeansTheSame();
};

namespace {

using std::chrono::microseconds;

const QDateTime now(QDate(2026, 3, 29), QTime(1, 30, 0, 123), Qt::UTC); // summer time begins

struct Case {
    TicketStatus status;
    microseconds age; // of the time that counts, before `now`
};

QList<Case> cases()
{
    QList<microseconds> ages;
    for (const microseconds edge :
         {microseconds(overdueAfter), microseconds(escalateAfter), microseconds(0)})
        for (const microseconds step :
             {0us, 1us, 499us, 500us, 999us, 1000us, 1001us, microseconds(1s), microseconds(1h)})
            ages << edge - step << edge + step;
    QRandomGenerator generator(20260329);
    for (int i = 0; i < 100; ++i)
        ages << microseconds(qint64(generator.bounded(double(microseconds(24h * 30).count()))));
    QList<Case> result;
    for (const auto &word : ticketStatusWords)
        for (const microseconds age : ages)
            result.append({word.value, age});
    return result;
}

// As the database would hand it to the program: cut to milliseconds, towards the past.
QDateTime asLoaded(const QDateTime &base, microseconds earlier)
{
    return base.addMSecs(-std::chrono::ceil<std::chrono::milliseconds>(earlier).count());
}

QStringList words(const QList<Case> &all)
{
    QStringList result;
    for (const Case &each : all)
        result.append(toWord(each.status));
    return result;
}

QList<qint64> ages(const QList<Case> &all)
{
    QList<qint64> result;
    for (const Case &each : all)
        result.append(each.age.count());
    return result;
}

} // namespace

void DerivedValuesTest::bothSidesAgree()
{
    const TestDatabase database;
    deskhand::database::Connection connection(database.settings());
    const auto all = cases();
    QVERIFY(all.size() > 500);
    qsizetype i = 0;
    int overdue = 0;
    int escalated = 0;
    Query(connection,
          u"SELECT desk.is_overdue(c.status, c.since, c.now),"
          " desk.needs_escalation(c.status, c.since, c.now), c.since"
          " FROM (SELECT CAST(w.status AS desk.ticket_status) AS status,"
          " CAST(:now AS timestamptz) AS now,"
          " CAST(:now AS timestamptz) - w.age * interval '1 microsecond' AS since, w.place"
          " FROM unnest(CAST(:statuses AS text[]), CAST(:ages AS bigint[]))"
          " WITH ORDINALITY AS w (status, age, place)) c ORDER BY c.place"_s)
        .bind(u":now"_s, now)
        .bind(u":statuses"_s, words(all))
        .bind(u":ages"_s, ages(all))
        .each([&](const Row &row) {
            const Case &each = all.at(i++);
            const QDateTime since = asLoaded(now, each.age);
            const QByteArray label = QByteArray::number(qint64(each.age.count())) + " us, " +
                                     QString(toWord(each.status)).toLatin1();
            QVERIFY2(row.time(2) == since, label.constData());
            QVERIFY2(row.boolean(0) == isOverdue(each.status, since, now), label.constData());
            QVERIFY2(row.boolean(1) == needsEscalation(each.status, since, now), label.constData());
            overdue += row.boolean(0) ? 1 : 0;
            escalated += row.boolean(1) ? 1 : 0;
        });
    QCOMPARE(i, all.size());
    QVERIFY(overdue > 50 && overdue < all.size() / 2);
    QVERIFY(escalated > 50 && escalated < all.size() / 2);
}

// The program sees times cut to milliseconds: on those both agree exactly, on finer ones to
// within a millisecond.
void DerivedValuesTest::responseTimesAgree()
{
    const TestDatabase database;
    deskhand::database::Connection connection(database.settings());
    const auto all = cases();
    qsizetype i = 0;
    Query(
        connection,
        u"SELECT CAST(extract(epoch FROM desk.response_time(date_trunc('milliseconds', c.created),"
        " date_trunc('milliseconds', c.answered))) * 1000 AS bigint),"
        " CAST(extract(epoch FROM desk.response_time(c.created, c.answered)) * 1000000"
        " AS bigint)"
        " FROM (SELECT CAST(:now AS timestamptz) - w.age * interval '1 microsecond' AS created,"
        " CAST(:now AS timestamptz) - interval '86400.0005 seconds' AS answered, w.place"
        " FROM unnest(CAST(:ages AS bigint[])) WITH ORDINALITY AS w (age, place)) c"
        " ORDER BY c.place"_s)
        .bind(u":now"_s, now)
        .bind(u":ages"_s, ages(all))
        .each([&](const Row &row) {
            const auto here = responseTime(asLoaded(now, all.at(i++).age),
                                           asLoaded(now, microseconds(86400s) + 500us));
            QVERIFY(here.has_value());
            QCOMPARE(qint64(here->count()), row.int64(0));
            QVERIFY(std::abs(microseconds(*here).count() - row.int64(1)) < 1000);
        });
    QCOMPARE(i, all.size());
    QVERIFY(!responseTime(now, {}).has_value());
    QVERIFY(Query(connection, u"SELECT desk.response_time(now(), NULL) IS NULL"_s)
                .one([](const Row &row) { return row.boolean(0); }));
}

void DerivedValuesTest::activeMeansTheSame()
{
    const TestDatabase database;
    deskhand::database::Connection connection(database.settings());
    for (const auto &word : ticketStatusWords)
        QCOMPARE(Query(connection, u"SELECT desk.is_active(CAST(:status AS desk.ticket_status))"_s)
                     .bind(u":status"_s, word.value)
                     .one([](const Row &row) { return row.boolean(0); }),
                 isActive(word.value));
}

QTEST_GUILESS_MAIN(DerivedValuesTest)
#include "tst_derivedvalues.moc"
