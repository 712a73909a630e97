// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientprocess.h"
#include "embedded/embeddedserver.h"
#include "embedded/folderaccess.h"
#include "scratch.h"
#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

namespace {

std::optional<EmbeddedError> startFails(const ServerOptions &options)
{
    EmbeddedServer server(options);
    return failureOf([&] { server.ensureRunning(); });
}

class SmallDisk {
public:
    explicit SmallDisk(const QString &folder) : m_folder(QFile::encodeName(folder))
    {
        QDir().mkdir(folder);
        m_mounted = mount("tmpfs", m_folder.constData(), "tmpfs", 0, "size=150m") == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            umount2(m_folder.constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)
    [[nodiscard]] bool isMounted() const { return m_mounted; }

private:
    QByteArray m_folder;
    bool m_mounted = false;
};

// To the last byte, as root or not.
void fillDisk(const QString &file)
{
    QFile filler(file);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    for (const int size : {1 << 20, 4096, 1}) {
        const QByteArray block(size, 'x');
        while (filler.write(block) == size)
            continue;
    }
}

} // namespace

// Each way in which the server cannot be had, told apart and explained.
class StartFailuresTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void missingProgramsLeaveNoCluster()
    {
        const Scratch scratch;
        const auto error = startFails(
            {.dataFolder = scratch.data(), .binaries = {.explicitFolder = u"/nowhere"_s}});
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::BinariesMissing);
        QVERIFY(!QFile::exists(scratch.data() + u"/postgres"_s));
    }

    void aClusterOfAnotherVersionIsLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("version");
        QTest::newRow("newer") << QByteArray("99");
        QTest::newRow("older") << QByteArray("14");
    }

    void aClusterOfAnotherVersionIsLeftAlone()
    {
        QFETCH(const QByteArray, version);
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        {
            const FileIdentity identity(folder.account());
            QVERIFY(QDir().mkdir(folder.cluster()));
            writeFile(folder.cluster() + u"/PG_VERSION"_s, version + '\n');
        }
        const auto error = startFails({.dataFolder = scratch.data()});
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::WrongVersion);
        QVERIFY(error->explanation().contains(u"postgresql-"_s + QString::fromLatin1(version)));
        QVERIFY(error->explanation().contains(scratch.data()));
        QCOMPARE(QDir(folder.cluster()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList{u"PG_VERSION"_s});
    }

    void aBusyStarterIsNamedAndItsDeathFreesTheWay()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        {
            const FileIdentity identity(folder.account());
            QVERIFY(FileLock::acquire(folder.operationLock(), LockKind::Exclusive));
        }
        ClientProcess holder(folder.operationLock(), u"lock"_s);
        QCOMPARE(holder.line(), u"held"_s);
        const auto error = startFails({.dataFolder = scratch.data(), .lockWait = 100ms});
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::Busy);
        QVERIFY(error->explanation().contains(QString::number(holder.pid())));
        holder.kill(); // the file stays and still names it
        const auto second = startFails({.dataFolder = scratch.data(), .lockWait = 100ms});
        QVERIFY2(!second, second ? qPrintable(second->explanation()) : "");
    }

    void anUnusableSecretStopsTheServerAgain()
    {
        const Scratch scratch;
        scratch.addCluster();
        const QString secret = scratch.data() + u"/secret"_s;
        writeFile(secret, "not the password\n");
        const auto wrong = startFails({.dataFolder = scratch.data()});
        QVERIFY(QFile::remove(secret));
        const auto missing = startFails({.dataFolder = scratch.data()});
        QVERIFY(wrong && missing);
        QCOMPARE(wrong->cause(), EmbeddedCause::SecretUnusable);
        QVERIFY(!wrong->detail().contains(u"not the password"_s));
        QCOMPARE(missing->cause(), EmbeddedCause::SecretUnusable);
        QVERIFY(missing->explanation().contains(secret));
        QVERIFY(!serverRuns(scratch.data()));
    }

    void aBrokenSettingIsShownInTheDiagnosis()
    {
        const Scratch scratch;
        scratch.addCluster();
        QFile file(scratch.data() + u"/postgres/postgresql.conf"_s);
        QVERIFY(file.open(QIODevice::Append));
        file.write("no_such_setting_at_all = 1\n");
        file.close();
        const auto error = startFails({.dataFolder = scratch.data()});
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::StartFailed);
        QVERIFY(error->detail().contains(u"no_such_setting_at_all"_s));
        QVERIFY(!error->explanation().contains(u"no_such_setting_at_all"_s));
        QVERIFY(error->explanation().contains(scratch.data() + u"/log/server.log"_s));
        const QString log = QString::fromUtf8(readFile(scratch.data() + u"/log/server.log"_s));
        QVERIFY(log.contains(error->detail()));
    }

    void aDamagedClusterIsLeftAlone()
    {
        const Scratch scratch;
        scratch.addCluster();
        QVERIFY(QFile::remove(scratch.data() + u"/postgres/PG_VERSION"_s));
        const auto error = startFails({.dataFolder = scratch.data()});
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::ClusterDamaged);
        QVERIFY(QFile::exists(scratch.data() + u"/postgres/base"_s));
    }

    void aFullDiskIsNamedAndTheDataIsThereOnceThereIsRoom()
    {
        const Scratch scratch;
        const SmallDisk disk(scratch.data());
        if (!disk.isMounted())
            QSKIP("mounting a small disk takes rights this test does not have");
        EmbeddedServer server({.dataFolder = scratch.data()});
        ask(server.ensureRunning(), "CREATE TABLE kept AS SELECT 42 AS n");
        server.leave();
        fillDisk(scratch.data() + u"/filler"_s);
        const auto error = failureOf([&] { server.ensureRunning(); });
        QVERIFY(QFile::remove(scratch.data() + u"/filler"_s));
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::DiskFull);
        QCOMPARE(ask(server.ensureRunning(), "SELECT n FROM kept"), u"42"_s);
        server.leave();
    }
};

QTEST_GUILESS_MAIN(StartFailuresTest)
#include "tst_startfailures.moc"
