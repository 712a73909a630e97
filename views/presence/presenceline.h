// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/presence.h"

#include <QStyleOption>
#include <QWidget>

class QPainter;

namespace deskhand::views {

// The initials of who is at a ticket, at the trailing edge of the box, with a ring around those who
// reply. Two at most. The width taken.
int paintPresence(QPainter &painter, const QRect &box, const QList<domain::Presence> &people,
                  const QPalette &palette, Qt::LayoutDirection direction);

// Who else is at the ticket, in one line: initials, and in words as far as there is room. As high
// when nobody is, so that nothing below moves.
class PresenceLine : public QWidget {
    Q_OBJECT
public:
    explicit PresenceLine(QWidget *parent);

    void show(const QList<domain::Presence> &people);
    [[nodiscard]] QString words() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void describe();

    QList<domain::Presence> m_people;
};

} // namespace deskhand::views
