// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/tagedit.h"

#include "core/bidi.h"
#include "core/plaintooltip.h"
#include "views/ticket/flowlayout.h"
#include "views/ticket/paint.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QStyle>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

constexpr int longestName = 100; // characters, as the database says
constexpr int widest = 220;      // pixels of a name

} // namespace

TagChip::TagChip(const domain::TagRef &tag, QWidget *parent) : QAbstractButton(parent), m_tag(tag)
{
    setText(core::withoutBidiControls(tag.name));
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(core::plainToolTip(text()));
    retranslate();
    connect(this, &QAbstractButton::clicked, this, [this] { setFocus(); });
}

void TagChip::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TagChip::retranslate()
{
    setAccessibleName(tr("Tag %1").arg(text()));
    setAccessibleDescription(tr("Press Delete to take the tag off"));
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    const int height = metrics.height() + 6;
    const int dot = metrics.height() / 2 + 6;
    return {std::min(metrics.horizontalAdvance(text()), widest) + dot + height + 12, height};
}

void TagChip::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour(m_tag.colour);
    const QColor base = palette().color(QPalette::Base);
    const QColor ink = palette().color(QPalette::Text);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2)
                              : QPen(blend(base, colour, 0.5), 1));
    painter.setBrush(blend(base, colour, underMouse() ? 0.28 : 0.16));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), height() / 2.0, height() / 2.0);

    const int side = fontMetrics().height() / 2;
    const auto place = [this](const QRect &logical) {
        return QStyle::visualRect(layoutDirection(), rect(), logical);
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(place({8, (height() - side) / 2, side, side}));
    painter.setPen(ink);
    const QRect words(8 + side + 5, 0, width() - height() - side - 16, height());
    painter.drawText(place(words), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (!isEnabled())
        return; // it cannot be taken off
    QRectF cross(0, 0, 7, 7);
    cross.moveCenter(QRectF(crossRect()).center());
    painter.setPen(QPen(quietText(palette()), 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(cross.topLeft(), cross.bottomRight());
    painter.drawLine(cross.topRight(), cross.bottomLeft());
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeWanted();
    else
        QAbstractButton::keyPressEvent(event);
}

void TagChip::mouseReleaseEvent(QMouseEvent *event)
{
    const bool onCross = crossRect().contains(event->position().toPoint());
    QAbstractButton::mouseReleaseEvent(event);
    if (onCross)
        Q_EMIT removeWanted();
}

QRect TagChip::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(),
                              QRect(width() - height() - 1, 0, height(), height()));
}

TagEdit::TagEdit(QWidget *parent)
    : QWidget(parent),
      m_flow(new FlowLayout(this)),
      m_field(new QLineEdit(this)),
      m_known(new QStringListModel(this))
{
    m_field->setAcceptDrops(false); // a dropped file is for the ticket
    m_field->setMaxLength(longestName);
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 16);
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(m_known, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    // Queued: the completer puts its text into the field after it has told of it.
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
            &TagEdit::takeTyped, Qt::QueuedConnection);
    m_flow->addWidget(m_field);
    setFocusProxy(m_field);
    retranslate();
}

void TagEdit::setTags(const QList<domain::TagRef> &tags)
{
    QList<TagChip *> kept;
    for (const domain::TagRef &tag : tags) {
        const int position = positionOf(tag);
        kept.append(position >= 0 ? m_chips.takeAt(position) : nullptr);
    }
    const bool focusGone = std::any_of(m_chips.begin(), m_chips.end(),
                                       [](const TagChip *chip) { return chip->hasFocus(); });
    if (focusGone)
        m_field->setFocus();
    for (TagChip *gone : std::as_const(m_chips)) {
        m_flow->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    m_chips = kept;
    for (int i = 0; i < tags.size(); ++i) {
        if (m_chips[i])
            continue;
        auto *chip = new TagChip(tags[i], this);
        connect(chip, &TagChip::removeWanted, this,
                [this, chip] { Q_EMIT removeWanted(chip->tag().name); });
        m_chips[i] = chip;
        m_flow->insertWidget(i, chip);
        chip->show();
    }
    orderChips();
    updateGeometry();
}

// Tab meets the tags where they stand, before the field. A new widget is the last one of the
// window; so the row begins behind what comes before.
void TagEdit::orderChips()
{
    QWidget *before = m_field->previousInFocusChain();
    while (before != m_field && (before == this || isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (TagChip *chip : std::as_const(m_chips)) {
        setTabOrder(before, chip);
        before = chip;
    }
}

void TagEdit::setKnownTags(const QList<domain::Tag> &tags)
{
    QStringList names;
    for (const domain::Tag &tag : tags)
        names.append(tag.name);
    m_known->setStringList(names);
}

void TagEdit::startAdding()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void TagEdit::restart()
{
    m_field->clear();
}

void TagEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::EnabledChange)
        m_field->setVisible(isEnabled());
}

void TagEdit::retranslate()
{
    m_field->setPlaceholderText(tr("Add tag"));
    m_field->setAccessibleName(tr("Add tag"));
}

bool TagEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Comma:
        takeTyped();
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            return false;
        m_field->clear();
        return true;
    case Qt::Key_Backspace:
        if (!m_field->text().isEmpty() || m_chips.isEmpty())
            return false;
        m_chips.last()->setFocus(); // a second one takes it off
        return true;
    default:
        return false;
    }
}

void TagEdit::takeTyped()
{
    const QString name = m_field->text().trimmed();
    m_field->clear();
    const bool there = std::any_of(m_chips.begin(), m_chips.end(), [&](const TagChip *chip) {
        return chip->tag().name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!name.isEmpty() && !there)
        Q_EMIT addWanted(name);
}

int TagEdit::positionOf(const domain::TagRef &tag) const
{
    for (int i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->tag() == tag)
            return i;
    return -1;
}

} // namespace deskhand::views
