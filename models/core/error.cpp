// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <utility>

namespace deskhand::core {

Error::Error(ErrorKind kind, QString explanation, QString detail)
    : m_kind(kind),
      m_explanation(std::move(explanation)),
      m_detail(std::move(detail)),
      m_what((m_explanation.isEmpty() ? m_detail : m_explanation).toUtf8())
{
}

} // namespace deskhand::core
