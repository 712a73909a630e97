// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/login/pagelook.h"

#include <QLabel>

namespace deskhand::views {

void makeHeading(QLabel *label)
{
    makeParagraph(label);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    font.setBold(true);
    label->setFont(font);
}

void makeParagraph(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
}

} // namespace deskhand::views
