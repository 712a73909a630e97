// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace deskhand::sourcechecks;

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsSound_data() { catalogues(); }
    void everyEntryIsSound();
    void everyTextHasAnEntry_data() { catalogues(); }
    void everyTextHasAnEntry();
    void everyContextIsUsedAtRunTime();
    void takesOverANewText();
    void catchesAnUnsoundEntry_data();
    void catchesAnUnsoundEntry();
    void acceptsASoundEntry_data();
    void acceptsASoundEntry();
    void catchesAnIncompleteCatalogue();

private:
    static void catalogues();
};

namespace {

QString catalogueFile(const QString &language)
{
    return u"translations/deskhand_%1.ts"_s.arg(language);
}

// What lupdate finds in the given folders or files now, in a catalogue of its own.
Catalogue extract(const QString &language, const QStringList &sources)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"fresh_%1.ts"_s.arg(language));
    QStringList arguments{u"-silent"_s, u"-I"_s, u"."_s, u"-I"_s, u"models"_s};
    if (language == u"en"_s) // English has its plural forms only
        arguments.append(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceRoot());
    lupdate.start(QStringLiteral(DESKHAND_LUPDATE),
                  arguments + sources + QStringList{u"-ts"_s, file});
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        qFatal("lupdate: %s", lupdate.readAllStandardError().constData());
    QFile fresh(file);
    if (!fresh.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file), qPrintable(fresh.errorString()));
    return parseCatalogue(fresh.readAll());
}

Catalogue committed(const QString &language)
{
    return parseCatalogue(textOf(catalogueFile(language)).toUtf8());
}

CatalogueEntry entry(const QString &source, const QStringList &forms)
{
    return {.context = u"View"_s,
            .source = source,
            .forms = forms,
            .counted = source.contains(u"%n"_s)};
}

} // namespace

void TranslationsTest::catalogues()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("ar") << u"ar"_s;
    QTest::newRow("de") << u"de"_s;
    QTest::newRow("en") << u"en"_s;
}

void TranslationsTest::everyEntryIsSound()
{
    QFETCH(QString, language);
    const Catalogue catalogue = committed(language);
    QCOMPARE(catalogue.language, language);
    QList<Finding> findings;
    for (const CatalogueEntry &entry : catalogue.entries)
        findings += checkEntry(catalogueFile(language), language, entry);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void TranslationsTest::everyTextHasAnEntry()
{
    QFETCH(QString, language);
    const Catalogue fresh = extract(language, {u"app"_s, u"models"_s, u"views"_s});
    const auto findings = checkCompleteness(catalogueFile(language), committed(language), fresh);
    QVERIFY2(findings.isEmpty(), report(findings));
}

// lupdate can lose its way and file a text under the name of some namespace or helper, where the
// program never looks for it.
void TranslationsTest::everyContextIsUsedAtRunTime()
{
    QString all;
    for (const QString &file :
         filesBelow({u"app"_s, u"views"_s, u"models"_s}, {u"*.h"_s, u"*.cpp"_s}))
        all += textOf(file);
    QList<Finding> findings;
    for (const CatalogueEntry &entry :
         extract(u"de"_s, {u"app"_s, u"models"_s, u"views"_s}).entries) {
        const QString &context = entry.context;
        const bool isUsed = context.contains(u"::"_s) // a QObject in its namespace
                                ? all.contains(u"class %1 "_s.arg(context.section(u"::"_s, -1)))
                                : all.contains(u"Q_DECLARE_TR_FUNCTIONS(%1)"_s.arg(context)) ||
                                      all.contains(u'"' + context + u'"');
        if (!isUsed)
            findings.append({context, entry.line, u"holds \"%1\""_s.arg(entry.source)});
    }
    QVERIFY2(findings.isEmpty(), report(findings));
}

// A text put into the source shows up, under the name its class has at run time.
void TranslationsTest::takesOverANewText()
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"a.cpp"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("namespace deskhand::views { class A : public QObject { Q_OBJECT\n"
                 "void f() { tr(\"Planted\"); tr(\"%n planted\", nullptr, 2); } }; }\n");
    source.close();

    const Catalogue german = extract(u"de"_s, {source.fileName()});
    QCOMPARE(german.entries.size(), 2);
    QCOMPARE(german.entries[0].context, u"deskhand::views::A"_s);
    QCOMPARE(german.entries[0].source, u"Planted"_s);
    QCOMPARE(checkEntry(source.fileName(), u"de"_s, german.entries[0]).size(), 1);
    QCOMPARE(checkCompleteness(source.fileName(), {}, german).size(), 2);
    const Catalogue english = extract(u"en"_s, {source.fileName()});
    QCOMPARE(english.entries.size(), 1);
    QVERIFY(english.entries[0].counted);
}

void TranslationsTest::catchesAnUnsoundEntry_data()
{
    QTest::addColumn<CatalogueEntry>("wrong");
    CatalogueEntry unfinished = entry(u"Open"_s, {u"Offen"_s});
    unfinished.state = u"unfinished"_s;
    CatalogueEntry vanished = unfinished;
    vanished.state = u"vanished"_s;

    QTest::newRow("unfinished") << unfinished;
    QTest::newRow("vanished") << vanished;
    QTest::newRow("empty") << entry(u"Open"_s, {u""_s});
    QTest::newRow("marker lost") << entry(u"%1 of %2"_s, {u"%1 von"_s});
    QTest::newRow("marker changed") << entry(u"Save %1"_s, {u"%2 sichern"_s});
    QTest::newRow("marker invented") << entry(u"Save"_s, {u"%1 sichern"_s});
    QTest::newRow("marker beside a number")
        << entry(u"%n of %1"_s, {u"einer von %1"_s, u"%n von"_s});
    QTest::newRow("one plural form") << entry(u"%n tickets"_s, {u"%n Vorgänge"_s});
    QTest::newRow("empty plural form") << entry(u"%n tickets"_s, {u"%n Vorgang"_s, u""_s});
    QTest::newRow("mnemonic lost") << entry(u"&Open"_s, {u"Öffnen"_s});
    QTest::newRow("mnemonic invented") << entry(u"Open"_s, {u"&Öffnen"_s});
    QTest::newRow("space lost") << entry(u"Open "_s, {u"Offen"_s});
    QTest::newRow("space on the other side") << entry(u"Open "_s, {u" Offen"_s});
}

void TranslationsTest::catchesAnUnsoundEntry()
{
    QFETCH(CatalogueEntry, wrong);
    QCOMPARE(checkEntry(u"a.ts"_s, u"de"_s, wrong).size(), 1);
}

void TranslationsTest::acceptsASoundEntry_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<CatalogueEntry>("right");
    QTest::newRow("plain") << u"de"_s << entry(u"Open"_s, {u"Offen"_s});
    QTest::newRow("markers in another order")
        << u"de"_s << entry(u"%1 of %2"_s, {u"von %2 die %1"_s});
    QTest::newRow("localised marker") << u"de"_s << entry(u"%L1 rows"_s, {u"%L1 Zeilen"_s});
    QTest::newRow("plural") << u"de"_s
                            << entry(u"%n tickets"_s, {u"%n Vorgang"_s, u"%n Vorgänge"_s});
    QTest::newRow("number in words")
        << u"ar"_s
        << entry(u"%n tickets"_s, {u"لا تذاكر"_s, u"تذكرة واحدة"_s, u"تذكرتان"_s, u"%n تذاكر"_s,
                                   u"%n تذكرة"_s, u"%n تذكرة"_s});
    QTest::newRow("mnemonic elsewhere") << u"de"_s << entry(u"&Open"_s, {u"Ö&ffnen"_s});
    QTest::newRow("entity") << u"de"_s << entry(u"Save &amp; close"_s, {u"Sichern, schließen"_s});
    QTest::newRow("surrounding space") << u"de"_s << entry(u" Open\n"_s, {u" Offen\n"_s});
}

void TranslationsTest::acceptsASoundEntry()
{
    QFETCH(QString, language);
    QFETCH(CatalogueEntry, right);
    const auto findings = checkEntry(u"a.ts"_s, language, right);
    QVERIFY2(findings.isEmpty(), report(findings));
}

void TranslationsTest::catchesAnIncompleteCatalogue()
{
    const Catalogue fresh{u"de"_s, {entry(u"Open"_s, {}), entry(u"Close"_s, {})}};
    const Catalogue catalogue{u"de"_s,
                              {entry(u"Open"_s, {u"Offen"_s}), entry(u"Old"_s, {u"Alt"_s})}};
    const auto findings = checkCompleteness(u"a.ts"_s, catalogue, fresh);
    QCOMPARE(findings.size(), 2);
    QVERIFY(findings[0].what.contains(u"Close"_s));
    QVERIFY(findings[1].what.contains(u"Old"_s));
    QVERIFY(checkCompleteness(u"a.ts"_s, fresh, fresh).isEmpty());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
