// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchfield.h"

#include "views/ticket/paint.h"

#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace deskhand::views {

void SearchField::underline(const items::SearchText &search)
{
    m_search = search;
    drawUnderlines();
}

// A line edit formats parts of its text for input methods alone; an input method's event that
// brings no text is therefore the way to format parts of ours.
void SearchField::drawUnderlines()
{
    if (m_composing)
        return; // would end the composition; comes again with its end
    QTextCharFormat wavy;
    wavy.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wavy.setUnderlineColor(toneColour(palette(), Tone::Danger));
    QList<QInputMethodEvent::Attribute> attributes;
    for (const auto &problem : m_search.problems())
        attributes.append({QInputMethodEvent::TextFormat, problem.position - cursorPosition(),
                           problem.length, wavy});
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void SearchField::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = true; // also while the text that it commits is announced
    QLineEdit::inputMethodEvent(event);
    m_composing = !event->preeditString().isEmpty();
    drawUnderlines();
}

void SearchField::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawUnderlines();
}

} // namespace deskhand::views
