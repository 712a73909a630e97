// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/libpqenvironment.h"

#include "database/connection.h"
#include "support/expect.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::database;
using deskhand::testing::TestDatabase;
using deskhand::testing::thrownBy;

// What is meant for psql does not decide where, or whether, the program connects.
class LibpqEnvironmentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { forgetLibpqEnvironment(); }

    void eachOneIsForgotten_data()
    {
        QTest::addColumn<QByteArray>("name");
        // https://www.postgresql.org/docs/15/libpq-envars.html, in its order
        for (const char *name : {"PGHOST",
                                 "PGHOSTADDR",
                                 "PGPORT",
                                 "PGDATABASE",
                                 "PGUSER",
                                 "PGPASSWORD",
                                 "PGPASSFILE",
                                 "PGCHANNELBINDING",
                                 "PGSERVICE",
                                 "PGSERVICEFILE",
                                 "PGOPTIONS",
                                 "PGAPPNAME",
                                 "PGSSLMODE",
                                 "PGREQUIRESSL",
                                 "PGSSLCOMPRESSION",
                                 "PGSSLCERT",
                                 "PGSSLKEY",
                                 "PGSSLROOTCERT",
                                 "PGSSLCRL",
                                 "PGSSLCRLDIR",
                                 "PGSSLSNI",
                                 "PGREQUIREPEER",
                                 "PGSSLMINPROTOCOLVERSION",
                                 "PGSSLMAXPROTOCOLVERSION",
                                 "PGGSSENCMODE",
                                 "PGKRBSRVNAME",
                                 "PGGSSLIB",
                                 "PGCONNECT_TIMEOUT",
                                 "PGCLIENTENCODING",
                                 "PGTARGETSESSIONATTRS",
                                 "PGDATESTYLE",
                                 "PGTZ",
                                 "PGGEQO",
                                 "PGSYSCONFDIR",
                                 "PGLOCALEDIR"})
            QTest::newRow(name) << QByteArray(name);
    }

    void eachOneIsForgotten()
    {
        QFETCH(QByteArray, name);
        qputenv(name.constData(), "nonsense");
        forgetLibpqEnvironment();
        QVERIFY(!qEnvironmentVariableIsSet(name.constData()));
    }

    void otherVariablesStay()
    {
        qputenv("PG_COLOR", "never");
        forgetLibpqEnvironment();
        QCOMPARE(qgetenv("PG_COLOR"), QByteArray("never"));
    }

    void aHostileEnvironmentIsOvercome()
    {
        const TestDatabase database;
        qputenv("PGREQUIREPEER", "nobody-at-all");
        qputenv("PGCHANNELBINDING", "require");
        qputenv("PGGSSENCMODE", "require");
        qputenv("PGSERVICE", "no-such-service");
        qputenv("PGTARGETSESSIONATTRS", "standby");
        QVERIFY(thrownBy([&] { const Connection connection(database.settings()); }));
        forgetLibpqEnvironment();
        QVERIFY(!thrownBy([&] { const Connection connection(database.settings()); }));
    }
};

QTEST_GUILESS_MAIN(LibpqEnvironmentTest)
#include "tst_libpqenvironment.moc"
