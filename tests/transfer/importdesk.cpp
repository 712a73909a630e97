// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/transfer/importdesk.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace deskhand::testing {

using namespace Qt::StringLiterals;
using transfer::ImportMode;
using transfer::ImportSummary;

QString ImportDesk::file(const QByteArray &content)
{
    QFile file(m_folder.filePath(u"issues%1.json"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no file to import");
    return file.fileName();
}

ImportSummary ImportDesk::import(const QByteArray &content, ImportMode mode)
{
    return importFile(file(content), mode);
}

ImportSummary ImportDesk::importFile(const QString &path, ImportMode mode)
{
    return transfer::importJira(connection(),
                                {.path = path, .mode = mode, .rejectsPath = rejectsPath()});
}

QString ImportDesk::rejectsPath() const
{
    return m_folder.filePath(u"rejects.jsonl"_s);
}

QStringList ImportDesk::rejects() const
{
    QFile file(rejectsPath());
    QStringList result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    while (!file.atEnd()) {
        const QJsonObject entry = QJsonDocument::fromJson(file.readLine()).object();
        result.append(QString::number(entry.value(u"line").toInt()) + u": "_s +
                      entry.value(u"reason").toString());
    }
    return result;
}

QString ImportDesk::content()
{
    QString result;
    for (const auto *table :
         {"desk.users", "desk.tickets", "desk.comments", "desk.tags", "desk.ticket_tags",
          "desk.external_records", "audit.edits", "audit.audit_logs"})
        result += text(u"SELECT md5(string_agg(t::text, '\n' ORDER BY t::text)) FROM %1 t"_s.arg(
            QLatin1StringView(table)));
    return result;
}

QString ImportDesk::ticketText(const QString &number, const QString &columns)
{
    return text(u"SELECT concat_ws(' | ', %1) FROM desk.tickets t WHERE number = '%2'"_s.arg(
        columns, number));
}

QByteArray issue(const QByteArray &key, const QByteArray &fields)
{
    return R"({"key":")" + key + R"(","fields":{"summary":"Title of )" + key + '"' +
           (fields.isEmpty() ? QByteArray() : ',' + fields) + "}}\n";
}

QString told(const transfer::ImportCounts &counts)
{
    return u"%1 created, %2 updated, %3 unchanged, %4 rejected"_s.arg(counts.created)
        .arg(counts.updated)
        .arg(counts.unchanged)
        .arg(counts.rejected);
}

} // namespace deskhand::testing
