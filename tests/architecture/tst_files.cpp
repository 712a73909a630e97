// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/filerules.h"

#include <QFile>
#include <QTest>
#include <functional>

using namespace Qt::StringLiterals;
using namespace deskhand::sourcechecks;

class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySourceNamesItsLicence();
    void noSourceIsTooLong();
    void noExcuseOutlivesItsFile();
    void everyQueryFileIsUsedAndEveryUsedOneExists();
    void nothingIsLeftUndone();
    void namesAreLowerCase();
    void catchesAMissingLicence();
    void catchesALongFile();
    void catchesQueriesAstray();
    void catchesWorkLeftUndone_data();
    void catchesWorkLeftUndone();
    void catchesAName();
};

namespace {

const QStringList everything{u"app"_s,   u"models"_s,       u"views"_s, u"resources"_s,
                             u"tests"_s, u"translations"_s, u".ci"_s};
const QStringList program{u"app"_s, u"models"_s, u"views"_s};
const QStringList cpp{u"*.h"_s, u"*.cpp"_s};
const QStringList sources{u"*.h"_s,     u"*.cpp"_s, u"*.sql"_s, u"CMakeLists.txt"_s,
                          u"*.cmake"_s, u"*.sh"_s,  u"*.qss"_s, u"run"_s};

QList<Source> readAll(const QStringList &folders, const QStringList &patterns)
{
    QList<Source> read;
    for (const QString &file : filesBelow(folders, patterns))
        read.append({file, textOf(file)});
    return read;
}

QStringList queryNames()
{
    const auto folder = u"resources/sql/queries"_s;
    QStringList names;
    for (const QString &file : filesBelow({folder}, {u"*.sql"_s}))
        names.append(file.sliced(folder.size() + 1).chopped(4));
    return names;
}

QList<Finding> checkEach(const QList<Source> &files,
                         const std::function<QList<Finding>(const Source &)> &check)
{
    QList<Finding> findings;
    for (const Source &source : files)
        findings += check(source);
    return findings;
}

} // namespace

void FilesTest::everySourceNamesItsLicence()
{
    const auto findings = checkEach(readAll(everything, sources), checkLicence);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void FilesTest::noSourceIsTooLong()
{
    const auto findings = checkEach(readAll(program, cpp), checkLength);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void FilesTest::noExcuseOutlivesItsFile()
{
    for (const QString &file : filesAllowedToBeLong())
        QVERIFY2(QFile::exists(sourceRoot() + u'/' + file), qPrintable(file));
}

void FilesTest::everyQueryFileIsUsedAndEveryUsedOneExists()
{
    const auto findings = checkQueries(queryNames(), readAll(program, cpp));
    QVERIFY2(findings.isEmpty(), report(findings));
}

void FilesTest::nothingIsLeftUndone()
{
    const auto findings =
        checkEach(readAll(everything, sources + QStringList{u"*.md"_s}), checkNothingLeftUndone);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void FilesTest::namesAreLowerCase()
{
    const auto findings = checkEach(readAll(program, cpp), checkName);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void FilesTest::catchesAMissingLicence()
{
    QVERIFY(
        checkLicence({u"a.h"_s, u"// SPDX-License-Identifier: GPL-3.0-or-later\n"_s}).isEmpty());
    QVERIFY(checkLicence({u"a.sh"_s, u"#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n"_s})
                .isEmpty());
    QCOMPARE(checkLicence({u"a.h"_s, u"#pragma once\n"_s}).size(), 1);
    QCOMPARE(checkLicence({u"a.h"_s, u"// SPDX-License-Identifier: MIT\n"_s}).size(), 1);
}

void FilesTest::catchesALongFile()
{
    QVERIFY(checkLength({u"models/core/a.cpp"_s, u"x\n"_s.repeated(400)}).isEmpty());
    QCOMPARE(checkLength({u"models/core/a.cpp"_s, u"x\n"_s.repeated(401)}).size(), 1);
}

void FilesTest::catchesQueriesAstray()
{
    const Source user{u"a.cpp"_s, u"run(sqlFile(u\"tickets/page\"_s));"_s};
    QVERIFY(checkQueries({u"tickets/page"_s}, {user}).isEmpty());
    const auto unused = checkQueries({u"tickets/page"_s, u"tickets/old"_s}, {user});
    QCOMPARE(unused.size(), 1);
    QVERIFY(unused[0].file.endsWith(u"tickets/old.sql"_s));
    const auto missing = checkQueries({}, {user});
    QCOMPARE(missing.size(), 1);
    QCOMPARE(missing[0].file, user.file);
}

void FilesTest::catchesWorkLeftUndone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("allowed");
    // In two halves, so that this very file passes.
    QTest::newRow("to do") << u"// TO"_s
                              u"DO: later"_s
                           << false;
    QTest::newRow("to fix") << u"// FIX"_s
                               u"ME"_s
                            << false;
    QTest::newRow("promise") << u"label(u\"Coming "_s
                                u"soon\"_s)"_s
                             << false;
    QTest::newRow("stub") << u"throw Error(u\"Not "_s
                             u"implemented\"_s)"_s
                          << false;
    QTest::newRow("filler") << u"Lorem "_s
                               u"ipsum"_s
                            << false;
    QTest::newRow("template of a name") << u"mkdtemp(\"/x/XXXXXX\")"_s << true;
    QTest::newRow("part of a word") << u"todos, hackers, unfixmeable"_s << true;
}

void FilesTest::catchesWorkLeftUndone()
{
    QFETCH(QString, text);
    QFETCH(bool, allowed);
    QCOMPARE(checkNothingLeftUndone({u"a.cpp"_s, text}).isEmpty(), allowed);
}

void FilesTest::catchesAName()
{
    QVERIFY(checkName({u"views/queue/queueview.h"_s, {}}).isEmpty());
    QCOMPARE(checkName({u"views/queue/QueueView.h"_s, {}}).size(), 1);
    QCOMPARE(checkName({u"views/queue/queue_view.h"_s, {}}).size(), 1);
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
