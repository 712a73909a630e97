// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace deskhand::views {

// One line of plain text that ends in dots where it does not fit, and is whole in its tool tip and
// for screen readers.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent);

    void setWords(const QString &words);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace deskhand::views
