// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/choicepopup.h"

#include "views/widgets/fuzzymatch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace deskhand::views {

namespace {

constexpr int preferredWidth = 560;
constexpr int preferredHeight = 400;
constexpr int idRole = Qt::UserRole;
constexpr int hintRole = Qt::UserRole + 1;
constexpr int margin = 8;

// The text as the style draws it, the hint at the other end.
class HintDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(margin, 0, -margin, 0),
                          Qt::AlignVCenter |
                              QStyle::visualAlignment(option.direction, Qt::AlignRight),
                          index.data(hintRole).toString());
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), size.height() + margin};
    }
};

} // namespace

ChoicePopup::ChoicePopup(QWidget *parent, NewText newText)
    : QDialog(parent, Qt::Popup),
      m_newText(newText),
      m_line(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new HintDelegate(m_list));

    connect(m_line, &QLineEdit::textChanged, this, &ChoicePopup::fill);
    connect(m_line, &QLineEdit::returnPressed, this, &ChoicePopup::take);
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::take);
}

void ChoicePopup::popUp(const QString &prompt, const QList<Choice> &choices)
{
    m_choices = choices;
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(prompt);
    m_list->setAccessibleName(prompt);
    m_line->clear();
    fill();
    const QWidget *window = parentWidget()->window();
    resize(std::min(preferredWidth, window->width() - 40),
           std::min(preferredHeight, window->height() - 80));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 60)));
    open();
    m_line->setFocus();
}

bool ChoicePopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp ||
            key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void ChoicePopup::fill()
{
    struct Found {
        const Choice *choice;
        int score;
    };
    const QString letters = m_line->text().trimmed();
    QList<Found> found;
    bool known = letters.isEmpty();
    for (const Choice &choice : m_choices) {
        known = known || choice.text.compare(letters, Qt::CaseInsensitive) == 0;
        if (const auto score = fuzzyScore(letters, choice.text))
            found.append({&choice, *score});
    }
    if (!letters.isEmpty())
        std::stable_sort(found.begin(), found.end(),
                         [](const Found &a, const Found &b) { return a.score > b.score; });

    m_list->clear();
    for (const auto &[choice, score] : found) {
        auto *item = new QListWidgetItem(choice->icon, choice->text, m_list);
        item->setData(idRole, choice->id);
        item->setData(hintRole, choice->hint);
    }
    if (m_newText == NewText::Offered && !known)
        new QListWidgetItem(tr("New: %1").arg(letters), m_list); // without an id
    m_list->setCurrentRow(0);
}

void ChoicePopup::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QVariant id = item->data(idRole);
    const QString typed = m_line->text().trimmed();
    accept(); // first, so that the focus is back where the choice is expected to act
    if (id.isValid())
        Q_EMIT chosen(id.toString());
    else
        Q_EMIT newTextChosen(typed);
}

} // namespace deskhand::views
