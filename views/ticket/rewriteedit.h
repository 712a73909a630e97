// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/ticket/paint.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace deskhand::views {

class ComposerEdit;

// Where a text that is in the database is written anew. Hidden until open(). Saves nothing itself;
// what is being typed is never overwritten: what came for it from elsewhere is told below.
class RewriteEdit : public QWidget {
    Q_OBJECT
public:
    // `text` in the editor, `saved` what it is to replace.
    void open(const QString &text, const QString &saved);
    void close();
    [[nodiscard]] bool isOpen() const { return !isHidden(); }
    void focusText();

    // The text in the database as it is now. Taken over where nothing was typed yet, told
    // otherwise.
    void setSaved(const QString &saved);
    // The text that this one was begun upon, and whether another stands there now.
    [[nodiscard]] const QString &begun() const { return m_begun; }
    [[nodiscard]] bool isChangedElsewhere() const; // and not to the same
    [[nodiscard]] bool isChanged() const;          // is other than what it was begun upon
    [[nodiscard]] QString text() const;

    // A text as the editor gives it back when it was put in.
    static QString asEdited(QString text);

Q_SIGNALS:
    void edited();
    void saveWanted(const QString &text); // changed, and nothing speaks against it
    void cancelled();
    void filesGiven(const QStringList &paths);

protected:
    struct Words {
        QString heading;
        QString discard;
        QString save;
        QString hint;
        QString changedElsewhere;
    };

    // A subclass calls retranslate() at the end of its constructor.
    RewriteEdit(Tone tone, QWidget *parent);
    [[nodiscard]] virtual Words words() const = 0;
    // Why the text cannot be saved, in words for people; empty when it can.
    [[nodiscard]] virtual QString objection() const = 0;
    virtual void escape(); // cancels
    virtual void tell();   // what there is to know, below the text
    void retranslate();

    [[nodiscard]] const QString &saved() const { return m_saved; }
    [[nodiscard]] ComposerEdit *editor() const { return m_text; }
    void insertBelowText(QWidget *widget);

    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void save();

    QLabel *m_heading;
    ComposerEdit *m_text;
    QLabel *m_hint;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QBoxLayout *m_column;
    QString m_begun; // upon which the text was begun, as the editor would show it
    QString m_saved; // now, in the same way
};

} // namespace deskhand::views
