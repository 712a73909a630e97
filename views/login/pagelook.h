// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;

namespace deskhand::views {

// The first line of a page, and the paragraph below it. Both show plain text and wrap.
void makeHeading(QLabel *label);
void makeParagraph(QLabel *label);

} // namespace deskhand::views
