// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QUuid>

namespace deskhand::domain {

// The edit with this id was committed earlier: an answer was lost and the edit sent again.
// Nothing was changed this time; what was wanted has happened. Good news, met by reading again.
class EditAlreadyDone : public core::ErrorOf<EditAlreadyDone> {
public:
    explicit EditAlreadyDone(const QUuid &edit);

    [[nodiscard]] const QUuid &edit() const { return m_edit; }

private:
    QUuid m_edit;
};

} // namespace deskhand::domain
