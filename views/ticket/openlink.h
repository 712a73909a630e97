// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

class QWidget;

namespace deskhand::views {

// Shows where a link from a stranger really leads and lets the person open or copy it. Does not
// block; nothing is opened without the second step. mayBeOpened(link) must hold.
void askToOpenLink(const QUrl &link, QWidget *parent);

} // namespace deskhand::views
