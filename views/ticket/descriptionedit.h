// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ticket/rewriteedit.h"

namespace deskhand::views {

// Where the description of a ticket is written anew.
class DescriptionEdit : public RewriteEdit {
    Q_OBJECT
public:
    explicit DescriptionEdit(QWidget *parent);

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString objection() const override;
};

} // namespace deskhand::views
