// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "views/ticket/rewriteedit.h"

class QPlainTextEdit;

namespace deskhand::views {

// Where a comment is written anew. Escape puts it aside, words and all; a text that came for it
// from elsewhere is shown below, to be compared.
class CommentEdit : public RewriteEdit {
    Q_OBJECT
public:
    enum class Whose { Mine, Other };
    enum class State {
        Editing,
        Saving, // under way: what is typed now would be lost
        Gone,   // somebody has deleted the comment; what was typed can be copied
    };

    explicit CommentEdit(QWidget *parent);

    void openFor(const domain::Comment &comment, Whose whose, const QString &text,
                 const QString &upon);
    [[nodiscard]] domain::CommentId comment() const { return m_comment.id; }
    void setState(State state);

Q_SIGNALS:
    void putAside();

protected:
    [[nodiscard]] Words words() const override;
    [[nodiscard]] QString objection() const override;
    void escape() override;
    void tell() override;

private:
    [[nodiscard]] QString heading() const;

    QWidget *m_elsewhere; // what somebody else made of it
    QLabel *m_otherHeading;
    QPlainTextEdit *m_other;
    domain::Comment m_comment;
    Whose m_whose = Whose::Mine;
    State m_state = State::Editing;
};

} // namespace deskhand::views
