// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditbreak.h"

namespace deskhand::app {

// What is wrong with the trail, where, and what that means: one sentence for people, translated.
QString breakWords(const domain::AuditBreak &found);

} // namespace deskhand::app
