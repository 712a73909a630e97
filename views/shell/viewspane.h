// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/viewlistmodel.h"
#include "services/queueservice.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTimer>
#include <optional>

namespace deskhand::views {

// The views beside the queue with their exact counts. Counts are asked for at once, and again
// as often as counting is cheap, however often recount() is called; one request at a time.
class ViewsPane : public QListView {
    Q_OBJECT
public:
    ViewsPane(services::QueueService &queue, QWidget *parent);

    void setMe(domain::UserId me);
    void recount();
    void selectQuery(const QString &query);    // marks the view of this search, if there is one
    void choose(int row);                      // as if clicked
    [[nodiscard]] QString currentWord() const; // names it in settings; may be empty
    [[nodiscard]] int rowOfWord(const QString &word) const { return m_model.rowOfWord(word); }

Q_SIGNALS:
    void chosen(const QString &query);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void count();
    void recountIfWanted();

    services::QueueService &m_queue;
    items::ViewListModel m_model;
    domain::UserId m_me;
    QTimer m_timer;
    QElapsedTimer m_sinceAsked;
    bool m_counting = false;
    bool m_again = false;
};

} // namespace deskhand::views
