// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/actions/actionregistry.h"
#include "views/ticket/pastview.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/ticketpaneprivate.h"
#include "views/ticket/timelineview.h"

using namespace Qt::StringLiterals;

namespace deskhand::views {

void TicketPane::registerActions(ActionRegistry &registry)
{
    d->actions = &registry;
    const auto editable = [this] { return d->isEditable(); };
    const auto onField = [this](void (TicketHeader::*edit)()) {
        return [this, edit] { d->whenShown([this, edit] { (d->header->*edit)(); }); };
    };
    const auto add = [&](const QString &id, const QString &text, const QKeySequence &key,
                         const QString &icon, const std::function<void()> &run) {
        registry.add({.id = id,
                      .group = CommandGroup::Ticket,
                      .text = text,
                      .keys = {key},
                      .scope = KeyScope::Window,
                      .icon = icon,
                      .enabled = editable,
                      .run = run});
    };
    // A ticket that is still being read will do: the cursor goes there when it is shown.
    const auto answerable = [this] {
        return d->wanted.isValid() && (!d->hasContent() || d->isEditable());
    };
    const auto addInList = [&](const QString &id, const QString &text, Qt::Key key,
                               const QString &icon, domain::CommentVisibility visibility) {
        registry.add({.id = id,
                      .group = CommandGroup::Ticket,
                      .text = text,
                      .keys = {key},
                      .scope = KeyScope::List,
                      .icon = icon,
                      .enabled = answerable,
                      .run = [this, visibility] { focusComposer(visibility); }});
    };
    addInList(u"pane.reply"_s, tr("&Reply"), Qt::Key_R, u"reply"_s,
              domain::CommentVisibility::Public);
    addInList(u"pane.note"_s, tr("Internal &note"), Qt::Key_N, u"note"_s,
              domain::CommentVisibility::Internal);
    add(u"pane.title"_s, tr("Edit &title"), Qt::Key_F2, {}, onField(&TicketHeader::editTitle));
    add(u"pane.description"_s, tr("Edit &description"), Qt::CTRL | Qt::SHIFT | Qt::Key_D, {},
        [this] { d->whenShown([this] { d->editDescription(); }); });
    add(u"pane.status"_s, tr("Go to the &status field"), Qt::CTRL | Qt::SHIFT | Qt::Key_S,
        u"status"_s, onField(&TicketHeader::editStatus));
    add(u"pane.priority"_s, tr("Go to the &priority field"), Qt::CTRL | Qt::SHIFT | Qt::Key_P,
        u"priority"_s, onField(&TicketHeader::editPriority));
    add(u"pane.assignee"_s, tr("Go to the &assignee field"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        u"assign"_s, onField(&TicketHeader::editAssignee));
    add(u"pane.requester"_s, tr("Go to the &requester field"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
        u"person"_s, onField(&TicketHeader::editRequester));
    add(u"pane.team"_s, tr("Go to the tea&m field"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, {},
        onField(&TicketHeader::editTeam));
    add(u"pane.tag"_s, tr("Go to the ta&gs"), Qt::CTRL | Qt::SHIFT | Qt::Key_G, u"tag"_s,
        onField(&TicketHeader::addTag));
    add(u"pane.attach"_s, tr("Attach &files…"), Qt::CTRL | Qt::SHIFT | Qt::Key_F, u"attach"_s,
        [this] { d->chooseFiles(); });
    const auto onOwnComment = [this](void (Private::*act)(domain::CommentId)) {
        return [this, act] {
            if (const auto own = d->lastOwnComment())
                ((*d).*act)(*own);
        };
    };
    const auto hasOwnComment = [this] { return d->lastOwnComment().has_value(); };
    registry.add({.id = u"pane.comment.edit"_s,
                  .group = CommandGroup::Ticket,
                  .text = tr("&Edit my last comment…"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_E},
                  .enabled = hasOwnComment,
                  .run = onOwnComment(&Private::editComment)});
    registry.add({.id = u"pane.comment.delete"_s,
                  .group = CommandGroup::Ticket,
                  .text = tr("De&lete my last comment"),
                  .enabled = hasOwnComment,
                  .run = onOwnComment(&Private::deleteComment)});
    registry.add({.id = u"pane.newest"_s,
                  .group = CommandGroup::Ticket,
                  .text = tr("Go to the &newest message"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_N},
                  .enabled = [this] { return d->hasContent(); },
                  .run =
                      [this] {
                          d->conversationOnShow()->setFocus(Qt::ShortcutFocusReason);
                          d->conversationOnShow()->scrollToNewest();
                      }});
    registry.add({.id = u"pane.asof"_s,
                  .group = CommandGroup::Ticket,
                  .text = tr("Sho&w as of…"),
                  .keys = {Qt::CTRL | Qt::SHIFT | Qt::Key_T},
                  .enabled = [this] { return d->hasContent(); },
                  .run = [this] { d->past ? d->past->focusSlider() : d->showPast({}); }});
}

} // namespace deskhand::views
