// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/attachmentbar.h"

#include "core/bidi.h"
#include "core/plaintooltip.h"
#include "views/ticket/badge.h"
#include "views/ticket/flowlayout.h"
#include "views/ticket/timewords.h"
#include "views/widgets/icons.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int widestName = 240; // pixels

} // namespace

AttachmentBar::AttachmentBar(QWidget *parent)
    : QWidget(parent),
      m_files(new QWidget(this)),
      m_flow(new FlowLayout(m_files)),
      m_waitingText(new QLabel(this)),
      m_busy(new BusyMark(this))
{
    m_waitingText->setTextFormat(Qt::PlainText);
    auto *uploading = new QHBoxLayout;
    uploading->addWidget(m_busy);
    uploading->addWidget(m_waitingText, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 2, 12, 2);
    layout->setSpacing(2);
    layout->addWidget(m_files);
    layout->addLayout(uploading);
    fill();
}

void AttachmentBar::setAttachments(const QList<domain::Attachment> &attachments)
{
    if (m_attachments == attachments)
        return;
    m_attachments = attachments;
    fill();
}

void AttachmentBar::setWaiting(const QStringList &fileNames)
{
    if (m_waiting == fileNames)
        return;
    m_waiting = fileNames;
    fill();
}

void AttachmentBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

void AttachmentBar::fill()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const domain::Attachment &attachment : std::as_const(m_attachments))
        addButton(attachment);
    m_files->setVisible(!m_attachments.isEmpty());

    const bool uploading = !m_waiting.isEmpty();
    m_waitingText->setText(uploading ? tr("Uploading %1").arg(m_waiting.join(u", "_s)) : QString());
    m_waitingText->setVisible(uploading);
    m_busy->setVisible(uploading);
    m_busy->setBusy(m_waitingText->text());
    setVisible(uploading || !m_attachments.isEmpty());
}

void AttachmentBar::addButton(const domain::Attachment &attachment)
{
    const QString name = core::withoutBidiControls(attachment.fileName);
    const QString size = sizeWords(attachment.sizeBytes);
    auto *button = new QToolButton(m_files);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(icon(u"attach"_s));
    button->setFocusPolicy(Qt::StrongFocus);
    // An ampersand in a file name is no mnemonic.
    QString shown = fontMetrics().elidedText(name, Qt::ElideMiddle, widestName);
    shown.replace(u'&', u"&&"_s);
    button->setText(u"%1  %2"_s.arg(core::isolated(shown), size));
    button->setToolTip(
        core::plainToolTip(tr("%1 (%2), attached %3. Press to save it.")
                               .arg(core::isolated(name), size, exactWords(attachment.createdAt))));
    button->setAccessibleName(tr("Save %1, %2").arg(core::isolated(name), size));
    connect(button, &QToolButton::clicked, this,
            [this, id = attachment.id] { Q_EMIT saveWanted(id); });
    m_flow->addWidget(button);
    button->show();
}

} // namespace deskhand::views
