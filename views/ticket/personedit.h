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
// marked one, an emptied field means nobody, Escape goes back. Text that is left behind is taken
// when it is the whole name or e-mail of one person; else it stays, and nobodyFound() or
// severalFound() says so.
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

    // Text that stands for nobody yet.
    [[nodiscard]] bool isUnsettled() const { return isModified() && text() != m_name; }
    // As on leaving the field: settled(), nobodyFound() or severalFound() is the answer, at once or
    // once the people are offered.
    void settle();
    // Whether that is how somebody wrote this person's name or e-mail.
    static bool isCalled(const domain::User &person, const QString &typed);

Q_SIGNALS:
    void lookupWanted(const QString &text);
    void picked(std::optional<deskhand::domain::UserId> person, const QString &name);
    void nobodyFound(const QString &text);
    void severalFound(const QString &text); // who are all called that
    void submitWanted();                    // Ctrl+Enter while the open list had the keys
    void theirsArrived(const QString &name);
    void leftBehind(const QString &text); // another ticket came before it was settled
    void settled();                       // nothing is being edited any more

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Taking { Nobody, First, Exact };
    void takeOffer(const QModelIndex &index);
    void take(std::optional<domain::UserId> person, const QString &name);
    void ask(Taking taking);
    void takeExact(const QList<domain::User> &people);
    void showPerson();
    void finish();

    std::optional<domain::UserId> m_person;
    QString m_name;
    QString m_asked;
    Taking m_taking = Taking::Nobody; // of those who will be offered
    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

} // namespace deskhand::views
