// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/descriptionedit.h"

#include "domain/ticket.h"

namespace deskhand::views {

namespace {

bool isTooLong(const QString &text)
{
    return text.size() > domain::maxDescriptionLength &&
           text.toUcs4().size() > domain::maxDescriptionLength;
}

} // namespace

DescriptionEdit::DescriptionEdit(QWidget *parent) : RewriteEdit(Tone::Neutral, parent)
{
    retranslate();
}

RewriteEdit::Words DescriptionEdit::words() const
{
    return {.heading = tr("Description"),
            .discard = tr("Discard changes"),
            .save = tr("Save description"),
            .hint = tr("Ctrl+Enter saves, Escape discards your changes."),
            .changedElsewhere =
                tr("Somebody has changed the description since you began. Ctrl+Enter "
                   "replaces theirs by yours, Escape takes theirs.")};
}

QString DescriptionEdit::objection() const
{
    if (!isTooLong(text()))
        return {};
    return tr("A description has at most %L1 characters. Shorten it to save it.")
        .arg(domain::maxDescriptionLength);
}

} // namespace deskhand::views
