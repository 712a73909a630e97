// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/search/searchbar.h"

#include "items/completionmodel.h"
#include "services/answer.h"
#include "services/directoryservice.h"
#include "views/search/completionpopup.h"
#include "views/search/searchfield.h"
#include "views/ticket/paint.h"
#include "views/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::views {

namespace {

constexpr auto pauseInTyping = 200ms;
constexpr int belowField = 4;

// Between two words everything could follow; a list of everything would only be in the way.
bool isSomethingBegun(const QString &beforeCursor)
{
    if (beforeCursor.isEmpty())
        return false;
    const QChar last = beforeCursor.back();
    const bool withinQuotes = beforeCursor.count(u'"') % 2 != 0;
    return withinQuotes || !(last.isSpace() || last == u'(' || last == u')');
}

} // namespace

SearchBar::SearchBar(services::DirectoryService &directory, QWidget *parent)
    : QWidget(parent),
      m_directory(directory),
      m_field(new SearchField(this)),
      m_message(new QLabel(this)),
      m_completion(new items::CompletionModel(this)),
      m_popup(new CompletionPopup(m_completion, m_field))
{
    build();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseInTyping);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (text() != m_announced)
            applyNow();
        else
            explain(items::SearchText(text()));
    });
    connect(m_field, &QLineEdit::textEdited, this, &SearchBar::typed);
    connect(m_field, &QLineEdit::textChanged, this,
            [this](const QString &now) { m_clear->setVisible(!now.isEmpty()); });
    connect(m_field, &QLineEdit::cursorPositionChanged, this, [this](int /*old*/, int now) {
        if (now != m_offeredAt)
            closeOffers();
    });
    connect(m_popup, &QListView::clicked, this,
            [this](const QModelIndex &index) { take(index.row()); });
    connect(m_completion, &items::CompletionModel::peopleWanted, this, &SearchBar::askForPeople);
}

SearchBar::~SearchBar()
{
    dropQuestion();
    m_field->removeEventFilter(this); // what the field says while it goes is for nobody
    m_field->disconnect(this);
    delete m_popup;
}

void SearchBar::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(belowField);
    layout->addWidget(m_field);
    layout->addWidget(m_message);
    setFocusProxy(m_field);

    m_field->setPlaceholderText(tr("Search tickets"));
    m_field->setAccessibleName(tr("Search tickets"));
    m_field->installEventFilter(this);
    addIcons();

    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAccessibleName(tr("What is wrong with the search"));
    m_message->hide();
    colourMessage();
}

void SearchBar::addIcons()
{
    QAction *search = m_field->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    search->setText(tr("Search"));
    connect(search, &QAction::triggered, this, &SearchBar::focusSearch);
    m_clear = m_field->addAction(icon(u"close"_s), QLineEdit::TrailingPosition);
    m_clear->setText(tr("Clear the search"));
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, &SearchBar::clear);
}

void SearchBar::setDirectory(const domain::Directory &directory)
{
    m_completion->setDirectory(directory);
}

void SearchBar::setText(const QString &text)
{
    m_pause.stop();
    closeOffers();
    m_field->setText(text);
    m_announced = m_field->text();
    explain(items::SearchText(m_announced));
}

QString SearchBar::text() const
{
    return m_field->text();
}

void SearchBar::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

// ------------------------------------------------------------------------------ the search

void SearchBar::typed()
{
    // The lines belong to characters and must move with them at once; the words about them wait
    // for the pause, so that the tickets below do not jump at every letter.
    m_field->underline(items::SearchText(text()));
    m_pause.start();
    offer();
}

void SearchBar::applyNow()
{
    m_pause.stop();
    m_announced = text();
    explain(items::SearchText(m_announced));
    Q_EMIT searchChanged(m_announced);
}

void SearchBar::leave()
{
    if (text() != m_announced)
        applyNow();
    Q_EMIT left();
}

void SearchBar::clear()
{
    m_field->clear();
    closeOffers();
    m_field->setFocus(Qt::OtherFocusReason);
    applyNow();
}

void SearchBar::explain(const items::SearchText &search)
{
    const auto &problems = search.problems();
    const QString message = problems.isEmpty() ? QString() : problems.first().message;
    m_field->underline(search);
    m_field->setAccessibleDescription(message);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
}

void SearchBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourMessage();
}

void SearchBar::colourMessage()
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, toneColour(palette(), Tone::Danger));
    m_message->setPalette(colours);
}

// ------------------------------------------------------------------------------ the keys

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field) {
        switch (event->type()) {
        case QEvent::ShortcutOverride: // our keys are no one's single-key commands while here
        case QEvent::KeyPress: {
            auto *press = static_cast<QKeyEvent *>(event);
            if ((press->modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
                break;
            if (event->type() == QEvent::KeyPress)
                return pressed(press->key());
            if (isOwnKey(press->key()))
                event->accept();
            break;
        }
        case QEvent::FocusOut:
            closeOffers();
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

bool SearchBar::isOwnKey(int key) const
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Down:
        return true;
    case Qt::Key_Up:
    case Qt::Key_Tab:
        return m_popup->isVisible();
    default:
        return false;
    }
}

bool SearchBar::pressed(int key)
{
    if (m_popup->isVisible() && pressedInList(key))
        return true;
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        closeOffers();
        applyNow();
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Down:
        leave();
        return true;
    default:
        return false;
    }
}

// Enter with no row marked is not for the list: who types a word and Enter means that word.
bool SearchBar::pressedInList(int key)
{
    switch (key) {
    case Qt::Key_Down:
        m_popup->step(1);
        return true;
    case Qt::Key_Up:
        m_popup->step(-1);
        return true;
    case Qt::Key_Tab:
        take(std::max(m_popup->row(), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->row() < 0)
            return false;
        take(m_popup->row());
        return true;
    case Qt::Key_Escape:
        closeOffers();
        return true;
    default:
        return false;
    }
}

// ------------------------------------------------------------------------------ the offers

void SearchBar::offer()
{
    closeOffers();
    m_offeredAt = m_field->cursorPosition();
    if (!isSomethingBegun(text().left(m_offeredAt)))
        return;
    m_offers = Offers::Wanted;
    m_completion->offer(text(), m_offeredAt);
    showOffers();
}

void SearchBar::showOffers()
{
    const int rows = m_completion->rowCount();
    const bool saysMore = rows > 1 || (rows == 1 && m_completion->applied(0).text != text());
    if (m_offers == Offers::Wanted && saysMore && m_field->hasFocus())
        m_popup->popUp();
    else
        m_popup->hide();
}

void SearchBar::closeOffers()
{
    m_offers = Offers::Unwanted;
    dropQuestion();
    if (m_popup)
        m_popup->hide();
}

// Replaces only what differs, and at least one character: a step of its own to undo then, where
// a mere insertion would count as part of the typing before it.
void SearchBar::take(int row)
{
    const items::CompletionModel::Edit edit = m_completion->applied(row);
    const QString old = text();
    closeOffers();
    const int behind = int(edit.text.size()) - edit.cursor;
    const int oldEnd = int(old.size()) - behind;
    int same = 0;
    while (same < std::min(oldEnd - 1, edit.cursor) && old[same] == edit.text[same])
        ++same;
    m_field->setSelection(same, oldEnd - same);
    m_field->insert(edit.text.mid(same, edit.cursor - same));
}

void SearchBar::askForPeople(const QString &prefix)
{
    auto request = m_directory.findPeople(prefix, items::CompletionModel::mostNames);
    m_stopAsking = request.cancel;
    services::onAnswer(
        request.future, this,
        [this, prefix, question = m_question](const QList<domain::User> &people) {
            if (question != m_question)
                return;
            QStringList names;
            for (const domain::User &person : people)
                names.append(person.name);
            m_completion->addPeople(prefix, names);
            showOffers();
        },
        [](const core::Error &) {}); // fewer offers; the search itself will say what is wrong
}

void SearchBar::dropQuestion()
{
    ++m_question;
    if (m_stopAsking)
        std::exchange(m_stopAsking, {})();
}

} // namespace deskhand::views
