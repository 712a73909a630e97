// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/transactionsnapshot.h"

#include <QStringList>
#include <algorithm>

namespace deskhand::domain {

std::optional<TransactionSnapshot> TransactionSnapshot::fromText(QStringView text)
{
    const auto parts = text.split(u':');
    if (parts.size() != 3)
        return std::nullopt;
    TransactionSnapshot snapshot;
    bool isNumber = false;
    const auto number = [&](QStringView digits) {
        const quint64 value = digits.toULongLong(&isNumber);
        return isNumber ? std::optional(value) : std::nullopt;
    };
    const auto xmin = number(parts[0]);
    const auto xmax = number(parts[1]);
    if (!xmin || !xmax)
        return std::nullopt;
    snapshot.m_xmin = *xmin;
    snapshot.m_xmax = *xmax;
    for (const auto digits : parts[2].split(u',', Qt::SkipEmptyParts)) {
        const auto running = number(digits);
        if (!running)
            return std::nullopt;
        snapshot.m_running.push_back(*running);
    }
    std::sort(snapshot.m_running.begin(), snapshot.m_running.end());
    return snapshot;
}

bool TransactionSnapshot::sees(quint64 transaction) const
{
    if (transaction < m_xmin)
        return true;
    return transaction < m_xmax &&
           !std::binary_search(m_running.begin(), m_running.end(), transaction);
}

QString TransactionSnapshot::toText() const
{
    QStringList running;
    for (const quint64 transaction : m_running)
        running.append(QString::number(transaction));
    return QString::number(m_xmin) + u':' + QString::number(m_xmax) + u':' + running.join(u',');
}

} // namespace deskhand::domain
