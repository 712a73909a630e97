// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <nlohmann/json_fwd.hpp>

namespace deskhand::transfer {

// The plain text of a document in the Atlassian Document Format (how version 3 of Jira's
// interface gives descriptions and comments): paragraphs, lists, tables and code keep their
// lines, a link its address, a mention or emoji its text. What is not text (images) leaves
// nothing. Anything that is no such document gives what text is in it.
QByteArray plainText(const nlohmann::json &document);

} // namespace deskhand::transfer
