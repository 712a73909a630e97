// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/editalreadydone.h"

#include <QCoreApplication>

namespace deskhand::domain {

using namespace Qt::StringLiterals;

EditAlreadyDone::EditAlreadyDone(const QUuid &edit)
    : ErrorOf(core::ErrorKind::Conflict,
              QCoreApplication::translate("EditAlreadyDone",
                                          "This change was saved already, at the first attempt. It "
                                          "was not made a second time. Read the ticket again to "
                                          "see it."),
              u"edit %1 is in the trail"_s.arg(edit.toString(QUuid::WithoutBraces))),
      m_edit(edit)
{
}

} // namespace deskhand::domain
