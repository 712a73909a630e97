// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language/translation.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::app {

namespace {

// Qt asks for this word to learn whether a language runs from right to left. Its own catalogues
// answer, but they are a package that may be missing, and the layout must not depend on that.
[[maybe_unused]] constexpr const char *directionWord =
    QT_TRANSLATE_NOOP("QGuiApplication", "QT_LAYOUT_DIRECTION");

bool isSpoken(const QString &code)
{
    const auto spoken = languages();
    return std::ranges::find(spoken, code, &Language::code) != spoken.end();
}

QString systemLanguage()
{
    for (const QString &name : QLocale::system().uiLanguages()) {
        const QString code = name.section(u'-', 0, 0);
        if (isSpoken(code))
            return code;
    }
    return u"en"_s;
}

// The system's own forms where it is set to this language, with its country's customs.
QLocale localeFor(const QString &code)
{
    const QLocale system = QLocale::system();
    const QLocale plain(code);
    return system.language() == plain.language() ? system : plain;
}

} // namespace

QList<Language> languages()
{
    QList<Language> found{{u"en"_s, u"English"_s}};
    const QStringList files =
        QDir(u":/i18n"_s).entryList({u"deskhand_*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != found.first().code)
            found.append({code, QLocale(code).nativeLanguageName()});
    }
    return found;
}

Translation::~Translation()
{
    remove();
}

void Translation::use(const QString &code)
{
    remove();
    m_current = isSpoken(code) ? code : systemLanguage();
    QLocale::setDefault(localeFor(m_current));
    if (m_qts.load(u"qtbase_"_s + m_current, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qts);
    if (m_ours.load(u":/i18n/deskhand_%1.qm"_s.arg(m_current)))
        QCoreApplication::installTranslator(&m_ours);
}

void Translation::remove()
{
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_qts);
}

} // namespace deskhand::app
