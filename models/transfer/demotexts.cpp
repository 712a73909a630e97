// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/demotexts.h"

#include "transfer/demorandom.h"

#include <array>

namespace deskhand::transfer {

namespace {

struct Topic {
    std::array<const char *, 4> things;   // what it is about
    std::array<const char *, 4> troubles; // what is wrong with it
    std::array<const char *, 3> checks;   // what the desk suggests
};

// clang-format off
constexpr std::array topics{
    Topic{{"The September invoice", "Our credit note", "The card payment", "The yearly subscription"},
          {"was charged twice", "shows the wrong VAT rate", "is missing the purchase order number", "was declined although the card is valid"},
          {"compare the invoice with the order confirmation", "check the VAT number in the company settings", "try the payment again with the amount rounded to cents"}},
    Topic{{"The sign-in code", "My password reset", "The shared till account", "Single sign-on"},
          {"never arrives", "is rejected as expired", "locks me out after lunch", "asks for a second device that I do not own"},
          {"look into the spam folder for a mail from us", "set the clock of the till to network time", "end all other sessions under Security"}},
    Topic{{"The stock count", "The customer note", "The price list", "Yesterday's turnover"},
          {"differs between the two tills", "takes hours to arrive at the back office", "jumps back to an old value", "appears twice after a restart"},
          {"press Synchronise now on the till with the newer data", "send us the log from Help, Export log", "leave both tills online over night once"}},
    Topic{{"The tablet program", "Scanning with the telephone", "The mobile order list", "Offline mode"},
          {"closes when the screen is turned", "drains the battery within two hours", "does not find the camera", "forgets what was typed without a network"},
          {"update to the current version from the store", "allow the camera in the system settings", "remove and add the device once"}},
    Topic{{"The receipt printer", "The label roll", "The kitchen printer", "The daily report on paper"},
          {"cuts in the middle of a line", "prints umlauts as question marks", "feeds blank paper", "is offline although its light is green"},
          {"choose the paper width under Devices", "hold the feed button while switching on, and send us the test page", "put the printer on a fixed address"}},
    Topic{{"Parcel 4711", "The return label", "The pick-up by the carrier", "Our bulk order of paper rolls"},
          {"has been in transit for nine days", "carries the old address", "was not announced", "arrived with half of the boxes crushed"},
          {"give us the tracking number from the mail", "send a photograph of the label", "wait until the carrier's scan of tonight"}},
    Topic{{"The article list", "A CSV with customers", "The accounting export from last year", "The supplier catalogue"},
          {"stops at line 1042", "turns 0049 into 49", "imports every article twice", "is refused without a reason"},
          {"save the file as UTF-8", "mark the number column as text before saving", "send us the first hundred lines"}},
    Topic{{"The monthly report", "The export for the tax adviser", "The chart of the busiest hours", "The list of voided receipts"},
          {"does not add up with the till journal", "leaves out the last day", "shows Sunday sales although we are closed", "takes minutes to open"},
          {"set the time zone of the shop", "close the day before opening the report", "choose gross instead of net in its settings"}},
    Topic{{"Card payment", "The web shop", "The telephone hotline", "Every till in the branch"},
          {"is down since this morning", "answers with error 503", "is very slow today", "lost the connection at the same minute"},
          {"look at the status page", "pay by hand-written slip until we call", "restart the router once"}},
    Topic{{"A discount for regular guests", "A second tax rate", "The calendar of holidays", "A new colleague at the till"},
          {"is nowhere to be found in the menu", "should be set up before Friday", "needs a short explanation", "works differently from what the manual says"},
          {"open Settings, Articles, Rules", "follow the short film in the help", "invite the colleague under People"}},
    Topic{{"A dark mode for the night", "A shortcut for the last receipt", "A reservation book", "An export to the bakery's ordering system"},
          {"would help us a lot", "was promised for this year", "is what the competition has", "is wished for by all four branches"},
          {"vote for it on the wish list", "try the early version", "tell us how you would use it"}},
};
constexpr std::array occasions{
    "after the update", "since Monday", "in branch two", "on the new tablet", "during the lunch rush",
    "for one customer only", "again", "before the tax audit", "on both tills", "in the evening",
    "at closing time", "with the new card reader", "after the power cut", "for all waiters"};
constexpr std::array greetings{"Hello,", "Good morning,", "Dear team,", "Hi there,", "To whom it may concern,"};
constexpr std::array details{
    "It worked fine until last week and we changed nothing ourselves.",
    "Three colleagues have seen the same on different devices.",
    "I have attached nothing because there is no message at all.",
    "We have already switched everything off and on again.",
    "The manual says something else on page 12.",
    "It happens about once in ten times, mostly in the afternoon.",
    "We are a small bakery with two tills and one back office.",
    "Until then we write everything on paper, which nobody enjoys.",
    "Please call before nine, afterwards the shop is full.",
    "The serial number is on the back, but it is hard to read.",
    "Your colleague was very kind on the telephone but could not find it either."};
constexpr std::array wishes{
    "Can you have a look today?", "What can we do?", "Please tell us when it will be mended.",
    "We need this before the weekend.", "Thank you for your help.", "Is there a way around it?"};
constexpr std::array replies{
    "Thank you for writing.", "Sorry for the trouble.", "Thanks, I can see it in the log.",
    "I have tried the same here and it behaves as you describe.", "Good news: this is known and mended in the next version."};
constexpr std::array closings{
    "Let me know how it went.", "I keep this open until I hear from you.",
    "If that does not help, send us the log and we go on from there.", "Have a good day."};
constexpr std::array followUps{
    "That did it, thank you.", "Sadly no change.", "It is better, but not gone.",
    "I will try tonight after closing.", "Which menu do you mean? I only see four entries.",
    "It worked on one till and not on the other."};
constexpr std::array notes{
    "Same as two others from this branch; looks like their network.",
    "Asked development, answer expected tomorrow.", "Customer is in a hurry, please call.",
    "Version is two years old; offer the update first.", "Refund approved.",
    "Could not reproduce with the test shop."};
// clang-format on

QByteArray sentence(const char *first, const char *second)
{
    return QByteArray(first) + ' ' + second;
}

const Topic &of(DemoTopic topic)
{
    return topics.at(static_cast<std::size_t>(topic.index));
}

} // namespace

DemoTopic inventTopic(DemoRandom &random)
{
    const auto index = random.skewedBelow(topics.size());
    const auto &topic = topics.at(static_cast<std::size_t>(index));
    return {static_cast<int>(index), random.oneOf(topic.things), random.oneOf(topic.troubles)};
}

QByteArray inventTitle(DemoTopic topic, DemoRandom &random)
{
    QByteArray title = sentence(topic.thing, topic.trouble);
    if (random.happens(0.6))
        title += QByteArray(" ") + random.oneOf(occasions);
    return title;
}

QByteArray inventDescription(DemoTopic topic, DemoRandom &random)
{
    QByteArray text(random.oneOf(greetings));
    text += "\n\n" + sentence(topic.thing, topic.trouble) + ' ' + random.oneOf(occasions) + '.';
    const qint64 sentences = 1 + random.below(3);
    for (qint64 i = 0; i < sentences; ++i)
        text += QByteArray(" ") + random.oneOf(details);
    return text + "\n\n" + random.oneOf(wishes);
}

QByteArray inventReply(DemoTopic topic, DemoRandom &random)
{
    return sentence(random.oneOf(replies), "Please ") + random.oneOf(of(topic).checks) + ". " +
           random.oneOf(closings);
}

QByteArray inventFollowUp(DemoRandom &random)
{
    return random.oneOf(followUps);
}

QByteArray inventNote(DemoRandom &random)
{
    return random.oneOf(notes);
}

} // namespace deskhand::transfer
