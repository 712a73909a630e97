// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/searchtext.h"

#include <QLineEdit>

namespace deskhand::views {

// A line of text with wavy lines under what makes no sense in it. The lines are drawn with the
// text, so they follow it when it scrolls, and never touch an input method at work.
class SearchField : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;

    // The search that is now in the field; to be said again after each change of the text.
    void underline(const items::SearchText &search);

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawUnderlines();

    items::SearchText m_search;
    bool m_composing = false; // an input method has text here that is not ours yet
};

} // namespace deskhand::views
