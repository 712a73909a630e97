// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace deskhand::transfer {

class DemoRandom;

// What people write to an invented company that sells a cash-register program, and what its
// desk answers. English, plain text. A topic ties title, description, tag and answers together.
struct DemoTopic {
    int index = 0;            // also that of its tag in demoTags()
    const char *thing = "";   // what it is about: "The receipt printer"
    const char *trouble = ""; // what is wrong with it: "feeds blank paper"
};

DemoTopic inventTopic(DemoRandom &random);
QByteArray inventTitle(DemoTopic topic, DemoRandom &random);
QByteArray inventDescription(DemoTopic topic, DemoRandom &random);
QByteArray inventReply(DemoTopic topic, DemoRandom &random); // the desk to the requester
QByteArray inventFollowUp(DemoRandom &random);               // the requester again
QByteArray inventNote(DemoRandom &random);                   // between colleagues

} // namespace deskhand::transfer
