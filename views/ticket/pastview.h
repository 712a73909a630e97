// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"
#include "items/timelinemodel.h"
#include "services/errorwords.h"
#include "views/ticket/names.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace deskhand::views {

class AttachmentBar;
class Banner;
class TicketHeader;
class TimelineView;
class TimeTravelBar;

// A ticket as it was: the bar to travel with, and below it fields, timeline and files of the
// instant. To be read only; nothing is loaded, all of it follows from the history of the ticket
// given. A state is made up on a thread of its own, since a long history takes longer than a
// frame; while one is under way only the newest wish is kept.
class PastView : public QWidget {
    Q_OBJECT
public:
    explicit PastView(QWidget *parent);

    // Contract: domain::hasPast(now). Without `at` at the last moment.
    void begin(const domain::TicketDetail &now, const domain::Directory &directory,
               const std::optional<QDateTime> &at);
    // The same ticket with more history, other names: the instant on show stays.
    void setTicket(const domain::TicketDetail &now, const domain::Directory &directory);
    [[nodiscard]] domain::TicketId ticket() const { return m_now.ticket.id; }
    [[nodiscard]] TimelineView &conversation() { return *m_conversation; }
    void focusSlider();

Q_SIGNALS:
    void backWanted(); // by button or Escape
    void attachmentWanted(deskhand::domain::AttachmentId attachment);
    void failed(const deskhand::services::ErrorWords &words);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Picture;

    void build();
    void makeReadable();
    void learn(const domain::TicketDetail &now, const domain::Directory &directory);
    void draw();
    void showPicture(const Picture &picture);
    void showNothing();

    domain::TicketDetail m_now;
    domain::Directory m_directory;
    Names m_names;
    items::TimelineModel m_timeline;
    bool m_drawing = false;
    bool m_again = false;      // another wish came while drawing
    bool m_scrollToEnd = true; // to what happened last by then

    TimeTravelBar *m_bar;
    Banner *m_trash;
    QStackedWidget *m_pages;
    QWidget *m_picture;
    QLabel *m_nothing;
    TicketHeader *m_header;
    TimelineView *m_conversation;
    AttachmentBar *m_attachments;
};

} // namespace deskhand::views
