// SPDX-License-Identifier: GPL-3.0-or-later
#include "repositories/patchbinding.h"

namespace deskhand::repositories {

using namespace Qt::StringLiterals;

namespace {

template <typename Value>
void bindField(database::Query &query, const QString &field, const std::optional<Value> &value)
{
    query.bind(u":set_"_s + field, value.has_value());
    if (value)
        query.bind(u':' + field, *value);
    else
        query.bind(u':' + field, QVariant()); // not looked at
}

} // namespace

void bindPatch(database::Query &query, const domain::TicketPatch &patch)
{
    bindField(query, u"title"_s, patch.title);
    bindField(query, u"description"_s, patch.description);
    bindField(query, u"status"_s, patch.status);
    bindField(query, u"priority"_s, patch.priority);
    bindField(query, u"requester"_s, patch.requester);
    bindField(query, u"assignee"_s, patch.assignee);
}

} // namespace deskhand::repositories
