// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QList>
#include <QStringList>

namespace deskhand::repositories {

class AuditedWrite;

// The tag of each name, in the same order; case and surrounding space do not count. A name
// nobody used before makes a new tag, with a colour that depends on the name alone.
QList<domain::TagId> findOrCreateTags(AuditedWrite &write, const QStringList &names);

// "#rrggbb" out of a small palette that carries white text with a contrast of 4.5 or more.
QString colourOfTag(const QString &name);

} // namespace deskhand::repositories
