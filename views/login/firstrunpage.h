// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAbstractButton;

namespace deskhand::views {

// What somebody sees who has never used the program: two ways to begin, one click each.
class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunPage(QWidget *parent);

    void begin(); // the focus to the first way

Q_SIGNALS:
    void thisComputerChosen();
    void serverChosen();

private:
    QAbstractButton *m_thisComputer;
    QAbstractButton *m_server;
};

} // namespace deskhand::views
