// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/sourcetime.h"

#include <QTest>

using namespace deskhand::transfer;

class SourceTimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
};

void SourceTimeTest::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char *text, const char *sql) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(sql);
    };
    row("2016-02-16T22:43:14.000+0000", "2016-02-16 22:43:14.000000+00");
    row("2016-02-16T22:43:14.123+0100", "2016-02-16 21:43:14.123000+00");
    row("2016-02-16T22:43:14.123456+01:00", "2016-02-16 21:43:14.123456+00");
    row("2016-02-16T22:43:14.1234567+00", "2016-02-16 22:43:14.123456+00");
    row("2016-02-16T22:43:14Z", "2016-02-16 22:43:14.000000+00");
    row("2016-12-31T23:43:14-0330", "2017-01-01 03:13:14.000000+00");
    row("1969-12-31T23:59:59.5Z", "1969-12-31 23:59:59.500000+00");
    row("2016-02-29 00:00:00+0545", "2016-02-28 18:15:00.000000+00");
}

void SourceTimeTest::reads()
{
    QFETCH(QByteArray, text);
    const auto time = parseSourceTime(text);
    QVERIFY(time.has_value());
    QTEST(toSqlText(*time), "sql");
}

void SourceTimeTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "yesterday", "2016-02-16", "2016-02-16T22:43:14", "2016-02-30T00:00:00Z",
          "2015-02-29T00:00:00Z", "2016-13-01T00:00:00Z", "2016-00-01T00:00:00Z",
          "2016-02-16T24:00:00Z", "2016-02-16T22:60:00Z", "2016-02-16T22:43:60Z",
          "2016-02-16T22:43:14.Z", "2016-02-16T22:43:14+25:00", "2016-02-16T22:43:14+01:00x",
          "0000-01-01T00:00:00Z", "12016-02-16T22:43:14Z", "-016-02-16T22:43:14Z"})
        QTest::newRow(text) << QByteArray(text);
}

void SourceTimeTest::refuses()
{
    QFETCH(QByteArray, text);
    QVERIFY(!parseSourceTime(text));
}

QTEST_GUILESS_MAIN(SourceTimeTest)
#include "tst_sourcetime.moc"
