// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/theme.h"

#include <QDialog>
#include <QList>
#include <QString>

class QComboBox;
class QSettings;

namespace deskhand::views {

enum class Density { Comfortable, Compact };

inline constexpr std::array densityWords{
    core::EnumWord<Density>{Density::Comfortable, QLatin1StringView("comfortable")},
    core::EnumWord<Density>{Density::Compact, QLatin1StringView("compact")},
};
constexpr const auto &wordsOf(Density)
{
    return densityWords;
}
static_assert(core::wordsAreInOrder<Density>());

struct LanguageChoice {
    QString code;    // "de"
    QString ownName; // "Deutsch"
};

// Language, colours and density. A choice is applied and kept at once, so that it can be looked
// at; there is nothing to confirm. Keys in the settings: "language" (code, empty: the system's),
// "theme" and "density" (the words above).
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    SettingsDialog(QSettings &settings, const QList<LanguageChoice> &languages, QWidget *parent);

    [[nodiscard]] static Theme theme(const QSettings &settings);
    [[nodiscard]] static Density density(const QSettings &settings);

Q_SIGNALS:
    void languageChosen(const QString &code);
    void themeChosen(deskhand::views::Theme theme);
    void densityChosen(deskhand::views::Density density);

private:
    void build();
    void keepLanguage(int index);
    void keepTheme(int index);
    void keepDensity(int index);

    QSettings &m_settings;
    QList<LanguageChoice> m_languages;
};

} // namespace deskhand::views
