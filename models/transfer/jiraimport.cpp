// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/jiraimport.h"

#include "core/error.h"
#include "core/logging.h"
#include "database/query.h"
#include "transfer/importsession.h"
#include "transfer/inputstream.h"
#include "transfer/jiraissue.h"
#include "transfer/jiramapping.h"
#include "transfer/jsonrecords.h"
#include "transfer/rejectsfile.h"
#include "transfer/ticketimporter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

namespace {

// One run, from the file to the summary.
class JiraImport {
    Q_DECLARE_TR_FUNCTIONS(JiraImport)

public:
    JiraImport(database::Connection &connection, const ImportOptions &options);
    ImportSummary run();

private:
    void openRejects();
    void take(const JsonRecord &record);
    void takeIssue(const JsonRecord &record);
    void refuse(qint64 line, const QString &reason, const QByteArray &record);
    void refuseRecord(const JsonRecord &record, const QString &reason);
    void countWords(const ImportedTicket &ticket);
    void writeBatch();
    void sumUp();
    void judge();
    void gatherStatistics();
    [[nodiscard]] ImportCounts tickets() const;
    [[nodiscard]] QString fileName() const;

    database::Connection &m_connection;
    const ImportOptions &m_options;
    const JiraMapping m_mapping;
    InputStream m_stream;
    JsonRecordReader m_reader;
    std::optional<RejectsFile> m_rejects;
    ImportSession m_session;
    TicketImporter m_importer;
    QMap<std::pair<MappedWord::Field, QString>, MappedWord> m_words;
    ImportSummary m_summary;
    qint64 m_refused = 0; // before they came to the importer
    qint64 m_records = 0;
    qint64 m_lastLine = 0;
    bool m_cancelled = false;
};

QString nameOf(const ImportOptions &options)
{
    return options.path == "-"_L1 ? options.path : QFileInfo(options.path).fileName();
}

JiraImport::JiraImport(database::Connection &connection, const ImportOptions &options)
    : m_connection(connection),
      m_options(options),
      m_mapping(options.mapPath.isEmpty() ? JiraMapping() : JiraMapping::fromFile(options.mapPath)),
      m_stream(options.path, options.stop),
      m_reader([this] { return m_stream.read(); }),
      m_session(connection, options.mode),
      m_importer(connection, u"import jira "_s + nameOf(options),
                 [this](qint64 line, const QString &reason, const QByteArray &record) {
                     refuse(line, reason, record);
                 })
{
    openRejects();
}

void JiraImport::openRejects()
{
    if (m_options.rejectsPath.isEmpty())
        return;
    const QString input = QFileInfo(m_options.path).canonicalFilePath();
    if (!input.isEmpty() && input == QFileInfo(m_options.rejectsPath).canonicalFilePath())
        throw core::InvalidInput(tr("“%1” is read, so the refused records cannot be written to it.")
                                     .arg(m_options.rejectsPath));
    m_rejects.emplace(m_options.rejectsPath);
}

QString JiraImport::fileName() const
{
    return m_options.path == "-"_L1 ? tr("the standard input") : nameOf(m_options);
}

ImportSummary JiraImport::run()
{
    while (const auto record = m_reader.next()) {
        take(*record);
        if (m_importer.isFull())
            writeBatch();
        if (m_cancelled)
            break;
    }
    if (!m_cancelled)
        writeBatch();
    if (m_rejects)
        m_rejects->finish();
    sumUp();
    judge();
    gatherStatistics();
    return std::move(m_summary);
}

void JiraImport::writeBatch()
{
    m_cancelled = m_options.cancelled && m_options.cancelled();
    if (m_cancelled)
        return;
    m_importer.flush();
    if (m_options.progress)
        m_options.progress({m_stream.bytesRead(), m_stream.bytesTotal(), tickets()});
}

// Without it the next searches are planned for empty tables, until autovacuum comes by.
// What was imported stays imported, should this fail.
void JiraImport::gatherStatistics()
try {
    const bool needed =
        m_options.mode == ImportMode::Apply &&
        database::Query(m_connection, database::sqlFile(u"transfer/needs_analyze"_s))
            .bind(u":changed"_s, m_summary.tickets.created + m_summary.tickets.updated)
            .one([](const database::Row &row) { return row.boolean(0); });
    if (needed)
        m_connection.execute(database::sqlFile(u"transfer/analyze"_s));
} catch (const core::Error &error) {
    qCWarning(core::lcTransfer) << "no statistics after the import:" << error.detail();
}

ImportCounts JiraImport::tickets() const
{
    ImportCounts counts = m_importer.tickets();
    counts.rejected += m_refused;
    return counts;
}

void JiraImport::take(const JsonRecord &record)
{
    ++m_records;
    m_lastLine = record.line;
    switch (record.fault) {
    case JsonRecord::Fault::None:
    case JsonRecord::Fault::NotJson: // the parser says where
        takeIssue(record);
        break;
    case JsonRecord::Fault::NotAnObject:
        refuseRecord(record, tr("This is no Jira issue: it is not a JSON object."));
        break;
    case JsonRecord::Fault::TooLong:
        refuseRecord(
            record,
            tr("The record is longer than %1 MiB.").arg(JsonRecordReader::longest / (1024 * 1024)));
        break;
    case JsonRecord::Fault::CutOff:
        refuseRecord(record, tr("The file ends within this record."));
        break;
    }
}

void JiraImport::takeIssue(const JsonRecord &record)
{
    try {
        ImportedTicket ticket = parseJiraIssue(record.text, m_mapping);
        if (record.fault != JsonRecord::Fault::None)
            throw core::InvalidInput(tr("This is not JSON, or nested too deep."));
        countWords(ticket);
        m_summary.omissions.attachments += ticket.omissions.attachments;
        m_summary.omissions.missingComments += ticket.omissions.missingComments;
        m_summary.omissions.tags += ticket.omissions.tags;
        m_importer.add(std::move(ticket), record.line, record.text);
    } catch (const core::InvalidInput &refusal) {
        refuseRecord(record, refusal.explanation());
    }
}

void JiraImport::refuseRecord(const JsonRecord &record, const QString &reason)
{
    ++m_refused;
    refuse(record.line, reason, record.text);
}

void JiraImport::refuse(qint64 line, const QString &reason, const QByteArray &record)
{
    if (m_rejects)
        m_rejects->add(line, reason, record);
    if (m_summary.rejections.size() < ImportSummary::rejectionsKept)
        m_summary.rejections.append({line, reason});
}

void JiraImport::countWords(const ImportedTicket &ticket)
{
    using Field = MappedWord::Field;
    const auto count = [&](Field field, const QString &source, QLatin1StringView word) {
        MappedWord &entry = m_words[{field, source}];
        entry = {field, source, QString(word), entry.tickets + 1};
    };
    count(Field::Status, ticket.sourceStatus, domain::toWord(ticket.status));
    count(Field::Priority, ticket.sourcePriority, domain::toWord(ticket.priority));
}

void JiraImport::sumUp()
{
    m_summary.tickets = tickets();
    m_summary.comments = m_importer.comments();
    m_summary.people = m_importer.people();
    m_summary.mapping = m_words.values();
    std::ranges::stable_sort(m_summary.mapping, [](const MappedWord &a, const MappedWord &b) {
        return std::pair(a.field, -a.tickets) < std::pair(b.field, -b.tickets);
    });
    std::ranges::stable_sort(m_summary.rejections, {}, &Rejection::line);
}

void JiraImport::judge()
{
    using Outcome = ImportSummary::Outcome;
    const ImportCounts &counts = m_summary.tickets;
    const bool isDryRun = m_options.mode == ImportMode::DryRun;
    const auto fail = [&](Outcome outcome, const QString &explanation) {
        m_summary.outcome = outcome;
        m_summary.explanation = explanation;
    };
    if (m_cancelled)
        fail(Outcome::Cancelled, tr("The import was stopped before the end of %1; run it again to "
                                    "complete it.")
                                     .arg(fileName()));
    else if (m_reader.endsEarly() || m_stream.isCutOff())
        fail(Outcome::EndsEarly,
             (isDryRun ? tr("%1 is cut off or damaged behind line %2; what stands before that "
                            "would be imported.")
                       : tr("%1 is cut off or damaged behind line %2; what stands before that was "
                            "imported."))
                 .arg(fileName())
                 .arg(m_lastLine));
    else if (m_records == 0)
        fail(Outcome::NothingFound, tr("No issues found in %1.").arg(fileName()));
    else if (counts.rejected > 0 && counts.created + counts.updated + counts.unchanged == 0)
        fail(Outcome::NothingAccepted,
             tr("Nothing in %1 could be imported. Line %2: %3")
                 .arg(fileName(), QString::number(m_summary.rejections.constFirst().line),
                      m_summary.rejections.constFirst().reason));
}

} // namespace

ImportSummary importJira(database::Connection &connection, const ImportOptions &options)
{
    return JiraImport(connection, options).run();
}

} // namespace deskhand::transfer
