// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/personedit.h"

#include "core/bidi.h"
#include "core/plaintooltip.h"

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
            &PersonEdit::takeOffer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_asked = typed;
        m_taking = Taking::Nobody;
        Q_EMIT lookupWanted(typed);
    });
}

void PersonEdit::setPerson(std::optional<domain::UserId> person, const QString &name)
{
    const bool changed = m_person != person;
    const bool edited = isUnsettled();
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
    setToolTip(core::plainToolTip(core::withoutBidiControls(name)));
}

void PersonEdit::restart(std::optional<domain::UserId> person, const QString &name)
{
    m_completer->popup()->hide();
    const QString lost = isUnsettled() ? text().trimmed() : QString();
    m_person = person;
    m_name = name;
    finish();
    if (!lost.isEmpty())
        Q_EMIT leftBehind(lost);
}

void PersonEdit::offer(const QString &typed, const QList<domain::User> &people)
{
    if (typed != m_asked)
        return;
    if (m_taking == Taking::Exact) {
        takeExact(people);
        return;
    }
    if (!hasFocus() && m_taking == Taking::Nobody)
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
        if (m_taking == Taking::First)
            Q_EMIT nobodyFound(typed);
    } else if (m_taking == Taking::First) {
        takeOffer(m_offers->index(0, 0));
    } else {
        m_completer->complete();
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    }
    m_taking = Taking::Nobody;
}

bool PersonEdit::isCalled(const domain::User &person, const QString &typed)
{
    const QString words = typed.simplified();
    const auto isThat = [&](const QString &name) {
        return !words.isEmpty() && name.simplified().compare(words, Qt::CaseInsensitive) == 0;
    };
    return isThat(person.name) || isThat(core::withoutBidiControls(person.name)) ||
           isThat(person.email);
}

void PersonEdit::takeExact(const QList<domain::User> &people)
{
    m_taking = Taking::Nobody;
    QList<domain::User> called;
    for (const domain::User &person : people)
        if (isCalled(person, m_asked))
            called.append(person);
    if (called.size() == 1)
        take(called.constFirst().id, called.constFirst().name);
    else if (called.isEmpty())
        Q_EMIT nobodyFound(text());
    else
        Q_EMIT severalFound(text());
}

void PersonEdit::openList()
{
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    m_asked.clear();
    Q_EMIT lookupWanted({});
}

bool PersonEdit::event(QEvent *event)
{
    // While its list is open, the completer keeps from us that the focus goes.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            m_completer->popup()->hide();
    }
    return QLineEdit::event(event);
}

void PersonEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setPlaceholderText(tr("Nobody"));
}

void PersonEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (m_completer->popup()->isVisible() && isEnter && event->modifiers() == Qt::ControlModifier) {
        m_completer->popup()->hide(); // and with it goes what would have kept the shortcut away
        Q_EMIT submitWanted();
        return;
    }
    if (m_completer->popup()->isVisible() && isListKey(event->key())) {
        event->ignore(); // the open list, which passed the key on to us first, takes it
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        ask(Taking::First);
        return;
    case Qt::Key_Escape:
        if (isUnsettled())
            finish();
        else
            event->ignore();
        return;
    case Qt::Key_Down:
        m_taking = Taking::Nobody;
        m_asked = isUnsettled() ? text() : QString();
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
        settle();
}

// `index` belongs to the completion model or to ours: both carry the roles.
void PersonEdit::takeOffer(const QModelIndex &index)
{
    m_completer->popup()->hide();
    take(domain::UserId(index.data(personRole).toLongLong()), index.data(nameRole).toString());
}

void PersonEdit::take(std::optional<domain::UserId> person, const QString &name)
{
    const bool changed = m_person != person;
    m_person = person;
    m_name = name;
    showPerson();
    if (changed)
        Q_EMIT picked(person, name);
    Q_EMIT settled();
}

void PersonEdit::settle()
{
    // Enter, whose answer is still on its way, has decided already.
    const bool isDecided = m_taking == Taking::First && m_asked == text();
    ask(isDecided ? Taking::First : Taking::Exact);
}

void PersonEdit::ask(Taking taking)
{
    if (!isUnsettled()) {
        finish();
    } else if (text().trimmed().isEmpty()) {
        take(std::nullopt, {});
    } else {
        m_taking = taking;
        m_asked = text();
        Q_EMIT lookupWanted(m_asked);
    }
}

void PersonEdit::showPerson()
{
    m_asked = QString();
    m_taking = Taking::Nobody;
    setText(m_name);
    setModified(false);
    setCursorPosition(0);
    setToolTip(core::plainToolTip(core::withoutBidiControls(m_name)));
}

void PersonEdit::finish()
{
    showPerson();
    Q_EMIT settled();
}

} // namespace deskhand::views
