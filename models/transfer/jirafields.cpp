// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jirafields.h"

#include "core/error.h"
#include "transfer/atlassiandocument.h"

#include <QCryptographicHash>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

namespace {

constexpr qsizetype longestIdentifier = 200; // it is the key of an index
constexpr qsizetype longestPersonName = 200;
constexpr qsizetype longestEmail = 254;

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

QByteArrayView firstCharacters(QByteArrayView utf8, qsizetype count)
{
    qsizetype end = 0;
    for (; end < utf8.size(); ++end)
        if (!continuesCharacter(utf8[end]) && count-- == 0)
            break;
    return utf8.first(end);
}

bool isAddress(QByteArrayView email)
{
    const auto isBlank = [](char byte) { return static_cast<unsigned char>(byte) <= ' '; };
    return email.indexOf('@') > 0 && email.count('@') == 1 && !email.endsWith('@') &&
           characters(email) <= longestEmail && std::ranges::none_of(email, isBlank);
}

} // namespace

qsizetype characters(QByteArrayView utf8)
{
    return utf8.size() - std::ranges::count_if(utf8, continuesCharacter);
}

const JiraFields::Json &JiraFields::member(const Json &object, const char *key)
{
    static const Json nothing;
    if (!object.is_object())
        return nothing;
    const auto found = object.find(key);
    return found == object.end() ? nothing : *found;
}

QByteArray JiraFields::text(const Json &value, const QString &what)
{
    if (value.is_null())
        return {};
    if (!value.is_string())
        throw core::InvalidInput(tr("“%1” is not a text.").arg(what));
    QByteArray text = QByteArray::fromStdString(value.get_ref<const std::string &>());
    if (text.contains('\0'))
        throw core::InvalidInput(
            tr("“%1” holds the character U+0000, which cannot be kept.").arg(what));
    return text;
}

QByteArray JiraFields::longText(const Json &value, const QString &what, qsizetype longest)
{
    return bounded(text(value.is_object() ? Json(plainText(value).toStdString()) : value, what),
                   what, longest);
}

QByteArray JiraFields::bounded(QByteArray text, const QString &what, qsizetype longest)
{
    if (characters(text) > longest)
        throw core::InvalidInput(tr("“%1” is longer than %2 characters.").arg(what).arg(longest));
    return text;
}

QByteArray JiraFields::identifier(const Json &value, const QString &what)
{
    const QByteArray id =
        value.is_number_integer() ? QByteArray::fromStdString(value.dump()) : text(value, what);
    return bounded(id, what, longestIdentifier);
}

QByteArray JiraFields::name(const Json &value, const QString &what)
{
    return text(value.is_object() ? member(value, "name") : value, what);
}

std::optional<SourceTime> JiraFields::time(const Json &value, const QString &what)
{
    const QByteArray said = text(value, what);
    if (said.isEmpty())
        return std::nullopt;
    auto time = parseSourceTime(said);
    if (!time)
        throw core::InvalidInput(
            tr("“%1” is no date and time with its offset: %2.")
                .arg(what, QString::fromUtf8(firstCharacters(said, 40).toByteArray())));
    return time;
}

QByteArrayList JiraFields::aliases(const Json &person, const QString &what)
{
    struct Kind {
        const char *key;
        const char *prefix;
    };
    static constexpr std::array lasting{Kind{"accountId", "account:"}, Kind{"key", "key:"},
                                        Kind{"name", "name:"}};
    static constexpr std::array fleeting{Kind{"emailAddress", "email:"},
                                         Kind{"displayName", "display:"}};
    QByteArrayList result;
    const auto add = [&](const Kind &kind) {
        QByteArray said = text(member(person, kind.key), what);
        if (said.isEmpty())
            return;
        if (said.size() > longestIdentifier)
            said = QCryptographicHash::hash(said, QCryptographicHash::Sha256).toHex();
        result.append(QByteArray(kind.prefix) + said);
    };
    std::ranges::for_each(lasting, add);
    for (const Kind &kind : fleeting)
        if (result.isEmpty())
            add(kind);
    return result;
}

QByteArray JiraFields::emailAddress(const Json &person, const QString &what)
{
    QByteArray email = text(member(person, "emailAddress"), what).trimmed();
    return isAddress(email) ? email : QByteArray();
}

std::optional<ImportedPerson> JiraFields::person(const Json &value, const QString &what)
{
    ImportedPerson person{.aliases = aliases(value, what), .email = emailAddress(value, what)};
    if (person.aliases.isEmpty())
        return std::nullopt;
    for (const char *key : {"displayName", "name", "emailAddress", "key", "accountId"})
        if (person.name.isEmpty())
            person.name =
                firstCharacters(text(member(value, key), what).trimmed(), longestPersonName)
                    .toByteArray();
    if (person.name.isEmpty())
        person.name = "?";
    if (const Json &active = member(value, "active"); active.is_boolean())
        person.active = active.get<bool>();
    return person;
}

} // namespace deskhand::transfer
