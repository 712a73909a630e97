// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/people.h"
#include "domain/ticket.h"

#include <QAbstractButton>
#include <QList>
#include <QStringListModel>
#include <QWidget>

class QLineEdit;

namespace deskhand::views {

class FlowLayout;

// One tag, with a sign to take it off. Delete and Backspace do the same.
class TagChip : public QAbstractButton {
    Q_OBJECT
public:
    TagChip(const domain::TagRef &tag, QWidget *parent);
    [[nodiscard]] const domain::TagRef &tag() const { return m_tag; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removeWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void retranslate();
    [[nodiscard]] QRect crossRect() const;

    domain::TagRef m_tag;
};

// The tags of a ticket, and a field that adds one, completed from those the desk knows.
class TagEdit : public QWidget {
    Q_OBJECT
public:
    explicit TagEdit(QWidget *parent);

    void setTags(const QList<domain::TagRef> &tags);
    void setKnownTags(const QList<domain::Tag> &tags);
    void startAdding(); // focus into the field
    void restart();     // another ticket: whatever was being typed is gone

Q_SIGNALS:
    void addWanted(const QString &name);
    void removeWanted(const QString &name);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void orderChips();
    void takeTyped();
    [[nodiscard]] int positionOf(const domain::TagRef &tag) const; // -1: not shown

    QList<TagChip *> m_chips;
    FlowLayout *m_flow;
    QLineEdit *m_field;
    QStringListModel *m_known;
};

} // namespace deskhand::views
