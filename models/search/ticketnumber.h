// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace deskhand::search {

// The ticket number that a word typed without quotes may mean, folded and without "#": digits,
// or letters, a hyphen and digits ("ARROW-12"); punctuation around it does not count. Empty if
// the word has another form.
QString ticketNumberIn(QStringView word);

} // namespace deskhand::search
