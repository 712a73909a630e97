// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QUrl>

// Addresses in text from strangers. Only http, https and mailto are ever followed.
namespace deskhand::views {

struct FoundLink {
    qsizetype position = 0; // in UTF-16 units
    qsizetype length = 0;
    QUrl url;
};

// In order of position, not overlapping. Punctuation at the end of a sentence is no part of one.
QList<FoundLink> findLinks(QStringView text);

bool mayBeOpened(const QUrl &url);

// Where a link really leads: the host as the network sees it (punycode, so that a Cyrillic
// look-alike shows), or the mail address. Empty where there is none.
QString realDestination(const QUrl &url);

} // namespace deskhand::views
