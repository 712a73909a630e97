// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sealedrows.h"

#include "core/merkletree.h"
#include "database/copyout.h"
#include "database/query.h"

#include <QUuid>
#include <QtEndian>

namespace deskhand::repositories {

using database::Connection;
using database::Query;
using database::Row;
using database::sqlFile;
using domain::SealSource;
using namespace Qt::StringLiterals;

namespace {

QString statementFor(SealSource source)
{
    switch (source) {
    case SealSource::AuditLogs:
        return u"sealing/logs"_s;
    case SealSource::Edits:
        return u"sealing/edits"_s;
    case SealSource::Accesses:
        return u"sealing/accesses"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

void writeCanonically(Connection &connection)
{
    Query(connection, sqlFile(u"sealing/canonical"_s)).each([](const Row &) {});
}

void eachSealedRow(Connection &connection, SealSource source, const QString &after,
                   const QString &upto, const std::function<void(const SealedRow &)> &visit)
{
    Query(connection, sqlFile(u"sealing/range"_s))
        .bind(u":after"_s, after)
        .bind(u":upto"_s, upto)
        .each([](const Row &) {});
    copyOut(connection, sqlFile(statementFor(source)), [&](QByteArrayView line) {
        const qsizetype first = line.indexOf('\t');
        qsizetype second = line.indexOf('\t', first + 1);
        if (second < 0)
            second = line.size();
        visit({.transaction = line.first(first).toULongLong(),
               .id = line.sliced(first + 1, second - first - 1),
               .leaf = core::MerkleTree::leafHash(line)});
    });
}

QByteArray leafKey(QByteArrayView id)
{
    const QUuid uuid = QUuid::fromString(QLatin1StringView(id.data(), id.size()));
    if (!uuid.isNull())
        return uuid.toRfc4122();
    QByteArray key(leafKeyBytes, '\0');
    qToBigEndian(id.toLongLong(), key.data() + leafKeyBytes - sizeof(qint64));
    return key;
}

QString idOfLeafKey(QByteArrayView key)
{
    constexpr qsizetype zeros = leafKeyBytes - qsizetype(sizeof(qint64));
    if (key.first(zeros) == QByteArray(zeros, '\0'))
        return QString::number(qFromBigEndian<qint64>(key.data() + zeros));
    return QUuid::fromRfc4122(key).toString(QUuid::WithoutBraces);
}

} // namespace deskhand::repositories
