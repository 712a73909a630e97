// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "search/queuequery.h"

#include <functional>

namespace deskhand::items {

// What becomes of a request: exactly one of the two is called, once.
template <typename T>
struct Answer {
    std::function<void(const T &)> ready;
    std::function<void(const core::Error &)> failed;
};

// How rows of the queue arrive. Requests return at once; answers come later, on the thread of
// the caller and never from within the request itself. The function that comes back calls the
// request off: the work is stopped where possible, and no answer follows. It may be called
// after the answer, and then does nothing.
class QueueSource {
public:
    using Cancel = std::function<void()>;

    QueueSource() = default;
    virtual ~QueueSource() = default;
    QueueSource(const QueueSource &) = delete;
    QueueSource &operator=(const QueueSource &) = delete;

    virtual Cancel page(const search::QueueQuery &query, const search::PageRequest &request,
                        Answer<search::QueuePage> answer) = 0;
    virtual Cancel total(const search::QueueQuery &query, Answer<qint64> answer) = 0;
    // These tickets as they are now, and which of them the query finds. In any order; tickets
    // that do not exist are absent.
    virtual Cancel reread(const search::QueueQuery &query, const QList<domain::TicketId> &ids,
                          Answer<QList<search::RereadRow>> answer) = 0;
};

} // namespace deskhand::items
