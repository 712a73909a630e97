// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/catalogue.h"

#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace deskhand::sourcechecks {

namespace {

// As lrelease counts them.
const QHash<QString, int> pluralForms{{u"ar"_s, 6}, {u"de"_s, 2}, {u"en"_s, 2}};

QStringList markersIn(const QString &text)
{
    static const QRegularExpression marker(u"%L?(\\d{1,2}|n)"_s);
    QStringList markers;
    auto matches = marker.globalMatch(text);
    while (matches.hasNext())
        markers.append(matches.next().captured(1));
    markers.sort();
    return markers;
}

bool hasMnemonic(const QString &text)
{
    static const QRegularExpression mnemonic(u"&(?![A-Za-z]+;|#\\d+;)(?=[^\\s&])"_s);
    return QString(text).remove(u"&&"_s).contains(mnemonic);
}

bool hasSameSpaceAround(const QString &one, const QString &other)
{
    static const QRegularExpression said(u"\\S(.*\\S)?"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    return QString(one).replace(said, u"x"_s) == QString(other).replace(said, u"x"_s);
}

QString wrongWithForm(const CatalogueEntry &entry, const QString &form)
{
    if (form.trimmed().isEmpty())
        return u"is not translated"_s;
    QStringList wanted = markersIn(entry.source);
    QStringList present = markersIn(form);
    if (entry.counted && !present.contains(u"n"_s))
        wanted.removeAll(u"n"_s);
    if (wanted != present)
        return u"has other place markers in \"%1\""_s.arg(form);
    if (hasMnemonic(entry.source) != hasMnemonic(form))
        return u"differs in its mnemonic from \"%1\""_s.arg(form);
    if (!hasSameSpaceAround(entry.source, form))
        return u"begins or ends with other space than \"%1\""_s.arg(form);
    return {};
}

CatalogueEntry parseEntry(QXmlStreamReader &xml, const QString &context)
{
    CatalogueEntry entry{.context = context, .line = int(xml.lineNumber())};
    entry.counted = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"comment") {
            entry.comment = xml.readElementText();
        } else if (xml.name() != u"translation") {
            xml.skipCurrentElement();
        } else {
            entry.state = xml.attributes().value(u"type"_s).toString();
            if (!entry.counted)
                entry.forms.append(xml.readElementText());
            else
                while (xml.readNextStartElement())
                    entry.forms.append(xml.readElementText());
        }
    }
    return entry;
}

} // namespace

QSet<QString> Catalogue::keys() const
{
    QSet<QString> keys;
    for (const CatalogueEntry &entry : entries)
        keys.insert(entry.key());
    return keys;
}

Catalogue parseCatalogue(const QByteArray &text)
{
    QXmlStreamReader xml(text);
    Catalogue catalogue;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"TS")
            catalogue.language = xml.attributes().value(u"language"_s).toString().left(2);
        else if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            catalogue.entries.append(parseEntry(xml, context));
    }
    if (xml.hasError())
        qFatal("line %lld: %s", xml.lineNumber(), qPrintable(xml.errorString()));
    return catalogue;
}

QList<Finding> checkEntry(const QString &file, const QString &language, const CatalogueEntry &entry)
{
    const auto finding = [&](const QString &wrong) {
        return QList<Finding>{{file, entry.line, u"\"%1\" %2"_s.arg(entry.source, wrong)}};
    };
    if (!entry.state.isEmpty())
        return finding(u"is "_s + entry.state);
    const int forms = entry.counted ? pluralForms.value(language) : 1;
    if (entry.forms.size() != forms)
        return finding(u"has %1 of %2 plural forms"_s.arg(entry.forms.size()).arg(forms));
    for (const QString &form : entry.forms) {
        const QString wrong = wrongWithForm(entry, form);
        if (!wrong.isEmpty())
            return finding(wrong);
    }
    return {};
}

QList<Finding> checkCompleteness(const QString &file, const Catalogue &catalogue,
                                 const Catalogue &fresh)
{
    QList<Finding> findings;
    const auto known = catalogue.keys();
    for (const CatalogueEntry &entry : fresh.entries)
        if (!known.contains(entry.key()))
            findings.append({file, 0, u"lacks \"%1\" (%2)"_s.arg(entry.source, entry.context)});
    const auto current = fresh.keys();
    for (const CatalogueEntry &entry : catalogue.entries)
        if (!current.contains(entry.key()))
            findings.append(
                {file, entry.line, u"\"%1\" is in no source any more"_s.arg(entry.source)});
    return findings;
}

} // namespace deskhand::sourcechecks
