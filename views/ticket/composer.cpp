// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/composer.h"

#include "domain/ticket.h"
#include "views/ticket/badge.h"
#include "views/ticket/composeredit.h"
#include "views/widgets/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace deskhand::views {

using domain::CommentVisibility;

namespace {

constexpr std::array visibilities{CommentVisibility::Public, CommentVisibility::Internal};

} // namespace

Composer::Composer(QWidget *parent) : QWidget(parent)
{
    build();
    retranslate();
    for (ComposerEdit *page : {m_reply, m_note}) {
        connect(page, &QPlainTextEdit::textChanged, this, [this] {
            update();
            Q_EMIT draftChanged(draft());
        });
        connect(page, &ComposerEdit::sendPressed, this, &Composer::send);
        connect(page, &ComposerEdit::filesPasted, this, &Composer::filesGiven);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        update();
        Q_EMIT draftChanged(draft());
    });
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_attach, &QToolButton::clicked, this, &Composer::filesWanted);
    update();
}

void Composer::build()
{
    m_tabs = new QTabBar(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(icon(u"reply"_s), {});
    m_tabs->addTab(icon(u"note"_s), {});
    m_reply = new ComposerEdit(Tone::Reply, this);
    m_note = new ComposerEdit(Tone::Note, this);
    m_hint = new QLabel(this);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_attach = new QToolButton(this);
    m_attach->setIcon(icon(u"attach"_s));
    m_attach->setAutoRaise(true);
    m_busy = new BusyMark(this);
    m_send = new QPushButton(this);

    auto *below = new QHBoxLayout;
    below->addWidget(m_attach);
    below->addWidget(m_hint, 1);
    below->addWidget(m_busy);
    below->addWidget(m_send);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 10);
    layout->setSpacing(4);
    layout->addWidget(m_tabs);
    layout->addWidget(m_reply);
    layout->addWidget(m_note);
    layout->addLayout(below);
    setTabOrder(m_tabs, m_reply);
    setTabOrder(m_reply, m_note);
    setTabOrder(m_note, m_attach);
    setTabOrder(m_attach, m_send);
}

void Composer::retranslate()
{
    m_tabs->setAccessibleName(tr("What to write"));
    m_tabs->setTabText(0, tr("Reply"));
    m_tabs->setTabText(1, tr("Internal note"));
    m_reply->setAccessibleName(tr("Reply to the requester"));
    m_reply->setHint(tr("Write to the requester…"));
    m_note->setAccessibleName(tr("Internal note"));
    m_note->setHint(tr("Write a note for your colleagues…"));
    m_attach->setToolTip(tr("Attach files (or drop them here)"));
    m_attach->setAccessibleName(tr("Attach files"));
}

void Composer::setDraft(const services::Draft &draft)
{
    const QSignalBlocker noNews(this);
    for (const CommentVisibility visibility : visibilities)
        if (edit(visibility)->toPlainText() != draft.text(visibility))
            edit(visibility)->setPlainText(draft.text(visibility));
    m_tabs->setCurrentIndex(int(draft.shown));
    for (const CommentVisibility visibility : visibilities)
        edit(visibility)->moveCursor(QTextCursor::End);
    update();
}

services::Draft Composer::draft() const
{
    return {.reply = m_reply->toPlainText(), .note = m_note->toPlainText(), .shown = shown()};
}

void Composer::clearText(CommentVisibility visibility)
{
    edit(visibility)->clear();
}

void Composer::setSending(CommentVisibility visibility, bool sending)
{
    edit(visibility)->setReadOnly(sending || !m_editable);
    update();
}

void Composer::setEditable(bool editable)
{
    m_editable = editable;
    m_attach->setEnabled(editable);
    for (const CommentVisibility visibility : visibilities)
        edit(visibility)->setReadOnly(!editable);
    update();
}

void Composer::insert(CommentVisibility visibility, const QString &text)
{
    edit(visibility)->insertPlainText(text);
}

void Composer::focusText(CommentVisibility visibility)
{
    m_tabs->setCurrentIndex(int(visibility));
    edit(visibility)->setFocus(Qt::ShortcutFocusReason);
}

void Composer::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        update();
    }
}

// Puts button, hint and the marks on the tabs right.
void Composer::update()
{
    const bool note = shown() == CommentVisibility::Internal;
    ComposerEdit *page = edit(shown());
    const QString text = page->toPlainText();
    const bool sending = m_editable && page->isReadOnly();
    const bool tooLong =
        text.size() > domain::maxCommentLength && text.toUcs4().size() > domain::maxCommentLength;

    m_reply->setVisible(!note);
    m_note->setVisible(note);
    m_send->setText(note ? tr("Add note") : tr("Send reply"));
    m_send->setEnabled(m_editable && !sending && !tooLong && !text.trimmed().isEmpty());
    m_busy->setBusy(sending ? tr("Sending") : QString());
    m_hint->setForegroundRole(QPalette::WindowText);
    m_tabs->setEnabled(m_editable);
    if (!m_editable)
        m_hint->setText(tr("Restore the ticket to write."));
    else if (tooLong)
        m_hint->setText(tr("At most %L1 characters fit into one message. Shorten it to send it.")
                            .arg(domain::maxCommentLength));
    else
        m_hint->setText(note ? tr("Only your colleagues see this. Ctrl+Enter adds it.")
                             : tr("The requester reads this. Ctrl+Enter sends it."));
    for (const CommentVisibility visibility : visibilities) {
        const bool waiting = !edit(visibility)->toPlainText().isEmpty();
        m_tabs->setTabToolTip(int(visibility), waiting ? tr("Not sent yet") : QString());
        const QString name =
            visibility == CommentVisibility::Internal ? tr("Internal note") : tr("Reply");
        m_tabs->setTabText(int(visibility), waiting ? tr("%1 •").arg(name) : name);
    }
}

void Composer::send()
{
    if (m_send->isEnabled())
        Q_EMIT sendWanted(shown(), edit(shown())->toPlainText());
}

CommentVisibility Composer::shown() const
{
    return CommentVisibility(m_tabs->currentIndex());
}

ComposerEdit *Composer::edit(CommentVisibility visibility) const
{
    return visibility == CommentVisibility::Public ? m_reply : m_note;
}

} // namespace deskhand::views
