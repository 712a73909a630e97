// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/links.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr qsizetype longestLink = 2000;

// Cuts what belongs to the sentence, not to the address: "(see https://example.org/a_(b))."
QStringView withoutSentenceEnd(QStringView link)
{
    while (!link.isEmpty()) {
        const QChar last = link.last();
        const bool closes = last == u')' && link.count(u'(') < link.count(u')');
        if (!closes && !QStringView(u".,;:!?'\"»”’]}>").contains(last))
            break;
        link.chop(1);
    }
    return link;
}

} // namespace

QList<FoundLink> findLinks(QStringView text)
{
    static const QRegularExpression start(uR"((?<![\w])(?:https?://|mailto:)[^\s<>"“”«»]+)"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    QList<FoundLink> links;
    auto matches = start.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QStringView link = withoutSentenceEnd(match.capturedView());
        const QUrl url(link.toString(), QUrl::StrictMode);
        if (link.size() <= longestLink && mayBeOpened(url))
            links.append({match.capturedStart(), link.size(), url});
    }
    return links;
}

bool mayBeOpened(const QUrl &url)
{
    const QString scheme = url.scheme();
    const bool known = scheme == u"http" || scheme == u"https" || scheme == u"mailto";
    return known && url.isValid() && !realDestination(url).isEmpty();
}

QString realDestination(const QUrl &url)
{
    if (url.scheme() == u"mailto")
        return url.path(QUrl::FullyEncoded);
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : u"%1:%2"_s.arg(host).arg(url.port());
}

} // namespace deskhand::views
