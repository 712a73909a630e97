// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskhand::views {

class BusyMark;

// What stands where the list would: that it is on its way, that there is nothing in it, or why
// it could not be had.
class ListNotice : public QWidget {
    Q_OBJECT
public:
    explicit ListNotice(QWidget *parent);

    void showLoading(); // of tickets
    void showLoading(const QString &title);
    void showEmpty(const QString &title, const QString &text);
    // Beside the empty words: a search that would find something; empty: none.
    void setAdvice(const QString &search);
    void showFailure(const QString &title, const QString &text);

Q_SIGNALS:
    void retryWanted();
    void adviceTaken();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Kind { Loading, Empty, Failure };
    void show(Kind kind, const QString &title, const QString &text);
    void refresh();

    Kind m_kind = Kind::Loading;
    BusyMark *m_busy;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_retry;
    QPushButton *m_advice;
    QString m_advised;
};

} // namespace deskhand::views
