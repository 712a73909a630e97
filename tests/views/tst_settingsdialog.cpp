// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QPalette>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using deskhand::views::Density;
using deskhand::views::SettingsDialog;
using deskhand::views::Theme;

class TestSettingsDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void language();
    void theme();
    void density();
    void showsWhatIsKept();
    void nonsenseInTheFileIsTheDefault();
    void escapeLeaves();
    void themeColours();

private:
    void open();
    [[nodiscard]] QComboBox *box(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void TestSettingsDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    open();
}

void TestSettingsDialog::cleanup()
{
    m_dialog.reset();
    m_settings.reset();
    m_folder.reset();
}

void TestSettingsDialog::open()
{
    m_dialog = std::make_unique<SettingsDialog>(
        *m_settings,
        QList<deskhand::views::LanguageChoice>{{.code = u"en"_s, .ownName = u"English"_s},
                                               {.code = u"de"_s, .ownName = u"Deutsch"_s}},
        nullptr);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QComboBox *TestSettingsDialog::box(const QString &name) const
{
    for (auto *box : m_dialog->findChildren<QComboBox *>())
        if (box->accessibleName() == name)
            return box;
    qFatal("no such setting");
}

void TestSettingsDialog::language()
{
    QSignalSpy chosen(m_dialog.get(), &SettingsDialog::languageChosen);
    QCOMPARE(box(u"Language"_s)->count(), 3);
    QCOMPARE(box(u"Language"_s)->currentIndex(), 0);
    QTest::keyClicks(box(u"Language"_s), u"deu"_s);
    QCOMPARE(box(u"Language"_s)->currentText(), u"Deutsch"_s);
    QCOMPARE(chosen.value(chosen.size() - 1).value(0).toString(), u"de"_s);
    QCOMPARE(m_settings->value(u"language"_s).toString(), u"de"_s);
    QTest::keyClick(box(u"Language"_s), Qt::Key_Home);
    QCOMPARE(m_settings->value(u"language"_s).toString(), QString()); // the system's
    QCOMPARE(chosen.value(chosen.size() - 1).value(0).toString(), QString());
}

void TestSettingsDialog::theme()
{
    QSignalSpy chosen(m_dialog.get(), &SettingsDialog::themeChosen);
    QCOMPARE(SettingsDialog::theme(*m_settings), Theme::System);
    QTest::keyClick(box(u"Colours"_s), Qt::Key_End);
    QCOMPARE(SettingsDialog::theme(*m_settings), Theme::Dark);
    QCOMPARE(m_settings->value(u"theme"_s).toString(), u"dark"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Theme>(), Theme::Dark);
    QTest::keyClick(box(u"Colours"_s), Qt::Key_Up);
    QCOMPARE(SettingsDialog::theme(*m_settings), Theme::Light);
}

void TestSettingsDialog::density()
{
    QSignalSpy chosen(m_dialog.get(), &SettingsDialog::densityChosen);
    QCOMPARE(SettingsDialog::density(*m_settings), Density::Comfortable);
    QTest::keyClick(box(u"Rows"_s), Qt::Key_Down);
    QCOMPARE(SettingsDialog::density(*m_settings), Density::Compact);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<Density>(), Density::Compact);
}

void TestSettingsDialog::showsWhatIsKept()
{
    m_settings->setValue(u"language"_s, u"de"_s);
    m_settings->setValue(u"theme"_s, u"dark"_s);
    m_settings->setValue(u"density"_s, u"compact"_s);
    open();
    QCOMPARE(box(u"Language"_s)->currentText(), u"Deutsch"_s);
    QCOMPARE(box(u"Colours"_s)->currentText(), u"Dark"_s);
    QCOMPARE(box(u"Rows"_s)->currentText(), u"Compact"_s);
}

void TestSettingsDialog::nonsenseInTheFileIsTheDefault()
{
    m_settings->setValue(u"language"_s, u"xx"_s);
    m_settings->setValue(u"theme"_s, u"plaid"_s);
    m_settings->setValue(u"density"_s, 17);
    open();
    QCOMPARE(box(u"Language"_s)->currentIndex(), 0);
    QCOMPARE(SettingsDialog::theme(*m_settings), Theme::System);
    QCOMPARE(SettingsDialog::density(*m_settings), Density::Comfortable);
}

void TestSettingsDialog::escapeLeaves()
{
    QTest::keyClick(box(u"Rows"_s), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestSettingsDialog::themeColours()
{
    const auto isDark = [] {
        return QApplication::palette().color(QPalette::Window).lightness() <
               QApplication::palette().color(QPalette::WindowText).lightness();
    };
    const bool system = isDark();
    deskhand::views::applyTheme(Theme::Dark);
    QVERIFY(isDark());
    deskhand::views::applyTheme(Theme::Light);
    QVERIFY(!isDark());
    deskhand::views::applyTheme(Theme::System);
    QCOMPARE(isDark(), system);
}

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
