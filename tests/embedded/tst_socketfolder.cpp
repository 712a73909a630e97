// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/socketfolder.h"

#include "embedded/folderaccess.h"
#include "scratch.h"
#include <QDir>
#include <QFile>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

class SocketFolderTest : public QObject {
    Q_OBJECT

private:
    const ServerAccount m_account = ServerAccount::forOwner(geteuid());

    void verifyPrivate(const QString &folder)
    {
        struct stat info {};
        QCOMPARE(lstat(QFile::encodeName(folder).constData(), &info), 0);
        QVERIFY(S_ISDIR(info.st_mode));
        QCOMPARE(info.st_mode & 07777, mode_t(0700));
        QCOMPARE(info.st_uid, m_account.uid);
        QVERIFY(QFile::encodeName(socketPath(folder)).size() <= longestSocketPath);
    }

private Q_SLOTS:
    void isShortForADeepDataFolder()
    {
        const Scratch scratch;
        const QString deep = u"/data"_s + u"/a folder with ünïcode"_s.repeated(40);
        const QString folder = prepareSocketFolder(deep, m_account, {scratch.path(u"."_s)});
        verifyPrivate(folder);
        QCOMPARE(prepareSocketFolder(deep, m_account, {scratch.path(u"."_s)}), folder);
        QVERIFY(prepareSocketFolder(deep + u"2"_s, m_account, {scratch.path(u"."_s)}) != folder);
    }

    void passesOverRootsThatAreTooLongOrMissing()
    {
        const Scratch scratch;
        const QString longRoot = scratch.path(QString(90, u'x'));
        QVERIFY(QDir().mkdir(longRoot));
        const QString good = scratch.path(u"."_s);
        const QString folder =
            prepareSocketFolder(u"/data"_s, m_account, {longRoot, u"/nowhere"_s, good});
        QVERIFY(folder.startsWith(good));
        QVERIFY(QDir(longRoot).isEmpty());
    }

    void saysSoIfEveryPathIsTooLong()
    {
        const Scratch scratch;
        const QString longRoot = scratch.path(QString(90, u'x'));
        QVERIFY(QDir().mkdir(longRoot));
        const auto error =
            failureOf([&] { prepareSocketFolder(u"/data"_s, m_account, {longRoot}); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::SocketFolder);
        QVERIFY(error->detail().contains(u"path too long"_s));
        QVERIFY(error->explanation().contains(u"XDG_RUNTIME_DIR"_s));
    }

    void avoidsANameThatSomebodyElseTook()
    {
        const Scratch scratch;
        const QString root = scratch.path(u"."_s);
        const QString folder = prepareSocketFolder(u"/data"_s, m_account, {root});
        // A link is what an attacker plants where everybody may write.
        QVERIFY(QDir().rmdir(folder));
        QVERIFY(QDir().mkdir(scratch.path(u"trap"_s)));
        QVERIFY(QFile::link(scratch.path(u"trap"_s), folder));
        const QString other = prepareSocketFolder(u"/data"_s, m_account, {root});
        QVERIFY(other != folder);
        verifyPrivate(other);
        QVERIFY(QDir(scratch.path(u"trap"_s)).isEmpty());
    }

    void followsTheSession()
    {
        if (geteuid() == 0) {
            QCOMPARE(socketFolderRoots().first(), u"/run"_s);
            return;
        }
        const Scratch scratch;
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(scratch.path(u"run"_s)));
        QCOMPARE(socketFolderRoots().first(), scratch.path(u"run"_s));
        qputenv("XDG_RUNTIME_DIR", "relative");
        QVERIFY(!socketFolderRoots().contains(u"relative"_s));
        qunsetenv("XDG_RUNTIME_DIR");
    }
};

QTEST_GUILESS_MAIN(SocketFolderTest)
#include "tst_socketfolder.moc"
