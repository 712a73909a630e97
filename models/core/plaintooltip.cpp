// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plaintooltip.h"

using namespace Qt::StringLiterals;

namespace deskhand::core {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped());
}

} // namespace deskhand::core
