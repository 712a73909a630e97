// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/connection.h"
#include "repositories/deskdatabase.h"
#include "repositories/sealing.h"
#include "services/chaincheck.h"
#include "services/checkpointdocument.h"
#include "services/sealer.h"
#include "support/expect.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::services;
using namespace std::chrono_literals;
using deskhand::core::ErrorKind;
using deskhand::domain::Checkpoint;
using deskhand::repositories::chainEnd;
using deskhand::repositories::sealTrail;
using deskhand::testing::DeskDatabase;

class CheckpointsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDocumentComesBack();
    void aChangedDocumentIsRefused_data();
    void aChangedDocumentIsRefused();
    void keysComeBack();
    void whatIsSeenIsRemembered();
    void whatDoesNotFitIsKept();
    void theFileIsPrivate();
    void theSealerSealsByItself();
    void theSealerComesBackAfterALostConnection();
};

namespace {

Checkpoint sample()
{
    return {.desk = QUuid(u"3264d5e1-4a6e-466f-bf8d-8786dd93d6be"_s),
            .n = 12,
            .hash = QByteArray(32, 'h'),
            .sealedAt = QDateTime(QDate(2026, 6, 15), QTime(12, 0, 0, 123), Qt::UTC),
            .rows = 345};
}

struct Seen {
    explicit Seen(DeskDatabase &theDesk) : desk(theDesk) {}
    ChainFit look() { return checkChain(desk.connection(), u"here"_s, store).fit; }

    DeskDatabase &desk;
    QTemporaryDir folder;
    RememberedCheckpoints store{folder.filePath(u"deep/checkpoints.json"_s)};
};

} // namespace

void CheckpointsTest::aDocumentComesBack()
{
    const auto plain = readCheckpoint(writeCheckpoint(sample()));
    QCOMPARE(plain.checkpoint, sample());
    QVERIFY(plain.publicKey.isEmpty());
    const SigningKey key = makeSigningKey();
    const auto withKey = readCheckpoint(writeCheckpoint(sample(), key));
    QCOMPARE(withKey.checkpoint, sample());
    QCOMPARE(withKey.publicKey, key.publicKey);
}

void CheckpointsTest::aChangedDocumentIsRefused_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("desk") << u"desk"_s << QJsonValue(u"3264d5e1-4a6e-466f-bf8d-8786dd93d6bf"_s);
    QTest::newRow("n") << u"n"_s << QJsonValue(13);
    QTest::newRow("hash") << u"hash"_s
                          << QJsonValue(QString::fromLatin1(QByteArray(32, 'x').toHex()));
    QTest::newRow("time") << u"sealed_at"_s << QJsonValue(u"2026-06-15T12:00:00.124Z"_s);
    QTest::newRow("rows") << u"rows"_s << QJsonValue(346);
    QTest::newRow("another key") << u"public_key"_s
                                 << QJsonValue(
                                        QString::fromLatin1(makeSigningKey().publicKey.toBase64()));
    QTest::newRow("no key") << u"public_key"_s << QJsonValue();
    QTest::newRow("half a signature") << u"signature"_s << QJsonValue(u"AAAA"_s);
}

void CheckpointsTest::aChangedDocumentIsRefused()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject object =
        QJsonDocument::fromJson(writeCheckpoint(sample(), makeSigningKey())).object();
    object.insert(member, value);
    DH_EXPECT_ERROR(readCheckpoint(QJsonDocument(object).toJson()), ErrorKind::InvalidInput);
}

void CheckpointsTest::keysComeBack()
{
    const SigningKey key = makeSigningKey();
    const SigningKey read = readSecretKey(secretKeyText(key));
    QCOMPARE(read.secret, key.secret);
    QCOMPARE(read.publicKey, key.publicKey);
    QCOMPARE(readPublicKey(publicKeyText(key)), key.publicKey);
    DH_EXPECT_ERROR(readSecretKey(publicKeyText(key)), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(readPublicKey("no key"), ErrorKind::InvalidInput);
    DH_EXPECT_ERROR(readCheckpoint("{}"), ErrorKind::InvalidInput);
}

void CheckpointsTest::whatIsSeenIsRemembered()
{
    DeskDatabase desk;
    Seen seen(desk);
    QCOMPARE(seen.look(), ChainFit::NothingRemembered);
    QVERIFY(!seen.store.at(u"here"_s)); // nothing is sealed yet
    QVERIFY(sealTrail(desk.connection()));
    QCOMPARE(seen.look(), ChainFit::NothingRemembered);
    QCOMPARE(seen.store.at(u"here"_s)->n, 1);
    desk.ticket();
    QVERIFY(sealTrail(desk.connection()));
    QCOMPARE(seen.look(), ChainFit::Fits);
    QCOMPARE(seen.store.at(u"here"_s)->n, 2);
    QCOMPARE(seen.store.at(u"here"_s)->hash, chainEnd(desk.connection()).hash);
    QVERIFY(!seen.store.at(u"elsewhere"_s));
}

void CheckpointsTest::whatDoesNotFitIsKept()
{
    DeskDatabase desk;
    Seen seen(desk);
    QVERIFY(sealTrail(desk.connection()));
    seen.look();
    const Checkpoint kept = *seen.store.at(u"here"_s);
    desk.connection().execute(u"SET session_replication_role = replica; "
                              "ALTER TABLE audit.seals DISABLE TRIGGER ALL; "
                              "UPDATE audit.seals SET hash = sha256('x')"_s);
    QCOMPARE(seen.look(), ChainFit::Rewritten);
    desk.connection().execute(u"DELETE FROM audit.seals"_s);
    QCOMPARE(seen.look(), ChainFit::Cut);
    desk.connection().execute(u"ALTER TABLE audit.desk DISABLE TRIGGER ALL; "
                              "UPDATE audit.desk SET id = gen_random_uuid()"_s);
    QCOMPARE(seen.look(), ChainFit::OtherDesk);
    QCOMPARE(*seen.store.at(u"here"_s), kept);
}

void CheckpointsTest::theFileIsPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"checkpoints.json"_s);
    const RememberedCheckpoints store(path);
    store.remember(u"a"_s, sample());
    store.remember(u"b"_s, sample());
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QCOMPARE(*store.at(u"a"_s), sample());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ half");
    file.close();
    QVERIFY(!store.at(u"a"_s));
    DH_EXPECT_ERROR(
        RememberedCheckpoints(u"/proc/none/checkpoints.json"_s).remember(u"a"_s, sample()),
        ErrorKind::Environment);
}

void CheckpointsTest::theSealerSealsByItself()
{
    DeskDatabase desk;
    const Sealer sealer([&] { return desk.settings(); }, 20ms);
    QTRY_VERIFY(chainEnd(desk.connection()).n >= 1);
    desk.ticket();
    const qint64 rows = desk.number(u"SELECT (SELECT count(*) FROM audit.audit_logs) + "
                                    "(SELECT count(*) FROM audit.edits)"_s);
    QTRY_COMPARE(chainEnd(desk.connection()).total, rows);
}

void CheckpointsTest::theSealerComesBackAfterALostConnection()
{
    DeskDatabase desk;
    const Sealer sealer([&] { return desk.settings(); }, 20ms);
    QTRY_VERIFY(chainEnd(desk.connection()).n >= 1);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"sealing failed"_s));
    QVERIFY(desk.number(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                        "WHERE datname = current_database() AND pid <> pg_backend_pid()"_s) >= 1);
    const qint64 before = chainEnd(desk.connection()).n;
    desk.ticket();
    QTRY_VERIFY(chainEnd(desk.connection()).n > before);
}

QTEST_GUILESS_MAIN(CheckpointsTest)
#include "tst_checkpoints.moc"
