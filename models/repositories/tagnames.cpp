// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/tagnames.h"

#include "database/query.h"
#include "repositories/auditedwrite.h"

#include <QCryptographicHash>
#include <QHash>
#include <array>

namespace deskhand::repositories {

using database::Query;
using database::Row;
using database::sqlFile;
using domain::TagId;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array palette{
    QLatin1StringView("#b42318"), QLatin1StringView("#b54708"), QLatin1StringView("#854a0e"),
    QLatin1StringView("#3f6212"), QLatin1StringView("#067647"), QLatin1StringView("#0e7090"),
    QLatin1StringView("#175cd3"), QLatin1StringView("#4338ca"), QLatin1StringView("#6941c6"),
    QLatin1StringView("#9f1ab1"), QLatin1StringView("#c11574"), QLatin1StringView("#475467"),
};

using TagsByName = QHash<QString, std::optional<TagId>>;

TagsByName findTags(database::Connection &connection, const QStringList &names)
{
    TagsByName tags;
    Query(connection, sqlFile(u"tags/find"_s)).bind(u":names"_s, names).each([&](const Row &row) {
        tags.insert(row.text(0), row.optionalId<TagId>(1));
    });
    return tags;
}

void createTags(database::Connection &connection, const QStringList &names)
{
    QStringList colours;
    for (const QString &name : names)
        colours.append(colourOfTag(name));
    Query(connection, sqlFile(u"tags/create"_s))
        .bind(u":names"_s, names)
        .bind(u":colours"_s, colours)
        .run();
}

QStringList trimmed(const QStringList &names)
{
    QStringList result;
    for (const QString &name : names)
        result.append(name.trimmed());
    return result;
}

} // namespace

QList<TagId> findOrCreateTags(AuditedWrite &write, const QStringList &names)
{
    const QStringList asked = trimmed(names);
    QStringList distinct = asked;
    distinct.removeDuplicates();
    TagsByName tags = findTags(write.connection(), distinct);
    distinct.removeIf([&](const QString &name) { return tags.value(name).has_value(); });
    if (!distinct.isEmpty()) {
        createTags(write.connection(), distinct);
        tags.insert(findTags(write.connection(), distinct));
    }
    QList<TagId> result;
    result.reserve(asked.size());
    for (const QString &name : asked)
        result.append(tags.value(name).value());
    return result;
}

QString colourOfTag(const QString &name)
{
    // Not qHash(): that one differs from program to program.
    const QByteArray hash =
        QCryptographicHash::hash(name.toCaseFolded().toUtf8(), QCryptographicHash::Sha256);
    return palette[static_cast<std::size_t>(static_cast<unsigned char>(hash.front())) %
                   palette.size()];
}

} // namespace deskhand::repositories
