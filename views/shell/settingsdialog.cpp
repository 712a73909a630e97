// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/settingsdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QSettings>
#include <QVBoxLayout>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

QComboBox *choice(QWidget *parent, QFormLayout *form, const QString &label,
                  const QStringList &texts, int current)
{
    auto *box = new QComboBox(parent);
    box->addItems(texts);
    box->setCurrentIndex(current);
    box->setAccessibleName(label);
    form->addRow(label, box);
    return box;
}

template <typename Enum>
Enum kept(const QSettings &settings, const QString &key)
{
    return core::fromWord<Enum>(settings.value(key).toString()).value_or(Enum{});
}

} // namespace

SettingsDialog::SettingsDialog(QSettings &settings, const QList<LanguageChoice> &languages,
                               QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_languages(languages)
{
    build();
}

Theme SettingsDialog::theme(const QSettings &settings)
{
    return kept<Theme>(settings, u"theme"_s);
}

Density SettingsDialog::density(const QSettings &settings)
{
    return kept<Density>(settings, u"density"_s);
}

void SettingsDialog::build()
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout;
    QStringList languages{tr("As the system")};
    int language = 0;
    for (const auto &entry : m_languages) {
        languages.append(entry.ownName);
        if (entry.code == m_settings.value(u"language"_s).toString())
            language = static_cast<int>(languages.size()) - 1;
    }
    auto *languageBox = choice(this, form, tr("Language"), languages, language);
    auto *themeBox =
        choice(this, form, tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark")},
               static_cast<int>(theme(m_settings)));
    auto *densityBox = choice(this, form, tr("Rows"), {tr("Comfortable"), tr("Compact")},
                              static_cast<int>(density(m_settings)));
    connect(languageBox, &QComboBox::activated, this, &SettingsDialog::keepLanguage);
    connect(themeBox, &QComboBox::activated, this, &SettingsDialog::keepTheme);
    connect(densityBox, &QComboBox::activated, this, &SettingsDialog::keepDensity);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(360);
}

void SettingsDialog::keepLanguage(int index)
{
    const QString code = index == 0 ? QString() : m_languages.at(index - 1).code;
    m_settings.setValue(u"language"_s, code);
    Q_EMIT languageChosen(code);
}

void SettingsDialog::keepTheme(int index)
{
    const auto theme = static_cast<Theme>(index);
    m_settings.setValue(u"theme"_s, QString(core::toWord(theme)));
    Q_EMIT themeChosen(theme);
}

void SettingsDialog::keepDensity(int index)
{
    const auto density = static_cast<Density>(index);
    m_settings.setValue(u"density"_s, QString(core::toWord(density)));
    Q_EMIT densityChosen(density);
}

} // namespace deskhand::views
