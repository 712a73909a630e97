// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "transfer/importedticket.h"

// What desk.external_records.digest remembers of a record as it was last imported: not one
// SHA-256 of the whole but one of each part, cut to 8 bytes. So the next import knows which
// part the source changed, and leaves alone what people changed on the desk.
namespace deskhand::transfer {

// The bytes: the source's "updated" in microseconds, big-endian, 0 for none; the parts in the
// order of ticketParts; the tags, sorted.
class TicketDigest {
public:
    explicit TicketDigest(const ImportedTicket &ticket);
    explicit TicketDigest(const QByteArray &stored); // anything malformed differs in every part

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    // The source said so, both times.
    [[nodiscard]] bool isOlderThan(const TicketDigest &other) const;
    // The names of the parts that differ, "updated" and "tags" excepted.
    [[nodiscard]] QByteArrayList changedParts(const TicketDigest &before) const;
    [[nodiscard]] QByteArrayList tags() const; // hashes

    friend bool operator==(const TicketDigest &, const TicketDigest &) = default;

private:
    [[nodiscard]] qint64 updated() const;
    QByteArray m_bytes;
};

// Of a tag, without regard to case. The same in resources/sql/queries/import/taketags.sql.
QByteArray tagHash(const QByteArray &tag);

QByteArray commentDigest(const ImportedComment &comment); // a SHA-256

// Name, e-mail, active: 8 bytes each, zero for what the source did not say.
class PersonDigest {
public:
    enum Part { Name, Email, Active };
    static constexpr int partCount = 3;

    PersonDigest();
    explicit PersonDigest(const ImportedPerson &person);
    explicit PersonDigest(const QByteArray &stored);

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] bool says(Part part) const;
    [[nodiscard]] bool differs(Part part, const PersonDigest &other) const;
    void take(Part part, const PersonDigest &other);

private:
    [[nodiscard]] QByteArray at(Part part) const;
    QByteArray m_bytes;
};

} // namespace deskhand::transfer
