// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/cluster.h"

#include "embedded/diskspace.h"
#include "embedded/folderaccess.h"
#include "embedded/serversettings.h"
#include "scratch.h"
#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/mount.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

namespace {

PostgresBinaries installed()
{
    return newestBinaries(BinaryPlaces::fromEnvironment());
}

QString fakeInitdb(const Scratch &scratch, const QByteArray &script)
{
    const QString folder = scratch.path(u"bin"_s);
    QDir().mkpath(folder);
    writeFile(folder + u"/initdb"_s, "#!/bin/sh\n" + script);
    chmod(QFile::encodeName(folder + u"/initdb"_s).constData(), 0755);
    return folder;
}

} // namespace

class ClusterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isMadeWholeAndPrivate()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const FileIdentity identity(folder.account());
        QVERIFY(!clusterMajor(folder));
        // What an attempt leaves that ended with the power.
        const QString leftover = folder.path() + u"/postgres.unfinished-1"_s;
        QVERIFY(QDir().mkpath(leftover + u"/base"_s));

        createCluster(folder, installed());

        QCOMPARE(clusterMajor(folder), installed().major);
        QVERIFY(!QFile::exists(leftover));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 (QStringList{u"log"_s, u"postgres"_s, u"secret"_s}));
        struct stat info {};
        QCOMPARE(stat(QFile::encodeName(folder.secretFile()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        QCOMPARE(info.st_uid, folder.account().uid);
        QCOMPARE(readSecret(folder).size(), 64);
        QVERIFY(readFile(folder.cluster() + u"/postgresql.conf"_s)
                    .endsWith("\ninclude 'deskhand.conf'\n"));
        const QByteArray rules = readFile(folder.cluster() + u"/pg_hba.conf"_s);
        QVERIFY(rules.contains("scram-sha-256"));
        QVERIFY(!rules.contains(" trust"));
    }

    void aFailedAttemptLeavesNothingAndIsExplained()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const FileIdentity identity(folder.account());
        const auto error = failureOf([&] {
            const FileIdentity own = FileIdentity::ofProgram();
            const QString bin = fakeInitdb(scratch, "echo 'no luck today' >&2\nexit 1\n");
            const FileIdentity theirs(folder.account());
            createCluster(folder, {.folder = bin, .major = 15, .version = {}});
        });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::InitFailed);
        QVERIFY(error->detail().contains(u"no luck today"_s));
        QVERIFY(!error->explanation().contains(u"no luck"_s));
        QVERIFY(!clusterMajor(folder));
        QVERIFY(QDir(folder.path()).entryList({u"postgres*"_s}).isEmpty());
    }

    void aSecretOutlivesItsCluster()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const FileIdentity identity(folder.account());
        writeFile(folder.secretFile(), "of the cluster that was moved away\n");
        createCluster(folder, installed());
        QCOMPARE(readSecret(folder), u"of the cluster that was moved away"_s);
    }

    void aFolderWithoutVersionIsNoCluster()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const FileIdentity identity(folder.account());
        QVERIFY(QDir().mkdir(folder.cluster()));
        for (const char *content : {"", "nonsense"}) {
            const auto error = failureOf([&] { (void)clusterMajor(folder); });
            QVERIFY(error);
            QCOMPARE(error->cause(), EmbeddedCause::ClusterDamaged);
            writeFile(folder.cluster() + u"/PG_VERSION"_s, content);
        }
        writeFile(folder.cluster() + u"/PG_VERSION"_s, "9.6\n");
        QCOMPARE(clusterMajor(folder), 9);
    }

    void aMissingSecretIsExplained()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        const FileIdentity identity(folder.account());
        const auto error = failureOf([&] { (void)readSecret(folder); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::SecretUnusable);
        QVERIFY(error->explanation().contains(folder.secretFile()));
    }

    void aFullDiskIsNamed_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("too little room to begin with") << QByteArray("size=20m");
        QTest::newRow("full in the midst of it") << QByteArray("size=400m,nr_inodes=300");
    }

    void aFullDiskIsNamed()
    {
        QFETCH(const QByteArray, options);
        const Scratch scratch;
        QVERIFY(QDir().mkdir(scratch.data()));
        const QByteArray mountPoint = QFile::encodeName(scratch.data());
        if (mount("tmpfs", mountPoint.constData(), "tmpfs", 0, options.constData()) != 0)
            QSKIP("mounting a small disk takes rights this test does not have");
        const auto error = failureOf([&] {
            const DataFolder folder = DataFolder::prepare(scratch.data());
            const FileIdentity identity(folder.account());
            createCluster(folder, installed());
        });
        const bool leftovers = !QDir(scratch.data()).entryList({u"postgres*"_s}).isEmpty();
        QCOMPARE(umount(mountPoint.constData()), 0);
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::DiskFull);
        QVERIFY(error->explanation().contains(scratch.data()));
        QVERIFY(!leftovers);
    }

    void settingsFitTheMachine_data()
    {
        QTest::addColumn<qint64>("gibibytes");
        QTest::addColumn<QByteArray>("sharedBuffers");
        QTest::newRow("small") << qint64(1) << QByteArray("128MB");
        QTest::newRow("usual") << qint64(4) << QByteArray("512MB");
        QTest::newRow("large") << qint64(64) << QByteArray("1024MB");
    }

    void settingsFitTheMachine()
    {
        QFETCH(const qint64, gibibytes);
        QFETCH(const QByteArray, sharedBuffers);
        const QByteArray text = serverSettings(gibibytes << 30, StatementCounting::Impossible);
        QVERIFY(text.contains("shared_buffers = " + sharedBuffers + "\n"));
        QVERIFY(text.contains("fsync = on\n"));
        QVERIFY(!text.contains("preload"));
        QVERIFY(serverSettings(gibibytes << 30, StatementCounting::Possible)
                    .contains("shared_preload_libraries = 'pg_stat_statements'\n"));
    }
};

QTEST_GUILESS_MAIN(ClusterTest)
#include "tst_cluster.moc"
