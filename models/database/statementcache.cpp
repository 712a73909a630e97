// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/statementcache.h"

#include "database/connection.h"
#include "database/placeholders.h"

namespace deskhand::database {

namespace {
constexpr std::size_t capacity = 200;
}

std::unique_ptr<Statement> StatementCache::take(Connection &connection, const QString &sql)
{
    if (!connection.isInTransaction())
        m_retired.clear();
    if (const auto found = m_index.find(sql); found != m_index.end()) {
        auto statement = std::move((*found)->statement);
        m_entries.erase(*found);
        m_index.erase(found);
        return statement;
    }
    auto parsed = parsePlaceholders(sql);
    return std::make_unique<Statement>(Statement{
        QSqlQuery(connection.handle()), std::move(parsed.text), std::move(parsed.names), false});
}

void StatementCache::giveBack(const QString &sql, std::unique_ptr<Statement> statement)
{
    if (m_index.contains(sql)) { // the same statement was run within itself
        retire(std::move(statement));
        return;
    }
    m_entries.push_front({sql, std::move(statement)});
    m_index.insert(sql, m_entries.begin());
    if (m_entries.size() <= capacity)
        return;
    m_index.remove(m_entries.back().sql);
    retire(std::move(m_entries.back().statement));
    m_entries.pop_back();
}

void StatementCache::retire(std::unique_ptr<Statement> statement)
{
    m_retired.push_back(std::move(statement));
}

} // namespace deskhand::database
