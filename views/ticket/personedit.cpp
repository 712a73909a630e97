// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/personedit.h"

#include "core/bidi.h"

#include <QAbstractItemView>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int personRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

bool isListKey(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape ||
           key == Qt::Key_Down || key == Qt::Key_Up;
}

} // namespace

PersonEdit::PersonEdit(QWidget *parent)
    : QLineEdit(parent),
      m_offers(new QStandardItemModel(this)),
      m_completer(new QCompleter(m_offers, this))
{
    setPlaceholderText(tr("Nobody"));
    setAcceptDrops(false); // a dropped file is for the ticket
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setWidget(this);
    m_completer->popup()->setTextElideMode(Qt::ElideMiddle);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &PersonEdit::take);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_asked = typed;
        m_takeWhenOffered = false;
        Q_EMIT lookupWanted(typed);
    });
}

void PersonEdit::setPerson(std::optional<domain::UserId> person, const QString &name)
{
    const bool changed = m_person != person;
    const bool edited = isEdited();
    m_person = person;
    m_name = name;
    if (edited) {
        if (changed)
            Q_EMIT theirsArrived(name);
        return;
    }
    if (text() != name) {
        setText(name);
        setCursorPosition(0);
    }
    setToolTip(core::withoutBidiControls(name));
}

void PersonEdit::restart(std::optional<domain::UserId> person, const QString &name)
{
    m_completer->popup()->hide();
    m_person = person;
    m_name = name;
    finish();
}

void PersonEdit::offer(const QString &typed, const QList<domain::User> &people)
{
    if (typed != m_asked || !hasFocus())
        return;
    m_offers->clear();
    for (const domain::User &person : people) {
        const QString name = core::withoutBidiControls(person.name);
        auto *item = new QStandardItem(
            person.email.isEmpty()
                ? name
                : u"%1 <%2>"_s.arg(core::isolated(name), core::withoutBidiControls(person.email)));
        item->setData(person.id.value(), personRole);
        item->setData(person.name, nameRole);
        m_offers->appendRow(item);
    }
    if (people.isEmpty()) {
        m_completer->popup()->hide();
        if (m_takeWhenOffered)
            Q_EMIT nobodyFound(typed);
    } else if (m_takeWhenOffered) {
        take(m_offers->index(0, 0));
    } else {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    }
    m_takeWhenOffered = false;
}

void PersonEdit::openList()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_asked.clear();
    Q_EMIT lookupWanted({});
}

void PersonEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setPlaceholderText(tr("Nobody"));
}

void PersonEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible() && isListKey(event->key())) {
        event->ignore(); // the open list, which passed the key on to us first, takes it
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        takeTyped();
        return;
    case Qt::Key_Escape:
        if (isEdited())
            finish();
        else
            event->ignore();
        return;
    case Qt::Key_Down:
        m_asked = isEdited() ? text() : QString();
        Q_EMIT lookupWanted(m_asked);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void PersonEdit::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::MouseFocusReason)
        selectAll();
}

void PersonEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

// `index` belongs to the completion model or to ours: both carry the roles.
void PersonEdit::take(const QModelIndex &index)
{
    m_completer->popup()->hide();
    const domain::UserId person(index.data(personRole).toLongLong());
    const QString name = index.data(nameRole).toString();
    const bool changed = m_person != person;
    m_person = person;
    m_name = name;
    finish();
    if (changed)
        Q_EMIT picked(person, name);
}

void PersonEdit::takeTyped()
{
    if (!isEdited()) {
        finish();
    } else if (text().trimmed().isEmpty()) {
        const bool changed = m_person.has_value();
        m_person.reset();
        m_name.clear();
        finish();
        if (changed)
            Q_EMIT picked(std::nullopt, {});
    } else {
        m_takeWhenOffered = true;
        m_asked = text();
        Q_EMIT lookupWanted(m_asked);
    }
}

void PersonEdit::finish()
{
    m_asked = QString();
    m_takeWhenOffered = false;
    setText(m_name);
    setModified(false);
    setCursorPosition(0);
    setToolTip(core::withoutBidiControls(m_name));
    Q_EMIT settled();
}

} // namespace deskhand::views
