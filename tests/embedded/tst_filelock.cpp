// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/filelock.h"

#include "clientprocess.h"
#include "embedded/clientregistration.h"
#include "scratch.h"
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

class FileLockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void excludesOtherProcessesWhileHeld()
    {
        const Scratch scratch;
        const QString file = scratch.path(u"lock"_s);
        ClientProcess other(file, u"lock"_s);
        QCOMPARE(other.line(), u"held"_s);
        QVERIFY(!FileLock::acquire(file, LockKind::Exclusive, std::chrono::milliseconds(50)));
        QVERIFY(!FileLock::acquire(file, LockKind::Shared));
        QVERIFY(FileLock::isHeld(file));
        QCOMPARE(FileLock::lastHolder(file), other.pid());
        QCOMPARE(other.finish(), 0);
        QVERIFY(FileLock::acquire(file, LockKind::Exclusive));
    }

    void endsWithAKilledProcess()
    {
        const Scratch scratch;
        const QString file = scratch.path(u"lock"_s);
        ClientProcess other(file, u"lock"_s);
        QCOMPARE(other.line(), u"held"_s);
        other.kill();
        QVERIFY(!FileLock::isHeld(file));
        QVERIFY(FileLock::acquire(file, LockKind::Exclusive));
        QVERIFY(QFile::exists(file));
    }

    void isSharedByManyButNotWithAnExclusiveOne()
    {
        const Scratch scratch;
        const QString file = scratch.path(u"lock"_s);
        QVERIFY(!FileLock::isHeld(file));
        auto one = FileLock::acquire(file, LockKind::Shared);
        const auto two = FileLock::acquire(file, LockKind::Shared);
        QVERIFY(one && two);
        QVERIFY(!FileLock::acquire(file, LockKind::Exclusive));
        one.reset();
        QVERIFY(FileLock::isHeld(file));
    }

    void waitsForItsTurn()
    {
        const Scratch scratch;
        const QString file = scratch.path(u"lock"_s);
        ClientProcess other(file, u"lock"_s);
        QCOMPARE(other.line(), u"held"_s);
        QProcess killer;
        killer.start(u"sh"_s, {u"-c"_s, u"sleep 0.3; kill -9 %1"_s.arg(other.pid())});
        QVERIFY(FileLock::acquire(file, LockKind::Exclusive, std::chrono::seconds(20)));
        QVERIFY(killer.waitForFinished());
    }

    void doesNotFollowALink()
    {
        const Scratch scratch;
        QVERIFY(QFile::link(scratch.path(u"target"_s), scratch.path(u"lock"_s)));
        const auto error =
            failureOf([&] { FileLock::acquire(scratch.path(u"lock"_s), LockKind::Exclusive); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::FolderNotWritable);
        QVERIFY(!QFile::exists(scratch.path(u"target"_s)));
    }

    void registrationsCountUntilTheLastIsGone()
    {
        const Scratch scratch;
        const QString file = scratch.path(u"clients"_s);
        std::optional<ClientRegistration> one(std::in_place, file);
        std::optional<ClientRegistration> two(std::in_place, file);
        QVERIFY(ClientRegistration::anyIn(file));
        one = ClientRegistration(file); // renewed, not doubled
        two.reset();
        QVERIFY(ClientRegistration::anyIn(file));
        one.reset();
        QVERIFY(!ClientRegistration::anyIn(file));
    }
};

QTEST_GUILESS_MAIN(FileLockTest)
#include "tst_filelock.moc"
