// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/ids.h"

#include <QHash>
#include <QMap>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>
#include <QUuid>
#include <optional>

namespace deskhand::services {

// A new description that is not saved yet, and the one it was begun upon.
struct DescriptionDraft {
    QString text;
    QString upon;

    friend bool operator==(const DescriptionDraft &, const DescriptionDraft &) = default;
};

// A new text for a comment that is not saved yet, and the one it was begun upon.
struct CommentDraft {
    QString text;
    QString upon;
    bool isOpen = true; // not put aside: it is what was being written last

    friend bool operator==(const CommentDraft &, const CommentDraft &) = default;
};

// What somebody is writing to one ticket: the answer and the internal note are two texts, so
// that words meant for colleagues never travel into an answer by a switch of tabs.
struct Draft {
    QString reply;
    QString note;
    domain::CommentVisibility shown = domain::CommentVisibility::Public; // which one was open
    // The edits that were to send exactly these texts, null when none was tried: whoever finds
    // a text here later can find out whether it has arrived, and never sends it twice.
    QUuid replyEdit;
    QUuid noteEdit;
    std::optional<DescriptionDraft> description;
    QMap<domain::CommentId, CommentDraft> comments; // those written anew

    [[nodiscard]] const QString &text(domain::CommentVisibility visibility) const
    {
        return visibility == domain::CommentVisibility::Public ? reply : note;
    }
    [[nodiscard]] QString &text(domain::CommentVisibility visibility)
    {
        return visibility == domain::CommentVisibility::Public ? reply : note;
    }
    [[nodiscard]] QUuid &edit(domain::CommentVisibility visibility)
    {
        return visibility == domain::CommentVisibility::Public ? replyEdit : noteEdit;
    }
    [[nodiscard]] bool isEmpty() const
    {
        return reply.isEmpty() && note.isEmpty() && !description && comments.isEmpty();
    }

    friend bool operator==(const Draft &, const Draft &) = default;
};

// Unsent words, kept on this machine until they are sent or taken back: one file per ticket,
// readable by its owner alone. put() remembers at once and writes within half a second of the
// first change, so that a crash costs less than a second of typing; the destructor writes what
// is left. GUI thread only. Small files, written in place of the old one or not at all.
class DraftStore : public QObject {
    Q_OBJECT
public:
    // `folder` is made when the first draft is written. `serverKey` names the database the
    // ticket ids belong to; drafts of another one are out of sight.
    DraftStore(const QString &folder, const QString &serverKey, QObject *parent = nullptr);
    ~DraftStore() override;
    Q_DISABLE_COPY_MOVE(DraftStore)

    // The "drafts" folder in the place the desktop keeps application data.
    static QString standardFolder();

    [[nodiscard]] Draft draft(domain::TicketId ticket) const; // empty when there is none
    void put(domain::TicketId ticket, const Draft &draft);    // an empty one is removed
    void flush();

Q_SIGNALS:
    // Writing failed, in words for people; said once until writing works again. The words are
    // still held in memory.
    void writingFailed(const QString &explanation);

private:
    [[nodiscard]] QString path(domain::TicketId ticket) const;
    [[nodiscard]] Draft read(domain::TicketId ticket) const;
    bool write(domain::TicketId ticket, const Draft &draft);

    QString m_folder;
    mutable QHash<domain::TicketId, Draft> m_known;
    QSet<domain::TicketId> m_unwritten;
    QTimer m_timer;
    bool m_failing = false;
};

} // namespace deskhand::services
