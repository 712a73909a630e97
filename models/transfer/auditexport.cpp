// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/auditexport.h"

#include "core/error.h"
#include "repositories/auditrepository.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace deskhand::transfer {

using namespace domain;
using namespace Qt::StringLiterals;

namespace {

constexpr int entriesAtOnce = 1000;

QString isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QString valueText(const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return {};
    if (value.isString())
        return value.toString();
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

// Spreadsheets run what begins like this, and strangers wrote it.
bool looksLikeFormula(const QString &text)
{
    return !text.isEmpty() && u"=+-@\t\r"_s.contains(text.front());
}

QString cell(const QString &text)
{
    QString safe = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quoted =
        safe.contains(u'"') || safe.contains(u',') || safe.contains(u'\n') || safe.contains(u'\r');
    return quoted ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

QByteArray line(const QStringList &values)
{
    QStringList cells;
    for (const QString &value : values)
        cells.append(cell(value));
    return cells.join(u',').toUtf8() + "\r\n";
}

void write(QIODevice &file, const QByteArray &bytes)
{
    if (file.write(bytes) != bytes.size())
        throw core::EnvironmentError(
            QCoreApplication::translate("AuditExport",
                                        "The file could not be written. The disk may be full."),
            file.errorString());
}

QByteArray asLines(const AuditEntry &entry, AuditFormat format)
{
    if (format == AuditFormat::Csv)
        return auditCsvLines(entry);
    return QJsonDocument(auditEntryJson(entry)).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

QJsonObject auditEntryJson(const AuditEntry &entry)
{
    QJsonObject changes;
    for (const auto &change : entry.changes)
        changes.insert(change.field,
                       QJsonObject{{u"before"_s, change.before}, {u"after"_s, change.after}});
    return {{u"edit_id"_s, entry.editId.toString(QUuid::WithoutBraces)},
            {u"actor"_s, entry.actor},
            {u"reason"_s, textOrNull(entry.reason)},
            {u"at"_s, isoTime(entry.at)},
            {u"table"_s, entry.table},
            {u"record"_s, entry.record},
            {u"ticket"_s, textOrNull(entry.ticket)},
            {u"action"_s, QString(core::toWord(entry.action))},
            {u"changes"_s, changes}};
}

QByteArray auditCsvHeader()
{
    return "id,edit_id,at,actor,reason,ticket,table,record,action,field,before,after\r\n";
}

QByteArray auditCsvLines(const AuditEntry &entry)
{
    const QStringList head{QString::number(entry.id.value()),
                           entry.editId.toString(QUuid::WithoutBraces),
                           isoTime(entry.at),
                           entry.actor,
                           entry.reason,
                           entry.ticket,
                           entry.table,
                           QString::number(entry.record),
                           QString(core::toWord(entry.action))};
    if (entry.changes.isEmpty())
        return line(head + QStringList{{}, {}, {}});
    QByteArray lines;
    for (const FieldChange &change : entry.changes)
        lines += line(head +
                      QStringList{change.field, valueText(change.before), valueText(change.after)});
    return lines;
}

qint64 exportAudit(database::Connection &connection, const AuditFilter &filter, AuditFormat format,
                   QIODevice &file, const AuditExportProgress &progress)
{
    if (format == AuditFormat::Csv)
        write(file, auditCsvHeader());
    qint64 entries = 0;
    AuditPageRequest request{.limit = entriesAtOnce};
    do {
        const AuditPage page = repositories::loadAuditPage(connection, filter, request);
        for (const AuditEntry &entry : page.entries)
            write(file, asLines(entry, format));
        entries += page.entries.size();
        request.before = page.next;
        progress(entries, page.walked);
    } while (request.before);
    return entries;
}

QString auditFilterText(const AuditFilter &filter)
{
    QStringList words;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty())
            words.append(name + u'=' + value);
    };
    add(u"actor"_s, filter.actor);
    add(u"ticket"_s, filter.ticketNumber);
    if (filter.edit)
        add(u"edit"_s, filter.edit->toString(QUuid::WithoutBraces));
    add(u"table"_s, filter.table);
    add(u"field"_s, filter.field);
    if (filter.action)
        add(u"action"_s, core::toWord(*filter.action));
    add(u"text"_s, filter.text);
    if (filter.from.isValid())
        add(u"from"_s, isoTime(filter.from));
    if (filter.to.isValid())
        add(u"to"_s, isoTime(filter.to));
    return words.isEmpty() ? u"everything"_s : words.join(u", "_s);
}

} // namespace deskhand::transfer
