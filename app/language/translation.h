// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTranslator>

namespace deskhand::app {

// A language the program speaks.
struct Language {
    QString code;    // "de"
    QString ownName; // "Deutsch"
};

// English, the language of the source, comes first; then by code.
QList<Language> languages();

// The program's texts, Qt's own (the buttons of dialogs), the direction of the layout and the
// form of dates and numbers, all in one language. It can be changed while windows are open:
// they get QEvent::LanguageChange. One object lives beside the application object, in its thread.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    // A code from languages(). Anything else, or none, means the first of the system's
    // languages that the program speaks, and English where it speaks none of them.
    void use(const QString &code);

    // The code now in use.
    [[nodiscard]] QString current() const { return m_current; }

private:
    void remove();

    QTranslator m_ours;
    QTranslator m_qts;
    QString m_current = QStringLiteral("en");
};

} // namespace deskhand::app
