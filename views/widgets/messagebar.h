// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/errorwords.h"

#include <QFrame>
#include <QTimer>
#include <functional>

class QLabel;
class QToolButton;

namespace deskhand::views {

// One line above the list that says how an act ended, without standing in the way of the next.
// Plain news goes away by itself, also while it can be undone; an error stays until it is
// closed. Announced to screen readers. Hidden while there is nothing to say.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void say(const QString &text);
    // `undo` runs at most once.
    void sayWithUndo(const QString &text, std::function<void()> undo);
    void sayError(const services::ErrorWords &words);
    void dismiss();

    // The undo on offer, for Ctrl+Z; nothing happens when there is none.
    [[nodiscard]] bool canUndo() const { return static_cast<bool>(m_undo); }
    void undo();

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed(); // what it says, or whether there is something to undo

private:
    enum class Kind { News, Error };
    void show(Kind kind, const QString &text, const QString &details);

    QLabel *m_icon;
    QLabel *m_text;
    QToolButton *m_undoButton;
    QToolButton *m_closeButton;
    QTimer m_hideTimer;
    std::function<void()> m_undo;
};

} // namespace deskhand::views
