// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/audit.h"
#include "domain/ticketdetail.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QToolButton;

namespace deskhand::views {

// Which part of the trail is shown: by person, ticket, kind of record, field, action, time, text
// and edit. Says so a moment after the last key, at once on Enter and for what is chosen.
class AuditFilterBar : public QWidget {
    Q_OBJECT
public:
    explicit AuditFilterBar(QWidget *parent);

    void setDirectory(const domain::Directory &directory);
    [[nodiscard]] domain::AuditFilter filter() const;
    // Only this edit, or nullopt: any.
    void setEdit(std::optional<QUuid> edit);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void filterChanged();

private:
    void build();
    void fill();
    void say();
    [[nodiscard]] QString actor() const;

    std::optional<QUuid> m_edit;
    domain::AuditFilter m_said;
    QTimer m_typing;
    QComboBox *m_person;
    QLineEdit *m_ticket;
    QComboBox *m_table;
    QComboBox *m_field;
    QComboBox *m_action;
    QLineEdit *m_text;
    QCheckBox *m_hasFrom;
    QDateTimeEdit *m_from;
    QCheckBox *m_hasTo;
    QDateTimeEdit *m_to;
    QToolButton *m_editOnly;
    QToolButton *m_clear;
};

} // namespace deskhand::views
