// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translation.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::app::Language;
using deskhand::app::languages;
using deskhand::app::Translation;

class TranslationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void speaksEnglishArabicAndGerman();
    void turnsTheLayoutAround();
    void turnsTheLayoutBack();
    void translatesQtsOwnTexts();
    void setsTheFormsOfDatesAndNumbers();
    void fallsBackOnAnUnknownLanguage();
    void leavesNothingBehind();
};

void TranslationTest::speaksEnglishArabicAndGerman()
{
    QStringList codes;
    for (const Language &language : languages()) {
        codes.append(language.code);
        QVERIFY(!language.ownName.isEmpty());
    }
    QCOMPARE(codes, (QStringList{u"en"_s, u"ar"_s, u"de"_s}));
    QCOMPARE(languages()[2].ownName, u"Deutsch"_s);
}

void TranslationTest::turnsTheLayoutAround()
{
    Translation translation;
    translation.use(u"ar"_s);
    QCOMPARE(translation.current(), u"ar"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
}

void TranslationTest::turnsTheLayoutBack()
{
    Translation translation;
    translation.use(u"ar"_s);
    translation.use(u"de"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TranslationTest::translatesQtsOwnTexts()
{
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!QFile::exists(folder + u"/qtbase_de.qm"_s))
        QSKIP("package qt6-translations-l10n is not installed");
    Translation translation;
    translation.use(u"de"_s);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
}

void TranslationTest::setsTheFormsOfDatesAndNumbers()
{
    Translation translation;
    translation.use(u"de"_s);
    QCOMPARE(QLocale().toString(1234.5, 'f', 1), u"1.234,5"_s);
}

void TranslationTest::fallsBackOnAnUnknownLanguage()
{
    Translation translation;
    translation.use(u"tlh"_s);
    QCOMPARE(translation.current(), u"en"_s);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TranslationTest::leavesNothingBehind()
{
    {
        Translation translation;
        translation.use(u"ar"_s);
    }
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "C.UTF-8"); // a system that speaks none of the languages
    qunsetenv("LANGUAGE");
    const QGuiApplication application(argc, argv);
    TranslationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_translation.moc"
