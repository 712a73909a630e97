// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace deskhand::views {

class ComposerEdit;

// Where the description of a ticket is written anew. Hidden until open(). Saves nothing itself;
// what is being typed is never overwritten: what came for it from elsewhere is told below.
class DescriptionEdit : public QWidget {
    Q_OBJECT
public:
    explicit DescriptionEdit(QWidget *parent);

    // `text` in the editor, `saved` the description it is to replace.
    void open(const QString &text, const QString &saved);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void focusText();

    // The description as it is now. Taken over where nothing was typed yet, told otherwise.
    void setSaved(const QString &saved);
    [[nodiscard]] bool isChanged() const; // is other than what it was begun upon
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void edited();
    void saveWanted(const QString &text); // changed, and short enough
    void cancelled();
    void filesGiven(const QStringList &paths);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void tell();
    void save();

    QLabel *m_heading;
    ComposerEdit *m_text;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QString m_begun; // upon which the text was begun, as the editor would show it
    QString m_saved; // now, in the same way
};

} // namespace deskhand::views
