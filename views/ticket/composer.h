// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/draftstore.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTabBar;
class QToolButton;

namespace deskhand::views {

class BusyMark;
class ComposerEdit;

// Two pages to write on, told apart by tab, colour, border and words: the answer to the
// requester, and the note that stays among colleagues. Keeps nothing itself: every change goes
// out as a draft.
class Composer : public QWidget {
    Q_OBJECT
public:
    explicit Composer(QWidget *parent);

    void setDraft(const services::Draft &draft); // forgets what could be undone in the old one
    [[nodiscard]] services::Draft draft() const;
    void clearText(domain::CommentVisibility visibility);
    // While one is being sent its text cannot be changed.
    void setSending(domain::CommentVisibility visibility, bool sending);
    void setEditable(bool editable);
    void insert(domain::CommentVisibility visibility, const QString &text); // at the cursor
    void focusText(domain::CommentVisibility visibility);

Q_SIGNALS:
    void draftChanged(const deskhand::services::Draft &draft);
    void sendWanted(deskhand::domain::CommentVisibility visibility, const QString &text);
    void filesWanted();                        // the button
    void filesGiven(const QStringList &paths); // pasted

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void update();
    void send();
    [[nodiscard]] domain::CommentVisibility shown() const;
    [[nodiscard]] ComposerEdit *edit(domain::CommentVisibility visibility) const;

    QTabBar *m_tabs;
    ComposerEdit *m_reply;
    ComposerEdit *m_note;
    QLabel *m_hint;
    QToolButton *m_attach;
    BusyMark *m_busy;
    QPushButton *m_send;
    bool m_editable = true;
};

} // namespace deskhand::views
