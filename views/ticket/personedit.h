// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"

#include <QCompleter>
#include <QLineEdit>
#include <QList>
#include <optional>

class QStandardItemModel;

namespace deskhand::views {

// One person, picked by typing the beginning of a name. Who is offered comes from outside, at
// once or later: lookupWanted() asks, offer() answers. Down opens the list, Enter takes the
// marked one, an emptied field and Enter mean nobody, Escape goes back.
class PersonEdit : public QLineEdit {
    Q_OBJECT
public:
    explicit PersonEdit(QWidget *parent);

    // The true person. While somebody is typing it waits, and theirsArrived() tells.
    void setPerson(std::optional<domain::UserId> person, const QString &name);
    void restart(std::optional<domain::UserId> person, const QString &name); // another ticket
    // Answers lookupWanted(text); an answer to an older text is ignored.
    void offer(const QString &text, const QList<domain::User> &people);
    void openList(); // focus, and everybody on offer

Q_SIGNALS:
    void lookupWanted(const QString &text);
    void picked(std::optional<deskhand::domain::UserId> person, const QString &name);
    void nobodyFound(const QString &text);
    void theirsArrived(const QString &name);
    void settled(); // nothing is being edited any more

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void take(const QModelIndex &index);
    void takeTyped();
    void finish();
    [[nodiscard]] bool isEdited() const { return isModified() && text() != m_name; }

    std::optional<domain::UserId> m_person;
    QString m_name;
    QString m_asked;
    bool m_takeWhenOffered = false; // Enter came before the answer
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace deskhand::views
