// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/sealstream.h"

#include "database/query.h"

namespace deskhand::repositories {

using database::Query;
using database::Row;
using domain::Seal;
using domain::SealSource;
using namespace Qt::StringLiterals;

namespace {

constexpr int sealsAtOnce = 2000;

Seal sealFrom(const Row &row)
{
    Seal seal{.n = row.int64(0), .sealedAtMicros = row.int64(1), .snapshot = row.text(2)};
    int column = 3;
    for (const SealSource source : domain::sealSources) {
        seal.part(source) = {.count = row.int64(column), .root = row.bytes(column + 1)};
        column += 2;
    }
    seal.hash = row.bytes(column);
    return seal;
}

} // namespace

SealStream::SealStream(database::Connection &connection, qint64 upTo)
    : m_connection(connection),
      m_upTo(upTo)
{
}

std::optional<Seal> SealStream::next()
{
    if (m_at == m_read.size())
        read();
    if (m_at == m_read.size())
        return std::nullopt;
    return m_read.at(m_at++);
}

void SealStream::read()
{
    m_at = 0;
    m_read = Query(m_connection, database::sqlFile(u"sealing/seals"_s))
                 .bind(u":after"_s, m_last)
                 .bind(u":upto"_s, m_upTo)
                 .bind(u":limit"_s, sealsAtOnce)
                 .all(sealFrom);
    if (!m_read.isEmpty())
        m_last = m_read.constLast().n;
}

} // namespace deskhand::repositories
