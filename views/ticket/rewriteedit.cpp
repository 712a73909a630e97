// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/ticket/rewriteedit.h"

#include "views/ticket/composeredit.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace deskhand::views {

RewriteEdit::RewriteEdit(Tone tone, QWidget *parent)
    : QWidget(parent),
      m_heading(new QLabel(this)),
      m_text(new ComposerEdit(tone, this)),
      m_hint(new QLabel(this)),
      m_cancel(new QPushButton(this)),
      m_save(new QPushButton(this)),
      m_column(new QVBoxLayout(this))
{
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setBuddy(m_text);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    auto *below = new QHBoxLayout;
    below->addWidget(m_hint, 1);
    below->addWidget(m_cancel);
    below->addWidget(m_save);
    m_column->setContentsMargins(12, 6, 12, 8);
    m_column->setSpacing(4);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_text);
    m_column->addLayout(below);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        tell();
        Q_EMIT edited();
    });
    connect(m_text, &ComposerEdit::sendPressed, this, &RewriteEdit::save);
    connect(m_text, &ComposerEdit::filesPasted, this, &RewriteEdit::filesGiven);
    connect(m_save, &QPushButton::clicked, this, &RewriteEdit::save);
    connect(m_cancel, &QPushButton::clicked, this, &RewriteEdit::cancelled);
    hide();
}

void RewriteEdit::open(const QString &text, const QString &saved)
{
    const QSignalBlocker noNews(m_text);
    m_begun = asEdited(saved);
    m_saved = m_begun;
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::Start);
    tell();
    show();
}

void RewriteEdit::close()
{
    hide();
}

void RewriteEdit::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

void RewriteEdit::setSaved(const QString &saved)
{
    if (asEdited(saved) == m_saved)
        return;
    if (!isChanged())
        open(saved, saved);
    m_saved = asEdited(saved);
    tell();
}

bool RewriteEdit::isChanged() const
{
    return text() != m_begun;
}

QString RewriteEdit::text() const
{
    // Not toPlainText(): that one makes a space of a no-break space.
    return asEdited(m_text->document()->toRawText());
}

QString RewriteEdit::asEdited(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar(QChar::ParagraphSeparator), u'\n');
    return text;
}

void RewriteEdit::escape()
{
    Q_EMIT cancelled();
}

void RewriteEdit::tell()
{
    const QString obstacle = objection();
    m_save->setEnabled(obstacle.isEmpty());
    if (!obstacle.isEmpty())
        m_hint->setText(obstacle);
    else
        m_hint->setText(isChangedElsewhere() ? words().changedElsewhere : words().hint);
}

void RewriteEdit::retranslate()
{
    const Words now = words();
    m_heading->setText(now.heading);
    m_text->setAccessibleName(now.heading);
    m_cancel->setText(now.discard);
    m_save->setText(now.save);
    tell();
}

bool RewriteEdit::isChangedElsewhere() const
{
    return m_saved != m_begun && m_saved != text();
}

void RewriteEdit::insertBelowText(QWidget *widget)
{
    m_column->insertWidget(m_column->indexOf(m_text) + 1, widget);
}

void RewriteEdit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void RewriteEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        escape();
    else
        QWidget::keyPressEvent(event);
}

void RewriteEdit::save()
{
    if (text() == m_saved)
        Q_EMIT cancelled();
    else if (objection().isEmpty())
        Q_EMIT saveWanted(text());
}

} // namespace deskhand::views
