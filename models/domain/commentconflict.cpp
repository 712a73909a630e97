// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/commentconflict.h"

#include <QCoreApplication>
#include <utility>

namespace deskhand::domain {

using namespace Qt::StringLiterals;

CommentConflict::CommentConflict(Comment current)
    : ErrorOf(core::ErrorKind::Conflict,
              QCoreApplication::translate("CommentConflict",
                                          "Somebody else changed this comment in the meantime. "
                                          "Nothing of yours was saved, nothing was overwritten. "
                                          "Look at what it says now and decide again."),
              u"comment %1 says something else"_s.arg(current.id.value())),
      m_current(std::move(current))
{
}

} // namespace deskhand::domain
