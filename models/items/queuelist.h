// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/queuesource.h"
#include "items/rowwindow.h"

#include <QHash>
#include <utility>

namespace deskhand::items {

// A list on show, or on its way there, with all that is being asked for it; whatever is still
// open is called off when the list goes.
struct QueueList {
    // What happens to the place of the reader when this list takes over.
    // Return: another list, at the place where it was left.
    enum class Swap { Reset, KeepPlace, Return };

    search::QueueQuery query;
    RowWindow window;
    Swap swap;
    bool totalArrived = false;
    // The rows to have before a Return.
    std::pair<qint64, qint64> returnsTo;
    // What is known of it is older than a notice, and was not put right.
    bool isSpoilt = false;
    quint64 countedAt = 0; // how many notices there had been when its total was asked for
    QHash<quint64, QueueSource::Cancel> pages; // by serial
    QueueSource::Cancel totalRequest;

    QueueList(search::QueueQuery asked, quint64 generation, Swap how)
        : query(std::move(asked)),
          window(generation),
          swap(how)
    {
    }
    ~QueueList() { callOffAll(); }
    QueueList(const QueueList &) = delete;
    QueueList &operator=(const QueueList &) = delete;

    // The query of the other list, how new it is, and what is still open for it.
    void takeRequests(QueueList &other)
    {
        std::swap(query, other.query);
        std::swap(pages, other.pages);
        std::swap(totalRequest, other.totalRequest);
        isSpoilt = other.isSpoilt;
        countedAt = other.countedAt;
    }
    void callOffAll()
    {
        for (const auto &cancel : std::as_const(pages))
            cancel();
        pages.clear();
        if (totalRequest)
            std::exchange(totalRequest, nullptr)();
    }
};

} // namespace deskhand::items
