// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

// Names and other short pieces of text from strangers, set into a sentence of ours.
namespace deskhand::core {

// Without the invisible characters that turn the reading direction around: with them
// "invoice<RLO>fdp.exe" reads "invoiceexe.pdf".
QString withoutBidiControls(QStringView text);

// The same, and isolated: its direction cannot reorder the sentence around it.
QString isolated(QStringView text);

} // namespace deskhand::core
