// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

class QMenu;
class QSettings;
class QTableView;

namespace deskhand::views {

// The columns of the queue as a person likes them: which ones, in which order, how wide, and by
// which the list is sorted. Kept in the settings ("queue/columns"). Room that is left over goes
// to the title.
class QueueColumns : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueueColumns)
public:
    // `table` has its model; it and `settings` outlive this object.
    QueueColumns(QTableView *table, QSettings &settings);
    ~QueueColumns() override;

    // Shows and hides columns; for the header and for menus.
    [[nodiscard]] QMenu *menu() const { return m_menu; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restore();
    void reset();
    void keep();
    void fillMenu();
    void giveTitleTheRest();
    [[nodiscard]] int shownColumns() const;

    QTableView *m_table;
    QSettings &m_settings;
    QMenu *m_menu;
    QTimer m_keepTimer;
    int m_titleWidth = 0; // as chosen, without the rest
    bool m_arranging = false;
};

} // namespace deskhand::views
