// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/serveraccount.h"

#include "embedded/folderaccess.h"
#include "scratch.h"
#include <QFile>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

class ServerAccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrdinaryProgramRunsTheServerItself()
    {
        if (geteuid() == 0)
            QSKIP("runs as root");
        QCOMPARE(ServerAccount::forOwner(0).uid, geteuid());
        QVERIFY(!ServerAccount::forOwner(12345).differsFromProgram());
    }

    void rootHandsTheServerToAnUnprivilegedAccount()
    {
        if (geteuid() != 0)
            QSKIP("needs root");
        const ServerAccount account = ServerAccount::forOwner(0);
        QVERIFY(account.uid != 0);
        QVERIFY(account.differsFromProgram());
        QVERIFY(account.name == u"postgres"_s || account.name == u"nobody"_s);
        QVERIFY(!account.groups.empty());
    }

    void rootTakesTheOwnerOfTheFolder()
    {
        if (geteuid() != 0)
            QSKIP("needs root");
        constexpr uid_t nobody = 65534;
        QCOMPARE(ServerAccount::forOwner(nobody).uid, nobody);
        const auto error = failureOf([] { ServerAccount::forOwner(54321); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::AccountMissing);
    }

    void filesBelongToTheIdentityAndRightsAreTheirs()
    {
        if (geteuid() != 0)
            QSKIP("needs root");
        const Scratch scratch;
        const ServerAccount account = ServerAccount::forOwner(0);
        QCOMPARE(chmod(QFile::encodeName(scratch.path(u"."_s)).constData(), 0777), 0);
        {
            const FileIdentity identity(account);
            writeFile(scratch.path(u"theirs"_s), "x");
            const QFile secret(u"/etc/shadow"_s);
            QVERIFY(!QFile(u"/etc/shadow"_s).open(QIODevice::ReadOnly));
            {
                const FileIdentity own = FileIdentity::ofProgram();
                writeFile(scratch.path(u"ours"_s), "x");
            }
            writeFile(scratch.path(u"theirs as well"_s), "x");
        }
        QCOMPARE(ownerOf(scratch.path(u"theirs"_s)), account.uid);
        QCOMPARE(ownerOf(scratch.path(u"theirs as well"_s)), account.uid);
        QCOMPARE(ownerOf(scratch.path(u"ours"_s)), uid_t(0));
        QVERIFY(QFile(u"/etc/shadow"_s).open(QIODevice::ReadOnly));
    }
};

QTEST_GUILESS_MAIN(ServerAccountTest)
#include "tst_serveraccount.moc"
