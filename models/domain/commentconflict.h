// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/conversation.h"

namespace deskhand::domain {

// Somebody gave the comment another text first. Holds the comment as the database has it; nothing
// was changed.
class CommentConflict : public core::ErrorOf<CommentConflict> {
public:
    explicit CommentConflict(Comment current);

    [[nodiscard]] const Comment &current() const { return m_current; }

private:
    Comment m_current;
};

} // namespace deskhand::domain
