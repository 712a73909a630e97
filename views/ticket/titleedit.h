// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace deskhand::views {

// The title, in place: reads like a heading of as many lines as it needs, and is edited where it
// stands. Enter proposes the text, Escape takes the last accepted one back.
class TitleEdit : public QTextEdit {
    Q_OBJECT
public:
    explicit TitleEdit(QWidget *parent);

    // The true title. While somebody is editing it waits, and theirsArrived() tells.
    void setTitle(const QString &title);
    void restart(const QString &title); // another ticket: whatever was being typed is gone
    [[nodiscard]] QString text() const; // as on screen, one line
    [[nodiscard]] bool isEdited() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void accepted(const QString &title); // changed, and short enough
    void tooLong(int characters);        // refused; the text stays
    void lengthFine();                   // after tooLong()
    void theirsArrived(const QString &title);
    void settled(); // accepted or reverted: nothing is being edited any more

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void accept();
    void revert();
    void checkLength();
    void fitHeight();
    void retranslate();

    QString m_title; // true, or last accepted
    bool m_tooLong = false;
};

} // namespace deskhand::views
