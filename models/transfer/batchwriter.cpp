// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/batchwriter.h"

#include "core/utf8.h"
#include "database/copyin.h"
#include "database/query.h"
#include "domain/derived.h"
#include "repositories/auditedwrite.h"
#include "repositories/tagnames.h"
#include "transfer/knownrecords.h"

using namespace Qt::StringLiterals;

namespace deskhand::transfer {

using database::CopyIn;
using database::Query;
using database::sqlFile;

namespace {

bool isWritten(Verdict verdict)
{
    return verdict == Verdict::New || verdict == Verdict::Changed;
}

// A row of COPY by the types that occur here.
class StagedRows {
public:
    StagedRows(database::Connection &connection, const QString &table)
        : m_copy(connection, u"COPY pg_temp.%1 FROM STDIN"_s.arg(table))
    {
    }

    StagedRows &text(QByteArrayView utf8)
    {
        m_copy.field(utf8);
        return *this;
    }
    StagedRows &textOrNull(QByteArrayView utf8) { return utf8.isEmpty() ? null() : text(utf8); }
    StagedRows &bytes(const QByteArray &bytes) { return text("\\x" + bytes.toHex()); }
    StagedRows &number(qint64 value)
    {
        m_copy.field(value);
        return *this;
    }
    StagedRows &flag(bool value) { return text(value ? "t" : "f"); }
    StagedRows &time(SourceTime time) { return text(toSqlText(time)); }
    template <typename Enum>
    StagedRows &word(Enum value)
    {
        return text(domain::toWord(value).data());
    }
    StagedRows &null()
    {
        m_copy.null();
        return *this;
    }
    void end()
    {
        m_copy.endRow();
        ++m_rows;
    }
    qint64 finish()
    {
        m_copy.finish();
        return m_rows;
    }

private:
    CopyIn m_copy;
    qint64 m_rows = 0;
};

class BatchWriter {
public:
    BatchWriter(repositories::AuditedWrite &write, const BatchPlan &plan,
                const ImportedPeople &people, SourceTime now)
        : m_write(write),
          m_connection(write.connection()),
          m_plan(plan),
          m_people(people),
          m_now(now)
    {
    }

    void writePeople();
    void writeTickets();
    void writeTags();
    void writeComments();
    void writeRecords();

private:
    void run(const QString &name) { Query(m_connection, sqlFile(name)).run(); }
    void stage(StagedRows &rows, const PlannedTicket &planned) const;
    void stage(StagedRows &rows, const PlannedTicket &planned, const PlannedComment &comment) const;
    void person(StagedRows &rows, const QString &source,
                const std::optional<ImportedPerson> &person) const;
    [[nodiscard]] SourceTime created(const ImportedTicket &ticket) const;
    [[nodiscard]] SourceTime updated(const ImportedTicket &ticket) const;

    repositories::AuditedWrite &m_write;
    database::Connection &m_connection;
    const BatchPlan &m_plan;
    const ImportedPeople &m_people;
    SourceTime m_now;
};

SourceTime BatchWriter::created(const ImportedTicket &ticket) const
{
    return ticket.created.value_or(ticket.updated.value_or(m_now));
}

SourceTime BatchWriter::updated(const ImportedTicket &ticket) const
{
    return ticket.updated.value_or(created(ticket));
}

void BatchWriter::person(StagedRows &rows, const QString &source,
                         const std::optional<ImportedPerson> &person) const
{
    if (person)
        rows.number(m_people.idOf(source, *person).value());
    else
        rows.null();
}

void BatchWriter::writePeople()
{
    if (m_plan.people.people.isEmpty())
        return;
    StagedRows rows(m_connection, u"import_people"_s);
    for (const auto &[id, person] : m_plan.people.people.asKeyValueRange()) {
        rows.number(id).flag(person.isNew);
        rows.textOrNull(person.name).textOrNull(person.email);
        if (person.active)
            rows.flag(*person.active);
        else
            rows.null();
        rows.end();
    }
    rows.finish();
    run(u"import/insertpeople"_s);
    run(u"import/updatepeople"_s);
}

// resolved_at stands exactly when the ticket is done; a source that says no date for that had
// its last change then, at the latest.
void BatchWriter::stage(StagedRows &rows, const PlannedTicket &planned) const
{
    const ImportedTicket &ticket = planned.ticket;
    const bool isDone = !domain::isActive(ticket.status);
    const SourceTime resolved = ticket.resolved.value_or(updated(ticket));
    rows.number(planned.id.value()).flag(planned.verdict == Verdict::New);
    rows.text('{' + planned.changedParts.join(',') + '}');
    rows.text(ticket.number).text(ticket.title).text(ticket.description);
    rows.word(ticket.status).word(ticket.priority);
    person(rows, ticket.source, ticket.requester);
    person(rows, ticket.source, ticket.assignee);
    rows.time(created(ticket)).time(updated(ticket));
    rows.time(ticket.statusChanged.value_or(isDone ? resolved : created(ticket)));
    if (isDone)
        rows.time(resolved);
    else
        rows.null();
    rows.end();
}

void BatchWriter::writeTickets()
{
    StagedRows rows(m_connection, u"import_tickets"_s);
    for (const PlannedTicket &planned : m_plan.tickets)
        if (isWritten(planned.verdict))
            stage(rows, planned);
    if (rows.finish() == 0)
        return;
    run(u"import/inserttickets"_s);
    run(u"import/updatetickets"_s);
}

void BatchWriter::writeTags()
{
    QStringList names;
    for (const PlannedTicket &planned : m_plan.tickets)
        if (isWritten(planned.verdict))
            for (const QByteArray &tag : planned.addedTags)
                names.append(core::decodeUtf8(tag).value_or(QString()));
    const auto ids = repositories::findOrCreateTags(m_write, names);
    StagedRows rows(m_connection, u"import_tags"_s);
    qsizetype next = 0;
    for (const PlannedTicket &planned : m_plan.tickets) {
        if (!isWritten(planned.verdict))
            continue;
        // A new ticket had its tags from the beginning, as far as anybody can say.
        const SourceTime at =
            planned.verdict == Verdict::New ? created(planned.ticket) : updated(planned.ticket);
        for (qsizetype i = 0; i < planned.addedTags.size(); ++i) {
            rows.number(planned.id.value()).number(ids.at(next++).value());
            rows.time(at).null().end();
        }
        for (const QByteArray &hash : planned.removedTags)
            rows.number(planned.id.value()).null().null().bytes(hash).end();
    }
    if (rows.finish() == 0)
        return;
    run(u"import/puttags"_s);
    run(u"import/taketags"_s);
}

void BatchWriter::stage(StagedRows &rows, const PlannedTicket &planned,
                        const PlannedComment &comment) const
{
    const ImportedComment &said = comment.comment;
    const SourceTime at = said.created.value_or(updated(planned.ticket));
    rows.number(comment.id).flag(comment.verdict == Verdict::New).number(planned.id.value());
    person(rows, planned.ticket.source, said.author);
    rows.word(said.visibility).text(said.body);
    rows.time(at).time(said.updated.value_or(at)).end();
}

void BatchWriter::writeComments()
{
    StagedRows rows(m_connection, u"import_comments"_s);
    for (const PlannedTicket &planned : m_plan.tickets)
        for (const PlannedComment &comment : planned.comments)
            if (isWritten(comment.verdict))
                stage(rows, planned, comment);
    if (rows.finish() == 0)
        return;
    run(u"import/insertcomments"_s);
    run(u"import/updatecomments"_s);
}

void BatchWriter::writeRecords()
{
    StagedRows rows(m_connection, u"import_records"_s);
    const auto record = [&](const QString &source, RecordKind kind, const QByteArray &externalId,
                            qint64 id, const QByteArray &digest) {
        rows.text(source.toUtf8()).text(toWord(kind).toUtf8()).text(externalId);
        rows.number(id).bytes(digest).end();
    };
    for (const PeoplePlan::Alias &alias : m_plan.people.aliases)
        record(alias.source, RecordKind::Person, alias.alias, alias.id.value(), alias.digest);
    for (const PlannedTicket &planned : m_plan.tickets) {
        const QString &source = planned.ticket.source;
        if (isWritten(planned.verdict))
            record(source, RecordKind::Ticket, planned.ticket.externalId, planned.id.value(),
                   planned.digest.bytes());
        for (const PlannedComment &comment : planned.comments)
            if (isWritten(comment.verdict))
                record(source, RecordKind::Comment, comment.comment.externalId, comment.id,
                       comment.digest);
    }
    rows.finish();
    run(u"import/saverecords"_s);
}

} // namespace

void writeBatch(repositories::AuditedWrite &write, const BatchPlan &plan,
                const ImportedPeople &people, SourceTime now)
{
    database::Connection &connection = write.connection();
    Query(connection, sqlFile(u"import/keeptimes"_s)).run();
    connection.execute(sqlFile(u"import/staging"_s));
    BatchWriter writer(write, plan, people, now);
    writer.writePeople();
    writer.writeTickets();
    writer.writeTags();
    writer.writeComments();
    writer.writeRecords();
}

} // namespace deskhand::transfer
