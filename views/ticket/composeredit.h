// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ticket/paint.h"

#include <QPlainTextEdit>
#include <QStringList>

namespace deskhand::views {

// Where an answer is written: plain text, as high as what is in it, within reason.
class ComposerEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    ComposerEdit(Tone tone, QWidget *parent);

    // Stands in the empty field. Qt's own placeholder misses the margin in right-to-left.
    void setHint(const QString &hint);
    void setTone(Tone tone);

Q_SIGNALS:
    void sendPressed(); // Ctrl+Enter
    void filesPasted(const QStringList &paths);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fitHeight();

    Tone m_tone;
    QString m_hint;
};

// The files a drag or a clipboard brings; empty unless it is files of this machine and nothing
// else.
QStringList localFiles(const QMimeData *source);

} // namespace deskhand::views
