// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QIcon>
#include <QList>

class QLineEdit;
class QListWidget;

namespace deskhand::views {

struct Choice {
    QString id;
    QString text;
    QString hint; // shown at the far end, quieter
    QIcon icon;
};

// One of many, found by a few of its letters: the popup behind the command palette, "assign" and
// "tag". Arrows move, Enter takes, Escape leaves. Choices that fit equally well keep the order
// they came in.
class ChoicePopup : public QDialog {
    Q_OBJECT
public:
    enum class NewText { Refused, Offered };

    // Offered: what is typed may be taken even if no choice is called so.
    explicit ChoicePopup(QWidget *parent, NewText newText = NewText::Refused);

    // Shows itself over the upper part of the parent's window, with an empty line.
    void popUp(const QString &prompt, const QList<Choice> &choices);

Q_SIGNALS:
    void chosen(const QString &id);
    void newTextChosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void take();

    NewText m_newText;
    QLineEdit *m_line;
    QListWidget *m_list;
    QList<Choice> m_choices;
};

} // namespace deskhand::views
