// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/spellinghelp.h"

#include "core/error.h"
#include "core/logging.h"
#include "items/ticketqueuemodel.h"
#include "services/queueservice.h"
#include "views/queue/queueview.h"
#include "views/widgets/delivery.h"

#include <utility>

namespace deskhand::views {

using items::TicketQueueModel;

SpellingHelp::SpellingHelp(services::QueueService &service, TicketQueueModel &model,
                           QueueView &view, QObject *parent)
    : QObject(parent),
      m_service(service),
      m_model(model),
      m_view(view)
{
    connect(&model, &TicketQueueModel::busyChanged, this, [this](bool busy) {
        if (busy)
            forget();
    });
    connect(&model, &TicketQueueModel::totalChanged, this, &SpellingHelp::look);
    connect(&view, &QueueView::adviceTaken, this, [this] { Q_EMIT taken(m_advice); });
}

SpellingHelp::~SpellingHelp()
{
    if (m_cancel)
        m_cancel(); // the view may be gone
}

void SpellingHelp::forget()
{
    if (m_cancel)
        std::exchange(m_cancel, nullptr)();
    if (!std::exchange(m_advice, {}).isEmpty())
        m_view.setAdvice({});
}

void SpellingHelp::look()
{
    forget();
    const search::QueueQuery &query = m_model.query();
    if (m_model.state() != TicketQueueModel::State::Ready || m_model.total() != 0)
        return;
    m_cancel = deliver<std::optional<search::Filter>>(
        m_service.spelling(query),
        {.ready =
             [this](const std::optional<search::Filter> &meant) {
                 m_cancel = nullptr;
                 if (!meant)
                     return;
                 m_advice = search::toText(*meant);
                 m_view.setAdvice(m_advice);
             },
         .failed =
             [this](const core::Error &error) {
                 m_cancel = nullptr; // nobody asked for it, nobody misses it
                 qCWarning(core::lcViews) << "no spelling advice:" << error.detail();
             }},
        this);
}

} // namespace deskhand::views
