// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/query.h"

#include "database/failure.h"
#include "database/statementcache.h"
#include "database/textrules.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSqlError>
#include <QSqlQuery>

namespace deskhand::database {

using core::ErrorKind;
using namespace Qt::StringLiterals;

struct Query::Private {
    Private(Connection &where, QString text) : connection(where), sql(std::move(text)) {}
    void send();
    void bindAll();
    void finish();
    [[noreturn]] void fail();

    Connection &connection;
    const QString sql;
    std::unique_ptr<Statement> statement; // while running
    QHash<QString, QVariant> values;
    RowData row;
};

namespace {

[[noreturn]] void throwInternal(const QString &detail)
{
    throw DatabaseError(ErrorKind::Internal, {}, {}, detail);
}

void requireStorableJson(const QJsonValue &value)
{
    if (value.isString()) {
        requireStorable(value.toString());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const auto &element : array)
            requireStorableJson(QJsonValue(element));
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            requireStorable(it.key());
            requireStorableJson(QJsonValue(it.value()));
        }
    }
}

QString arrayElement(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

} // namespace

void Query::Private::bindAll()
{
    for (const auto &[name, value] : values.asKeyValueRange())
        if (!statement->names.contains(name))
            throwInternal(u"the statement has no placeholder "_s + name);
    for (int i = 0; i < statement->names.size(); ++i) {
        const auto value = values.constFind(statement->names.at(i));
        if (value == values.constEnd())
            throwInternal(u"no value was bound for "_s + statement->names.at(i));
        statement->query.bindValue(i, *value);
    }
}

void Query::Private::send()
{
    QSqlQuery &query = statement->query;
    query.setForwardOnly(true); // rows come one at a time, whatever their number
    if (statement->names.isEmpty()) {
        if (!query.exec(statement->text))
            fail();
        return;
    }
    if (!statement->prepared && !query.prepare(statement->text))
        fail();
    statement->prepared = true;
    bindAll();
    if (!query.exec())
        fail();
}

void Query::Private::finish()
{
    if (!statement)
        return;
    connection.endStatement();
    row = {};
    connection.statements().giveBack(sql, std::move(statement));
}

void Query::Private::fail()
{
    const DatabaseError error = failureOf(connection, statement->query);
    connection.endStatement();
    row = {};
    // Unprepared, or prepared against tables that have changed since: not worth keeping.
    connection.statements().retire(std::move(statement));
    throw error;
}

Query::Query(Connection &connection, const QString &sql)
    : d(std::make_unique<Private>(connection, sql))
{
}

Query::~Query()
{
    d->finish();
}

Query &Query::bind(const QString &name, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::QString:
        return bind(name, value.toString());
    case QMetaType::QDateTime:
        return bind(name, value.toDateTime());
    case QMetaType::QUuid:
        return bind(name, value.toUuid());
    case QMetaType::QStringList:
        return bind(name, value.toStringList());
    case QMetaType::QJsonDocument:
        return bind(name, value.toJsonDocument());
    default:
        d->values.insert(name, value);
        return *this;
    }
}

Query &Query::bind(const QString &name, const QString &value)
{
    requireStorable(value);
    d->values.insert(name, value.isNull() ? u""_s : value);
    return *this;
}

Query &Query::bind(const QString &name, const QDateTime &value)
{
    // As text: the server gives it the placeholder's type.
    d->values.insert(name, value.isValid() ? QVariant(value.toUTC().toString(Qt::ISODateWithMs))
                                           : QVariant());
    return *this;
}

Query &Query::bind(const QString &name, const QUuid &value)
{
    d->values.insert(name,
                     value.isNull() ? QVariant() : QVariant(value.toString(QUuid::WithoutBraces)));
    return *this;
}

Query &Query::bind(const QString &name, qint64 value)
{
    d->values.insert(name, value);
    return *this;
}

Query &Query::bind(const QString &name, int value)
{
    d->values.insert(name, value);
    return *this;
}

Query &Query::bind(const QString &name, double value)
{
    d->values.insert(name, value);
    return *this;
}

Query &Query::bind(const QString &name, bool value)
{
    d->values.insert(name, value);
    return *this;
}

Query &Query::bind(const QString &name, const QByteArray &value)
{
    d->values.insert(name, value.isNull() ? QByteArray("") : value);
    return *this;
}

Query &Query::bind(const QString &name, const QJsonDocument &value)
{
    if (value.isArray())
        requireStorableJson(QJsonValue(value.array()));
    else
        requireStorableJson(QJsonValue(value.object()));
    d->values.insert(name, value.isNull()
                               ? QVariant()
                               : QVariant(QString::fromUtf8(value.toJson(QJsonDocument::Compact))));
    return *this;
}

Query &Query::bind(const QString &name, const QStringList &values)
{
    QStringList elements;
    elements.reserve(values.size());
    for (const QString &value : values) {
        requireStorable(value);
        elements += arrayElement(value);
    }
    d->values.insert(name, QString(u'{' + elements.join(u',') + u'}'));
    return *this;
}

Query &Query::bind(const QString &name, const QList<qint64> &values)
{
    QString text = u"{"_s;
    for (const qint64 value : values)
        text += QString::number(value) + u',';
    if (text.endsWith(u','))
        text.chop(1);
    d->values.insert(name, QString(text + u'}'));
    return *this;
}

qint64 Query::run()
{
    execute();
    while (d->statement->query.next())
        ;
    const qint64 affected =
        QByteArrayView(PQcmdTuples(nativeResult(d->statement->query))).toLongLong();
    next(); // meets what went wrong among the rows
    return affected;
}

void Query::execute()
{
    d->finish();
    d->connection.beginStatement();
    try {
        d->statement = d->connection.statements().take(d->connection, d->sql);
        d->send();
    } catch (...) {
        d->connection.endStatement();
        d->finish();
        throw;
    }
}

bool Query::next()
{
    QSqlQuery &query = d->statement->query;
    if (query.next()) {
        d->row = {nativeResult(query), query.isForwardOnly() ? 0 : query.at()};
        return true;
    }
    if (query.lastError().isValid())
        d->fail();
    const bool more = query.nextResult();
    if (query.lastError().isValid())
        d->fail();
    d->finish();
    if (more)
        throwInternal(u"several statements in one query: "_s + d->sql.left(80));
    return false;
}

const RowData &Query::row() const
{
    return d->row;
}

void Query::throwNoRow()
{
    throwInternal(u"a query that must yield one row yielded none"_s);
}

void Query::throwManyRows()
{
    throwInternal(u"a query that must yield one row yielded several"_s);
}

} // namespace deskhand::database
