// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importedticket.h"

#include <QCoreApplication>
#include <nlohmann/json.hpp>

// The pieces Jira's records are made of. What cannot be kept throws core::InvalidInput with the
// reason, translated; `what` names the piece in it.
namespace deskhand::transfer {

class JiraFields {
    Q_DECLARE_TR_FUNCTIONS(JiraImport)

public:
    using Json = nlohmann::json;

    // The member, or null when there is none or `object` is no object.
    static const Json &member(const Json &object, const char *key);

    // A text without U+0000; null is the empty text, anything else than a text is refused.
    static QByteArray text(const Json &value, const QString &what);
    // A text, or a document in the Atlassian Document Format, of at most `longest` characters.
    static QByteArray longText(const Json &value, const QString &what, qsizetype longest);
    // The text itself, when it has at most that many characters.
    static QByteArray bounded(QByteArray text, const QString &what, qsizetype longest);
    // A text or number that tells records apart; empty when there is none.
    static QByteArray identifier(const Json &value, const QString &what);
    // The "name" of an object, or a bare text.
    static QByteArray name(const Json &value, const QString &what);
    static std::optional<SourceTime> time(const Json &value, const QString &what);
    static std::optional<ImportedPerson> person(const Json &value, const QString &what);

private:
    static QByteArrayList aliases(const Json &person, const QString &what);
    static QByteArray emailAddress(const Json &person, const QString &what);
};

// Unicode code points, as PostgreSQL's char_length counts them.
qsizetype characters(QByteArrayView utf8);

} // namespace deskhand::transfer
