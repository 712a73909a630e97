// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/filerules.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskhand::sourcechecks {

namespace {

constexpr int mostLines = 400;

// File -> why it is better long than in two.
const QHash<QString, QString> reasonsToBeLong{};

} // namespace

QList<Finding> checkLicence(const Source &source)
{
    const QStringList lines = source.text.split(u'\n');
    const qsizetype at = lines[0].startsWith(u"#!"_s) ? 1 : 0;
    if (lines.value(at).contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
        return {};
    return {{source.file, int(at) + 1, u"the SPDX line is missing"_s}};
}

QList<Finding> checkLength(const Source &source)
{
    const auto lines = source.text.count(u'\n');
    if (lines <= mostLines || reasonsToBeLong.contains(source.file))
        return {};
    return {{source.file, 0, u"%1 lines, more than %2"_s.arg(lines).arg(mostLines)}};
}

QStringList filesAllowedToBeLong()
{
    return reasonsToBeLong.keys();
}

QList<Finding> checkName(const Source &source)
{
    static const QRegularExpression good(u"^[a-z0-9]+\\.(h|cpp)$"_s);
    if (good.match(source.file.section(u'/', -1)).hasMatch())
        return {};
    return {{source.file, 0, u"file names are lower case, without underscores"_s}};
}

QList<Finding> checkNothingLeftUndone(const Source &source)
{
    // In two halves, so that this very file passes.
    static const QRegularExpression undone(u"\\b(TO"_s
                                           u"DO|FIX"_s
                                           u"ME|XX"_s
                                           u"X|HA"_s
                                           u"CK)\\b|"_s
                                           u"(?i:\\b(coming "_s
                                           u"soon|not (yet )?"_s
                                           u"implemented|lorem "_s
                                           u"ipsum)\\b)"_s);
    QList<Finding> findings;
    int line = 0;
    for (const QString &text : source.text.split(u'\n')) {
        ++line;
        const auto match = undone.match(text);
        if (match.hasMatch())
            findings.append(
                {source.file, line, u"\"%1\": do it now or leave it out"_s.arg(match.captured())});
    }
    return findings;
}

QList<Finding> checkQueries(const QStringList &queryNames, const QList<Source> &sources)
{
    static const QRegularExpression comment(u"//[^\n]*"_s);
    static const QRegularExpression loaded(u"sqlFile\\(\\s*u?\"([^\"]*)\""_s);
    QStringList unused = queryNames;
    QList<Finding> findings;
    for (const Source &source : sources) {
        const QString code = QString(source.text).remove(comment);
        unused.removeIf([&](const QString &name) { return code.contains(u'"' + name + u'"'); });
        auto matches = loaded.globalMatch(code);
        while (matches.hasNext()) {
            const QString name = matches.next().captured(1);
            if (!queryNames.contains(name))
                findings.append({source.file, 0, u"there is no query file %1.sql"_s.arg(name)});
        }
    }
    for (const QString &name : unused)
        findings.append(
            {u"resources/sql/queries/%1.sql"_s.arg(name), 0, u"is not loaded by any code"_s});
    return findings;
}

} // namespace deskhand::sourcechecks
