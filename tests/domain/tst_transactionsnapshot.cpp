// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transactionsnapshot.h"

#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::domain::TransactionSnapshot;

class TransactionSnapshotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seesWhatWasOver();
    void seesNothingAtFirst();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
};

void TransactionSnapshotTest::seesWhatWasOver()
{
    const auto snapshot = TransactionSnapshot::fromText(u"10:20:12,10,15"_s);
    QVERIFY(snapshot.has_value());
    QList<quint64> seen;
    for (quint64 transaction = 8; transaction < 23; ++transaction)
        if (snapshot->sees(transaction))
            seen.append(transaction);
    QCOMPARE(seen, (QList<quint64>{8, 9, 11, 13, 14, 16, 17, 18, 19}));
    QCOMPARE(snapshot->end(), quint64(20));
    QCOMPARE(snapshot->toText(), u"10:20:10,12,15"_s);
}

void TransactionSnapshotTest::seesNothingAtFirst()
{
    const TransactionSnapshot nothing;
    QVERIFY(!nothing.sees(1));
    QVERIFY(!nothing.sees(3));
    QCOMPARE(TransactionSnapshot::fromText(nothing.toText())->end(), nothing.end());
}

void TransactionSnapshotTest::refusesWhatIsNone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "1", "1:2", "a:2:", "1:b:", "1:2:x", "1:2:3:4"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TransactionSnapshotTest::refusesWhatIsNone()
{
    QFETCH(QString, text);
    QVERIFY(!TransactionSnapshot::fromText(text));
}

QTEST_APPLESS_MAIN(TransactionSnapshotTest)
#include "tst_transactionsnapshot.moc"
