// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/audit/auditfilterbar.h"

#include "core/bidi.h"
#include "items/auditwords.h"
#include "views/ticket/flowlayout.h"
#include "views/widgets/icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace deskhand::views {

namespace {

constexpr auto typingPause = 400ms;

// A field with its name in front, kept together when the row is broken.
QWidget *named(const QString &name, QWidget *field, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *label = new QLabel(name, group);
    label->setBuddy(field);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(label);
    layout->addWidget(field);
    QString spoken = name;
    field->setAccessibleName(spoken.remove(u'&'));
    return group;
}

QWidget *timed(const QString &name, QCheckBox *box, QDateTimeEdit *time, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(box);
    layout->addWidget(time);
    box->setText(name);
    QString spoken = name;
    time->setAccessibleName(spoken.remove(u'&'));
    time->findChild<QLineEdit *>()->setAccessibleName(time->accessibleName()); // has the keys
    time->setCalendarPopup(true);
    time->setEnabled(false);
    QObject::connect(box, &QCheckBox::toggled, time, &QWidget::setEnabled);
    return group;
}

} // namespace

AuditFilterBar::AuditFilterBar(QWidget *parent)
    : QWidget(parent),
      m_person(new QComboBox(this)),
      m_ticket(new QLineEdit(this)),
      m_table(new QComboBox(this)),
      m_field(new QComboBox(this)),
      m_action(new QComboBox(this)),
      m_text(new QLineEdit(this)),
      m_hasFrom(new QCheckBox(this)),
      m_from(new QDateTimeEdit(this)),
      m_hasTo(new QCheckBox(this)),
      m_to(new QDateTimeEdit(this)),
      m_editOnly(new QToolButton(this)),
      m_clear(new QToolButton(this))
{
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &AuditFilterBar::say);
    fill();
    build();
    for (QLineEdit *edit : {m_ticket, m_text, m_person->lineEdit()}) {
        connect(edit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
        connect(edit, &QLineEdit::returnPressed, this, &AuditFilterBar::say);
    }
    for (QComboBox *box : {m_person, m_table, m_field, m_action})
        connect(box, &QComboBox::activated, this, &AuditFilterBar::say);
    for (QCheckBox *box : {m_hasFrom, m_hasTo})
        connect(box, &QCheckBox::toggled, this, &AuditFilterBar::say);
    for (QDateTimeEdit *time : {m_from, m_to})
        connect(time, &QDateTimeEdit::dateTimeChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_editOnly, &QToolButton::clicked, this, [this] { setEdit(std::nullopt); });
    connect(m_clear, &QToolButton::clicked, this, &AuditFilterBar::clear);
}

void AuditFilterBar::build()
{
    auto *layout = new FlowLayout(this);
    layout->addWidget(named(tr("Perso&n"), m_person, this));
    layout->addWidget(named(tr("Tic&ket"), m_ticket, this));
    layout->addWidget(named(tr("Kin&d"), m_table, this));
    layout->addWidget(named(tr("Fie&ld"), m_field, this));
    layout->addWidget(named(tr("&Action"), m_action, this));
    layout->addWidget(named(tr("Te&xt"), m_text, this));
    layout->addWidget(timed(tr("&From"), m_hasFrom, m_from, this));
    layout->addWidget(timed(tr("T&o"), m_hasTo, m_to, this));
    layout->addWidget(m_editOnly);
    layout->addWidget(m_clear);
}

void AuditFilterBar::fill()
{
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_person->lineEdit()->setAccessibleName(tr("Person"));
    m_person->lineEdit()->setPlaceholderText(tr("anyone"));
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_person->setMinimumContentsLength(16);
    m_ticket->setPlaceholderText(tr("any"));
    m_ticket->setMaximumWidth(fontMetrics().averageCharWidth() * 14);
    m_text->setPlaceholderText(tr("before or after the change"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 26);
    m_table->addItem(tr("any"), QString());
    for (const auto table : domain::auditedTables)
        m_table->addItem(items::AuditWords::table(table), QString(table));
    m_field->addItem(tr("any"), QString());
    for (const QString &field : items::AuditWords::knownFields())
        m_field->addItem(items::AuditWords::field(field), field);
    m_field->setMaxVisibleItems(20);
    m_action->addItem(tr("any"));
    for (const auto &action : domain::auditActionWords)
        m_action->addItem(items::AuditWords::action(action.value), int(action.value));
    const QDateTime now = QDateTime::currentDateTime();
    m_from->setDateTime(now.addDays(-7));
    m_to->setDateTime(now);
    m_editOnly->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_editOnly->setIcon(icon(u"close"_s));
    m_editOnly->setText(tr("One edit only"));
    m_editOnly->setToolTip(tr("Show all edits again"));
    m_editOnly->hide();
    m_clear->setText(tr("Clea&r"));
    m_clear->setToolTip(tr("Show the whole trail"));
}

void AuditFilterBar::setDirectory(const domain::Directory &directory)
{
    const QString typed = m_person->currentText();
    const QSignalBlocker quiet(m_person->lineEdit());
    m_person->clear();
    m_person->addItem(QString());
    const auto add = [this](const domain::User &person) {
        if (!person.login.isEmpty() && m_person->findData(person.login) < 0)
            m_person->addItem(core::withoutBidiControls(person.name), person.login);
    };
    add(directory.me);
    for (const domain::User &person : directory.staff)
        add(person);
    m_person->setCurrentText(typed);
}

// A name from the list stands for its login; anything else is taken for a login.
QString AuditFilterBar::actor() const
{
    const QString typed = m_person->currentText().trimmed();
    const int row = m_person->findText(typed, Qt::MatchFixedString);
    return row > 0 ? m_person->itemData(row).toString() : typed;
}

domain::AuditFilter AuditFilterBar::filter() const
{
    domain::AuditFilter filter;
    filter.actor = actor();
    filter.ticketNumber = m_ticket->text().trimmed();
    filter.table = m_table->currentData().toString();
    filter.field = m_field->currentData().toString();
    if (m_action->currentData().isValid())
        filter.action = static_cast<domain::AuditAction>(m_action->currentData().toInt());
    filter.text = m_text->text().trimmed();
    if (m_hasFrom->isChecked())
        filter.from = m_from->dateTime().toUTC();
    if (m_hasTo->isChecked())
        filter.to = m_to->dateTime().toUTC();
    filter.edit = m_edit;
    return filter;
}

void AuditFilterBar::setEdit(std::optional<QUuid> edit)
{
    m_edit = edit;
    m_editOnly->setVisible(edit.has_value());
    say();
}

void AuditFilterBar::clear()
{
    m_edit.reset();
    m_editOnly->hide();
    m_person->setCurrentIndex(0);
    for (QLineEdit *edit : {m_ticket, m_text})
        edit->clear();
    for (QComboBox *box : {m_table, m_field, m_action})
        box->setCurrentIndex(0);
    for (QCheckBox *box : {m_hasFrom, m_hasTo})
        box->setChecked(false);
    say();
}

void AuditFilterBar::focusFirst()
{
    m_person->setFocus(Qt::ShortcutFocusReason);
}

void AuditFilterBar::say()
{
    m_typing.stop();
    if (const auto now = filter(); now != m_said) {
        m_said = now;
        Q_EMIT filterChanged();
    }
}

} // namespace deskhand::views
