// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ticketdetail.h"
#include "search/completion.h"

#include <QAbstractListModel>

namespace deskhand::items {

// What may be put at the cursor of a search: fields, words, and the names of people, teams and
// tags. Staff, teams and tags are known here; other people are asked for by peopleWanted().
class CompletionModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { HintRole = Qt::UserRole }; // what a candidate does, translated; may be empty

    static constexpr int mostNames = 12;

    using QAbstractListModel::QAbstractListModel;

    void setDirectory(const domain::Directory &directory) { m_directory = directory; }
    // The text or the cursor has moved.
    void offer(const QString &text, int cursor);
    // Names that came for a request of peopleWanted(); too late is no harm.
    void addPeople(const QString &prefix, const QStringList &names);

    struct Edit {
        QString text;
        int cursor = 0;
    };
    // The text with this candidate put in.
    [[nodiscard]] Edit applied(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void peopleWanted(const QString &prefix);

private:
    [[nodiscard]] QStringList knownNames(const search::NameRequest &request) const;
    void addNames(const QStringList &names);

    domain::Directory m_directory;
    QString m_text;
    search::Completion m_completion;
};

} // namespace deskhand::items
