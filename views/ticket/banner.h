// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ticket/paint.h"

#include <QFrame>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace deskhand::views {

// A line across the pane that says what state the ticket is in, with the one thing to do about
// it. Hidden until say() is called.
class Banner : public QFrame {
    Q_OBJECT
public:
    enum class Closing { ByPerson, ByProgram };

    Banner(Tone tone, Closing closing, QWidget *parent);

    // `action` may be empty: nothing to do. `run` is called each time it is pressed.
    void say(const QString &text, const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString text() const; // empty while hidden

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Tone m_tone;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_run;
};

} // namespace deskhand::views
