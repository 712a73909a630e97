// SPDX-License-Identifier: GPL-3.0-or-later
#include "embedded/postgresbinaries.h"
#include "scratch.h"
#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::embedded;
using namespace deskhand::tests;

namespace {

void makeProgram(const QString &path, const QByteArray &script)
{
    writeFile(path, "#!/bin/sh\n" + script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QString makeServer(const QString &folder, const QByteArray &version)
{
    QDir().mkpath(folder);
    makeProgram(folder + u"/postgres"_s, "echo 'postgres (PostgreSQL) " + version + "'\n");
    makeProgram(folder + u"/initdb"_s, "exit 1\n");
    return folder;
}

} // namespace

class PostgresBinariesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheInstalledServer()
    {
        const auto binaries = newestBinaries(BinaryPlaces::fromEnvironment());
        QVERIFY(binaries.major >= oldestMajor);
        QVERIFY(binaries.version.startsWith(QString::number(binaries.major) + u'.'));
        QVERIFY(QFile::exists(binaries.program(u"initdb"_s)));
    }

    void prefersTheNewest()
    {
        const Scratch scratch;
        for (const char *version : {"15.9", "9.6.24", "17.2 (Debian 17.2-1)", "16.1"}) {
            makeServer(scratch.path(QString::fromLatin1(version).section(u'.', 0, 0) + u"/bin"_s),
                       version);
        }
        const BinaryPlaces places{.versionedFolders = {scratch.path(u"."_s)}};
        QCOMPARE(newestBinaries(places).version, u"17.2"_s);
        QCOMPARE(installedBinaries(places).size(), 4);
        QCOMPARE(binariesForMajor(places, 16, u"x"_s).version, u"16.1"_s);
    }

    void anExplicitFolderIsTheOnlyPlace()
    {
        const Scratch scratch;
        const QString fake = makeServer(scratch.path(u"fake"_s), "16.3");
        qputenv("DESKHAND_POSTGRES_BINDIR", QFile::encodeName(fake));
        const BinaryPlaces places = BinaryPlaces::fromEnvironment();
        qunsetenv("DESKHAND_POSTGRES_BINDIR");
        QCOMPARE(newestBinaries(places).folder, fake);
        QCOMPARE(installedBinaries(places).size(), 1);
    }

    void searchesThePath()
    {
        const Scratch scratch;
        const QString fake = makeServer(scratch.path(u"fake"_s), "18.0");
        QCOMPARE(newestBinaries({.searchPath = {u"/nowhere"_s, fake}}).folder, fake);
    }

    void leavesOutIncompleteAndBrokenOnes()
    {
        const Scratch scratch;
        QFile::remove(makeServer(scratch.path(u"noinitdb"_s), "16.1") + u"/initdb"_s);
        makeProgram(makeServer(scratch.path(u"broken"_s), "16.1") + u"/postgres"_s, "exit 1\n");
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"no version from the server programs"_s));
        const BinaryPlaces places{
            .searchPath = {scratch.path(u"noinitdb"_s), scratch.path(u"broken"_s)}};
        QVERIFY(installedBinaries(places).isEmpty());
    }

    void missingProgramsNameThePackage()
    {
        const auto error = failureOf([] { newestBinaries({}); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::BinariesMissing);
        QVERIFY(error->explanation().contains(u"postgresql-15"_s));
        const auto existing = failureOf([] { binariesForMajor({}, 16, u"/data"_s); });
        QVERIFY(existing);
        QCOMPARE(existing->cause(), EmbeddedCause::BinariesMissing);
        QVERIFY(existing->explanation().contains(u"postgresql-16"_s));
        QVERIFY(existing->explanation().contains(u"/data"_s));
    }

    void onlyOldProgramsAreAsGoodAsNone()
    {
        const Scratch scratch;
        const QString old = makeServer(scratch.path(u"old"_s), "14.9");
        const auto error = failureOf([&] { newestBinaries({.explicitFolder = old}); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::BinariesMissing);
    }

    void aClusterOfAnotherVersionNamesItsPackage_data()
    {
        QTest::addColumn<int>("cluster");
        QTest::newRow("newer") << 18;
        QTest::newRow("older") << 15;
        QTest::newRow("too old") << 13;
    }

    void aClusterOfAnotherVersionNamesItsPackage()
    {
        QFETCH(const int, cluster);
        const Scratch scratch;
        const QString fake = makeServer(scratch.path(u"fake"_s), "16.3");
        const auto error =
            failureOf([&] { binariesForMajor({.explicitFolder = fake}, cluster, u"/data"_s); });
        QVERIFY(error);
        QCOMPARE(error->cause(), EmbeddedCause::WrongVersion);
        QVERIFY(error->explanation().contains(u"postgresql-%1"_s.arg(cluster)));
    }
};

QTEST_GUILESS_MAIN(PostgresBinariesTest)
#include "tst_postgresbinaries.moc"
