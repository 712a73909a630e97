// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/pastview.h"

#include "core/bidi.h"
#include "domain/ticketasof.h"
#include "items/ticketmoments.h"
#include "services/answer.h"
#include "services/background.h"
#include "views/ticket/attachmentbar.h"
#include "views/ticket/banner.h"
#include "views/ticket/paint.h"
#include "views/ticket/ticketheader.h"
#include "views/ticket/timelineview.h"
#include "views/ticket/timetravelbar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <utility>

namespace deskhand::views {

// A ticket at an instant, ready to be shown.
struct PastView::Picture {
    domain::TicketId ticket;
    std::optional<domain::TicketDetail> then; // nothing: it was not there yet
    QList<items::TimelineEntry> timeline;
};

PastView::PastView(QWidget *parent)
    : QWidget(parent),
      m_bar(new TimeTravelBar(this)),
      m_trash(new Banner(Tone::Danger, Banner::Closing::ByProgram, this)),
      m_pages(new QStackedWidget(this)),
      m_picture(new QWidget(m_pages)),
      m_nothing(new QLabel(m_pages)),
      m_header(new TicketHeader(m_picture)),
      m_conversation(new TimelineView(m_picture)),
      m_attachments(new AttachmentBar(m_picture))
{
    build();
    connect(m_bar, &TimeTravelBar::instantChosen, this, [this] {
        m_scrollToEnd = true;
        draw();
    });
    connect(m_bar, &TimeTravelBar::backWanted, this, &PastView::backWanted);
    connect(m_conversation, &TimelineView::attachmentWanted, this, &PastView::attachmentWanted);
    connect(m_attachments, &AttachmentBar::saveWanted, this, &PastView::attachmentWanted);
}

void PastView::build()
{
    m_header->setEditable(false);
    makeReadable();
    m_conversation->setEditing(TimelineWriter::Editing::Off);
    m_conversation->setModel(&m_timeline);
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(24);

    auto *line = new QFrame(m_picture);
    line->setFrameShape(QFrame::HLine);
    line->setForegroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(m_picture);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(line);
    column->addWidget(m_conversation, 1);
    column->addWidget(m_attachments);
    m_pages->addWidget(m_picture);
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_trash);
    layout->addWidget(m_pages, 1);
}

// Greyed means "not now" where fields can be edited; these are there to be read, so that they step
// back only a little.
void PastView::makeReadable()
{
    QPalette readable = palette();
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        readable.setColor(QPalette::Disabled, role,
                          blend(readable.color(QPalette::Active, role),
                                readable.color(QPalette::Active, QPalette::Window), 0.2));
    m_header->setPalette(readable);
}

void PastView::begin(const domain::TicketDetail &now, const domain::Directory &directory,
                     const std::optional<QDateTime> &at)
{
    m_timeline.clear();
    m_attachments->setAttachments({});
    m_trash->hide();
    learn(now, directory);
    m_bar->setInstant(at.value_or(now.history.constLast().at));
    m_scrollToEnd = true;
    draw();
}

void PastView::setTicket(const domain::TicketDetail &now, const domain::Directory &directory)
{
    learn(now, directory);
    draw();
}

void PastView::focusSlider()
{
    m_bar->focusSlider();
}

void PastView::learn(const domain::TicketDetail &now, const domain::Directory &directory)
{
    m_now = now;
    m_directory = directory;
    m_names.learn(directory);
    m_names.learn(now);
    m_header->setDirectory(directory);
    m_bar->setMoments({now, directory});
}

void PastView::draw()
{
    if (std::exchange(m_drawing, true)) {
        m_again = true;
        return;
    }
    m_again = false;
    // All of them copies: nothing is shared with what goes on here meanwhile.
    auto work = [now = m_now, directory = m_directory, instant = m_bar->instant()] {
        Picture picture{.ticket = now.ticket.id,
                        .then = domain::ticketAsOf(now, directory, instant),
                        .timeline = {}};
        if (picture.then)
            picture.timeline =
                items::timelineOf(*picture.then, directory, QTimeZone::systemTimeZone());
        return picture;
    };
    const auto settle = [this] {
        m_drawing = false;
        if (m_again)
            draw();
    };
    services::onAnswer(
        services::inBackground(std::move(work)), this,
        [this, settle](const Picture &picture) {
            if (picture.ticket == m_now.ticket.id)
                showPicture(picture);
            settle();
        },
        [this, settle](const core::Error &error) {
            Q_EMIT failed(services::errorWords(error));
            settle();
        });
}

void PastView::showPicture(const Picture &picture)
{
    if (!picture.then) {
        showNothing();
        return;
    }
    const domain::TicketDetail &then = *picture.then;
    m_names.learn(then);
    m_header->show({.ticket = then.ticket,
                    .tags = then.row.tags,
                    .overdue = then.overdue,
                    .escalationNeeded = then.escalationNeeded,
                    .responseTime = then.responseTime},
                   m_names);
    m_timeline.show(picture.timeline);
    m_attachments->setAttachments(then.attachments);
    m_pages->setCurrentWidget(m_picture);
    if (!then.ticket.deletedAt.isValid())
        m_trash->hide();
    else if (m_trash->isHidden())
        m_trash->say(tr("This ticket was in the trash."));
    if (!m_again && std::exchange(m_scrollToEnd, false))
        m_conversation->scrollToEnd();
}

void PastView::showNothing()
{
    m_trash->hide();
    m_nothing->setText(tr("Ticket %1 was not there yet.").arg(core::isolated(m_now.ticket.number)));
    m_pages->setCurrentWidget(m_nothing);
}

void PastView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && ticket().isValid()) {
        m_trash->hide(); // said anew
        setTicket(m_now, m_directory);
    } else if (event->type() == QEvent::PaletteChange) {
        makeReadable();
    }
}

void PastView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        Q_EMIT backWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace deskhand::views
