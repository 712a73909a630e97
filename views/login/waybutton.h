// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace deskhand::views {

// A large button that says what it does and, below, what that means. The texts wrap: the button
// is as high as they need. QCommandLinkButton cuts long ones off.
class WayButton : public QAbstractButton {
    Q_OBJECT
public:
    // `title` may have a mnemonic.
    WayButton(QString iconName, const QString &title, QString meaning, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] QFont titleFont() const;
    [[nodiscard]] QRect textBox(const QRect &whole) const;
    [[nodiscard]] int titleHeight(int width) const;

    QString m_iconName;
    QString m_meaning;
};

} // namespace deskhand::views
