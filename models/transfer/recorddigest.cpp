// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/recorddigest.h"

#include "core/utf8.h"

#include <QCryptographicHash>
#include <QtEndian>
#include <algorithm>
#include <array>

namespace deskhand::transfer {

namespace {

constexpr qsizetype partSize = 8;

// The names are those that updatetickets.sql goes by.
constexpr std::array ticketParts{"number",   "title",     "description", "status",
                                 "priority", "requester", "assignee",    "created"};

QByteArray cutHash(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).first(partSize);
}

QByteArray said(const std::optional<SourceTime> &time)
{
    return time ? QByteArray::number(qint64(time->time_since_epoch().count())) : QByteArray("-");
}

QByteArray said(const std::optional<ImportedPerson> &person)
{
    return person ? person->aliases.constFirst() : QByteArray();
}

template <typename Enum>
QByteArray word(Enum value)
{
    return QByteArray(domain::toWord(value).data());
}

// Parts cannot run into each other.
QByteArray joined(const QByteArrayList &parts)
{
    QByteArray result;
    for (const QByteArray &part : parts)
        result += QByteArray::number(part.size()) + ':' + part;
    return result;
}

QByteArray bigEndian(qint64 value)
{
    QByteArray bytes(partSize, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

QByteArray tagHash(const QByteArray &tag)
{
    return cutHash(core::decodeUtf8(tag).value_or(QString()).toLower().toUtf8());
}

TicketDigest::TicketDigest(const ImportedTicket &ticket)
    : m_bytes(bigEndian(ticket.updated ? ticket.updated->time_since_epoch().count() : 0))
{
    const std::array parts{
        ticket.number,
        ticket.title,
        ticket.description,
        joined({word(ticket.status), said(ticket.resolved), said(ticket.statusChanged)}),
        word(ticket.priority),
        said(ticket.requester),
        said(ticket.assignee),
        said(ticket.created),
    };
    static_assert(parts.size() == ticketParts.size());
    for (const QByteArray &part : parts)
        m_bytes += cutHash(part);
    QByteArrayList tags;
    for (const QByteArray &tag : ticket.tags)
        tags.append(tagHash(tag));
    std::ranges::sort(tags);
    m_bytes += tags.join();
}

TicketDigest::TicketDigest(const QByteArray &stored) : m_bytes(stored)
{
    constexpr qsizetype fixed = partSize * (1 + qsizetype(ticketParts.size()));
    if (m_bytes.size() < fixed || m_bytes.size() % partSize != 0)
        m_bytes = QByteArray(fixed, '\0');
}

qint64 TicketDigest::updated() const
{
    return qFromBigEndian<qint64>(m_bytes.constData());
}

bool TicketDigest::isOlderThan(const TicketDigest &other) const
{
    return updated() != 0 && updated() < other.updated();
}

QByteArrayList TicketDigest::changedParts(const TicketDigest &before) const
{
    QByteArrayList changed;
    for (std::size_t i = 0; i < ticketParts.size(); ++i) {
        const qsizetype at = partSize * qsizetype(i + 1);
        if (m_bytes.sliced(at, partSize) != before.m_bytes.sliced(at, partSize))
            changed.append(ticketParts.at(i));
    }
    return changed;
}

QByteArrayList TicketDigest::tags() const
{
    QByteArrayList result;
    for (qsizetype at = partSize * qsizetype(1 + ticketParts.size()); at < m_bytes.size();
         at += partSize)
        result.append(m_bytes.sliced(at, partSize));
    return result;
}

QByteArray commentDigest(const ImportedComment &comment)
{
    return QCryptographicHash::hash(
        joined({said(comment.author), word(comment.visibility), comment.body, said(comment.created),
                said(comment.updated)}),
        QCryptographicHash::Sha256);
}

PersonDigest::PersonDigest() : m_bytes(partSize * partCount, '\0') {}

PersonDigest::PersonDigest(const ImportedPerson &person) : PersonDigest()
{
    m_bytes = cutHash(person.name);
    m_bytes += person.email.isEmpty() ? QByteArray(partSize, '\0') : cutHash(person.email);
    m_bytes +=
        person.active ? cutHash(*person.active ? "true" : "false") : QByteArray(partSize, '\0');
}

PersonDigest::PersonDigest(const QByteArray &stored) : PersonDigest()
{
    if (stored.size() == m_bytes.size())
        m_bytes = stored;
}

QByteArray PersonDigest::at(Part part) const
{
    return m_bytes.sliced(partSize * part, partSize);
}

bool PersonDigest::says(Part part) const
{
    return at(part) != QByteArray(partSize, '\0');
}

bool PersonDigest::differs(Part part, const PersonDigest &other) const
{
    return at(part) != other.at(part);
}

void PersonDigest::take(Part part, const PersonDigest &other)
{
    m_bytes.replace(partSize * part, partSize, other.at(part));
}

} // namespace deskhand::transfer
