// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/ticketmoments.h"

#include <QFrame>

class QBoxLayout;
class QDateTimeEdit;
class QLabel;
class QPushButton;
class QToolButton;

namespace deskhand::views {

class ElidedLabel;
class MomentSlider;

// Above a ticket as it was: at which instant, what happened then, and the ways to another one: a
// slider from moment to moment, and a field for any instant. In local time, to the second: an
// instant that is typed has its whole second behind it. Shows no ticket itself.
class TimeTravelBar : public QFrame {
    Q_OBJECT
public:
    explicit TimeTravelBar(QWidget *parent);

    // The moments may change as news come: the instant stays.
    void setMoments(const items::TicketMoments &moments);
    // UTC. One inside an edit becomes its end; says nothing.
    void setInstant(const QDateTime &instant);
    [[nodiscard]] const QDateTime &instant() const { return m_instant; }
    void focusSlider();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void instantChosen(const QDateTime &instant); // UTC
    void backWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void connectParts();
    void retranslate();
    void pointArrows();
    void choose(const QDateTime &instant);
    void step(int moments);
    void takeTyped(const QDateTime &local);
    void showInstant();
    void showMoment();
    void showWords(int moment);

    items::TicketMoments m_moments;
    QDateTime m_instant;

    QLabel *m_heading;
    ElidedLabel *m_what;
    QToolButton *m_earlier;
    MomentSlider *m_slider;
    QToolButton *m_later;
    QLabel *m_enter;
    QDateTimeEdit *m_time;
    QPushButton *m_back;
    QBoxLayout *m_sliding;
    QBoxLayout *m_entering;
    QBoxLayout *m_controls; // both, beside each other, or one below the other where it is narrow
};

} // namespace deskhand::views
