// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/id.h"
#include "core/words.h"
#include "database/connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>
#include <QVariant>
#include <optional>
#include <utility>

namespace deskhand::database {

class Query;

// Where a row's values lie: a PGresult and the index in it. Inside the room only.
struct RowData {
    const void *result = nullptr;
    int index = 0;
};

// The present row of a Query. Columns by position, in the order of the SELECT list.
// A getter without "optional" throws ErrorKind::Internal on NULL, except where stated.
class Row {
public:
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const; // exact, a leading U+FEFF included; NULL: null
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int int32(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] bool boolean(int column) const;
    [[nodiscard]] QDateTime time(int column) const; // UTC, microseconds cut; NULL: invalid
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] QUuid uuid(int column) const; // NULL: null
    [[nodiscard]] QJsonDocument json(int column) const;

    template <typename IdType>
    [[nodiscard]] IdType id(int column) const
    {
        return IdType(int64(column));
    }
    template <typename IdType>
    [[nodiscard]] std::optional<IdType> optionalId(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(IdType(int64(column)));
    }
    template <typename Enum>
    [[nodiscard]] Enum word(int column) const
    {
        const auto value = core::fromWord<Enum>(text(column));
        if (!value)
            throwUnknownWord(column);
        return *value;
    }

private:
    friend class Query; // the only maker of rows
    explicit Row(const Query &query) : m_query(query) {}
    [[noreturn]] void throwUnknownWord(int column) const;
    const Query &m_query;
};

// One statement with bound values. Placeholders are named, `:name`, and may repeat. Rows are
// streamed, not collected: `map` may not run another statement on the same connection.
// With placeholders it must be one that PREPARE takes (SELECT, INSERT, UPDATE, DELETE, MERGE).
//   Query(connection, sql).bind(u":id"_s, id).one([](const Row &row) { ... });
// Every failure is thrown as DatabaseError; nothing is returned on failure.
class Query {
public:
    Query(Connection &connection, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    Query &bind(const QString &name, const QVariant &value);  // invalid QVariant: NULL
    Query &bind(const QString &name, const QString &value);   // null and empty are ''
    Query &bind(const QString &name, const QDateTime &value); // invalid: NULL; else UTC, ms
    Query &bind(const QString &name, const QUuid &value);     // null: NULL
    Query &bind(const QString &name, qint64 value);
    Query &bind(const QString &name, int value);
    Query &bind(const QString &name, double value);
    Query &bind(const QString &name, bool value);
    Query &bind(const QString &name, const char *value) = delete; // would be a bool
    Query &bind(const QString &name, const QByteArray &value);    // bytea
    Query &bind(const QString &name, const QJsonDocument &value);
    // Arrays are bound as PostgreSQL array literals: write CAST(:ids AS bigint[]).
    Query &bind(const QString &name, const QStringList &values);
    Query &bind(const QString &name, const QList<qint64> &values);
    template <typename Tag>
    Query &bind(const QString &name, core::Id<Tag> id)
    {
        return bind(name, id.value());
    }
    template <typename Tag>
    Query &bind(const QString &name, const QList<core::Id<Tag>> &ids)
    {
        QList<qint64> values;
        values.reserve(ids.size());
        for (const auto id : ids)
            values.append(id.value());
        return bind(name, values);
    }
    template <typename Value>
    Query &bind(const QString &name, const std::optional<Value> &value)
    {
        return value ? bind(name, *value) : bind(name, QVariant());
    }
    template <typename Enum>
    requires std::is_enum_v<Enum> Query &bind(const QString &name, Enum value)
    {
        return bind(name, QString(core::toWord(value)));
    }

    qint64 run(); // rows affected

    // Calls `map` for each row in turn.
    template <typename Map>
    void each(Map &&map)
    {
        execute();
        while (next())
            map(Row(*this));
    }
    template <typename Map>
    auto all(Map &&map)
    {
        QList<decltype(map(std::declval<const Row &>()))> result;
        each([&](const Row &row) { result.append(map(row)); });
        return result;
    }
    // Exactly one row, else ErrorKind::Internal.
    template <typename Map>
    auto one(Map &&map)
    {
        auto found = zeroOrOne(std::forward<Map>(map));
        if (!found)
            throwNoRow();
        return *std::move(found);
    }
    template <typename Map>
    auto zeroOrOne(Map &&map)
    {
        std::optional<decltype(map(std::declval<const Row &>()))> result;
        each([&](const Row &row) {
            if (result)
                throwManyRows();
            result.emplace(map(row));
        });
        return result;
    }

private:
    friend class Row;
    void execute();
    bool next(); // false: no more rows, and the statement is over
    [[nodiscard]] const RowData &row() const;
    [[noreturn]] static void throwNoRow();
    [[noreturn]] static void throwManyRows();

    struct Private;
    std::unique_ptr<Private> d;
};

// The text of resources/sql/queries/<name>.sql, e.g. sqlFile(u"tickets/load"_s); cached.
// Throws ErrorKind::Internal for an unknown name.
QString sqlFile(const QString &name);

} // namespace deskhand::database
