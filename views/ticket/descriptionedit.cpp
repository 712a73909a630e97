// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/descriptionedit.h"

#include "domain/ticket.h"
#include "views/ticket/composeredit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace deskhand::views {

namespace {

// As the editor gives back what was put into it.
QString asEdited(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return text;
}

bool isTooLong(const QString &text)
{
    return text.size() > domain::maxDescriptionLength &&
           text.toUcs4().size() > domain::maxDescriptionLength;
}

} // namespace

DescriptionEdit::DescriptionEdit(QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_text(new ComposerEdit(Tone::Neutral, this)),
      m_hint(new QLabel(this)),
      m_cancel(new QPushButton(this)),
      m_save(new QPushButton(this))
{
    m_heading->setBuddy(m_text);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(m_cancel);
    below->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 8);
    layout->setSpacing(4);
    layout->addWidget(m_heading);
    layout->addWidget(m_text);
    layout->addLayout(below);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        tell();
        Q_EMIT edited();
    });
    connect(m_text, &ComposerEdit::sendPressed, this, &DescriptionEdit::save);
    connect(m_text, &ComposerEdit::filesPasted, this, &DescriptionEdit::filesGiven);
    connect(m_save, &QPushButton::clicked, this, &DescriptionEdit::save);
    connect(m_cancel, &QPushButton::clicked, this, &DescriptionEdit::cancelled);
    retranslate();
    hide();
}

void DescriptionEdit::open(const QString &text, const QString &saved)
{
    const QSignalBlocker noNews(m_text);
    m_begun = asEdited(saved);
    m_saved = m_begun;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::Start);
    tell();
    show();
}

void DescriptionEdit::close()
{
    hide();
}

void DescriptionEdit::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void DescriptionEdit::setSaved(const QString &saved)
{
    if (asEdited(saved) == m_saved)
        return;
    if (!isChanged())
        open(saved, saved);
    m_saved = asEdited(saved);
    tell();
}

bool DescriptionEdit::isChanged() const
{
    return text() != m_begun;
}

QString DescriptionEdit::text() const
{
    // Not toPlainText(): that one makes a space of a no-break space.
    return asEdited(m_text->document()->toRawText());
}

void DescriptionEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DescriptionEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void DescriptionEdit::retranslate()
{
    m_heading->setText(tr("Description"));
    m_text->setAccessibleName(tr("Description"));
    m_cancel->setText(tr("Discard changes"));
    m_save->setText(tr("Save description"));
    tell();
}

void DescriptionEdit::tell()
{
    const bool tooLong = isTooLong(text());
    m_save->setEnabled(!tooLong);
    if (tooLong)
        m_hint->setText(tr("A description has at most %L1 characters. Shorten it to save it.")
                            .arg(domain::maxDescriptionLength));
    else if (m_saved != m_begun && m_saved != text())
        m_hint->setText(tr("Somebody has changed the description since you began. Ctrl+Enter "
                           "replaces theirs by yours, Escape takes theirs."));
    else
        m_hint->setText(tr("Ctrl+Enter saves, Escape discards your changes."));
}

void DescriptionEdit::save()
{
    if (!isChanged())
        Q_EMIT cancelled();
    else if (!isTooLong(text()))
        Q_EMIT saveWanted(text());
}

} // namespace deskhand::views
