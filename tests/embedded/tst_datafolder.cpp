// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/datafolder.h"

#include "embedded/folderaccess.h"
#include "scratch.h"
#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

namespace {

void setMode(const QString &path, mode_t mode)
{
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode), 0);
}

mode_t modeOf(const QString &path)
{
    struct stat info {};
    stat(QFile::encodeName(path).constData(), &info);
    return info.st_mode & 07777;
}

std::optional<EmbeddedError> prepareFails(const QString &path)
{
    return failureOf([&] { DataFolder::prepare(path); });
}

} // namespace

class DataFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void defaultFollowsTheDesktop()
    {
        if (geteuid() == 0) {
            QCOMPARE(DataFolder::defaultPath(), u"/var/lib/deskhand"_s);
            return;
        }
        qputenv("XDG_DATA_HOME", "/tmp/xdg-data");
        QCOMPARE(DataFolder::defaultPath(), u"/tmp/xdg-data/deskhand"_s);
        qunsetenv("XDG_DATA_HOME");
    }

    void makesAPrivateFolderOfTheAccount()
    {
        const Scratch scratch;
        umask(077); // as strict as people have it
        const DataFolder folder = DataFolder::prepare(scratch.path(u"a/b/c"_s));
        umask(022);
        QCOMPARE(modeOf(folder.path()), mode_t(0700));
        QVERIFY(folder.account().uid != 0);
        QCOMPARE(ownerOf(folder.path()), folder.account().uid);
        QCOMPARE(ownerOf(folder.path() + u"/log"_s), folder.account().uid);
        QCOMPARE(DataFolder::prepare(folder.path()).path(), folder.path());
    }

    void lookingMakesNothing()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::look(scratch.data());
        QVERIFY(!QFile::exists(folder.path()));
    }

    void allWaysToAFolderLeadToTheSameLocks()
    {
        const Scratch scratch;
        const QString real = DataFolder::prepare(scratch.data()).path();
        QVERIFY(QFile::link(scratch.path(u"."_s), scratch.path(u"link"_s)));
        QCOMPARE(DataFolder::look(scratch.path(u"link/data/../data/"_s)).path(), real);
    }

    void refusesAFileInTheWay()
    {
        const Scratch scratch;
        writeFile(scratch.path(u"file"_s), "x");
        for (const QString &path : {scratch.path(u"file"_s), scratch.path(u"file/data"_s)}) {
            const auto error = prepareFails(path);
            QVERIFY(error);
            QCOMPARE(error->cause(), EmbeddedCause::FolderNotWritable);
            QVERIFY(error->explanation().contains(scratch.path(u"file"_s)));
        }
        QCOMPARE(readFile(scratch.path(u"file"_s)), "x");
    }

    void refusesAFolderThatCannotBeWritten()
    {
        const Scratch scratch;
        const DataFolder folder = DataFolder::prepare(scratch.data());
        {
            const FileIdentity identity(folder.account());
            QVERIFY(QDir().rmdir(folder.path() + u"/log"_s));
        }
        setMode(folder.path(), 0500);
        const auto error = prepareFails(folder.path());
        setMode(folder.path(), 0700);
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::FolderNotWritable);
    }

    void refusesAReadOnlyDisk()
    {
        const Scratch scratch;
        QVERIFY(QDir().mkdir(scratch.data()));
        const QByteArray mountPoint = QFile::encodeName(scratch.data());
        if (mount("tmpfs", mountPoint.constData(), "tmpfs", MS_RDONLY, "size=1m") != 0)
            QSKIP("mounting a file system takes rights this test does not have");
        const auto inside = prepareFails(scratch.data() + u"/data"_s);
        const auto itself = prepareFails(scratch.data());
        QCOMPARE(umount(mountPoint.constData()), 0);
        QVERIFY(inside && itself);
        QCOMPARE(inside->cause(), EmbeddedCause::FolderNotWritable);
        QCOMPARE(itself->cause(), EmbeddedCause::FolderNotWritable);
    }

    void refusesWhatBelongsToOthers()
    {
        const Scratch scratch;
        // Root would have to take over a folder with files in it; others come to root's folder.
        const QString place = geteuid() == 0 ? scratch.data() : u"/usr"_s;
        if (geteuid() == 0) {
            QVERIFY(QDir().mkdir(place));
            writeFile(place + u"/thesis"_s, "x");
        }
        const auto error = prepareFails(place);
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::FolderForeign);
        QCOMPARE(ownerOf(place), uid_t(0));
    }

    void rootHandsOverAnEmptyFolder()
    {
        if (geteuid() != 0)
            QSKIP("needs root");
        const Scratch scratch;
        QVERIFY(QDir().mkdir(scratch.data()));
        QVERIFY(QDir().mkdir(scratch.data() + u"/lost+found"_s));
        const DataFolder folder = DataFolder::prepare(scratch.data());
        QCOMPARE(ownerOf(scratch.data()), folder.account().uid);
    }

    void rootServesTheOwnerOfTheFolder()
    {
        if (geteuid() != 0)
            QSKIP("needs root");
        constexpr uid_t nobody = 65534;
        const Scratch scratch;
        QVERIFY(QDir().mkdir(scratch.path(u"home"_s)));
        QCOMPARE(chown(QFile::encodeName(scratch.path(u"home"_s)).constData(), nobody, nobody), 0);
        const DataFolder folder = DataFolder::prepare(scratch.path(u"home/new/data"_s));
        QCOMPARE(folder.account().uid, nobody);
        QCOMPARE(ownerOf(scratch.path(u"home/new"_s)), nobody);
    }

    void namesTheFolderThatTheAccountCannotPass()
    {
        if (geteuid() != 0)
            QSKIP("an ordinary program has no other account");
        const Scratch scratch;
        QVERIFY(QDir().mkpath(scratch.path(u"closed/inner"_s)));
        setMode(scratch.path(u"closed"_s), 0700);
        const auto error = prepareFails(scratch.path(u"closed/inner/data"_s));
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::FolderUnreachable);
        QVERIFY(error->explanation().contains(scratch.path(u"closed"_s) + u'”'));
        QVERIFY(error->explanation().contains(ServerAccount::forOwner(0).name));
    }
};

QTEST_GUILESS_MAIN(DataFolderTest)
#include "tst_datafolder.moc"
