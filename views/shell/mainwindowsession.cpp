// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in the window, and where; and the ways out of it.
#include "core/bidi.h"
#include "views/shell/mainwindow.h"
#include "views/ticket/banner.h"
#include "views/ticket/ticketpane.h"
#include "views/widgets/messagebar.h"

#include <QLabel>
#include <QLocale>

namespace deskhand::views {

using namespace Qt::StringLiterals;

namespace {

// Long enough to think of a good one, short enough not to be read over every day.
constexpr int daysOfNotice = 14;

} // namespace

void MainWindow::setSession(const SessionInfo &session)
{
    m_session = session;
    showWho();
    showExpiry();
    m_actions.refresh();
}

void MainWindow::say(const QString &text)
{
    m_messages->say(text);
}

void MainWindow::warnOfTrail(const services::ErrorWords &words)
{
    m_trailWarning->say(words.oneLine());
}

void MainWindow::addSessionCommands()
{
    m_actions.add({.id = u"app.password"_s,
                   .group = CommandGroup::File,
                   .text = tr("Change &password…"),
                   .keys = {},
                   .icon = {},
                   .enabled = [this] { return m_session.hasPassword; },
                   .run = [this] { Q_EMIT passwordChangeWanted(); }});
    m_actions.add({.id = u"app.signout"_s,
                   .group = CommandGroup::File,
                   .text = tr("Sign &out, change profile…"),
                   .keys = {},
                   .icon = u"person"_s,
                   .run = [this] { whenSaved([this] { Q_EMIT signOutWanted(); }); }});
}

void MainWindow::showWho()
{
    const QString where = m_session.place.isEmpty() ? tr("this computer") : m_session.place;
    const QString name = m_directory.me.name;
    m_who->setText(name.isEmpty() ? where
                                  : tr("%1 · %2").arg(core::isolated(name), core::isolated(where)));
}

void MainWindow::showExpiry()
{
    const auto left = QDateTime::currentDateTimeUtc().daysTo(m_session.passwordExpiresAt);
    if (!m_session.passwordExpiresAt.isValid() || left > daysOfNotice) {
        m_notice->hide();
        return;
    }
    const QString day =
        QLocale().toString(m_session.passwordExpiresAt.toLocalTime().date(), QLocale::LongFormat);
    m_notice->say(tr("Your password expires on %1. A new one takes a minute.").arg(day),
                  tr("Change now…"), [this] { Q_EMIT passwordChangeWanted(); });
}

// What ends this window, and what waits to be saved would go with it; when somebody has to look
// at an edit, it does not happen. Queued: the pane is in the middle of telling.
void MainWindow::whenSaved(const std::function<void()> &act)
{
    if (!m_ticket->isSaving()) {
        act();
        return;
    }
    disconnect(m_actWaits);
    m_actWaits = connect(
        m_ticket, &TicketPane::editsSettled, this, [this, act] { whenSaved(act); },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

} // namespace deskhand::views
