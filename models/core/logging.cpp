// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

namespace deskhand::core {
Q_LOGGING_CATEGORY(lcDatabase, "deskhand.database", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEmbedded, "deskhand.embedded", QtWarningMsg)
Q_LOGGING_CATEGORY(lcTransfer, "deskhand.transfer", QtWarningMsg)
Q_LOGGING_CATEGORY(lcServices, "deskhand.services", QtWarningMsg)
Q_LOGGING_CATEGORY(lcViews, "deskhand.views", QtWarningMsg)
Q_LOGGING_CATEGORY(lcApp, "deskhand.app", QtWarningMsg)
} // namespace deskhand::core
