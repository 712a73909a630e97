// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QStringList>
#include <QWidget>

class QLabel;

namespace deskhand::views {

class BusyMark;
class FlowLayout;

// The files of a ticket by name and size, each a button that saves it, and those on their way
// up. Hidden while there are none.
class AttachmentBar : public QWidget {
    Q_OBJECT
public:
    explicit AttachmentBar(QWidget *parent);

    void setAttachments(const QList<domain::Attachment> &attachments);
    void setWaiting(const QStringList &fileNames);

Q_SIGNALS:
    void saveWanted(deskhand::domain::AttachmentId attachment);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void addButton(const domain::Attachment &attachment);

    QWidget *m_files;
    FlowLayout *m_flow;
    QLabel *m_waitingText;
    BusyMark *m_busy;
    QList<domain::Attachment> m_attachments;
    QStringList m_waiting;
};

} // namespace deskhand::views
