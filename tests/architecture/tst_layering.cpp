// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/layering.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::sourcechecks;

class LayeringTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeFollowsTheArrow();
    void everyLinkedLibraryFollowsTheArrow();
    void catchesAPlantedInclude_data();
    void catchesAPlantedInclude();
    void catchesAPlantedLink_data();
    void catchesAPlantedLink();
    void knowsWhichModuleAHeaderIsFrom();
};

void LayeringTest::everyIncludeFollowsTheArrow()
{
    const QStringList files =
        filesBelow({u"models"_s, u"views"_s, u"app"_s}, {u"*.h"_s, u"*.cpp"_s});
    QVERIFY(files.contains(u"models/core/error.h"_s));
    QList<Finding> findings;
    for (const QString &file : files)
        findings += checkIncludes(file, textOf(file));
    QVERIFY2(findings.isEmpty(), report(findings));
}

void LayeringTest::everyLinkedLibraryFollowsTheArrow()
{
    const QStringList files =
        filesBelow({u"models"_s, u"views"_s, u"app"_s}, {u"CMakeLists.txt"_s});
    QVERIFY(files.contains(u"models/domain/CMakeLists.txt"_s));
    QList<Finding> findings;
    for (const QString &file : files)
        findings += checkLinks(file, textOf(file));
    QVERIFY2(findings.isEmpty(), report(findings));
}

void LayeringTest::catchesAPlantedInclude_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("include");
    QTest::addColumn<bool>("allowed");

    QTest::newRow("own room") << u"models/domain/a.h"_s << u"\"domain/b.h\""_s << true;
    QTest::newRow("downwards") << u"models/domain/a.h"_s << u"\"core/id.h\""_s << true;
    QTest::newRow("upwards") << u"models/core/a.h"_s << u"\"domain/b.h\""_s << false;
    QTest::newRow("sideways") << u"models/database/a.h"_s << u"\"domain/b.h\""_s << false;
    QTest::newRow("items past their interface")
        << u"models/items/a.h"_s << u"\"repositories/b.h\""_s << false;
    QTest::newRow("views past services") << u"views/queue/a.h"_s << u"\"database/b.h\""_s << false;
    QTest::newRow("models to views") << u"models/services/a.h"_s << u"\"views/b.h\""_s << false;
    QTest::newRow("views to app") << u"views/a.h"_s << u"\"app/b.h\""_s << false;
    QTest::newRow("app to all") << u"app/cli/a.h"_s << u"\"transfer/b.h\""_s << true;
    QTest::newRow("neighbour without its room") << u"views/queue/a.h"_s << u"\"b.h\""_s << false;
    QTest::newRow("way round") << u"models/core/a.h"_s << u"\"../views/b.h\""_s << false;
    QTest::newRow("generated") << u"models/core/a.cpp"_s << u"\"a.moc\""_s << true;
    QTest::newRow("standard library") << u"models/core/a.h"_s << u"<queue>"_s << true;
    QTest::newRow("widgets in models") << u"models/items/a.h"_s << u"<QTableView>"_s << false;
    QTest::newRow("widgets by their module")
        << u"models/items/a.h"_s << u"<QtWidgets/QTableView>"_s << false;
    QTest::newRow("widgets in views") << u"views/a.h"_s << u"<QTableView>"_s << true;
    QTest::newRow("sql in database") << u"models/database/a.h"_s << u"<QSqlQuery>"_s << true;
    QTest::newRow("sql in repositories")
        << u"models/repositories/a.h"_s << u"<QSqlQuery>"_s << false;
    QTest::newRow("sql in views") << u"views/a.h"_s << u"<QSqlTableModel>"_s << false;
    QTest::newRow("sql in app") << u"app/a.h"_s << u"<QSqlDatabase>"_s << false;
    QTest::newRow("libpq in services") << u"models/services/a.h"_s << u"<libpq-fe.h>"_s << false;
}

void LayeringTest::catchesAPlantedInclude()
{
    QFETCH(QString, file);
    QFETCH(QString, include);
    QFETCH(bool, allowed);

    const auto findings = checkIncludes(file, u"#pragma once\n\n#include %1\n"_s.arg(include));
    QCOMPARE(findings.isEmpty(), allowed);
    if (!allowed) {
        QCOMPARE(findings.size(), 1);
        QVERIFY(findings[0].toString().startsWith(file + u":3: "_s));
    }
}

void LayeringTest::catchesAPlantedLink_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("library");
    QTest::addColumn<bool>("allowed");

    const auto items = u"models/items/CMakeLists.txt"_s;
    QTest::newRow("room below") << items << u"deskhand_search"_s << true;
    QTest::newRow("room above") << items << u"deskhand_views"_s << false;
    QTest::newRow("room beside") << items << u"deskhand_database"_s << false;
    QTest::newRow("widgets in models") << items << u"Qt6::Widgets"_s << false;
    QTest::newRow("core") << items << u"Qt6::Core"_s << true;
    QTest::newRow("libpq in database")
        << u"models/database/CMakeLists.txt"_s << u"PostgreSQL::PostgreSQL"_s << true;
    QTest::newRow("libpq in items") << items << u"PostgreSQL::PostgreSQL"_s << false;
    QTest::newRow("widgets in views")
        << u"views/queue/CMakeLists.txt"_s << u"Qt6::Widgets"_s << true;
}

void LayeringTest::catchesAPlantedLink()
{
    QFETCH(QString, file);
    QFETCH(QString, library);
    QFETCH(bool, allowed);

    const auto text = u"# comment about Qt6::Widgets\ndeskhand_room(x SOURCES a.cpp LINK %1)\n"_s;
    QCOMPARE(checkLinks(file, text.arg(library)).isEmpty(), allowed);
}

void LayeringTest::knowsWhichModuleAHeaderIsFrom()
{
    QCOMPARE(qtModuleOf(u"QString"_s), u"QtCore"_s);
    QCOMPARE(qtModuleOf(u"qstring.h"_s), u"QtCore"_s);
    QCOMPARE(qtModuleOf(u"QSqlQuery"_s), u"QtSql"_s);
    QCOMPARE(qtModuleOf(u"QtSql/QSqlQuery"_s), u"QtSql"_s);
    QCOMPARE(qtModuleOf(u"QtWidgets"_s), u"QtWidgets"_s);
    QCOMPARE(qtModuleOf(u"queue"_s), QString());
    QCOMPARE(qtModuleOf(u"sys/file.h"_s), QString());
}

QTEST_GUILESS_MAIN(LayeringTest)
#include "tst_layering.moc"
