// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/errorwords.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskhand::views {

class BusyMark;

// What stands where a ticket would: nothing chosen, one on its way, or why there is none.
class StatePage : public QWidget {
    Q_OBJECT
public:
    explicit StatePage(QWidget *parent);

    void showEmpty();
    void showLoading();
    void showFailed(const services::ErrorWords &words);

Q_SIGNALS:
    void retryWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Empty, Loading, Failed };
    void retranslate();

    State m_state = State::Empty;
    services::ErrorWords m_words;
    QLabel *m_icon;
    BusyMark *m_busy;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_retry;
};

} // namespace deskhand::views
