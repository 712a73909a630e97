// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "items/timelinemodel.h"
#include "views/ticket/timelinewriter.h"

#include <QHash>
#include <QTextBrowser>
#include <vector>

class QToolButton;

namespace deskhand::views {

// The conversation and the changes of a ticket as one text, so that it is read, selected and
// copied by mouse, keyboard and screen reader like any text. Shows a TimelineModel; rows that
// come, go or change are patched into the text without moving what is being read or selected.
class TimelineView : public QTextBrowser {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent);

    void setModel(items::TimelineModel *model);
    // Whether there are links that lead to editing; they are offered unless this says otherwise.
    // Before setModel().
    void setEditing(TimelineWriter::Editing editing) { m_editing = editing; }
    void scrollToNewest(); // the last message, from its beginning
    void scrollToEnd();
    void scrollToComment(domain::CommentId comment); // if it is there

Q_SIGNALS:
    void attachmentWanted(deskhand::domain::AttachmentId attachment);
    void descriptionEditWanted();
    void commentEditWanted(deskhand::domain::CommentId comment);
    void commentDeletionWanted(deskhand::domain::CommentId comment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    // A place in the text that survives patches: so many pixels below the top of a block.
    struct Anchor {
        QTextCursor block;
        qreal offset = 0;
    };

    void rewrite();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void updateRows(int first, int last);

    // timelinelinks.cpp: what can be done with an entry
    void follow(const QUrl &link);
    void unfold(const QUrl &link, TimelineWriter::Unfold part);
    void selectLink(const QString &address, int row);

    [[nodiscard]] Anchor anchor() const;
    void restore(const Anchor &anchor);
    void tellOfNews(int rows);

    [[nodiscard]] TimelineWriter writer() const;
    [[nodiscard]] TimelineWriter::Unfolded unfoldedOf(const items::TimelineEntry &entry) const;
    [[nodiscard]] int firstBlockOf(int row) const;
    [[nodiscard]] int rowOfBlock(int block) const; // -1: below the last row
    void scrollToRow(int row);
    [[nodiscard]] QTextCursor cursorAt(int row) const;
    [[nodiscard]] QRectF textRectOf(int row) const; // in document coordinates
    void paintRow(QPainter &painter, int row) const;
    void placeNewsButton();

    items::TimelineModel *m_model = nullptr;
    TimelineWriter::Editing m_editing = TimelineWriter::Editing::Offered;
    std::vector<int> m_blocks;                                          // of each row
    QHash<std::pair<int, qint64>, TimelineWriter::Unfolded> m_unfolded; // by kind and id
    QToolButton *m_news;
    int m_newsCount = 0;
};

} // namespace deskhand::views
