// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace deskhand::views {

// The list of what may be put into a field, below it. The keys stay with the field: the list
// never takes the focus, and who owns the field passes on what the list should know. It is drawn
// within the field's window, above all else, so that it moves and goes with it.
class CompletionPopup : public QListView {
    Q_OBJECT
public:
    // `model` is an items::CompletionModel, or one with its roles.
    CompletionPopup(QAbstractItemModel *model, QWidget *field);

    void popUp();        // below the field, as large as its rows need
    void step(int rows); // the marked row, round at the ends; from none to the first or last
    [[nodiscard]] int row() const { return currentIndex().row(); } // marked; -1 for none

private:
    [[nodiscard]] QSize wantedSize() const;

    QWidget *m_field;
};

} // namespace deskhand::views
